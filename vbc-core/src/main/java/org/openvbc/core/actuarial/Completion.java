package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How claims that are paid in part are brought to what they will come to.
 *
 * <p>A month whose completion factor reaches the minimum is {@code paid / factor}. A younger one
 * tells too little: it is its expected cost (PMPM method), or {@code paid + (1 - factor) x
 * expected} (Bornhuetter-Ferguson).
 *
 * @param factors the completion factors by lag
 * @param minimum the factor below which a month is too young for it; 0 where none is
 * @param young how a month that is too young is completed
 */
public record Completion(CompletionFactors factors, Rate minimum, Method young) {

  /** How a month is brought to what it will come to. */
  public enum Method {
    /** Paid over the completion factor. */
    FACTOR,
    /**
     * The expected dollars per member and month times the members: what is paid is not looked at.
     */
    EXPECTED,
    /** Paid, plus the part that is not yet paid of what was expected. */
    BORNHUETTER_FERGUSON
  }

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the minimum lies outside 0 to 1
   */
  public Completion {
    Violations.of("Completion")
        .requireShare("minimum", minimum, "a completion factor")
        .throwIfInvalidTerms();
  }

  /** Every month by its factor. */
  public static Completion by(CompletionFactors factors) {
    return new Completion(factors, Rate.ZERO, Method.FACTOR);
  }

  /** The same, months below the minimum factor at their expected cost (PMPM method). */
  public Completion withExpectedBelow(Rate minimumFactor) {
    return new Completion(factors, minimumFactor, Method.EXPECTED);
  }

  /** The same, months below the minimum factor by Bornhuetter-Ferguson. */
  public Completion withBornhuetterFergusonBelow(Rate minimumFactor) {
    return new Completion(factors, minimumFactor, Method.BORNHUETTER_FERGUSON);
  }

  /**
   * What a paid amount comes to: {@code paid / factor}, exact.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the factor is not above 0 or is above 1
   */
  public static Unrounded incurred(Money paid, Rate factor) {
    return incurred(paid.unrounded(), factor);
  }

  /**
   * What a paid amount comes to: {@code paid / factor}, exact.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the factor is not above 0 or is above 1
   */
  public static Unrounded incurred(Unrounded paid, Rate factor) {
    Violations.of("Completion")
        .require(
            CompletionFactors.isPart(factor),
            "completionFactor",
            factor,
            "above 0% and at most 100%",
            "the part that is paid")
        .throwIfInvalidTerms();
    return paid.times(Rate.ONE.dividedBy(factor));
  }

  /**
   * What each month's claims come to when all is paid.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a lag has no factor, an amount is
   *     negative, or a month that is too young lacks its expected cost
   */
  public CompletedClaims complete(List<IncurredClaims> claims) {
    Violations violations = Violations.of("IncurredClaims");
    for (IncurredClaims month : claims) {
      check(violations, month);
    }
    violations.throwIfInvalidPerformance();
    List<CompletedClaims.Month> months = new ArrayList<>();
    for (IncurredClaims month : claims) {
      months.add(complete(month));
    }
    return new CompletedClaims(months);
  }

  private void check(Violations violations, IncurredClaims month) {
    int last = factors.byLag().size() - 1;
    boolean reached =
        month.lag() >= 0 && (month.lag() <= last || factors.byLag().get(last).equals(Rate.ONE));
    violations
        .require(
            reached,
            month.incurred() + ".lag",
            month.lag(),
            "between 0 and " + last,
            "the lags that have a completion factor")
        .requireNotNegative(month.incurred() + ".paid", month.paid(), "an amount paid in all")
        .require(
            !reached || !isYoung(factors.at(month.lag())) || month.expected().isPresent(),
            month.incurred() + ".expected",
            "missing",
            "stated",
            "the completion factor is below " + minimum);
  }

  private boolean isYoung(Rate factor) {
    return young != Method.FACTOR && !factor.isAtLeast(minimum);
  }

  private CompletedClaims.Month complete(IncurredClaims month) {
    Rate factor = factors.at(month.lag());
    Method method = isYoung(factor) ? young : Method.FACTOR;
    Unrounded paid = month.paid().unrounded();
    Unrounded expected = month.expected().orElse(Unrounded.ZERO);
    Unrounded ultimate =
        switch (method) {
          case FACTOR -> incurred(paid, factor);
          case EXPECTED -> expected;
          case BORNHUETTER_FERGUSON -> paid.plus(expected.times(factor.complement()));
        };
    return new CompletedClaims.Month(month.incurred(), month.paid(), factor, method, ultimate);
  }
}
