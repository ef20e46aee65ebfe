package org.openvbc.models.sharedsavings;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The limit above which a member's cost of a year does not count.
 *
 * <p>{@code excess = sum over members of max(0, cost - limit)}. A member of part of the year has
 * the whole limit, or {@code limit x months / 12}. The limit of a base year may be the one of the
 * performance year without the trend between them: {@code limit / trend}, not rounded.
 *
 * @param limit the limit for a member with twelve months
 * @param proration which limit a member of part of the year has
 */
public record LargeClaims(Unrounded limit, Proration proration) {
  private static final int MONTHS = 12;

  /** Which limit a member of part of the year has. */
  public enum Proration {
    /** The whole limit, however short the membership. */
    WHOLE_LIMIT,
    /** The limit times months / 12. */
    BY_MONTHS
  }

  /**
   * What one member cost in the year.
   *
   * @param cost the cost, paid to date
   * @param months the months of membership in the year, above 0 to 12
   */
  public record MemberYear(Money cost, Rate months) {

    /**
     * Checks the months.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if the cost is negative or the
     *     months lie outside 0 to 12
     */
    public MemberYear {
      Violations.of("MemberYear")
          .requireNotNegative("cost", cost, "a cost")
          .require(
              months.signum() > 0 && Rate.of(MONTHS, 1).isAtLeast(months),
              "months",
              months.toFraction(),
              "above 0 and at most 12",
              "months of one year")
          .throwIfInvalidPerformance();
    }

    /** A member with twelve months. */
    public static MemberYear whole(Money cost) {
      return new MemberYear(cost, Rate.of(MONTHS, 1));
    }

    /** The cost stays out of texts. */
    @Override
    public String toString() {
      return "a member year";
    }
  }

  /**
   * Checks the limit.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not above zero
   */
  public LargeClaims {
    Violations.of("LargeClaims")
        .require(limit.signum() > 0, "limit", limit, "above $0.00", "a limit of large claims")
        .throwIfInvalidTerms();
  }

  /** The same limit for every member, however short the membership. */
  public static LargeClaims above(Money limit) {
    return new LargeClaims(limit.unrounded(), Proration.WHOLE_LIMIT);
  }

  /** The same limit, prorated or not. */
  public LargeClaims withProration(Proration other) {
    return new LargeClaims(limit, other);
  }

  /**
   * The limit of a base year: the one of the performance year without the trend between them.
   *
   * @param trend the trend factor from the base year to the performance year, above zero
   */
  public LargeClaims deflatedBy(Rate trend) {
    Violations.of("LargeClaims")
        .require(trend.signum() > 0, "trend", trend, "above 0%", "a factor")
        .throwIfInvalidTerms();
    return new LargeClaims(limit.times(Rate.ONE.dividedBy(trend)), proration);
  }

  /**
   * Costs with their excess in the order that the contract names: cut as paid, or on amounts that
   * are completed first.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the completion factor is not
   *     above 0 and at most 100 %
   */
  public ClaimCosts cut(List<MemberYear> members, Rate completionFactor, TruncationOrder order) {
    Unrounded paid = Unrounded.ZERO;
    for (MemberYear member : members) {
      paid = paid.plus(member.cost().unrounded());
    }
    ClaimCosts whole = new ClaimCosts(paid, Unrounded.ZERO, completionFactor);
    Rate measuredAt =
        order == TruncationOrder.TRUNCATE_THEN_COMPLETE
            ? Rate.ONE
            : Rate.ONE.dividedBy(whole.completionFactor());
    Unrounded excess = Unrounded.ZERO;
    for (MemberYear member : members) {
      Unrounded above = member.cost().times(measuredAt).minus(limitOf(member));
      excess = excess.plus(above.notBelow(Unrounded.ZERO));
    }
    return new ClaimCosts(paid, excess, completionFactor);
  }

  private Unrounded limitOf(MemberYear member) {
    return proration == Proration.WHOLE_LIMIT
        ? limit
        : limit.times(member.months().dividedBy(Rate.of(MONTHS, 1)));
  }

  /** Reads as in "above $150,000.00". */
  @Override
  public String toString() {
    return "above " + limit + (proration == Proration.WHOLE_LIMIT ? "" : ", by months");
  }
}
