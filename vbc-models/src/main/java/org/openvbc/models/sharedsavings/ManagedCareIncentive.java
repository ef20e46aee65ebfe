package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.WithholdStep.*;

import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Withhold and incentive of a Medicaid managed care plan (42 CFR 438.6(a)): a withhold is a part of
 * the approved capitation that is held back and earned back; an incentive is money on top of it.
 *
 * <p>{@code incentive paid = min(incentive earned, limit x approved capitation - capitation as
 * paid)}, where {@code capitation as paid = approved - withheld + earned back}. The withhold can
 * never lead above the approved capitation, so only the incentive is cut. That the limit is tested
 * on capitation as paid, not as approved, is a convention.
 */
@Value.Immutable
public sealed interface ManagedCareIncentive
    extends PaymentModel<ManagedCareIncentive.Year, ManagedCareIncentive.Settled>,
        WithManagedCareIncentive
    permits ImmutableManagedCareIncentive {

  /**
   * What happened.
   *
   * @param approvedCapitation the approved capitation of the members covered
   * @param earnedBack the part of the withhold that was earned back
   * @param incentiveEarned the incentive before the limit
   */
  record Year(Money approvedCapitation, Rate earnedBack, Money incentiveEarned) {

    /**
     * Checks signs and part.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if an amount is negative, the
     *     incentive is not whole cents, or the part lies outside 0 to 100 %
     */
    public Year {
      Violations.of("ManagedCareIncentive.Year")
          .requireNotNegative("approvedCapitation", approvedCapitation, "a payment")
          .requireShare("earnedBack", earnedBack, "a part of the withhold")
          .requireNotNegative("incentiveEarned", incentiveEarned, "a payment")
          .requireWholeCents("incentiveEarned", incentiveEarned, "it is paid")
          .throwIfInvalidPerformance();
    }
  }

  /**
   * What is paid beside the capitation.
   *
   * @param terms the arrangement
   * @param performance what happened
   * @param withheld what was withheld
   * @param returned what of it is earned back
   * @param incentivePaid the incentive within the limit
   */
  record Settled(
      ManagedCareIncentive terms,
      Year performance,
      Money withheld,
      Money returned,
      Money incentivePaid)
      implements Settlement {

    @Override
    public ModelId model() {
      return terms.id();
    }

    /** The withhold that is earned back and the incentive. */
    @Override
    public Money netPayment() {
      return returned.plus(incentivePaid);
    }

    @Override
    public Outcome outcome() {
      if (performance.incentiveEarned().isMoreThan(incentivePaid)) {
        return SharedSavingsOutcomes.INCENTIVE_CUT;
      }
      return netPayment().isZero()
          ? SharedSavingsOutcomes.NO_INCENTIVE
          : SharedSavingsOutcomes.INCENTIVE_PAID;
    }

    /** One sentence: what is paid. */
    @Override
    public String toString() {
      return terms.period()
          + ": "
          + returned
          + " of "
          + withheld
          + " withheld earned back, incentive "
          + incentivePaid
          + "; "
          + outcome();
    }
  }

  /** The rating period. */
  MonthRange period();

  /** The part of the capitation that is held back. */
  @Value.Default
  default Withhold withhold() {
    return Withhold.NONE;
  }

  /** The most that may be paid, as a rate of the approved capitation. */
  @Value.Default
  default Rate limit() {
    return ManagedCareParameters.incentiveLimit(period()).asRate();
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("medicaid managed care", "incentive", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.PROSPECTIVE,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  default Authority authority() {
    return new ManagedCareAuthority(this);
  }

  /** Settles withhold and incentive. */
  @Override
  default Settled settle(Year year, Worksheet sheet) {
    Money approved = sheet.line(APPROVED_CAPITATION, year.approvedCapitation());
    Money withheld =
        sheet.line(PLAN_WITHHELD, withhold().of(approved.unrounded()).rounded(Rounding.CENTS));
    Money returned =
        sheet.line(PLAN_RETURNED, withheld.times(year.earnedBack()).rounded(Rounding.CENTS));
    Money paid = sheet.line(PLAN_PAID, approved.minus(withheld).plus(returned));
    // Cut down, so that not a part of a cent lies above the limit.
    Money limit =
        sheet.line(
            PLAN_LIMIT,
            approved.times(limit()).rounded(Rounding.CENTS.withMode(java.math.RoundingMode.FLOOR)));
    Money earned = sheet.line(PLAN_INCENTIVE, year.incentiveEarned());
    Money incentive =
        sheet.line(PLAN_INCENTIVE_PAID, earned.cappedAt(limit.minus(paid).notBelow(Money.ZERO)));
    sheet.line(PLAN_PAYMENT, returned.plus(incentive));
    return new Settled(this, year, withheld, returned, incentive);
  }

  /** Checks that the limit leaves the capitation whole. */
  @Value.Check
  default void check() {
    Violations.of("ManagedCareIncentive")
        .require(
            limit().isAtLeast(Rate.ONE), "limit", limit(), "at least 100%", "42 CFR 438.6(b)(2)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return period()
        + ": "
        + withhold().rate()
        + " of capitation withheld, at most "
        + limit()
        + " of approved capitation paid";
  }

  /** A builder; the period is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an arrangement. */
  final class Builder extends ImmutableManagedCareIncentive.Builder {
    Builder() {}
  }
}
