package org.openvbc.models.hospital;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;

/**
 * The linear exchange function of a fiscal year: what part of the withheld amount a score earns
 * back.
 *
 * <p>{@code earned back = score / divisor x slope}, a line through the origin without a cap. Slope
 * and divisor belong together: the slope is fitted with the divisor, so that 110 in place of 100
 * makes it 1.1 times as steep and changes no payment; a published slope with the wrong divisor
 * changes all.
 *
 * <p>Source: 42 CFR 412.162(b)(1) and (3).
 *
 * @param slope the slope
 * @param divisor the points by which a score is divided: 100, in the text from FY2026 on 110
 */
public record HvbpExchange(Rate slope, long divisor) {
  private static final String RULE = "42 CFR 412.162(b)";
  private static final long POINTS = 100;

  /**
   * A hospital whose payments the slope is solved from.
   *
   * @param baseOperatingPayments its estimated base operating DRG payments of the year
   * @param total its Total Performance Score
   */
  public record Hospital(Money baseOperatingPayments, Score total) {}

  /**
   * Checks both.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the slope is not above 0 or the divisor
   *     below the most points of a score
   */
  public HvbpExchange {
    Violations.of("HvbpExchange")
        .require(slope.signum() > 0, "slope", slope, "above 0", RULE)
        .require(divisor >= POINTS, "divisor", divisor, "at least " + POINTS + " points", RULE)
        .throwIfInvalidTerms();
  }

  /** A slope as published, such as {@code "3.208"}, with the divisor that it was fitted with. */
  public static HvbpExchange of(String slope, long divisor) {
    return new HvbpExchange(Rate.of(slope), divisor);
  }

  /**
   * The function that gives all hospitals together exactly what is withheld from them: {@code slope
   * = sum of base payments / sum of (base payments x score / divisor)}. The withheld percent
   * cancels.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no hospital with
   *     payments and a score, or payments are negative
   */
  public static HvbpExchange solvedFor(List<Hospital> hospitals, long divisor) {
    Rate perPoint = Rate.of(POINTS, divisor);
    Violations violations = Violations.of("HvbpExchange");
    Unrounded payments = Unrounded.ZERO;
    Unrounded weighted = Unrounded.ZERO;
    for (Hospital each : hospitals) {
      violations.requireNotNegative(
          "hospitals.baseOperatingPayments", each.baseOperatingPayments(), RULE);
      payments = payments.plus(each.baseOperatingPayments().unrounded());
      weighted = weighted.plus(each.baseOperatingPayments().times(each.total().rate()));
    }
    violations
        .require(
            weighted.signum() != 0,
            "hospitals",
            hospitals.size() + " without payments and score",
            "at least one with both",
            RULE)
        .throwIfInvalidPerformance();
    return new HvbpExchange(Rate.of(payments, weighted.times(perPoint)), divisor);
  }

  /** The part of the withheld amount that a score earns back; above 100 % past the break-even. */
  public Rate earnedBack(Score total) {
    return total.rate().times(Rate.of(POINTS, divisor)).times(slope);
  }

  /** The score in points at which a hospital gets back exactly what was withheld. */
  public Rate breakEvenPoints() {
    return Rate.of(divisor, 1).dividedBy(slope);
  }

  /** Reads as in "slope 320.8% over 100 points". */
  @Override
  public String toString() {
    return "slope " + slope + " over " + divisor + " points";
  }
}
