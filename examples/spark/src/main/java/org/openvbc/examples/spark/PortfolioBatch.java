package org.openvbc.examples.spark;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.models.mssp.MsspColumns;
import org.openvbc.models.mssp.MsspPanel;
import org.openvbc.models.mssp.MsspRowStatus;

/**
 * Columns of ACOs, filled again and again. All rows of a batch state the same things: what a row
 * leaves out is then settled as left out, and not as something that nobody said.
 */
final class PortfolioBatch {
  private static final int SIZE = 8_192;
  private static final int DOLLAR_DECIMALS = 6;
  private static final int PERCENT_DECIMALS = 2;
  private static final String NOT_PUBLISHED = "not published";
  private static final Map<String, Boolean> LOW_REVENUE = Map.of("low", true, "high", false);
  private static final Map<String, Boolean> GUARDRAIL = Map.of("not triggered", true);
  private static final Map<String, Byte> STANDARDS =
      Map.of(
          "met", MsspColumns.codeOf(Standard.MET),
          "alternative met", MsspColumns.codeOf(Standard.ALTERNATIVE_MET),
          "not met", MsspColumns.codeOf(Standard.NOT_MET));

  /**
   * What of a row columns know only for all rows at once.
   *
   * @param revenueCategory whether the revenue category is stated
   * @param guardrail whether it is stated that the guardrail was not triggered
   */
  record Stated(boolean revenueCategory, boolean guardrail) {
    /** What a row states. */
    static Stated of(RowReader reader) {
      return new Stated(
          reader.has(PortfolioTable.REVENUE_CATEGORY),
          reader.oneOf(PortfolioTable.GUARDRAIL, GUARDRAIL, false));
    }
  }

  private final long[] benchmarks = new long[SIZE];
  private final long[] expenditures = new long[SIZE];
  private final int[] beneficiaries = new int[SIZE];
  private final byte[] standards = new byte[SIZE];
  private final short[] scores = new short[SIZE];
  private final long[] revenues = new long[SIZE];
  private final boolean[] lowRevenue = new boolean[SIZE];
  private final long[] disasters = new long[SIZE];
  private final long[] advances = new long[SIZE];
  private final long[] earned = new long[SIZE];
  private final long[] netPayments = new long[SIZE];
  private final int[] trackOfRow = new int[SIZE];
  private final Row[] read = new Row[SIZE];
  private final MsspColumns columns;
  private int size;

  PortfolioBatch(Stated stated) {
    MsspColumns.Builder builder =
        MsspColumns.builder(benchmarks, expenditures, beneficiaries, standards, scores)
            .revenues(revenues)
            .disasters(disasters)
            .advances(advances);
    if (stated.revenueCategory) {
      builder.lowRevenue(lowRevenue);
    }
    if (stated.guardrail) {
      builder.guardrailNotTriggered();
    }
    columns = builder.into(earned, netPayments, new byte[SIZE]);
  }

  /** Whether there is no room for another row. */
  boolean isFull() {
    return size == SIZE;
  }

  /** Keeps a row if it can be read; what is wrong with it is in the reader. */
  void add(Row row, RowReader reader, int track) {
    fill(reader);
    if (reader.isInOrder()) {
      trackOfRow[size] = track;
      read[size] = row;
      size++;
    }
  }

  private void fill(RowReader reader) {
    benchmarks[size] = reader.units(PortfolioTable.BENCHMARK, DOLLAR_DECIMALS);
    expenditures[size] = reader.units(PortfolioTable.EXPENDITURES, DOLLAR_DECIMALS);
    beneficiaries[size] =
        (int) reader.units(PortfolioTable.BENEFICIARIES, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    standards[size] =
        reader.oneOf(PortfolioTable.STANDARD, STANDARDS, MsspColumns.codeOf(Standard.NOT_MET));
    scores[size] =
        (short)
            reader.units(PortfolioTable.SCORE, PERCENT_DECIMALS, Short.MIN_VALUE, Short.MAX_VALUE);
    revenues[size] = revenue(reader);
    lowRevenue[size] = reader.oneOf(PortfolioTable.REVENUE_CATEGORY, LOW_REVENUE, false);
    disasters[size] = reader.units(PortfolioTable.DISASTER, DOLLAR_DECIMALS);
    advances[size] = reader.units(PortfolioTable.ADVANCE, DOLLAR_DECIMALS);
  }

  /** Numbers below zero stand for revenue that is not known: no row may bring one of its own. */
  private static long revenue(RowReader reader) {
    if (!reader.has(PortfolioTable.REVENUE)) {
      return MsspColumns.REVENUE_NOT_STATED;
    }
    if (reader.text(PortfolioTable.REVENUE).equals(NOT_PUBLISHED)) {
      return MsspColumns.REVENUE_NOT_PUBLISHED;
    }
    return reader.units(PortfolioTable.REVENUE, DOLLAR_DECIMALS, 0, Long.MAX_VALUE);
  }

  /** Settles the rows and hands out what became of each. */
  void settle(MsspPanel panel, Consumer<Row> out) {
    panel.settleRows(columns, trackOfRow, 0, size);
    for (int i = 0; i < size; i++) {
      MsspRowStatus status = columns.status(i);
      out.accept(
          status.isSettled()
              ? Outcomes.settled(
                  read[i].getString(PortfolioTable.ID.at()),
                  dollars(earned[i]),
                  dollars(netPayments[i]))
              : Outcomes.rejected(read[i], status.reason()));
    }
    size = 0;
  }

  private static BigDecimal dollars(long micros) {
    return Money.ofMicros(micros).toBigDecimal();
  }
}
