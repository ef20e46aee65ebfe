package org.openvbc.models.reach;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.Rows;

/**
 * Performances as columns of raw numbers, one row per ACO and year, for settlements by the million:
 * one arrangement over many performances, or a panel with an arrangement per row.
 *
 * <p>Money is in millionths of a dollar, a score in ten-thousandths. The arrays are used as they
 * are, not copied: whoever owns them fills them anew for the next slice. {@link
 * ReachArrangement#settleRows} and {@link ReachPanel#settleRows} write the net payment and a status
 * for each row of a slice, gross savings where a column is given for them, and nothing else; slices
 * may be settled by different threads.
 *
 * <p>A row has its benchmark in dollars, before discount and withholds or final, its cost of care
 * net of stop-loss and completed, its health equity adjustment and its capitation lines as one
 * amount each: benchmark cells, costs by category, tiers and scores finer than a ten-thousandth
 * have no column.
 */
public final class ReachColumns {
  /** In place of a score: the benchmark is after discount and withholds and holds the score. */
  public static final short BENCHMARK_IS_FINAL = -1;

  final long[] benchmarks;
  final short[] scores;
  final long[] expenditures;
  final long[] healthEquity;
  final boolean[] eligible;
  final long[] capitationLines;
  final long[] bonuses;
  final long[] provisionalPayments;
  final long @Nullable [] grossSavings;
  final long[] netPayments;
  final byte[] statuses;

  private ReachColumns(Builder from) {
    benchmarks = from.benchmarks;
    scores = from.scores;
    expenditures = from.expenditures;
    healthEquity = from.healthEquity == null ? new long[rows()] : from.healthEquity;
    eligible = from.eligible == null ? allEligible() : from.eligible;
    capitationLines = from.capitationLines == null ? new long[rows()] : from.capitationLines;
    bonuses = from.bonuses == null ? new long[rows()] : from.bonuses;
    provisionalPayments =
        from.provisionalPayments == null ? new long[rows()] : from.provisionalPayments;
    grossSavings = from.grossSavings;
    netPayments = from.netPayments;
    statuses = from.statuses;
    Rows.requireAsLong("scores", scores.length, "benchmarks", rows());
    Rows.requireAsLong("expenditures", expenditures.length, "benchmarks", rows());
    Rows.requireAsLong("healthEquity", healthEquity.length, "benchmarks", rows());
    Rows.requireAsLong("eligible", eligible.length, "benchmarks", rows());
    Rows.requireAsLong("capitationLines", capitationLines.length, "benchmarks", rows());
    Rows.requireAsLong("bonuses", bonuses.length, "benchmarks", rows());
    Rows.requireAsLong("provisionalPayments", provisionalPayments.length, "benchmarks", rows());
    Rows.requireAsLong("netPayments", netPayments.length, "benchmarks", rows());
    Rows.requireAsLong("statuses", statuses.length, "benchmarks", rows());
    if (grossSavings != null) {
      Rows.requireAsLong("grossSavings", grossSavings.length, "benchmarks", rows());
    }
  }

  private boolean[] allEligible() {
    boolean[] column = new boolean[rows()];
    Arrays.fill(column, true);
    return column;
  }

  /** How many rows there are. */
  public int rows() {
    return benchmarks.length;
  }

  /** What became of a row. */
  public ReachRowStatus status(int row) {
    return ReachRowStatus.ofCode(statuses[row]);
  }

  /**
   * Columns that every arrangement needs; add those that are not nothing in every row.
   *
   * @param benchmarks benchmarks in millionths of a dollar
   * @param scores total quality scores in ten-thousandths, where the benchmark is before discount
   *     and withholds; else {@link #BENCHMARK_IS_FINAL}
   * @param expenditures total cost of care after stop-loss and completion, in millionths
   */
  public static Builder builder(long[] benchmarks, short[] scores, long[] expenditures) {
    return new Builder(benchmarks, scores, expenditures);
  }

  /** Puts columns together. */
  public static final class Builder {
    private final long[] benchmarks;
    private final short[] scores;
    private final long[] expenditures;
    private long @Nullable [] healthEquity;
    private boolean @Nullable [] eligible;
    private long @Nullable [] capitationLines;
    private long @Nullable [] bonuses;
    private long @Nullable [] provisionalPayments;
    private long @Nullable [] grossSavings;
    private long[] netPayments = {};
    private byte[] statuses = {};

    private Builder(long[] benchmarks, short[] scores, long[] expenditures) {
      this.benchmarks = benchmarks;
      this.scores = scores;
      this.expenditures = expenditures;
    }

    /** Health equity adjustments in millionths, negative where they lower the benchmark. */
    public Builder healthEquity(long[] column) {
      healthEquity = column;
      return this;
    }

    /** Which ACOs may be paid shared savings; all of them without this column. */
    public Builder eligible(boolean[] column) {
      eligible = column;
      return this;
    }

    /**
     * What the capitation lines come to, in millionths: both true-ups less Enhanced PCC repaid;
     * negative where the ACO pays back.
     */
    public Builder capitationLines(long[] column) {
      capitationLines = column;
      return this;
    }

    /** Bonuses from the high performers pool in millionths. */
    public Builder bonuses(long[] column) {
      bonuses = column;
      return this;
    }

    /** What provisional settlements paid, in millionths; negative if the ACO paid. */
    public Builder provisionalPayments(long[] column) {
      provisionalPayments = column;
      return this;
    }

    /** A column that gross savings, or losses as negative amounts, are written to, as published. */
    public Builder grossSavingsInto(long[] column) {
      grossSavings = column;
      return this;
    }

    /**
     * The columns, with those that results are written to.
     *
     * @param netPayments what CMS pays, negative when the ACO owes, in millionths
     * @param statuses what became of each row
     * @throws IllegalArgumentException if a column is not as long as the others
     */
    public ReachColumns into(long[] netPayments, byte[] statuses) {
      this.netPayments = netPayments;
      this.statuses = statuses;
      return new ReachColumns(this);
    }
  }
}
