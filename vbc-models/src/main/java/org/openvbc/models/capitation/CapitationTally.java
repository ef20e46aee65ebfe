package org.openvbc.models.capitation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.column.Rows;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/**
 * Adds rows of member months up by month and rate cell, exactly: what a worker keeps for its slice,
 * and merges at the end.
 *
 * <p>{@code member months = sum of members x covered days / days of the month}; the group's risk
 * score is the average of the rows' scores, weighted by member months. Nothing is rounded and
 * nothing is allocated per row. Sums do not depend on the order of the rows nor on how they are
 * split between tallies. A tally belongs to one thread at a time; {@link #performance()} is an
 * immutable value.
 */
public final class CapitationTally {
  private final Capitation terms;
  private final CapitationKernel kernel;
  private final int cells;

  /** Member days by month and cell. */
  private final long[] memberDays;

  // Member days times risk scores in millionths, by month, on 128 bits.
  private final long[] scoreHigh;
  private final long[] scoreLow;
  private final long[] counts = new long[CapitationRowStatus.values().length];

  CapitationTally(Capitation terms) {
    this.terms = terms;
    kernel = terms.kernel();
    cells = terms.rule().cells.size();
    memberDays = new long[kernel.months() * cells];
    scoreHigh = new long[kernel.months()];
    scoreLow = new long[kernel.months()];
  }

  /** The contract whose cells and months it counts. */
  public Capitation terms() {
    return terms;
  }

  /**
   * Adds the rows of a slice and writes the status of each; rows that are not in order are left out
   * and counted. Payments are not written: the rows are paid together.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie within the columns
   */
  public void addRows(CapitationColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    for (int row = from; row < to; row++) {
      byte status =
          add(
                  rows.cells[row],
                  rows.months[row],
                  rows.members[row],
                  rows.days[row],
                  rows.riskScores[row])
              .code();
      rows.statuses[row] = status;
      counts[status]++;
    }
  }

  private CapitationRowStatus add(int cell, int month, int members, byte covered, int score) {
    CapitationRowStatus status = kernel.check(cell, month, members, covered, score);
    if (status != CapitationRowStatus.SETTLED) {
      return status;
    }
    int position = kernel.position(month);
    int at = position * cells + cell;
    long more = CapitationKernel.memberDays(members, covered, kernel.length(position));
    long sum = memberDays[at] + more;
    if (sum < 0) {
      return CapitationRowStatus.BEYOND_RANGE;
    }
    memberDays[at] = sum;
    // Fewer days than a long holds times a score stay far within 128 bits.
    long weighted = more * score;
    scoreHigh[position] = Wide.sumHigh(scoreHigh[position], scoreLow[position], 0, weighted);
    scoreLow[position] += weighted;
    return status;
  }

  /**
   * Adds what another tally of the same contract holds.
   *
   * @throws IllegalArgumentException if it counts for another contract
   * @throws ArithmeticException if a sum leaves its range
   */
  public void merge(CapitationTally other) {
    if (!terms.equals(other.terms)) {
      throw new IllegalArgumentException(
          "tallies of two contracts (" + terms + "; " + other.terms + ") have no common cells");
    }
    for (int at = 0; at < memberDays.length; at++) {
      memberDays[at] = Math.addExact(memberDays[at], other.memberDays[at]);
    }
    for (int month = 0; month < scoreHigh.length; month++) {
      scoreHigh[month] =
          Wide.sumHigh(
              scoreHigh[month], scoreLow[month], other.scoreHigh[month], other.scoreLow[month]);
      scoreLow[month] += other.scoreLow[month];
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** How many rows had a status. */
  public long count(CapitationRowStatus status) {
    return counts[status.code()];
  }

  /** The member months so far, of every month and cell of the contract. */
  public Membership membership() {
    List<Membership.Entry> entries = new ArrayList<>();
    for (int month = 0; month < kernel.months(); month++) {
      List<MemberMonths> byCell = new ArrayList<>();
      for (int cell = 0; cell < cells; cell++) {
        byCell.add(
            new MemberMonths(Rate.of(memberDays[month * cells + cell], kernel.length(month))));
      }
      entries.add(new Membership.Entry(MonthRange.of(terms.period().month(month)), byCell));
    }
    return Membership.of(terms.rule().cells, entries);
  }

  /**
   * The group so far, which the contract settles as one: {@code terms.settle(tally.performance())}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the contract asks for a risk
   *     score and there are no member months to average
   */
  public CapitationPerformance performance() {
    CapitationPerformance group = CapitationPerformance.of(membership());
    if (!kernel.hasBase()) {
      return group;
    }
    MemberMonths months = group.membership().total();
    Violations.of("CapitationTally")
        .require(!months.isZero(), "memberMonths", months, "above 0", "a risk score is an average")
        .throwIfInvalidPerformance();
    return group.withGroupRiskScore(scores().dividedBy(months.months()));
  }

  /** Risk scores times member months. */
  private Rate scores() {
    Rate sum = Rate.ZERO;
    for (int month = 0; month < scoreHigh.length; month++) {
      Rate weighted = Rate.of(new BigDecimal(Wide.big(scoreHigh[month], scoreLow[month])));
      long parts = (long) kernel.length(month) * CapitationKernel.WHOLE_SCORE;
      sum = sum.plus(weighted.dividedBy(Rate.of(parts, 1)));
    }
    return sum;
  }

  /** Reads as in "12 settled, 1 refused". */
  @Override
  public String toString() {
    long settled = count(CapitationRowStatus.SETTLED);
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    return settled + " settled, " + (all - settled) + " refused";
  }
}
