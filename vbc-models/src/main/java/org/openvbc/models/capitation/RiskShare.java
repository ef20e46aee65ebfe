package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Shared risk around a target: a corridor, a shared-risk budget or a target medical loss ratio.
 *
 * <p>{@code target = target share x revenue; variance = target - actual cost}, split by the bands.
 * Where gains and losses are shared unlike, it matters whether the whole is settled or each cohort
 * by itself: that level is a term.
 */
@Value.Immutable
public sealed interface RiskShare
    extends PaymentModel<RiskSharePerformance, RiskShareSettlement>, WithRiskShare
    permits ImmutableRiskShare {

  /** What is settled by itself. */
  enum Level {
    /** All cohorts together: a gain of one makes good a loss of another. */
    WHOLE,
    /** Each cohort by itself. */
    EACH_COHORT
  }

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The target as a share of revenue; 100 % where the revenue is the target. */
  Rate targetShare();

  /** How the variance is split. */
  RiskSplit split();

  /** What is settled by itself. */
  Level level();

  /** How quality moves money, for the category of the arrangement. */
  @Value.Default
  default Traits.QualityLink qualityLink() {
    return Traits.QualityLink.NONE;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("capitation", "risk share", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK, true, qualityLink(), Traits.Scope.COMPREHENSIVE, false);
  }

  /** Settles the whole, or each cohort by itself. */
  @Override
  default RiskShareSettlement settle(RiskSharePerformance performance, Worksheet sheet) {
    List<RiskShareSettlement.Settled> settled = new ArrayList<>();
    if (level() == Level.WHOLE) {
      settled.add(settle(performance.whole(), sheet));
    } else {
      for (RiskSharePerformance.Cohort cohort : performance.cohorts()) {
        settled.add(settle(cohort, sheet.of(cohort.name())));
      }
    }
    Money payment =
        settled.stream().map(RiskShareSettlement.Settled::payment).reduce(Money.ZERO, Money::plus);
    sheet.line(RISK_PAYMENTS, payment);
    return new RiskShareSettlement(this, performance, outcome(settled, payment), settled);
  }

  private RiskShareSettlement.Settled settle(RiskSharePerformance.Cohort cohort, Worksheet sheet) {
    Money revenue = sheet.line(TARGET_REVENUE, cohort.revenue());
    Unrounded target = sheet.line(TARGET, revenue.times(targetShare()));
    Money actual = sheet.line(ACTUAL, cohort.cost());
    Unrounded variance = sheet.line(VARIANCE, target.minus(actual.unrounded()));
    if (target.signum() == 0) {
      return new RiskShareSettlement.Settled(
          cohort, target, variance, Unrounded.ZERO, Unrounded.ZERO, Money.ZERO);
    }
    RiskSplit.Result result = split().split(variance, target, sheet);
    return new RiskShareSettlement.Settled(
        cohort, target, variance, result.providerPart(), result.payerPart(), result.payment());
  }

  private static Outcome outcome(List<RiskShareSettlement.Settled> settled, Money payment) {
    return settled.stream().allMatch(each -> each.target().signum() == 0)
        ? CapitationOutcomes.NO_TARGET
        : CapitationOutcomes.ofPayment(payment);
  }

  /** Checks the share. */
  @Value.Check
  default void check() {
    Violations.of("RiskShare")
        .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
        .requireShare("targetShare", targetShare(), "a share of revenue")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": target "
        + targetShare()
        + " of revenue, provider shares "
        + split()
        + (level() == Level.WHOLE ? "" : ", each cohort by itself");
  }

  /** A builder; all terms but the quality link are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableRiskShare.Builder {
    Builder() {}
  }
}
