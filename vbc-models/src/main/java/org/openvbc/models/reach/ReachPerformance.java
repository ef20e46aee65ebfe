package org.openvbc.models.reach;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;

/**
 * What happened to an ACO in a performance year of GPDC, ACO REACH or LEAD: its benchmark, the cost
 * of its beneficiaries' care, its quality, and what was paid already.
 *
 * <p>Dollars are totals of the performance year, on the figures of one settlement run.
 */
@Value.Immutable
public sealed interface ReachPerformance extends WithReachPerformance
    permits ImmutableReachPerformance {

  /** The benchmark, from its cells or in dollars. */
  ReachBenchmark benchmark();

  /** The total cost of care. */
  ReachExpenditure expenditure();

  /**
   * The total quality score as published, in whole percent; used as given. Needed unless the
   * benchmark is final already.
   */
  Optional<Score> quality();

  /** The health equity benchmark adjustment, PY2023 to PY2026. */
  @Value.Default
  default HealthEquityAdjustment healthEquity() {
    return HealthEquityAdjustment.none();
  }

  /** Whether shared savings may be paid; losses and all other lines are settled in any case. */
  @Value.Default
  default boolean eligibleForSharedSavings() {
    return true;
  }

  /** What capitation was paid and what it should have been. */
  @Value.Default
  default CapitationLines capitationLines() {
    return CapitationLines.NONE;
  }

  /** The bonus from the high performers pool, from PY2023; no sequestration is taken off it. */
  @Value.Default
  default Money highPerformersBonus() {
    return Money.ZERO;
  }

  /** What the provisional settlement paid; negative if the ACO paid. */
  @Value.Default
  default Money provisionalPaid() {
    return Money.ZERO;
  }

  /** Checks what must hold in every year. */
  @Value.Check
  default void check() {
    Violations.of("ReachPerformance")
        .requireNotNegative(
            "highPerformersBonus",
            highPerformersBonus(),
            ReachSource.APPLICATIONS.citation().text())
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "ACO with "
        + benchmark()
        + ", cost of care "
        + expenditure().amount()
        + quality().map(score -> ", quality " + score).orElse("");
  }

  /** A builder; benchmark and expenditure are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableReachPerformance.Builder {
    Builder() {}
  }
}
