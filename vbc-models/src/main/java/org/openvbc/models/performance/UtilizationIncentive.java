package org.openvbc.models.performance;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A provider shares in what fewer visits, admissions or days save, and may bear a part of what more
 * of them cost.
 *
 * <p>{@code expected = baseline events / baseline member months x member months x risk; reduction =
 * 1 - actual / expected; saving = (expected - actual) x cost of one; payment = share x saving if
 * the reduction reaches the threshold}. A naive count without the member months mistakes a growing
 * group for a failing one: 2,000 visits that become 1,890 are 5.5 % fewer, and 10 % fewer where the
 * group grew by a twentieth.
 */
@Value.Immutable
public sealed interface UtilizationIncentive
    extends PaymentModel<UtilizationPerformance, UtilizationSettlement>, WithUtilizationIncentive
    permits ImmutableUtilizationIncentive {

  /**
   * What the provider bears of an increase.
   *
   * @param share its share of the cost of the increase, from the first event on
   * @param tolerance the increase, as a rate of what was expected, up to which nothing is owed
   */
  record Downside(Rate share, Rate tolerance) {
    /** Checks the share and the tolerance. */
    public Downside {
      Violations.of("UtilizationIncentive.Downside")
          .requireShare("share", share, "a share")
          .require(
              tolerance.signum() >= 0,
              "tolerance",
              tolerance,
              "at least 0%",
              "an increase that is tolerated")
          .throwIfInvalidTerms();
    }

    /** Every increase is borne at this share. */
    public static Downside ofShare(Rate share) {
      return new Downside(share, Rate.ZERO);
    }
  }

  /** The name of the contract, such as "Avoidable ER visits". */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The least reduction that is rewarded; reached when it is met exactly. */
  Rate threshold();

  /** What one event costs. */
  Money unitCost();

  /** The provider's share of the saving, from the first event on. */
  Rate share();

  /** What the provider bears of an increase; nothing if left out. */
  Optional<Downside> downside();

  /** The fewest member months that say anything; any number does if left out. */
  Optional<MemberMonths> minimumMonths();

  /** The most that is paid. */
  Optional<Money> gainLimit();

  /** The most that is owed. */
  Optional<Money> lossLimit();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("performance", "utilization", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        downside().isPresent(),
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  /** Settles the year: expected and actual events, the saving, the share of it. */
  @Override
  default UtilizationSettlement settle(UtilizationPerformance performance, Worksheet sheet) {
    return new UtilizationRule(this).settle(performance, sheet);
  }

  /** Checks shares, threshold, cost and limits. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("UtilizationIncentive")
            .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
            .requireShare("threshold", threshold(), "a reduction")
            .requireShare("share", share(), "a share of the saving")
            .requireNotNegative("unitCost", unitCost(), "what one event costs")
            .require(
                lossLimit().isEmpty() || downside().isPresent(),
                "lossLimit",
                lossLimit().orElse(Money.ZERO),
                "left out: the provider bears nothing",
                "a limit on what is borne");
    BonusLimit.check(violations, "gainLimit", gainLimit());
    BonusLimit.check(violations, "lossLimit", lossLimit());
    violations.throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + share()
        + " of what a reduction of at least "
        + threshold()
        + " saves at "
        + unitCost()
        + " each"
        + downside().map(each -> ", " + each.share() + " of what an increase costs").orElse("");
  }

  /** A builder; name, period, threshold, unit cost and share are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableUtilizationIncentive.Builder {
    Builder() {}
  }
}
