package org.openvbc.models.mssp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.Rows;
import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * Performances as columns of raw numbers, one row per ACO and year, for settlements by the million:
 * one contract over many performances, or a panel with a contract per row.
 *
 * <p>Money is in millionths of a dollar, a score in ten-thousandths. The arrays are used as they
 * are, not copied: whoever owns them fills them anew for the next slice. {@link
 * MsspTrack#settleRows} and {@link MsspPanel#settleRows} write earned, net payment and a status for
 * each row of a slice, and nothing else, into columns of their own; slices may be settled by
 * different threads. Ends of participation, disasters by share and a two-way benchmark that was
 * triggered have no column: such years are settled one by one.
 */
public final class MsspColumns {
  /** Participant revenue that the public files lack. */
  public static final long REVENUE_NOT_PUBLISHED = -1;

  /** Nothing is known of participant revenue; enough for tracks whose loss limit rests on none. */
  public static final long REVENUE_NOT_STATED = -2;

  final long[] benchmarks;
  final long[] expenditures;
  final int[] beneficiaries;
  final byte[] standards;
  final short[] scores;
  final long[] earned;
  final byte[] statuses;
  final long[] revenues;
  final boolean[] lowRevenue;
  final long[] disasters;
  final long[] advances;
  final long[] netPayments;
  final boolean isLowRevenueStated;
  final boolean isGuardrailStated;

  private MsspColumns(Builder from) {
    benchmarks = from.benchmarks;
    expenditures = from.expenditures;
    beneficiaries = from.beneficiaries;
    standards = from.standards;
    scores = from.scores;
    earned = from.earned;
    statuses = from.statuses;
    revenues = from.revenues == null ? filled(REVENUE_NOT_STATED) : from.revenues;
    lowRevenue = from.lowRevenue == null ? new boolean[rows()] : from.lowRevenue;
    disasters = from.disasters == null ? filled(0) : from.disasters;
    advances = from.advances == null ? filled(0) : from.advances;
    isLowRevenueStated = from.lowRevenue != null;
    netPayments = from.netPayments;
    isGuardrailStated = from.isGuardrailStated;
    Rows.requireAsLong("expenditures", expenditures.length, "benchmarks", rows());
    Rows.requireAsLong("beneficiaries", beneficiaries.length, "benchmarks", rows());
    Rows.requireAsLong("standards", standards.length, "benchmarks", rows());
    Rows.requireAsLong("scores", scores.length, "benchmarks", rows());
    Rows.requireAsLong("earned", earned.length, "benchmarks", rows());
    Rows.requireAsLong("netPayments", netPayments.length, "benchmarks", rows());
    Rows.requireAsLong("statuses", statuses.length, "benchmarks", rows());
    Rows.requireAsLong("revenues", revenues.length, "benchmarks", rows());
    Rows.requireAsLong("lowRevenue", lowRevenue.length, "benchmarks", rows());
    Rows.requireAsLong("disasters", disasters.length, "benchmarks", rows());
    Rows.requireAsLong("advances", advances.length, "benchmarks", rows());
    requireOwn("earned", earned);
    requireOwn("netPayments", netPayments);
    Rows.requireOwn("statuses", statuses, "standards", standards);
  }

  private void requireOwn(String name, long[] results) {
    Rows.requireOwn(name, results, "benchmarks", benchmarks);
    Rows.requireOwn(name, results, "expenditures", expenditures);
    Rows.requireOwn(name, results, "revenues", revenues);
    Rows.requireOwn(name, results, "disasters", disasters);
    Rows.requireOwn(name, results, "advances", advances);
  }

  /** A column that was not given, made once so that no row asks whether there is one. */
  private long[] filled(long value) {
    long[] column = new long[rows()];
    Arrays.fill(column, value);
    return column;
  }

  /** How many rows there are. */
  public int rows() {
    return benchmarks.length;
  }

  /** What became of a row. */
  public MsspRowStatus status(int row) {
    return MsspRowStatus.ofCode(statuses[row]);
  }

  /** The number that stands for a quality standard in its column. */
  public static byte codeOf(Standard standard) {
    return switch (standard) {
      case NOT_MET -> MsspFactors.NOT_MET;
      case MET -> MsspFactors.MET;
      case ALTERNATIVE_MET -> MsspFactors.ALTERNATIVE_MET;
    };
  }

  /**
   * Columns that every track needs; add those that a track needs besides.
   *
   * @param benchmarks total updated benchmarks in millionths of a dollar
   * @param expenditures total spending in millionths
   * @param beneficiaries assigned beneficiaries
   * @param standards quality standards as {@link #codeOf} gives them
   * @param scores quality scores in ten-thousandths
   */
  public static Builder builder(
      long[] benchmarks,
      long[] expenditures,
      int[] beneficiaries,
      byte[] standards,
      short[] scores) {
    return new Builder(benchmarks, expenditures, beneficiaries, standards, scores);
  }

  /** Puts columns together. */
  public static final class Builder {
    private final long[] benchmarks;
    private final long[] expenditures;
    private final int[] beneficiaries;
    private final byte[] standards;
    private final short[] scores;
    private long @Nullable [] revenues;
    private boolean @Nullable [] lowRevenue;
    private long @Nullable [] disasters;
    private long @Nullable [] advances;
    private long[] earned = {};
    private long[] netPayments = {};
    private byte[] statuses = {};
    private boolean isGuardrailStated;

    private Builder(
        long[] benchmarks,
        long[] expenditures,
        int[] beneficiaries,
        byte[] standards,
        short[] scores) {
      this.benchmarks = benchmarks;
      this.expenditures = expenditures;
      this.beneficiaries = beneficiaries;
      this.standards = standards;
      this.scores = scores;
    }

    /**
     * Participants' revenue in millionths, or {@link #REVENUE_NOT_PUBLISHED}, or {@link
     * #REVENUE_NOT_STATED}, as in all rows without this column.
     */
    public Builder revenues(long[] column) {
      revenues = column;
      return this;
    }

    /** Which ACOs are low revenue, asked of BASIC ACOs with an agreement from 2024. */
    public Builder lowRevenue(boolean[] column) {
      lowRevenue = column;
      return this;
    }

    /** What disasters take off losses, in millionths, for twelve months. */
    public Builder disasters(long[] column) {
      disasters = column;
      return this;
    }

    /** Balances of advance payments in millionths. */
    public Builder advances(long[] column) {
      advances = column;
      return this;
    }

    /** States that no row's losses are smaller under the two-way benchmark. */
    public Builder guardrailNotTriggered() {
      isGuardrailStated = true;
      return this;
    }

    /**
     * The columns, with those that results are written to.
     *
     * @param earned shared savings, or shared losses as negative amounts, in millionths
     * @param netPayments the same after advances are taken back; may be the same array where no
     *     balances are given
     * @param statuses what became of each row
     * @throws IllegalArgumentException if a column is not as long as the others, or results would
     *     be written over what they are settled from
     */
    public MsspColumns into(long[] earned, long[] netPayments, byte[] statuses) {
      this.earned = earned;
      this.netPayments = netPayments;
      this.statuses = statuses;
      return new MsspColumns(this);
    }
  }
}
