package org.openvbc.models.capitation;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** What a capitated provider took in and spent in a year. */
@Value.Immutable
public sealed interface CapitationYearPerformance extends WithCapitationYearPerformance
    permits ImmutableCapitationYearPerformance {
  /** Capitation after carve-outs, before the withhold. */
  Money revenue();

  /** Member months that it was paid for. */
  MemberMonths memberMonths();

  /** What was held back of the revenue. */
  @Value.Default
  default Money withheld() {
    return Money.ZERO;
  }

  /** The part of the withhold that was earned back; asked where something was withheld. */
  Optional<Rate> withholdEarnedBack();

  /** Claims paid for the members, and capitated care given, at what it would have been paid. */
  Money paid();

  /** Care that was given and is not paid yet, as estimated; state $0.00 once all is paid. */
  Money incurredNotPaid();

  /** Capitated services that the payer paid to others. */
  @Value.Default
  default Money leakage() {
    return Money.ZERO;
  }

  /** What stop-loss cover cost. */
  @Value.Default
  default Money stopLossPremium() {
    return Money.ZERO;
  }

  /** Infrastructure and administration. */
  @Value.Default
  default Money infrastructure() {
    return Money.ZERO;
  }

  /** Large claims; asked where the contract has cover for them. */
  Optional<StopLossClaims> claims();

  /** Checks the signs. */
  @Value.Check
  default void check() {
    Violations.of("CapitationYearPerformance")
        .requireNotNegative("revenue", revenue(), "capitation")
        .requireNotNegative("withheld", withheld(), "withhold")
        .require(
            revenue().isAtLeast(withheld()),
            "withheld",
            withheld(),
            "at most the revenue of " + revenue(),
            "the withhold is a part of it")
        .requireShare("withholdEarnedBack", withholdEarnedBack().orElse(Rate.ZERO), "a part")
        .requireNotNegative("paid", paid(), "cost of care")
        .requireNotNegative("incurredNotPaid", incurredNotPaid(), "cost of care")
        .requireNotNegative("leakage", leakage(), "services paid elsewhere")
        .requireNotNegative("stopLossPremium", stopLossPremium(), "a premium")
        .requireNotNegative("infrastructure", infrastructure(), "a cost")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "revenue "
        + revenue()
        + " for "
        + memberMonths()
        + ", paid "
        + paid()
        + ", incurred but not paid "
        + incurredNotPaid();
  }

  /** A builder; revenue, member months, paid and incurred but not paid are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableCapitationYearPerformance.Builder {
    Builder() {}

    /** Takes revenue, withhold and member months from the capitation of the whole year. */
    public Builder capitation(CapitationSettlement year) {
      return revenue(year.afterCarveOuts())
          .withheld(year.withheld())
          .memberMonths(year.memberMonths());
    }
  }
}
