package org.openvbc.quality.mssp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.MeasureResult;

/**
 * Where the ACO's score comes from: points of measures, domains, or a score that is already made.
 */
public sealed interface MsspOwnScore {
  /**
   * The score of the quality category before health equity adjustment, scoring floor and disaster
   * relief; before PY2021 the mean of the four domains.
   *
   * @param score the score
   */
  record Given(Score score) implements MsspOwnScore {}

  /**
   * The score as CMS publishes it, with adjustment and lift in it.
   *
   * @param score the score
   * @param lift what lifted it, where CMS says so: the scoring floor or extreme circumstances
   */
  record Published(Score score, Optional<MsspQualityPathway> lift) implements MsspOwnScore {
    /** Checks that a lift is one. */
    public Published {
      if (!lift.map(MsspQualityPathway::isLift).orElse(true)) {
        throw new IllegalArgumentException(
            "lift "
                + lift.get()
                + " does not lift a score: SCORING_FLOOR or EXTREME_CIRCUMSTANCES"
                + " do (42 CFR 425.512)");
      }
    }
  }

  /**
   * The score from the achievement points of the whole set, PY2021 and later: {@code min(1, (points
   * + complex organization points + bonus points) / available points + improvement)}.
   *
   * <p>Source: 42 CFR 414.1367(c)(1), 414.1380(b)(1).
   *
   * @param measures every required measure of the set, once, reported or not
   * @param bonusPoints other bonus points of the quality category, where the year granted any
   * @param improvement the improvement score of the quality category as a rate: 1.11 percentage
   *     points are 1.11 %
   */
  record OfMeasures(List<MeasureResult> measures, BigDecimal bonusPoints, Rate improvement)
      implements MsspOwnScore {
    /** Checks the sign. */
    public OfMeasures {
      measures = List.copyOf(measures);
      if (bonusPoints.signum() < 0) {
        throw new IllegalArgumentException(
            "bonusPoints " + bonusPoints + " are below 0 (42 CFR 414.1380(b)(1))");
      }
      if (!improvement.isWithin(Rate.ZERO, Rate.ONE)) {
        throw new IllegalArgumentException(
            "improvement "
                + improvement
                + " is not between 0% and 100% (42 CFR 414.1380(b)(1)(xvi))");
      }
    }
  }

  /**
   * The score from the four domains, before PY2021: their mean.
   *
   * @param domains each of the four, once
   */
  record OfDomains(List<MsspDomainResult> domains) implements MsspOwnScore {
    /** Keeps the domains as they are. */
    public OfDomains {
      domains = List.copyOf(domains);
    }
  }

  /** No score: nothing was scored. It counts as zero until something lifts it. */
  record Missing() implements MsspOwnScore {}

  /** The score of the quality category before any adjustment, as a percentage: {@code "76.63"}. */
  static MsspOwnScore given(String percent) {
    return new Given(Score.ofPercent(percent));
  }

  /** The score as CMS publishes it, as a percentage, nothing lifted it. */
  static MsspOwnScore published(String percent) {
    return new Published(Score.ofPercent(percent), Optional.empty());
  }

  /** The score as CMS publishes it, as a percentage, and what lifted it. */
  static MsspOwnScore published(String percent, MsspQualityPathway lift) {
    return new Published(Score.ofPercent(percent), Optional.of(lift));
  }

  /** The score from the measures of the set, without other bonus points or improvement. */
  static MsspOwnScore ofMeasures(List<MeasureResult> measures) {
    return new OfMeasures(measures, BigDecimal.ZERO, Rate.ZERO);
  }

  /**
   * The score from the measures of the set, other bonus points, and the improvement score in
   * percentage points.
   */
  static MsspOwnScore ofMeasures(
      List<MeasureResult> measures, String bonusPoints, String improvement) {
    return new OfMeasures(measures, new BigDecimal(bonusPoints), Rate.ofPercent(improvement));
  }

  /** The score from the four domains. */
  static MsspOwnScore ofDomains(List<MsspDomainResult> domains) {
    return new OfDomains(domains);
  }

  /** No score. */
  static MsspOwnScore missing() {
    return new Missing();
  }
}
