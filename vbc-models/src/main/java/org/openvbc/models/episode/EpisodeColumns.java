package org.openvbc.models.episode;

import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.Rows;

/**
 * Episodes as columns of raw numbers, one row per episode, for settlements by the million.
 *
 * <p>The arrays are used as they are, not copied: whoever owns them fills them anew for the next
 * slice. Rows are settled by {@link EpisodeTally#addRows}, which writes a status per row.
 */
public final class EpisodeColumns {
  private final int[] cells;
  private final long[] multipliers;
  private final long[] spends;
  private final int[] days;
  private final byte[] statuses;
  private final boolean @Nullable [] relieved;

  private EpisodeColumns(
      int[] cells,
      long[] multipliers,
      long[] spends,
      int[] days,
      byte[] statuses,
      boolean @Nullable [] relieved) {
    this.cells = cells;
    this.multipliers = multipliers;
    this.spends = spends;
    this.days = days;
    this.statuses = statuses;
    this.relieved = relieved;
    Rows.requireAsLong("multipliers", multipliers.length, "cells", rows());
    Rows.requireAsLong("spends", spends.length, "cells", rows());
    Rows.requireAsLong("days", days.length, "cells", rows());
    Rows.requireAsLong("statuses", statuses.length, "cells", rows());
    Rows.requireAsLong(
        "relieved", relieved == null ? cells.length : relieved.length, "cells", rows());
  }

  /**
   * Columns of episodes.
   *
   * @param cells the number of the cell, as {@link EpisodePrices#indexOf} gives it
   * @param multipliers the folded multiplier in units of 1e-14
   * @param spends the spending in millionths of a dollar
   * @param days the date that decides on the period, in days since 1970-01-01
   * @param statuses where the status of each row is written
   */
  public static EpisodeColumns of(
      int[] cells, long[] multipliers, long[] spends, int[] days, byte[] statuses) {
    return new EpisodeColumns(cells, multipliers, spends, days, statuses, null);
  }

  /** The same columns with one more: which rows are flagged for a disaster or emergency. */
  public EpisodeColumns withRelieved(boolean[] flags) {
    return new EpisodeColumns(cells, multipliers, spends, days, statuses, flags);
  }

  /** How many rows there are. */
  public int rows() {
    return cells.length;
  }

  /** What became of a row. */
  public EpisodeStatus status(int row) {
    return EpisodeStatus.ofCode(statuses[row]);
  }

  /** Settles the rows of a slice, which lies within the columns. */
  void addTo(EpisodeTally tally, int from, int to) {
    int row = from;
    while (row < to) {
      int stopped = settleRun(tally, row, to);
      tally.count(EpisodeStatus.SETTLED, stopped - (long) row);
      if (stopped < to) {
        tally.count(status(stopped), 1);
        stopped++;
      }
      row = stopped;
    }
  }

  /**
   * Settles rows up to the first that is not settled, and returns its number. Nothing but the
   * kernels is called in this loop, so that the compiler keeps every array at hand.
   */
  private int settleRun(EpisodeTally tally, int from, int to) {
    boolean @Nullable [] flags = relieved;
    for (int row = from; row < to; row++) {
      EpisodeStatus status =
          tally.settle(
              cells[row], multipliers[row], spends[row], days[row], flags != null && flags[row]);
      statuses[row] = status.code();
      if (status != EpisodeStatus.SETTLED) {
        return row;
      }
    }
    return to;
  }
}
