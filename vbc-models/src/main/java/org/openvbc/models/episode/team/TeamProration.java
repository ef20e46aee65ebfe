package org.openvbc.models.episode.team;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The share of a service that runs past the last day of an episode: what lies inside counts to the
 * episode, the rest to the spending after it (42 CFR 512.555).
 *
 * <p>A share is not rounded. A service with no day inside lies wholly after the episode.
 *
 * @param share the share inside the episode, from nothing to the whole
 */
public record TeamProration(Rate share) {
  private static final String RULE = "42 CFR 512.555";

  /**
   * Checks the share.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not between 0 and 100 %
   */
  public TeamProration {
    Violations.of("TeamProration").requireShare("share", share, RULE).throwIfInvalidPerformance();
  }

  /**
   * An inpatient stay that the IPPS does not pay: {@code days inside / days of the stay}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the days do not fit each other
   */
  public static TeamProration perDiem(long daysInside, long daysOfStay) {
    checkDays(daysInside, daysOfStay);
    return new TeamProration(Rate.of(daysInside, daysOfStay));
  }

  /**
   * Home health: {@code days inside / days from the first to the last billable service}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the days do not fit each other
   */
  public static TeamProration homeHealth(long daysInside, long daysOfService) {
    return perDiem(daysInside, daysOfService);
  }

  private static void checkDays(long inside, long all) {
    Violations.of("TeamProration")
        .require(all >= 1, "days", all, "at least 1", RULE)
        .require(inside >= 0 && inside <= all, "days inside", inside, "between 0 and " + all, RULE)
        .throwIfInvalidPerformance();
  }

  /**
   * A stay that the IPPS pays: {@code (1 + days inside) / geometric mean length of stay}, at most
   * the whole, because the first day counts twice.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if days are negative or the length
   *     of stay is not positive
   */
  public static TeamProration inpatientProspective(long daysInside, Rate geometricMeanStay) {
    Violations.of("TeamProration")
        .require(daysInside >= 0, "days inside", daysInside, "at least 0", RULE)
        .require(
            geometricMeanStay.signum() > 0,
            "geometric mean length of stay",
            geometricMeanStay.toFraction(),
            "above 0 days",
            RULE)
        .throwIfInvalidPerformance();
    return new TeamProration(
        daysInside == 0
            ? Rate.ZERO
            : Rate.of(1 + daysInside, 1).dividedBy(geometricMeanStay).cappedAt(Rate.ONE));
  }

  /** The part of a payment inside the episode. */
  public Unrounded inside(Money payment) {
    return payment.times(share);
  }

  /** The part of a payment after it. */
  public Unrounded after(Money payment) {
    return payment.times(share.complement());
  }
}
