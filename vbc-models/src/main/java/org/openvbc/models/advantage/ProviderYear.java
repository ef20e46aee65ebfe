package org.openvbc.models.advantage;

import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;

/** What happened under a provider contract in a year: members, revenue, expense, quality. */
@Value.Immutable
public sealed interface ProviderYear extends WithProviderYear permits ImmutableProviderYear {

  /** The member months that were attributed to the provider. */
  MemberMonths memberMonths();

  /** The revenue for these months, on the basis that the contract states. */
  Money revenue();

  /** The incurred medical expense, with what is not yet reported, after stop-loss. */
  Money medicalExpense();

  /** Interim or final. */
  SettlementRound round();

  /** The star rating of the plan's contract, where the quality multiplier is by stars. */
  Optional<StarRating> rating();

  /** The score of the set of measures, where the quality multiplier is by score. */
  Optional<Score> score();

  /** Checks what must hold for every contract. */
  @Value.Check
  default void check() {
    Violations.of("ProviderYear")
        .require(
            memberMonths().isZero() || revenue().isPositive(),
            "revenue",
            revenue(),
            "above $0.00 where there are member months",
            "the medical loss ratio is a part of it")
        .requireNotNegative("medicalExpense", medicalExpense(), "it is a cost")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return memberMonths()
        + ", revenue "
        + revenue()
        + ", medical expense "
        + medicalExpense()
        + ", "
        + round();
  }

  /** A builder; member months, revenue, expense and round are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a year. */
  final class Builder extends ImmutableProviderYear.Builder {
    private static final Rounding EXACT = Rounding.MILLIONTHS.withMode(RoundingMode.UNNECESSARY);

    Builder() {}

    /**
     * Takes revenue and expense from dollars per member and month.
     *
     * @throws ArithmeticException if a total is no multiple of a millionth of a dollar
     */
    public Builder perMember(
        MemberMonths months, PerMemberPerMonth revenue, PerMemberPerMonth medicalExpense) {
      return memberMonths(months)
          .revenue(months.times(revenue).rounded(EXACT))
          .medicalExpense(months.times(medicalExpense).rounded(EXACT));
    }
  }
}
