package org.openvbc.models.episode.commercial;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;

/** What happened under a prospective bundle: the episodes in one total, quality, what was paid. */
@Value.Immutable
public sealed interface BundlePerformance extends WithBundlePerformance
    permits ImmutableBundlePerformance {
  /** The episodes in one total, taken under the terms of the bundle. */
  BundleEpisodes episodes();

  /** The quality score; needed where a withhold or a gate depends on it. */
  Optional<Score> quality();

  /** What the same episodes would have cost by fee schedule; the payer's saving needs it. */
  Optional<Money> feeForServiceEquivalent();

  /** What each participant of the gainsharing is paid by its own fee schedule, by name. */
  Map<String, Money> feeSchedules();

  /** What the payer has paid already, in cents; needed where claims are reconciled. */
  Optional<Money> alreadyPaid();

  /** Checks what must hold for every bundle. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("BundlePerformance")
            .requireNotNegative(
                "feeForServiceEquivalent",
                feeForServiceEquivalent().orElse(Money.ZERO),
                "a sum of fees")
            .requireNotNegative(
                "alreadyPaid", alreadyPaid().orElse(Money.ZERO), "a sum of payments");
    feeSchedules()
        .forEach(
            (name, amount) ->
                violations.requireNotNegative("feeSchedules " + name, amount, "the base of a cap"));
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return episodes() + quality().map(score -> ", quality " + score).orElse("");
  }

  /** A builder; episodes are needed, the rest as far as the terms ask for it. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableBundlePerformance.Builder {
    Builder() {}
  }
}
