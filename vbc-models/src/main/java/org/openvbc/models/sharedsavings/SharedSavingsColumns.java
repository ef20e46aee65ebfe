package org.openvbc.models.sharedsavings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.Rows;

/**
 * Performances as columns of raw numbers, one row per year that happened or was drawn, for
 * scenarios by the million under one contract.
 *
 * <p>Money is in millionths of a dollar, a score in ten-thousandths. The arrays are used as they
 * are, not copied: whoever owns them fills them anew for the next slice. {@link
 * SharedSavings#settleRows} writes the net payment and a status for each row of a slice, and
 * nothing else; slices may be settled by different threads.
 *
 * <p>A row has no member incentives, interim payments, opening deficit, care-coordination fees or
 * groups of social risk, and its cost is truncated and completed already: those have no column.
 */
public final class SharedSavingsColumns {
  /** In place of a target: the one that the contract states. */
  public static final long TARGET_OF_CONTRACT = -1;

  /** In place of a number of members: none stated. */
  public static final int MEMBERS_NOT_STATED = -1;

  /** In place of a score: none stated. */
  public static final short SCORE_NOT_STATED = -1;

  final long[] costs;
  final int[] memberMonths;
  final long[] targets;
  final int[] members;
  final short[] scores;
  final long[] netPayments;
  final byte[] statuses;

  private SharedSavingsColumns(Builder from) {
    costs = from.costs;
    memberMonths = from.memberMonths;
    targets = from.targets == null ? targetsOfContract() : from.targets;
    members = from.members == null ? membersNotStated() : from.members;
    scores = from.scores == null ? scoresNotStated() : from.scores;
    netPayments = from.netPayments;
    statuses = from.statuses;
    Rows.requireAsLong("memberMonths", memberMonths.length, "costs", rows());
    Rows.requireAsLong("targets", targets.length, "costs", rows());
    Rows.requireAsLong("members", members.length, "costs", rows());
    Rows.requireAsLong("scores", scores.length, "costs", rows());
    Rows.requireAsLong("netPayments", netPayments.length, "costs", rows());
    Rows.requireAsLong("statuses", statuses.length, "costs", rows());
  }

  private long[] targetsOfContract() {
    long[] column = new long[rows()];
    Arrays.fill(column, TARGET_OF_CONTRACT);
    return column;
  }

  private int[] membersNotStated() {
    int[] column = new int[rows()];
    Arrays.fill(column, MEMBERS_NOT_STATED);
    return column;
  }

  private short[] scoresNotStated() {
    short[] column = new short[rows()];
    Arrays.fill(column, SCORE_NOT_STATED);
    return column;
  }

  /** How many rows there are. */
  public int rows() {
    return costs.length;
  }

  /** What became of a row. */
  public SharedSavingsRowStatus status(int row) {
    return SharedSavingsRowStatus.ofCode(statuses[row]);
  }

  /**
   * Columns that every contract needs; add those that a contract needs besides.
   *
   * @param costs what care cost, truncated and completed, in millionths of a dollar
   * @param memberMonths member months
   */
  public static Builder builder(long[] costs, int[] memberMonths) {
    return new Builder(costs, memberMonths);
  }

  /** Puts columns together. */
  public static final class Builder {
    private final long[] costs;
    private final int[] memberMonths;
    private long @Nullable [] targets;
    private int @Nullable [] members;
    private short @Nullable [] scores;
    private long[] netPayments = {};
    private byte[] statuses = {};

    private Builder(long[] costs, int[] memberMonths) {
      this.costs = costs;
      this.memberMonths = memberMonths;
    }

    /**
     * Targets in millionths for all members together, before a pooling charge, in place of the
     * contract's own as {@link Target#total} is; or {@link #TARGET_OF_CONTRACT}.
     */
    public Builder targets(long[] column) {
      targets = column;
      return this;
    }

    /** Numbers of members, asked where the contract has a least size. */
    public Builder members(int[] column) {
      members = column;
      return this;
    }

    /** Quality scores in ten-thousandths, asked where the contract asks for a score. */
    public Builder scores(short[] column) {
      scores = column;
      return this;
    }

    /**
     * The columns, with those that results are written to.
     *
     * @param netPayments what the payer pays, negative when the provider pays, in millionths
     * @param statuses what became of each row
     * @throws IllegalArgumentException if a column is not as long as the others
     */
    public SharedSavingsColumns into(long[] netPayments, byte[] statuses) {
      this.netPayments = netPayments;
      this.statuses = statuses;
      return new SharedSavingsColumns(this);
    }
  }
}
