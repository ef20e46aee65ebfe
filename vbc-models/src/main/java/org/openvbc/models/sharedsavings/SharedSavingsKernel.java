package org.openvbc.models.sharedsavings;

import java.util.List;
import org.openvbc.core.column.RowRounding;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/**
 * The rule of one contract on raw numbers, for columns: the same figures as {@link
 * SharedSavingsRule}, with choices made by masks where chance decides them.
 *
 * <p>What savings or losses must reach, the cap and the share at every score are worked out once,
 * by the clauses themselves ({@link SharedSavingsSide}). A row is a target and a cost in whole
 * millionths, their difference over the denominators of its side, and one division, where the rule
 * rounds. A law holds it to the object form row by row.
 */
final class SharedSavingsKernel {
  private static final byte SETTLED = SharedSavingsRowStatus.SETTLED.code();

  /** $100 billion in millionths: what the denominators leave room for. */
  static final long LARGEST = 100_000_000_000_000_000L;

  static final int MOST_MEMBER_MONTHS = 50_000_000;
  static final int WHOLE_SCORE = 10_000;

  /** $20,000 in millionths: what leaves room for member months. */
  private static final long MOST_PER_MEMBER = 20_000_000_000L;

  private final RowRounding rounding = RowRounding.of(Rounding.CENTS, LARGEST);

  /** Of savings first, of losses second. */
  private final SharedSavingsSide[] sides;

  private final long total;
  private final long perMember;
  private final long pooling;
  private final long addedToCost;
  private final long leastTarget;
  private final long leastMembersStated;
  private final long leastMembers;
  private final long leastScore;

  /** All ones where the contract asks for a score: else the only share stands at zero. */
  private final long asksForScore;

  private SharedSavingsKernel(
      SharedSavings terms, SharedSavingsSide savings, SharedSavingsSide losses) {
    sides = new SharedSavingsSide[] {savings, losses};
    total = terms.target() instanceof Target.Total stated ? stated.amount().micros() : 0;
    perMember = whole(statedPerMember(terms));
    pooling = whole(poolingCharge(terms));
    addedToCost = pooling + whole(socialServices(terms));
    leastTarget =
        terms.target() instanceof HistoricalTarget ? 0 : SharedSavingsColumns.TARGET_OF_CONTRACT;
    boolean hasLeastSize = terms.minimumMembers().isPresent();
    leastMembers =
        terms
            .minimumMembers()
            .map(MinimumMembers::least)
            .orElse((long) SharedSavingsColumns.MEMBERS_NOT_STATED);
    leastMembersStated = hasLeastSize ? 0 : SharedSavingsColumns.MEMBERS_NOT_STATED;
    leastScore = terms.asksForQuality() ? 0 : SharedSavingsColumns.SCORE_NOT_STATED;
    asksForScore = terms.asksForQuality() ? -1 : 0;
  }

  private static PerMemberPerMonth statedPerMember(SharedSavings terms) {
    return terms.target() instanceof Target.Stated stated
        ? stated.amount()
        : PerMemberPerMonth.ZERO;
  }

  private static PerMemberPerMonth poolingCharge(SharedSavings terms) {
    return terms.poolingCharge().map(each -> each.perMember()).orElse(PerMemberPerMonth.ZERO);
  }

  private static PerMemberPerMonth socialServices(SharedSavings terms) {
    return terms.socialServices().treatment() == SocialServices.Treatment.COST_OF_CARE
        ? terms.socialServices().amount()
        : PerMemberPerMonth.ZERO;
  }

  private static Rate micros(PerMemberPerMonth rate) {
    return Rate.of(rate.amount(), Money.ofMicros(1).unrounded());
  }

  private static long whole(PerMemberPerMonth rate) {
    return micros(rate).numeratorOver(1);
  }

  /**
   * The kernel of a contract.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it has a clause that asks for what no
   *     column holds, or rates without small denominators: such terms are settled one by one
   */
  static SharedSavingsKernel of(SharedSavings terms) {
    requireColumns(terms);
    SharedSavingsSide savings = SharedSavingsSide.ofSavings(terms);
    SharedSavingsSide losses = SharedSavingsSide.ofLosses(terms);
    Violations.of("SharedSavings")
        .require(
            savings.hasRoom && losses.hasRoom,
            "rates",
            terms.savings() + terms.losses().map(each -> "; " + each).orElse(""),
            "rates whose denominators with the unit of a cent are below 2^61, and caps of at most"
                + " 100 times the target",
            "columns keep rates over such denominators; settle such terms one by one")
        .throwIfInvalidTerms();
    return new SharedSavingsKernel(terms, savings, losses);
  }

  private static void requireColumns(SharedSavings terms) {
    Rate most = Rate.of(MOST_PER_MEMBER, 1);
    Violations.of("SharedSavings")
        .require(
            terms.equityAdjustment().isEmpty(),
            "equityAdjustment",
            terms.equityAdjustment().map(Object::toString).orElse("none"),
            "none",
            "groups of social risk have no column; settle such terms one by one")
        .require(
            terms.feeTreatment().isEmpty(),
            "feeTreatment",
            terms.feeTreatment().map(Object::toString).orElse("none"),
            "none",
            "care-coordination fees have no column; settle such terms one by one")
        .require(
            terms.carryForward().isEmpty(),
            "carryForward",
            terms.carryForward().map(Object::toString).orElse("none"),
            "none",
            "deficits have no column; settle such terms one by one")
        .require(
            terms.minimumMembers().map(MinimumMembers::below).orElse(null)
                != MinimumMembers.Below.BLEND,
            "minimumMembers",
            terms.minimumMembers().map(Object::toString).orElse("none"),
            "without a blend of small groups",
            "the book has no column; settle such terms one by one")
        .require(
            List.of(statedPerMember(terms), poolingCharge(terms), socialServices(terms)).stream()
                .map(SharedSavingsKernel::micros)
                .allMatch(each -> each.fitsDecimals(0) && most.isAtLeast(each)),
            "dollars per member and month",
            "finer than a millionth, or beyond $20,000",
            "whole millionths up to $20,000",
            "columns have no room for others; settle such terms one by one")
        .throwIfInvalidTerms();
  }

