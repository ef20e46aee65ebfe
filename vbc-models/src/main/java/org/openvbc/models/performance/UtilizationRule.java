package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.*;

import java.util.Optional;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/** The settlement of a utilisation incentive in the order of its rule. */
final class UtilizationRule {
  private static final Rate PER_THOUSAND_YEARS = Rate.of(12_000, 1);

  private final UtilizationIncentive terms;

  UtilizationRule(UtilizationIncentive terms) {
    this.terms = terms;
  }

  UtilizationSettlement settle(UtilizationPerformance performance, Worksheet sheet) {
    Rate expected = expected(performance, sheet);
    long actual = sheet.line(ACTUAL_EVENTS, performance.events());
    Rate avoided = expected.minus(Rate.of(actual, 1));
    Rate reduction =
        sheet.line(REDUCTION, expected.isZero() ? Rate.ZERO : avoided.dividedBy(expected));
    Unrounded saving = sheet.line(UTILIZATION_SAVING, terms.unitCost().times(avoided));
    Outcome outcome = outcome(performance, expected, reduction);
    Money payment = sheet.line(UTILIZATION_PAYMENT, payment(outcome, saving, sheet));
    return new UtilizationSettlement(
        terms, performance, outcome, expected, reduction, saving, payment);
  }

  /** The baseline's events per member month, for the months and the risk of now. */
  private static Rate expected(UtilizationPerformance performance, Worksheet sheet) {
    Rate perMonth =
        Rate.of(performance.baselineEvents(), 1).dividedBy(performance.baselineMonths().months());
    Numbers.line(sheet, BASELINE_PER_THOUSAND, perMonth.times(PER_THOUSAND_YEARS));
    sheet.line(MEMBER_MONTHS, performance.memberMonths());
    sheet.line(RISK_RATIO, performance.riskRatio());
    Rate expected =
        perMonth.times(performance.memberMonths().months()).times(performance.riskRatio());
    return Numbers.line(sheet, EXPECTED_EVENTS, expected);
  }

  private Outcome outcome(UtilizationPerformance performance, Rate expected, Rate reduction) {
    if (terms.minimumMonths().isPresent()
        && performance.memberMonths().months().compareTo(terms.minimumMonths().get().months())
            < 0) {
      return PerformanceOutcomes.TOO_FEW_MONTHS;
    }
    if (expected.isZero()) {
      return PerformanceOutcomes.NOTHING_EXPECTED;
    }
    if (reduction.signum() < 0) {
      return increase(reduction.negated());
    }
    return reduction.isAtLeast(terms.threshold()) && reduction.signum() > 0
        ? PerformanceOutcomes.REDUCTION_REACHED
        : PerformanceOutcomes.REDUCTION_MISSED;
  }

  private Outcome increase(Rate increase) {
    if (terms.downside().isEmpty()) {
      return PerformanceOutcomes.INCREASE_NOT_BORNE;
    }
    return increase.compareTo(terms.downside().get().tolerance()) > 0
        ? PerformanceOutcomes.INCREASE_BORNE
        : PerformanceOutcomes.INCREASE_TOLERATED;
  }

  private Money payment(Outcome outcome, Unrounded saving, Worksheet sheet) {
    return switch (outcome.kind()) {
      case EARNED -> shared(saving, terms.share(), terms.gainLimit(), sheet);
      case OWED ->
          shared(saving.negated(), terms.downside().orElseThrow().share(), terms.lossLimit(), sheet)
              .negated();
      default -> Money.ZERO;
    };
  }

  private static Money shared(Unrounded size, Rate share, Optional<Money> limit, Worksheet sheet) {
    Unrounded part = sheet.line(UTILIZATION_SHARE, size.times(share));
    return BonusLimit.cap(part, limit, sheet).rounded(Rounding.CENTS);
  }
}
