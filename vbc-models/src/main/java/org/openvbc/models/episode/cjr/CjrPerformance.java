package org.openvbc.models.episode.cjr;

import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.models.episode.PostEpisodeSpending;

/**
 * What happened in a hospital in a performance year of CJR: its episodes at the prices of its
 * quality category, and what comes off after the limits.
 */
@Value.Immutable
public sealed interface CjrPerformance extends WithCjrPerformance permits ImmutableCjrPerformance {
  /** The episodes. */
  CjrEpisodes episodes();

  /** Which calculation of the year this is. */
  @Value.Default
  default CjrCalculation calculation() {
    return CjrCalculation.INITIAL;
  }

  /** Whether CMS found that care was under-delivered, which bars a payment. */
  @Value.Default
  default boolean isUnderDeliveryFound() {
    return false;
  }

  /**
   * Excess spending after the episodes: of the year before in years 2 to 5, then of the year
   * itself. A subsequent calculation states it again, because it reckons all of the year anew.
   */
  @Value.Default
  default Money postEpisodeExcess() {
    return Money.ZERO;
  }

  /** Overlap with accountable care organisations, of the same year and stated as the excess is. */
  @Value.Default
  default Money acoOverlap() {
    return Money.ZERO;
  }

  /** What the initial calculation settled, in cents; negative where the hospital paid. */
  @Value.Default
  default Money previouslySettled() {
    return Money.ZERO;
  }

  /** Checks the signs, and that an initial calculation has none before it. */
  @Value.Check
  default void check() {
    Violations.of("CjrPerformance")
        .requireNotNegative("postEpisodeExcess", postEpisodeExcess(), "42 CFR 510.305(j)(2)")
        .requireNotNegative("acoOverlap", acoOverlap(), "42 CFR 510.305(j)(1)")
        .require(
            previouslySettled().rounded(Rounding.CENTS).equals(previouslySettled()),
            "previouslySettled",
            previouslySettled(),
            "in whole cents, as it was paid",
            "42 CFR 510.305(i)")
        .require(
            calculation() == CjrCalculation.SUBSEQUENT || previouslySettled().isZero(),
            "previouslySettled",
            previouslySettled(),
            "$0.00 in an initial calculation",
            "42 CFR 510.305(i)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "hospital with " + episodes();
  }

  /** A builder; episodes are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** A first calculation without amounts after the limits. */
  static CjrPerformance of(CjrEpisodes episodes) {
    return builder().episodes(episodes).build();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableCjrPerformance.Builder {
    Builder() {}

    /** Takes the excess from the spending after the episodes. */
    public Builder postEpisode(PostEpisodeSpending spending) {
      return postEpisodeExcess(spending.excess());
    }
  }
}
