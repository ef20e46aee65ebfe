package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.column.Rows;

/**
 * Member months as columns of raw numbers, one row per rate cell and month, for one member or for
 * many: a roster that is paid row by row, or added up and paid as one group.
 *
 * <p>A row is {@code members x covered days / days of the month} member months of one cell. {@link
 * Capitation#settleRows} writes the payment of each row of a slice; {@link CapitationTally} adds
 * the rows up exactly, without rounding any. Both write a status per row and nothing else; slices
 * may be settled by different threads. The arrays are used as they are, not copied: whoever owns
 * them fills them anew for the next slice.
 *
 * <p>Premium and changes of earlier months have no column.
 */
public final class CapitationColumns {
  /** In place of covered days: all days of the month. */
  public static final byte WHOLE_MONTH = -1;

  /** In place of a risk score: none, for contracts without a base. */
  public static final int NO_RISK_SCORE = 0;

  final int[] cells;
  final int[] months;
  final int[] members;
  final byte[] days;
  final int[] riskScores;
  final long[] payments;
  final byte[] statuses;

  private CapitationColumns(Builder from) {
    cells = from.cells;
    months = from.months;
    members = from.members;
    days = from.days == null ? wholeMonths() : from.days;
    riskScores = from.riskScores == null ? new int[rows()] : from.riskScores;
    payments = from.payments;
    statuses = from.statuses;
    Rows.requireAsLong("months", months.length, "cells", rows());
    Rows.requireAsLong("members", members.length, "cells", rows());
    Rows.requireAsLong("days", days.length, "cells", rows());
    Rows.requireAsLong("riskScores", riskScores.length, "cells", rows());
    Rows.requireAsLong("payments", payments.length, "cells", rows());
    Rows.requireAsLong("statuses", statuses.length, "cells", rows());
  }

  private byte[] wholeMonths() {
    byte[] column = new byte[rows()];
    Arrays.fill(column, WHOLE_MONTH);
    return column;
  }

  /** How many rows there are. */
  public int rows() {
    return cells.length;
  }

  /** What became of a row. */
  public CapitationRowStatus status(int row) {
    return CapitationRowStatus.ofCode(statuses[row]);
  }

  /** The number that stands for a month in its column: months since January of year 0. */
  public static int numberOf(YearMonth month) {
    return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
  }

  /**
   * Columns that every contract needs; add those that a contract needs besides.
   *
   * @param cells the numbers of the rate cells, in the order of {@link
   *     CapitationBasis.PerMember#cells}
   * @param months the months as {@link #numberOf} gives them
   * @param members how many members each row stands for
   */
  public static Builder builder(int[] cells, int[] months, int[] members) {
    return new Builder(cells, months, members);
  }

  /** Puts columns together. */
  public static final class Builder {
    private final int[] cells;
    private final int[] months;
    private final int[] members;
    private byte @Nullable [] days;
    private int @Nullable [] riskScores;
    private long[] payments = {};
    private byte[] statuses = {};

    private Builder(int[] cells, int[] months, int[] members) {
      this.cells = cells;
      this.months = months;
      this.members = members;
    }

    /** Covered days of the month, or {@link #WHOLE_MONTH}; whole months without this column. */
    public Builder days(byte[] column) {
      days = column;
      return this;
    }

    /** Risk scores in millionths, or {@link #NO_RISK_SCORE}; none without this column. */
    public Builder riskScores(int[] column) {
      riskScores = column;
      return this;
    }

    /**
     * The columns, with those that results are written to.
     *
     * @param payments what the payer pays for each row, in millionths of a dollar
     * @param statuses what became of each row
     * @throws IllegalArgumentException if a column is not as long as the others
     */
    public CapitationColumns into(long[] payments, byte[] statuses) {
      this.payments = payments;
      this.statuses = statuses;
      return new CapitationColumns(this);
    }
  }
}
