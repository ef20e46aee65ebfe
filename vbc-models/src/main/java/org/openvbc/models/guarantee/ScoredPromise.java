package org.openvbc.models.guarantee;

import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A guarantee of a measured result that earns by a schedule: {@code refund = at risk x (1 -
 * earned)}.
 *
 * @param kind what is measured
 * @param schedule what a result earns: a part of the fees at risk, more than the whole for a bonus
 * @param minimum the fewest people or cases for which the result is scored, at least one
 * @param missing how people without a follow-up test count; for clinical outcomes only
 * @param decimals how many decimals of the result are kept before it meets the schedule, half up;
 *     all of them unless the contract says so
 */
public record ScoredPromise(
    Kind kind,
    Schedule schedule,
    long minimum,
    Optional<MissingFollowUp> missing,
    Optional<Integer> decimals)
    implements Promise {

  private static final int MOST_DECIMALS = 12;

  /** What is measured. */
  public enum Kind {
    /** Engaged people of those who were eligible, as a rate. */
    ENGAGEMENT(MetricResult.Share.class, true),
    /** People who reached a clinical goal, as a rate. */
    CLINICAL_RATE(MetricResult.FollowUp.class, true),
    /** The mean change of a clinical value, less that of a comparison group. */
    CLINICAL_CHANGE(MetricResult.MeanChange.class, false),
    /** Answers in the top boxes, as a rate. */
    SATISFACTION(MetricResult.Share.class, true),
    /** Per cent promoters less per cent detractors, in points from -100 to 100. */
    NET_PROMOTER_SCORE(MetricResult.NetPromoter.class, false),
    /** Days, or another figure of operations, as a number. */
    SERVICE_LEVEL(MetricResult.Level.class, false);

    private final Class<? extends MetricResult> result;
    private final boolean isRate;

    Kind(Class<? extends MetricResult> result, boolean isRate) {
      this.result = result;
      this.isRate = isRate;
    }

    Class<? extends MetricResult> result() {
      return result;
    }

    /** Whether the result is a part of a whole, and reads as a percentage. */
    public boolean isRate() {
      return isRate;
    }

    boolean isClinical() {
      return this == CLINICAL_RATE || this == CLINICAL_CHANGE;
    }
  }

  /**
   * Checks that the terms go together.
   *
   * @throws org.openvbc.core.model.InvalidTermsException otherwise
   */
  public ScoredPromise {
    Violations violations =
        Violations.of("ScoredPromise")
            .require(minimum >= 1, "minimum", minimum, "at least 1", "of nobody there is no result")
            .require(
                schedule.before().signum() >= 0,
                "schedule",
                schedule,
                "no worth below 0%",
                "no more is lost than what is at risk")
            .require(
                missing.isPresent() == kind.isClinical(),
                "missing",
                missing.map(GuaranteeRequirements::words).orElse("not stated"),
                kind.isClinical() ? "stated" : "not stated",
                "people without a follow-up test");
    decimals.ifPresent(
        kept ->
            violations.require(
                kept >= 0 && kept <= MOST_DECIMALS,
                "decimals",
                kept,
                "between 0 and " + MOST_DECIMALS,
                "decimals of the result"));
    violations.throwIfInvalidTerms();
  }

  /** A result that is no clinical outcome, kept exact. */
  public static ScoredPromise of(Kind kind, Schedule schedule, long minimum) {
    return new ScoredPromise(kind, schedule, minimum, Optional.empty(), Optional.empty());
  }

  /** A clinical outcome, kept exact. */
  public static ScoredPromise of(
      Kind kind, Schedule schedule, long minimum, MissingFollowUp missing) {
    return new ScoredPromise(kind, schedule, minimum, Optional.of(missing), Optional.empty());
  }

  /** The same guarantee on a result that is rounded first, half up; a rate as a fraction. */
  public ScoredPromise roundedTo(int kept) {
    return new ScoredPromise(kind, schedule, minimum, missing, Optional.of(kept));
  }

  /** Reads as in "engagement, at least 30 people". */
  @Override
  public String toString() {
    return GuaranteeRequirements.words(kind) + ", scored from " + minimum + " on";
  }

  /** Whether a cohort is large enough. */
  boolean scores(Rate cohort) {
    return cohort.isAtLeast(Rate.of(minimum, 1));
  }
}
