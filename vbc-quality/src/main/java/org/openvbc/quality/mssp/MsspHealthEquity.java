package org.openvbc.quality.mssp;

import java.util.Map;
import org.openvbc.core.money.Rate;

/**
 * The health equity adjustment of the score, PY2023 to PY2025: a bonus for good quality where many
 * patients are underserved.
 *
 * <p>{@code bonus = min(10, performance scaler x underserved share)} percentage points, none below
 * a share of 20 %. Source: 42 CFR 425.512(b).
 */
public sealed interface MsspHealthEquity {
  /** In which third of the ACOs that report in the same way a measure lies. */
  enum Third {
    /** The best third. */
    TOP,
    /** The third between. */
    MIDDLE,
    /** The worst third. */
    BOTTOM,
    /** Not scored, or too few cases or a sample too small. */
    UNSCORED
  }

  /** Nothing is said; enough where the year has no adjustment or the score is a published one. */
  record NotStated() implements MsspHealthEquity {}

  /** The ACO does not report in a way that earns the adjustment, or asks for none. */
  record NotEligible() implements MsspHealthEquity {}

  /**
   * The bonus as CMS determined it.
   *
   * @param points the bonus in percentage points as a rate: 3.5 points are 3.5 %
   */
  record Stated(Rate points) implements MsspHealthEquity {}

  /**
   * The bonus from thirds and underserved share.
   *
   * @param thirds the third of each measure of the year's set, by its number
   * @param share the underserved beneficiaries
   */
  record Computed(Map<String, Third> thirds, UnderservedShare share) implements MsspHealthEquity {
    /** Keeps the thirds as they are. */
    public Computed {
      thirds = Map.copyOf(thirds);
    }
  }

  /** Nothing is said. */
  static MsspHealthEquity notStated() {
    return new NotStated();
  }

  /** No adjustment. */
  static MsspHealthEquity notEligible() {
    return new NotEligible();
  }

  /** The bonus in percentage points as CMS determined it, such as {@code "3.5"}. */
  static MsspHealthEquity stated(String points) {
    return new Stated(Rate.ofPercent(points));
  }

  /**
   * The bonus from the third of each measure and the underserved share. Where reporting is given as
   * findings, this says that the ACO reports in a way that earns the adjustment; where it is given
   * measure by measure, that is looked up.
   */
  static MsspHealthEquity of(Map<String, Third> thirds, UnderservedShare share) {
    return new Computed(thirds, share);
  }
}
