package org.openvbc.models.sharedsavings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;

/** The payments that a part was withheld from, and what decides how much comes back. */
@Value.Immutable
public sealed interface WithholdPerformance extends WithWithholdPerformance
    permits ImmutableWithholdPerformance {

  /**
   * A payment that a part was withheld from.
   *
   * @param provider who was paid
   * @param withheldOn when
   * @param payment the contractual payment before the withhold: fees for services or capitation
   */
  record Tranche(String provider, LocalDate withheldOn, Money payment) {
    /** A payment. */
    public static Tranche of(String provider, LocalDate withheldOn, String payment) {
      return new Tranche(provider, withheldOn, Money.of(payment));
    }
  }

  /** The payments. */
  List<Tranche> tranches();

  /** The target, or the budget of a risk pool; needed where cost decides. */
  Optional<Money> target();

  /** What care cost; needed where cost decides. */
  Optional<Money> actual();

  /** The score; needed where quality decides. */
  Optional<Score> quality();

  /** When the withhold is returned; needed where it bears interest. */
  Optional<LocalDate> returnedOn();

  /** Checks the signs. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("WithholdPerformance")
            .require(!tranches().isEmpty(), "tranches", "none", "at least one", "a payment")
            .requireNotNegative("target", target().orElse(Money.ZERO), "a target")
            .requireNotNegative("actual", actual().orElse(Money.ZERO), "a cost");
    for (Tranche tranche : tranches()) {
      violations
          .requireNotNegative(
              "payment to " + tranche.provider(), tranche.payment(), "a part of it is withheld")
          .require(
              returnedOn().isEmpty() || !returnedOn().get().isBefore(tranche.withheldOn()),
              "returnedOn",
              returnedOn().map(LocalDate::toString).orElse("not stated"),
              "no earlier than " + tranche.withheldOn(),
              "interest runs forward");
    }
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return tranches().size()
        + " payments of "
        + tranches().stream().map(Tranche::payment).reduce(Money.ZERO, Money::plus)
        + target().map(amount -> ", target " + amount).orElse("")
        + actual().map(amount -> ", cost " + amount).orElse("")
        + quality().map(score -> ", quality " + score).orElse("");
  }

  /** A builder; at least one tranche is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableWithholdPerformance.Builder {
    Builder() {}
  }
}
