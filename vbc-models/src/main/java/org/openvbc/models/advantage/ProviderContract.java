package org.openvbc.models.advantage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A contract by which a Medicare Advantage plan shares its medical result with a provider group:
 * percent of premium, or a surplus and a deficit against a target medical loss ratio.
 *
 * <p>{@code surplus = target rate x revenue - medical expense}, negative for a deficit; the
 * provider's share passes through the corridor, is limited, and a gain is multiplied by quality;
 * rounded once. Percent of premium is the contract with the whole of both sides. An amount on the
 * edge of a corridor lies inside it and shares nothing.
 *
 * <p>No regulation sets these contracts: every figure is a term. Who paid the claims is one of
 * them, since it decides which part of the result still has to move.
 */
@Value.Immutable
public sealed interface ProviderContract
    extends PaymentModel<ProviderYear, ProviderSettlement>, WithProviderContract
    permits ImmutableProviderContract {

  /** The name of the contract, the middle part of its {@link #id()}. */
  String name();

  /** The contract year. */
  PerformanceYear year();

  /** The part of the revenue that is the fund for care, or the target medical loss ratio. */
  Rate targetRate();

  /** How surplus and deficit are shared, in parts of the revenue. */
  Corridor corridor();

  /** The most that is gained and lost, each as a rate of the revenue; without limits if empty. */
  Optional<StopLimits> limits();

  /** How quality scales a gain. */
  @Value.Default
  default QualityMultiplier qualityMultiplier() {
    return QualityMultiplier.none();
  }

  /** Whether a gain is limited before or after quality. */
  @Value.Default
  default GainLimitOrder gainLimitOrder() {
    return GainLimitOrder.LIMIT_THEN_QUALITY;
  }

  /** What the revenue contains. */
  RevenueBasis revenueBasis();

  /** Whose services the medical expense counts. */
  CareScope scope();

  /** Who paid the claims. */
  ClaimsPaidBy claimsPaidBy();

  /** How the result is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  @Override
  default ModelId id() {
    return ModelId.of("advantage.provider", name(), year().label());
  }

  /** The rule of this contract with its terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default ProviderRule rule() {
    return new ProviderRule(this);
  }

  /** Whether the provider bears a part of a deficit. */
  default boolean sharesDeficits() {
    return sharesAny(corridor().losses())
        && limits().map(each -> each.loss().signum() > 0).orElse(true);
  }

  /** Whether the provider has a part of a surplus. */
  default boolean sharesSurpluses() {
    return sharesAny(corridor().gains())
        && limits().map(each -> each.gain().signum() > 0).orElse(true);
  }

  private static boolean sharesAny(List<Corridor.Band> bands) {
    return bands.stream().anyMatch(band -> band.share().signum() > 0);
  }

  @Override
  default Traits traits() {
    return new Traits(
        claimsPaidBy() == ClaimsPaidBy.PROVIDER ? Traits.Basis.PROSPECTIVE : Traits.Basis.BENCHMARK,
        sharesDeficits(),
        qualityMultiplier().by() == QualityMultiplier.By.NOTHING
            ? Traits.QualityLink.NONE
            : Traits.QualityLink.PERFORMANCE,
        scope() == CareScope.GLOBAL ? Traits.Scope.COMPREHENSIVE : Traits.Scope.CONDITION,
        false);
  }

  /**
   * Settles a year in the order of the contract, which {@link ProviderRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a year with member months lacks
   *     the rating or the score that the quality multiplier asks for
   */
  @Override
  default ProviderSettlement settle(ProviderYear provider, Worksheet sheet) {
    return rule().settle(provider, sheet);
  }

  /** Checks the terms. */
  @Value.Check
  default void check() {
    Violations.of("ProviderContract")
        .require(!name().isBlank(), "name", "\"" + name() + "\"", "a name", "it is part of the id")
        .require(
            targetRate().signum() > 0, "targetRate", targetRate(), "above 0%", "provider contract")
        .requireShare("targetRate", targetRate(), "a part of the revenue")
        .require(
            qualityMultiplier().hasSteps(),
            "qualityMultiplier",
            "without steps",
            "at least one step",
            "without one nothing is ever earned")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "%s %s: target %s of revenue, %s; provider's share %s; claims paid by the %s",
        year(),
        name(),
        targetRate(),
        revenueBasis(),
        corridor(),
        AdvantageRequirements.words(claimsPaidBy()));
  }

  /** Any contract, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableProviderContract.Builder {
    Builder() {}

    /** A calendar year. */
    public Builder year(int year) {
      return year(PerformanceYear.of(year));
    }

    /** Full risk: the provider has the whole difference between its fund and the expense. */
    public Builder percentOfPremium(Rate percent) {
      return targetRate(percent).corridor(Corridor.ofShare(Rate.ONE));
    }

    /**
     * Shares of what lies beyond a band around the target; the band itself is never shared.
     *
     * @param target the target medical loss ratio
     * @param band the half width of the band, as a rate of the revenue
     * @param up the provider's share of a surplus
     * @param down the provider's share of a deficit
     */
    public Builder deadband(Rate target, Rate band, Rate up, Rate down) {
      return targetRate(target).corridor(Corridor.of(beyond(band, up), beyond(band, down)));
    }

    private static List<Corridor.Band> beyond(Rate band, Rate share) {
      Corridor.Band outside = new Corridor.Band(band, share);
      return band.isZero()
          ? List.of(outside)
          : List.of(new Corridor.Band(Rate.ZERO, Rate.ZERO), outside);
    }

    /**
     * Shares from the first dollar, once the variance is more than a rate of the revenue.
     *
     * @param target the target medical loss ratio
     * @param trigger what the variance must exceed, as a rate of the revenue
     * @param up the provider's share of a surplus
     * @param down the provider's share of a deficit
     */
    public Builder trigger(Rate target, Rate trigger, Rate up, Rate down) {
      return targetRate(target)
          .corridor(
              Corridor.of(
                      List.of(new Corridor.Band(Rate.ZERO, up)),
                      List.of(new Corridor.Band(Rate.ZERO, down)))
                  .withTrigger(trigger));
    }
  }
}
