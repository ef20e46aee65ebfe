package org.openvbc.examples.spark;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.Folding;

/**
 * Adds up the episodes of one partition: columns are filled again and again, settled when they are
 * full, and one tally is handed out at the end, a row per cell.
 */
final class EpisodeSettler implements Settler {
  private static final int BATCH = 8_192;
  private static final int DOLLAR_DECIMALS = 6;

  private final EpisodePrices prices;
  private final EpisodeTally tally;
  private final int[] cells = new int[BATCH];
  private final long[] multipliers = new long[BATCH];
  private final long[] spends = new long[BATCH];
  private final int[] days = new int[BATCH];
  private final boolean[] relieved = new boolean[BATCH];
  private final EpisodeColumns columns =
      EpisodeColumns.of(cells, multipliers, spends, days, new byte[BATCH]).withRelieved(relieved);
  private final Row[] read = new Row[BATCH];
  private int size;

  EpisodeSettler(EpisodePrices prices) {
    this.prices = prices;
    this.tally = prices.tally();
  }

  @Override
  public void add(Row row, Consumer<Row> out) {
    RowReader reader = new RowReader(row, EpisodeTable.table());
    fill(reader);
    if (!reader.isInOrder()) {
      out.accept(Outcomes.rejected(row, reader.reason()));
      return;
    }
    read[size] = row;
    size++;
    if (size == BATCH) {
      settle(out);
    }
  }

  /**
   * Fills the next row of the columns; what is wrong with it is in the reader, and it is not kept.
   */
  private void fill(RowReader reader) {
    reader.text(EpisodeTable.ID);
    cells[size] = prices.indexOf(reader.text(EpisodeTable.CELL));
    multipliers[size] = reader.units(EpisodeTable.MULTIPLIER, Folding.MULTIPLIER_DECIMALS);
    spends[size] = reader.units(EpisodeTable.SPENDING, DOLLAR_DECIMALS);
    days[size] = (int) reader.date(EpisodeTable.DATE).toEpochDay();
    relieved[size] = reader.flag(EpisodeTable.RELIEVED);
  }

  private void settle(Consumer<Row> out) {
    tally.addRows(columns, 0, size);
    for (int i = 0; i < size; i++) {
      EpisodeStatus status = columns.status(i);
      if (!status.isSettled()) {
        out.accept(Outcomes.rejected(read[i], status.reason()));
      }
    }
    size = 0;
  }

  @Override
  public void finish(Consumer<Row> out) {
    settle(out);
    for (EpisodeTotal.Part part : tally.total().parts()) {
      out.accept(Outcomes.settled(EpisodeParts.values(part)));
    }
  }
}
