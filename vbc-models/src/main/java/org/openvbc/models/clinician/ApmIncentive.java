package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.QpStep.*;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The APM incentive payment of a qualifying APM participant: a lump sum of a part of its payments
 * in the year before the payment year.
 *
 * <p>{@code payments for covered professional services of the base year x rate}, rounded to the
 * cent once. It stays outside the benchmarks of APMs. A partial QP gets none.
 *
 * <p>Source: 42 U.S.C. 1395l(z)(1).
 */
@Value.Immutable
public sealed interface ApmIncentive
    extends PaymentModel<ApmIncentive.Participant, ApmIncentive.Paid>, WithApmIncentive
    permits ImmutableApmIncentive {
  /** There is an incentive. */
  Outcome EARNED = Outcome.of(Outcome.Kind.EARNED, "qualifying APM participant");

  /** Not a QP. */
  Outcome NOT_QUALIFYING =
      Outcome.of(Outcome.Kind.NOT_ELIGIBLE, "not a qualifying APM participant");

  /** A year without an incentive. */
  Outcome NONE_ENACTED =
      Outcome.of(Outcome.Kind.NOT_ELIGIBLE, "no APM incentive in this performance year");

  /**
   * A clinician in the programme.
   *
   * @param status its status
   * @param basePayments payments for covered professional services in the base year, in dollars
   */
  record Participant(QpStatus status, Money basePayments) {
    /**
     * Checks the payments.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
     */
    public Participant {
      Violations.of("ApmIncentive")
          .requireNotNegative("basePayments", basePayments, "42 U.S.C. 1395l(z)(1)")
          .throwIfInvalidPerformance();
    }
  }

  /**
   * What is paid.
   *
   * @param model the model
   * @param participant the clinician
   * @param netPayment the lump sum
   * @param outcome how it came out
   */
  record Paid(ModelId model, Participant participant, Money netPayment, Outcome outcome)
      implements Settlement {
    /** Reads as in "APM incentive payment of $5,640.00: qualifying APM participant". */
    @Override
    public String toString() {
      return "APM incentive payment of " + netPayment + ": " + outcome;
    }
  }

  /** The performance year; the payment year is two years later, the base year one. */
  int performanceYear();

  /** The part of the base payments that is paid. */
  @Value.Default
  default Rate rate() {
    return QpParameters.of(performanceYear()).incentive();
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("clinician", "apm-incentive", String.valueOf(performanceYear()));
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new ApmIncentiveAuthority(this);
  }

  @Override
  default Paid settle(Participant clinician, Worksheet sheet) {
    if (sheet.line(INCENTIVE_STATUS, clinician.status()) != QpStatus.QUALIFYING) {
      return new Paid(id(), clinician, Money.ZERO, NOT_QUALIFYING);
    }
    Money base = sheet.line(INCENTIVE_BASE, clinician.basePayments());
    Rate rate = sheet.line(INCENTIVE_RATE, rate());
    Money paid = sheet.line(INCENTIVE, base.times(rate).rounded(Rounding.CENTS));
    return new Paid(id(), clinician, paid, rate.isZero() ? NONE_ENACTED : EARNED);
  }

  /**
   * Checks the rate.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is not a share
   */
  @Value.Check
  default void check() {
    Violations.of("ApmIncentive")
        .requireShare("rate", rate(), "42 U.S.C. 1395l(z)(1)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "APM incentive of performance year " + performanceYear() + ": " + rate();
  }

  /**
   * The incentive of a performance year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the year is not covered
   */
  static ApmIncentive of(int performanceYear) {
    return ImmutableApmIncentive.builder().performanceYear(performanceYear).build();
  }
}
