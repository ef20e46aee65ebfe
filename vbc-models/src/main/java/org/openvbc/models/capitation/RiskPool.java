package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A shared-risk pool: a budget per member and month for services that several providers direct,
 * such as referrals or hospital care, settled against what was withheld from them.
 *
 * <p>{@code result = budget x member months - costs - stop-loss premium + stop-loss recoveries}.
 * The providers get the withheld money back, more by their share of a surplus, less by their share
 * of a deficit; split among them by what was withheld from each, or by member months where nothing
 * was.
 */
@Value.Immutable
public sealed interface RiskPool
    extends PaymentModel<RiskPoolPerformance, RiskPoolSettlement>, WithRiskPool
    permits ImmutableRiskPool {

  /** The name of the pool. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** What is budgeted per member and month. */
  PerMemberPerMonth budget();

  /** The providers' share of a surplus. */
  Rate surplusShare();

  /** The providers' share of a deficit. */
  Rate deficitShare();

  /** Whether the providers lose no more than what was withheld from them. */
  boolean deficitLimitedToWithhold();

  /** The most that the providers get of a surplus. */
  Optional<Money> surplusLimit();

  /** The most that the providers bear of a deficit. */
  Optional<Money> deficitLimit();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("capitation", "risk pool", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK, true, Traits.QualityLink.NONE, Traits.Scope.CONDITION, false);
  }

  /** Settles the pool: result, the providers' part, and each provider's part of that. */
  @Override
  default RiskPoolSettlement settle(RiskPoolPerformance pool, Worksheet sheet) {
    List<Unrounded> own = ownResults(pool, sheet);
    Unrounded budget = sheet.line(POOL_BUDGET, pool.memberMonths().times(budget()));
    Money costs = sheet.line(POOL_COSTS, pool.costs());
    sheet.line(STOP_LOSS_PREMIUM, pool.stopLossPremium());
    sheet.line(RECOVERIES, pool.stopLossRecoveries());
    Unrounded result =
        sheet.line(
            POOL_RESULT,
            budget.minus(
                costs.plus(pool.stopLossPremium()).minus(pool.stopLossRecoveries()).unrounded()));
    Money withheld = sheet.line(POOL_WITHHELD, pool.withheld());
    Money share = sheet.line(POOL_SHARE, share(result).rounded(Rounding.CENTS));
    Money payment = payment(withheld, share);
    List<RiskPoolSettlement.Part> parts = parts(pool, own, payment, sheet);
    sheet.line(POOL_PAYMENT, payment);
    return new RiskPoolSettlement(this, pool, result, payment, parts);
  }

  /** The withheld money comes back, with what a surplus adds and a deficit takes. */
  private Money payment(Money withheld, Money share) {
    return share.isNegative() && deficitLimitedToWithhold()
        ? Withhold.returnedFromPool(withheld, share)
        : withheld.plus(share);
  }

  private List<Unrounded> ownResults(RiskPoolPerformance pool, Worksheet sheet) {
    List<Unrounded> own = new ArrayList<>();
    for (RiskPoolPerformance.Provider provider : pool.providers()) {
      own.add(
          sheet
              .of(provider.name())
              .line(
                  OWN_POOL_RESULT,
                  provider.memberMonths().times(budget()).minus(provider.costs().unrounded())));
    }
    return own;
  }

  /** A share of the surplus or of the deficit, each within its limit. */
  private Unrounded share(Unrounded result) {
    if (result.signum() < 0) {
      Unrounded borne = result.negated().times(deficitShare());
      return (deficitLimit().isPresent() ? borne.cappedAt(deficitLimit().get().unrounded()) : borne)
          .negated();
    }
    Unrounded gained = result.times(surplusShare());
    return surplusLimit().isPresent() ? gained.cappedAt(surplusLimit().get().unrounded()) : gained;
  }

  private static List<RiskPoolSettlement.Part> parts(
      RiskPoolPerformance pool, List<Unrounded> own, Money payment, Worksheet sheet) {
    List<Money> split = Split.toCents(payment, weights(pool));
    List<RiskPoolSettlement.Part> parts = new ArrayList<>();
    for (int i = 0; i < split.size(); i++) {
      RiskPoolPerformance.Provider provider = pool.providers().get(i);
      Money part = sheet.of(provider.name()).line(POOL_PART, split.get(i));
      parts.add(new RiskPoolSettlement.Part(provider, own.get(i), part));
    }
    return parts;
  }

  private static List<Rate> weights(RiskPoolPerformance pool) {
    return pool.withheld().isZero()
        ? pool.providers().stream()
            .map(RiskPoolPerformance.Provider::memberMonths)
            .map(MemberMonths::months)
            .toList()
        : pool.providers().stream()
            .map(provider -> Rate.of(provider.withheld(), pool.withheld()))
            .toList();
  }

  /** Checks shares and limits. */
  @Value.Check
  default void check() {
    Violations.of("RiskPool")
        .require(!name().isBlank(), "name", "blank", "named", "a pool has a name")
        .require(!budget().isNegative(), "budget", budget(), "at least $0.00", "a budget")
        .requireShare("surplusShare", surplusShare(), "a share")
        .requireShare("deficitShare", deficitShare(), "a share")
        .requireNotNegative("surplusLimit", surplusLimit().orElse(Money.ZERO), "a limit")
        .requireNotNegative("deficitLimit", deficitLimit().orElse(Money.ZERO), "a limit")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": budget "
        + budget()
        + ", providers share "
        + surplusShare()
        + " of a surplus and "
        + deficitShare()
        + " of a deficit"
        + (deficitLimitedToWithhold() ? ", no more than was withheld" : "");
  }

  /** A builder; all terms but the two limits are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pool. */
  final class Builder extends ImmutableRiskPool.Builder {
    Builder() {}
  }
}
