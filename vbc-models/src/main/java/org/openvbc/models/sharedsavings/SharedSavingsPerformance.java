package org.openvbc.models.sharedsavings;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** What happened in the year of a shared savings contract: cost, members, quality, payments. */
@Value.Immutable
public sealed interface SharedSavingsPerformance extends WithSharedSavingsPerformance
    permits ImmutableSharedSavingsPerformance {

  /** The months; those of the contract. */
  MonthRange period();

  /** What the costs count; the same as in the contract. */
  CostBasis costBasis();

  /** What care cost. */
  ClaimCosts costs();

  /** The member months. */
  MemberMonths memberMonths();

  /** The number of members; needed where the contract has a least size. */
  Optional<Long> members();

  /** The average risk score; needed where the target is made from history. */
  Optional<RiskScore> riskScore();

  /** The quality score; needed where the contract asks for one. */
  Optional<Score> quality();

  /** Care-coordination fees paid in the year; needed where the contract says where they count. */
  Optional<Money> careCoordinationFees();

  /** Paid to members for taking part, such as HSA deposits or lower premiums: a cost of care. */
  @Value.Default
  default Money memberIncentives() {
    return Money.ZERO;
  }

  /** Interim payments for this year. */
  @Value.Default
  default Money interimPayments() {
    return Money.ZERO;
  }

  /** The deficit carried from earlier years. */
  @Value.Default
  default Money openingDeficit() {
    return Money.ZERO;
  }

  /** The member months by group of social risk; needed where the contract adjusts for it. */
  Map<String, MemberMonths> memberMonthsByGroup();

  /** Checks signs and cents. */
  @Value.Check
  default void check() {
    Violations.of("SharedSavingsPerformance")
        .require(
            members().orElse(1L) >= 0, "members", members().orElse(1L), "at least 0", "a count")
        .requireNotNegative(
            "careCoordinationFees", careCoordinationFees().orElse(Money.ZERO), "fees paid")
        .requireNotNegative("memberIncentives", memberIncentives(), "paid to members")
        .requireNotNegative("interimPayments", interimPayments(), "paid in advance")
        .requireWholeCents("interimPayments", interimPayments(), "paid in advance")
        .requireNotNegative("openingDeficit", openingDeficit(), "a deficit is its size")
        .requireWholeCents("openingDeficit", openingDeficit(), "it is taken off a payment")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return period()
        + ": "
        + costs()
        + ", "
        + costBasis()
        + ", "
        + memberMonths()
        + quality().map(score -> ", quality " + score).orElse("");
  }

  /** A builder; period, cost basis, costs and member months are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableSharedSavingsPerformance.Builder {
    Builder() {}
  }
}
