package org.openvbc.models.guarantee;

import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.models.guarantee.ScoredPromise.Kind;

/**
 * One of the metrics that fees are at risk for.
 *
 * @param name its name, by which its result is given
 * @param weight its part of the fees at risk
 * @param promise what is guaranteed
 */
public record GuaranteeMetric(String name, Rate weight, Promise promise) {
  /**
   * Checks name and weight.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the name is blank, or the weight is not
   *     between 0 and 100 %
   */
  public GuaranteeMetric {
    Violations.of("GuaranteeMetric")
        .require(!name.isBlank(), "name", "blank", "named", "results are given by name")
        .requireShare("weight", weight, "a part of the fees at risk")
        .throwIfInvalidTerms();
  }

  /** Any guarantee; the weight as a decimal fraction, such as {@code "0.20"}. */
  public static GuaranteeMetric of(String name, String weight, Promise promise) {
    return new GuaranteeMetric(name, Rate.of(weight), promise);
  }

  /** Engaged people of those who were eligible. */
  public static GuaranteeMetric engagement(
      String name, String weight, Schedule schedule, long minimum) {
    return of(name, weight, ScoredPromise.of(Kind.ENGAGEMENT, schedule, minimum));
  }

  /** People who reached a clinical goal. */
  public static GuaranteeMetric clinicalRate(
      String name, String weight, Schedule schedule, long minimum, MissingFollowUp missing) {
    return of(name, weight, ScoredPromise.of(Kind.CLINICAL_RATE, schedule, minimum, missing));
  }

  /** The mean change of a clinical value, in its own unit and with its own sign. */
  public static GuaranteeMetric clinicalChange(
      String name, String weight, Schedule schedule, long minimum, MissingFollowUp missing) {
    return of(name, weight, ScoredPromise.of(Kind.CLINICAL_CHANGE, schedule, minimum, missing));
  }

  /** Answers in the top boxes. */
  public static GuaranteeMetric satisfaction(
      String name, String weight, Schedule schedule, long minimum) {
    return of(name, weight, ScoredPromise.of(Kind.SATISFACTION, schedule, minimum));
  }

  /** Net promoter score; its schedule is in points, such as 45. */
  public static GuaranteeMetric netPromoterScore(
      String name, String weight, Schedule schedule, long minimum) {
    return of(name, weight, ScoredPromise.of(Kind.NET_PROMOTER_SCORE, schedule, minimum));
  }

  /** A figure of operations, such as days. */
  public static GuaranteeMetric serviceLevel(
      String name, String weight, Schedule schedule, long minimum) {
    return of(name, weight, ScoredPromise.of(Kind.SERVICE_LEVEL, schedule, minimum));
  }

  /** Reads as in "engagement 20%". */
  @Override
  public String toString() {
    return name + " " + weight;
  }
}