  /** Settles rows of a slice that lies within the columns. */
  void settleRows(SharedSavingsColumns rows, int from, int to) {
    long[] costs = rows.costs;
    int[] memberMonths = rows.memberMonths;
    long[] targets = rows.targets;
    int[] members = rows.members;
    short[] scores = rows.scores;
    long[] netPayments = rows.netPayments;
    byte[] statuses = rows.statuses;
    for (int row = from; row < to; row++) {
      long cost = costs[row];
      long months = memberMonths[row];
      long stated = targets[row];
      long size = members[row];
      long score = scores[row];
      if (isOutOfRange(cost, months, stated, size, score)) {
        statuses[row] = whatIsWrong(cost, months, stated, size, score).code();
        continue;
      }
      long base = Wide.chosen(stated >> Long.SIZE - 1, total + perMember * months, stated);
      long target = base + pooling * months;
      long actual = cost + addedToCost * months;
      if ((LARGEST - target | LARGEST - actual) < 0) {
        statuses[row] =
            (target > LARGEST
                    ? SharedSavingsRowStatus.TARGET_OUT_OF_RANGE
                    : SharedSavingsRowStatus.COST_OUT_OF_RANGE)
                .code();
        continue;
      }
      long isEnough = ~(size - leastMembers >> Long.SIZE - 1);
      long shared = shared(target, target - actual, (int) (score & asksForScore));
      netPayments[row] = shared & isEnough;
      statuses[row] = SETTLED;
    }
  }

  /** What of savings is earned, or of losses owed as a negative amount, rounded. */
  private long shared(long target, long savings, int score) {
    long isLoss = savings >> Long.SIZE - 1;
    SharedSavingsSide side = sides[(int) -isLoss];
    long size = Math.abs(savings);
    long sizeLow = size * side.unit;
    long sizeHigh = Math.multiplyHigh(size, side.unit);
    long leastLow = target * side.rate;
    long overLow = sizeLow - leastLow;
    long overHigh =
        sizeHigh - Math.multiplyHigh(target, side.rate) - Wide.borrow(sizeLow, leastLow);
    long isReached =
        ~(overHigh - Wide.borrow(overLow, side.exceeds) >> Long.SIZE - 1)
            & (-size >> Long.SIZE - 1)
            & (-target >> Long.SIZE - 1);
    long high = Wide.chosen(side.isExcessOnly, overHigh, sizeHigh) & isReached;
    long low = Wide.chosen(side.isExcessOnly, overLow, sizeLow) & isReached;
    long share = side.shares[score];
    long whole = side.denominators[score];
    long dueHigh = Wide.timesHigh(high, low, share);
    long dueLow = low * share;
    long most = side.cap * whole;
    long capHigh = Math.multiplyHigh(target, most);
    long capLow = target * most;
    long isCapped = side.hasCap & Wide.lessMask(capHigh, capLow, dueHigh, dueLow);
    long amount =
        rounding.rounded(
            Wide.chosen(isCapped, capHigh, dueHigh),
            Wide.chosen(isCapped, capLow, dueLow),
            side.unit * whole);
    return Wide.signedLow(amount, isLoss);
  }

  /** One test for all that can be wrong with the numbers of a row: none of these is negative. */
  private boolean isOutOfRange(long cost, long months, long stated, long size, long score) {
    long worst =
        cost
            | LARGEST - cost
            | months
            | MOST_MEMBER_MONTHS - months
            | stated - leastTarget
            | LARGEST - stated
            | size - leastMembersStated
            | score - leastScore
            | WHOLE_SCORE - score;
    return worst < 0;
  }

  private SharedSavingsRowStatus whatIsWrong(
      long cost, long months, long stated, long size, long score) {
    if (cost < 0 || cost > LARGEST) {
      return SharedSavingsRowStatus.COST_OUT_OF_RANGE;
    }
    if (months < 0 || months > MOST_MEMBER_MONTHS) {
      return SharedSavingsRowStatus.MEMBER_MONTHS_OUT_OF_RANGE;
    }
    if (stated < SharedSavingsColumns.TARGET_OF_CONTRACT || stated > LARGEST) {
      return SharedSavingsRowStatus.TARGET_OUT_OF_RANGE;
    }
    if (stated < leastTarget) {
      return SharedSavingsRowStatus.TARGET_NOT_STATED;
    }
    if (size < SharedSavingsColumns.MEMBERS_NOT_STATED) {
      return SharedSavingsRowStatus.MEMBERS_OUT_OF_RANGE;
    }
    if (size < leastMembersStated) {
      return SharedSavingsRowStatus.MEMBERS_NOT_STATED;
    }
    return score == SharedSavingsColumns.SCORE_NOT_STATED
        ? SharedSavingsRowStatus.SCORE_NOT_STATED
        : SharedSavingsRowStatus.SCORE_OUT_OF_RANGE;
  }
}
