package org.openvbc.models.performance;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A bonus for what measures come to: an amount for each, a pool that they share, or a ladder of the
 * score that they make up together.
 *
 * <p>Each measure: {@code result = met / (denominator - exclusions)}, what the schedule says it
 * earns, or what improvement earns where that is more. Too few cases are never scored in silence.
 * Then the {@link BonusForm}: {@code amount x earned}, {@code pool x weight x earned}, or {@code
 * base x ladder(sum of weight x earned)}. Results are compared exactly: 199 of 250 is not 80 %.
 */
@Value.Immutable
public sealed interface MeasureBonus
    extends PaymentModel<MeasureBonusPerformance, MeasureBonusSettlement>, WithMeasureBonus
    permits ImmutableMeasureBonus {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The measures, each with what its result earns. */
  List<BonusMeasure> measures();

  /** How what they earn becomes dollars. */
  BonusForm form();

  /** Bonus points for the care of underserved members; none if left out. */
  Optional<EquityBonus> equityBonus();

  /** The most that is paid in all. */
  Optional<Money> limit();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("performance", "measures", period().toString());
  }

  @Override
  default Traits traits() {
    return PerformanceTraits.UPSIDE;
  }

  /** Settles the bonus: measure by measure, then the form. */
  @Override
  default MeasureBonusSettlement settle(MeasureBonusPerformance performance, Worksheet sheet) {
    return new MeasureBonusRule(this).settle(performance, sheet);
  }

  /** Checks that measures and form speak of the same. */
  @Value.Check
  default void check() {
    List<String> names = measures().stream().map(BonusMeasure::name).toList();
    Violations violations =
        Violations.of("MeasureBonus")
            .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
            .require(
                names.stream().distinct().count() == names.size(),
                "measures",
                names,
                "named differently",
                "a measure is paid once")
            .require(
                new TreeSet<>(names).equals(new TreeSet<>(form().measures())),
                "form",
                form().measures(),
                "the measures " + names,
                "every measure has an amount or a weight")
            .require(
                equityBonus().isEmpty() || !(form() instanceof BonusForm.PerMeasure),
                "equityBonus",
                equityBonus().map(EquityBonus::toString).orElse("none"),
                "none with amounts for each measure",
                "it is added to a composite score");
    BonusLimit.check(violations, "limit", limit());
    violations.throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + measures().size()
        + (measures().size() == 1 ? " measure; " : " measures; ")
        + form()
        + equityBonus().map(bonus -> ", with " + bonus).orElse("")
        + limit().map(most -> "; at most " + most).orElse("");
  }

  /** A builder; name, period, measures and form are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableMeasureBonus.Builder {
    Builder() {}
  }
}
