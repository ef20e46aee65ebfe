package org.openvbc.core.actuarial;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What is known of a year that is not over: what is paid, how complete that is, for whom.
 *
 * <p>{@code incurred = paid / completion factor}; {@code run rate = incurred / member months /
 * season index}; {@code projected = run rate x member months of the year}. Without the completion
 * factor the same data show savings that are only claims not yet paid.
 *
 * @param paid what is paid for the months so far
 * @param completionFactor the part of what is incurred that is paid, above 0 and at most 1
 * @param memberMonths the member months so far
 */
public record YearToDate(Money paid, Rate completionFactor, MemberMonths memberMonths) {

  /**
   * Checks the figures.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the paid amount is negative, the
   *     factor is not above 0 or is above 1, or there are no member months
   */
  public YearToDate {
    Violations.of("YearToDate")
        .requireNotNegative("paid", paid, "claims paid")
        .require(
            CompletionFactors.isPart(completionFactor),
            "completionFactor",
            completionFactor,
            "above 0% and at most 100%",
            "the part that is paid")
        .require(!memberMonths.isZero(), "memberMonths", 0, "above 0", "cost is per member")
        .throwIfInvalidPerformance();
  }

  /** From claims that were completed month by month. */
  public static YearToDate of(CompletedClaims claims, MemberMonths memberMonths) {
    return new YearToDate(claims.paid(), claims.completionFactor(), memberMonths);
  }

  /** What the months so far come to when all is paid. */
  public Unrounded incurred() {
    return Completion.incurred(paid, completionFactor);
  }

  /** What the months so far cost per member. */
  public PerMemberPerMonth perMember() {
    return memberMonths.perMember(incurred());
  }

  /**
   * What an average month of the year costs per member.
   *
   * @param seasonIndex what a month so far costs as a factor of an average month, from {@link
   *     Seasonality#indexOfFirst}; above zero
   */
  public PerMemberPerMonth runRate(Rate seasonIndex) {
    return perMember().times(Rate.ONE.dividedBy(aboveZero("seasonIndex", seasonIndex)));
  }

  /** What the year comes to, with the members of the whole year. */
  public Unrounded projected(Rate seasonIndex, MemberMonths ofYear) {
    return projected(seasonIndex, ofYear, Worksheet.none());
  }

  /** The same, with every figure on the worksheet. */
  public Unrounded projected(Rate seasonIndex, MemberMonths ofYear, Worksheet sheet) {
    sheet.line(InterimStep.PAID, paid);
    sheet.line(InterimStep.COMPLETION_FACTOR, completionFactor);
    sheet.line(InterimStep.INCURRED, incurred());
    sheet.line(InterimStep.MEMBER_MONTHS, memberMonths);
    sheet.line(InterimStep.COST_PER_MEMBER, perMember());
    sheet.line(InterimStep.SEASON_INDEX, seasonIndex);
    PerMemberPerMonth runRate = sheet.line(InterimStep.RUN_RATE, runRate(seasonIndex));
    sheet.line(InterimStep.MEMBER_MONTHS_OF_YEAR, ofYear);
    return sheet.line(InterimStep.PROJECTED, ofYear.times(runRate));
  }

  /**
   * What the year comes to where membership stays as it is: {@code incurred / share}.
   *
   * @param share the part of a normal year's cost that falls in the months so far, above zero
   */
  public Unrounded projectedByShare(Rate share) {
    return incurred().times(Rate.ONE.dividedBy(aboveZero("share", share)));
  }

  private static Rate aboveZero(String field, Rate rate) {
    Violations.of("YearToDate")
        .require(rate.signum() > 0, field, rate, "above 0%", "it divides the cost so far")
        .throwIfInvalidTerms();
    return rate;
  }
}
