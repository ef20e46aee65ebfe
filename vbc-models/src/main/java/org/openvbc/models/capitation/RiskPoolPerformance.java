package org.openvbc.models.capitation;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.MemberMonths;

/** The providers of a pool, their members and what was spent on them. */
@Value.Immutable
public sealed interface RiskPoolPerformance extends WithRiskPoolPerformance
    permits ImmutableRiskPoolPerformance {

  /**
   * A provider of the pool.
   *
   * @param name its name
   * @param memberMonths its member months
   * @param capitation its own capitation before the withhold
   * @param withheld what was withheld from it, in whole cents
   * @param costs what its members cost the pool
   */
  record Provider(
      String name, MemberMonths memberMonths, Money capitation, Money withheld, Money costs) {}

  /** The providers, each named once. */
  List<Provider> providers();

  /** What stop-loss cover of the pool cost. */
  @Value.Default
  default Money stopLossPremium() {
    return Money.ZERO;
  }

  /** What stop-loss cover gave back. */
  @Value.Default
  default Money stopLossRecoveries() {
    return Money.ZERO;
  }

  /** The member months of all providers. */
  @Value.Derived
  @Value.Auxiliary
  default MemberMonths memberMonths() {
    return providers().stream()
        .map(Provider::memberMonths)
        .reduce(MemberMonths.ZERO, MemberMonths::plus);
  }

  /** The costs of all providers' members. */
  @Value.Derived
  @Value.Auxiliary
  default Money costs() {
    return providers().stream().map(Provider::costs).reduce(Money.ZERO, Money::plus);
  }

  /** What was withheld from all providers. */
  @Value.Derived
  @Value.Auxiliary
  default Money withheld() {
    return providers().stream().map(Provider::withheld).reduce(Money.ZERO, Money::plus);
  }

  /** Checks names and signs. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("RiskPoolPerformance")
            .require(
                providers().stream().map(Provider::name).distinct().count() == providers().size(),
                "providers",
                providers().stream().map(Provider::name).toList(),
                "named differently",
                "each is paid once")
            .require(
                !memberMonths().isZero(),
                "memberMonths",
                memberMonths(),
                "above 0",
                "a pool has members")
            .requireNotNegative("stopLossPremium", stopLossPremium(), "a premium")
            .requireNotNegative("stopLossRecoveries", stopLossRecoveries(), "recoveries");
    for (Provider provider : providers()) {
      violations
          .requireNotNegative("withheld of " + provider.name(), provider.withheld(), "withheld")
          .requireNotNegative("costs of " + provider.name(), provider.costs(), "costs")
          .require(
              provider.capitation().isAtLeast(provider.withheld()),
              "capitation of " + provider.name(),
              provider.capitation(),
              "at least the withheld " + provider.withheld(),
              "the withhold is a part of it");
    }
    violations.throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return providers().size()
        + " providers, "
        + memberMonths()
        + ", costs "
        + costs()
        + ", withheld "
        + withheld();
  }

  /** A builder; at least one provider is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableRiskPoolPerformance.Builder {
    Builder() {}
  }
}
