package org.openvbc.models.performance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** The providers of a ranked pool, their scores and revenues. */
@Value.Immutable
public sealed interface RankedPoolPerformance extends WithRankedPoolPerformance
    permits ImmutableRankedPoolPerformance {

  /**
   * A provider of the pool.
   *
   * @param name its name
   * @param score its score; empty where too little was measured to score it
   * @param revenue the revenue of which a part is withheld
   * @param stratum the group of like providers it belongs to; empty where there are none
   * @param underserved the part of its members who are underserved; empty where it does not matter
   */
  record Provider(
      String name,
      Optional<Score> score,
      Money revenue,
      Optional<String> stratum,
      Optional<Rate> underserved) {

    /** A provider with a score, of no stratum. */
    public static Provider of(String name, Score score, Money revenue) {
      return new Provider(name, Optional.of(score), revenue, Optional.empty(), Optional.empty());
    }

    /** A provider that could not be scored. */
    public static Provider notScored(String name, Money revenue) {
      return new Provider(name, Optional.empty(), revenue, Optional.empty(), Optional.empty());
    }

    /** The same provider in a stratum. */
    public Provider inStratum(String group) {
      return new Provider(name, score, revenue, Optional.of(group), underserved);
    }

    /** The same provider with the part of its members who are underserved. */
    public Provider withUnderserved(Rate part) {
      return new Provider(name, score, revenue, stratum, Optional.of(part));
    }
  }

  /** The providers, each named once. */
  List<Provider> providers();

  /** Checks names, signs and shares. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("RankedPoolPerformance")
            .require(!providers().isEmpty(), "providers", "none", "at least one", "a pool")
            .require(
                providers().stream().map(Provider::name).distinct().count() == providers().size(),
                "providers",
                providers().stream().map(Provider::name).toList(),
                "named differently",
                "each is paid once");
    for (Provider provider : providers()) {
      violations
          .requireNotNegative("revenue of " + provider.name(), provider.revenue(), "revenue")
          .requireShare(
              "underserved of " + provider.name(),
              provider.underserved().orElse(Rate.ZERO),
              "a part of its members");
    }
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return providers().size()
        + " providers with revenue of "
        + providers().stream().map(Provider::revenue).reduce(Money.ZERO, Money::plus);
  }

  /** A performance of these providers. */
  static RankedPoolPerformance of(Provider... providers) {
    return builder().addProviders(providers).build();
  }

  /** A builder; at least one provider is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableRankedPoolPerformance.Builder {
    Builder() {}
  }
}
