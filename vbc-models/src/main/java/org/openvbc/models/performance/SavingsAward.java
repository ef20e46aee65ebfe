package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.*;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A bonus that is funded by savings: a share of what lower resource use saved, times a quality
 * multiplier, if the total cost of care did not rise too fast.
 *
 * <p>{@code award = share x savings x multiplier}, nothing where the trend of the total cost of
 * care is above the gate, where nothing was saved or where quality was not scored. The form is that
 * of the value based pay for performance programme of the Integrated Healthcare Association in
 * California.
 */
@Value.Immutable
public sealed interface SavingsAward
    extends PaymentModel<SavingsAwardPerformance, SavingsAwardSettlement>, WithSavingsAward
    permits ImmutableSavingsAward {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The provider's share of the savings. */
  Rate share();

  /** What the quality score multiplies the share with. */
  Schedule qualityMultiplier();

  /** The highest trend of the total cost of care with which there is an award. */
  Rate trendGate();

  /** The most that is paid. */
  Optional<Money> limit();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("performance", "savings award", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /** Settles the award: the gate, the share, the multiplier. */
  @Override
  default SavingsAwardSettlement settle(SavingsAwardPerformance performance, Worksheet sheet) {
    Rate trend = sheet.line(COST_TREND, performance.trend());
    boolean open = sheet.line(TREND_GATE, trend.compareTo(trendGate()) <= 0);
    Money savings = sheet.line(SAVINGS, performance.savings());
    Outcome outcome = outcome(open, performance);
    if (outcome.kind() != Outcome.Kind.EARNED) {
      return new SavingsAwardSettlement(
          this, performance, outcome, Rate.ZERO, sheet.line(AWARD, Money.ZERO));
    }
    Unrounded share = sheet.line(SAVINGS_SHARE, savings.times(share()));
    Rate score = sheet.line(QUALITY_SCORE, performance.quality().orElseThrow().rate());
    Rate multiplier = sheet.line(QUALITY_MULTIPLIER, qualityMultiplier().of(score));
    Unrounded award = sheet.line(AWARD_BEFORE_LIMIT, share.times(multiplier));
    Money paid = BonusLimit.cap(award, limit(), sheet).rounded(Rounding.CENTS);
    return new SavingsAwardSettlement(
        this,
        performance,
        multiplier.isZero() ? PerformanceOutcomes.QUALITY_TOO_LOW : outcome,
        multiplier,
        sheet.line(AWARD, paid));
  }

  private static Outcome outcome(boolean open, SavingsAwardPerformance performance) {
    if (!open) {
      return PerformanceOutcomes.TREND_TOO_HIGH;
    }
    if (!performance.savings().isPositive()) {
      return PerformanceOutcomes.NOTHING_SAVED;
    }
    return performance.quality().isEmpty()
        ? PerformanceOutcomes.NOTHING_SCORED
        : PerformanceOutcomes.SAVINGS_SHARED;
  }

  /** Checks share, multiplier and limit. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("SavingsAward")
            .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
            .requireShare("share", share(), "a share of the savings")
            .require(
                qualityMultiplier().before().signum() >= 0,
                "qualityMultiplier",
                qualityMultiplier(),
                "at least 0%",
                "an award is never negative");
    BonusLimit.check(violations, "limit", limit());
    violations.throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + share()
        + " of savings x quality multiplier, if the cost trend is at most "
        + trendGate()
        + limit().map(most -> "; at most " + most).orElse("");
  }

  /** A builder; all terms but the limit are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableSavingsAward.Builder {
    Builder() {}
  }
}
