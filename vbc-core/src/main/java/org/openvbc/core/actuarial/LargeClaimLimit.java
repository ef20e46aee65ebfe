package org.openvbc.core.actuarial;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How much of one member's claims in a year counts (truncation of large claims).
 *
 * <p>{@code counted = min(claims, limit) + coinsurance x max(0, claims - limit)}; what is left is
 * the excess. A contract without coinsurance above the limit leaves the whole excess out.
 *
 * @param limit the limit of a member year, not rounded
 * @param proration the limit of a member who was there for a part of the year
 * @param coinsurance the share of claims above the limit that still counts
 */
public record LargeClaimLimit(Unrounded limit, LimitProration proration, Rate coinsurance) {

  /** Which comes first: cutting large claims off, or bringing what is paid to what is incurred. */
  public enum Order {
    /**
     * Paid claims are cut off, then completed: {@code sum of counted / completion factor}. The
     * usual order, since money above the limit is mostly of claims that are paid out.
     */
    TRUNCATE_THEN_COMPLETE,
    /** Every member year is completed, then cut off. */
    COMPLETE_THEN_TRUNCATE
  }

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the limit is negative or the
   *     coinsurance is no share
   */
  public LargeClaimLimit {
    Violations.of("LargeClaimLimit")
        .require(limit.signum() >= 0, "limit", limit, "at least $0.00", "a limit of claims")
        .requireShare("coinsurance", coinsurance, "the share above the limit that counts")
        .throwIfInvalidTerms();
  }

  /** The whole limit however few the months, and nothing above it. */
  public static LargeClaimLimit of(Money limit) {
    return new LargeClaimLimit(limit.unrounded(), LimitProration.FULL, Rate.ZERO);
  }

  /** The same with a twelfth of the limit for each month of membership. */
  public LargeClaimLimit byMonths() {
    return new LargeClaimLimit(limit, LimitProration.BY_MONTHS, coinsurance);
  }

  /** The same with a share of what lies above the limit counted. */
  public LargeClaimLimit withCoinsurance(Rate share) {
    return new LargeClaimLimit(limit, proration, share);
  }

  /**
   * The limit of an earlier year: {@code limit / trend factor}, not rounded, where a contract
   * brings its limit back with the trend from that year.
   */
  public LargeClaimLimit broughtBackBy(Rate trendFactor) {
    Violations.of("LargeClaimLimit")
        .require(
            trendFactor.signum() > 0,
            "trendFactor",
            trendFactor.toFraction(),
            "above 0",
            "a factor")
        .throwIfInvalidTerms();
    return new LargeClaimLimit(
        limit.times(Rate.ONE.dividedBy(trendFactor)), proration, coinsurance);
  }

  /** The limit for a number of months of membership. */
  public Unrounded forMonths(int months) {
    return proration == LimitProration.FULL ? limit : limit.times(Rate.of(months, 12));
  }

  /** What counts of the claims of all members, and what is cut off. */
  public TruncatedClaims of(List<MemberClaims> members) {
    return of(members, Rate.ONE);
  }

  /**
   * What the claims that count come to when all is paid.
   *
   * @param members the claims paid to this day
   * @param completionFactor the part of them that is paid
   * @param order which comes first
   * @throws org.openvbc.core.model.InvalidTermsException if the completion factor is not above 0 or
   *     is above 1
   */
  public Unrounded incurred(List<MemberClaims> members, Rate completionFactor, Order order) {
    return order == Order.TRUNCATE_THEN_COMPLETE
        ? Completion.incurred(of(members).counted(), completionFactor)
        : of(members, completionFactor).counted();
  }

  private TruncatedClaims of(List<MemberClaims> members, Rate completionFactor) {
    Unrounded total = Unrounded.ZERO;
    Unrounded counted = Unrounded.ZERO;
    for (MemberClaims member : members) {
      Unrounded claims = Completion.incurred(member.claims(), completionFactor);
      total = total.plus(claims);
      counted = counted.plus(counted(claims, forMonths(member.months())));
    }
    return new TruncatedClaims(total, counted);
  }

  private Unrounded counted(Unrounded claims, Unrounded own) {
    Unrounded above = claims.minus(own).notBelow(Unrounded.ZERO);
    return claims.cappedAt(own).plus(above.times(coinsurance));
  }

  /** Reads as in "claims up to $150,000.00 a member year". */
  @Override
  public String toString() {
    return "claims up to "
        + limit
        + " a member year"
        + (proration == LimitProration.FULL ? "" : ", by months")
        + (coinsurance.isZero() ? "" : ", and " + coinsurance + " above");
  }
}
