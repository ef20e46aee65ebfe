package org.openvbc.models.episode.commercial;

import static org.openvbc.models.episode.commercial.ConditionStep.*;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A condition bundle in the manner of PROMETHEUS: an evidence-informed budget of typical care,
 * severity, and a part of what avoidable complications used to cost.
 *
 * <p>{@code budget = typical x (1 + margin) + severity adjustment + allowance rate x historical
 * cost of potentially avoidable complications; result = budget - actual typical - actual
 * complications}. The provider keeps the whole difference, and bears it: fewer complications than
 * the allowance are pure gain. The PROMETHEUS descriptions allow half of the historical cost (not
 * verified in the text); here the rate is a term without a default.
 */
@Value.Immutable
public sealed interface ConditionBundle
    extends PaymentModel<ConditionCases, ConditionSettlement>, WithConditionBundle
    permits ImmutableConditionBundle {

  /** The condition, such as {@code diabetes}. */
  String condition();

  /** The period of the contract that is settled, such as {@code 2025}. */
  String period();

  /** The part of the historical cost of avoidable complications that the budget allows. */
  Rate complicationAllowance();

  /** A margin on typical cost; none where the contract does not speak of it. */
  @Value.Default
  default Rate margin() {
    return Rate.ZERO;
  }

  /** How the settlement is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        "bundle.condition",
        ProspectiveBundle.slug(condition()),
        period().isBlank() ? "-" : period());
  }

  /** Settled against a budget, with losses; no quality score moves money. */
  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK, true, Traits.QualityLink.NONE, Traits.Scope.CONDITION, false);
  }

  /** Settles the cases of the contract. */
  @Override
  default ConditionSettlement settle(ConditionCases cases, Worksheet sheet) {
    sheet.line(CASES, cases.count());
    Unrounded typical =
        sheet.line(TYPICAL_BUDGET, cases.typicalBudget().times(Rate.ONE.plus(margin())));
    Money severity = sheet.line(SEVERITY, cases.severityAdjustment());
    sheet.line(HISTORICAL_COMPLICATIONS, cases.historicalComplications());
    Unrounded allowance =
        sheet.line(ALLOWANCE, cases.historicalComplications().times(complicationAllowance()));
    Unrounded budget = sheet.line(BUDGET, typical.plus(severity.unrounded()).plus(allowance));
    Money actualTypical = sheet.line(ACTUAL_TYPICAL, cases.actualTypical());
    Money complications = sheet.line(ACTUAL_COMPLICATIONS, cases.actualComplications());
    Unrounded result =
        sheet.line(RESULT, budget.minus(actualTypical.plus(complications).unrounded()));
    Money net = sheet.line(NET_PAYMENT, result.rounded(rounding()));
    return new ConditionSettlement(this, cases, outcome(cases, net), budget, net);
  }

  private static Outcome outcome(ConditionCases cases, Money net) {
    if (cases.count() == 0) {
      return BundleOutcomes.NO_EPISODES;
    }
    if (net.isZero()) {
      return BundleOutcomes.ON_BUDGET;
    }
    return net.isNegative() ? BundleOutcomes.ABOVE_BUDGET : BundleOutcomes.BELOW_BUDGET;
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    Violations.of("ConditionBundle")
        .require(!condition().isBlank(), "condition", "blank", "a name", "the contract")
        .require(!period().isBlank(), "period", "blank", "a period", "the contract")
        .requireShare("complicationAllowance", complicationAllowance(), "the budget clause")
        .require(margin().signum() >= 0, "margin", margin(), "at least 0%", "the budget clause")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return condition()
        + " bundle "
        + period()
        + ": typical cost"
        + (margin().isZero() ? "" : " plus " + margin())
        + ", severity, and "
        + complicationAllowance()
        + " of historical avoidable complications";
  }

  /** All terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bundle. */
  final class Builder extends ImmutableConditionBundle.Builder {
    Builder() {}
  }
}
