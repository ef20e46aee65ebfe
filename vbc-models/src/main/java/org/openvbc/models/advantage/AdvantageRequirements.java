package org.openvbc.models.advantage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/** What the terms of a plan must be, what it needs to know of an enrolment, and how it is shown. */
final class AdvantageRequirements {
  private static final int SHOWN_DECIMALS = 6;

  private AdvantageRequirements() {}

  // ---------------------------------------------------------------- terms

  static void checkTerms(AdvantagePlan plan) {
    Violations violations = Violations.of("AdvantagePlan");
    requireCounties(plan, violations);
    violations
        .require(
            plan.bid().amount().signum() > 0,
            "bid",
            plan.bid(),
            "above $0.00",
            "42 U.S.C. 1395w-24(a)")
        .require(
            plan.averageRiskFactor().signum() > 0,
            "averageRiskFactor",
            decimal(plan.averageRiskFactor()),
            "above 0",
            "42 U.S.C. 1395w-24(b)(3)")
        .requireShare("sequestrationRate", plan.sequestrationRate(), "2 U.S.C. 901a(6)")
        .requireShare("qualityIncrease", plan.qualityIncrease(), "42 U.S.C. 1395w-23(o)")
        .requireShare("rebateRate", plan.rebateRate(), "42 CFR 422.266(a)(2)")
        .throwIfInvalidTerms();
  }

  private static void requireCounties(AdvantagePlan plan, Violations violations) {
    violations
        .require(
            !plan.counties().isEmpty(), "counties", "none", "at least one", "42 CFR 422.258(a)")
        .require(
            plan.counties().stream().map(AdvantageCounty::name).distinct().count()
                == plan.counties().size(),
            "counties",
            plan.counties().stream().map(AdvantageCounty::name).toList(),
            "each name once",
            "payments refer to it")
        .require(
            plan.counties().isEmpty()
                || plan.counties().stream().anyMatch(c -> !c.projectedEnrollment().isZero()),
            "projectedEnrollment",
            "none",
            "member months in at least one county",
            "42 CFR 422.258(a)(2)");
    for (AdvantageCounty county : plan.counties()) {
      requireFiguresOfTheYear(plan, county, violations);
    }
  }

  private static void requireFiguresOfTheYear(
      AdvantagePlan plan, AdvantageCounty county, Violations violations) {
    AdvantageParameters published = plan.published();
    String field = "counties[" + county.name() + "].";
    violations
        .require(
            county.previousQuartile().isPresent() == published.averagesQuartiles(),
            field + "previousQuartile",
            stated(county.previousQuartile()),
            published.averagesQuartiles()
                ? "stated from 2013 on"
                : "not stated in 2012, the first year of quartiles",
            "42 U.S.C. 1395w-23(n)(2)(D)")
        .require(
            county.phaseInGap().isPresent() == published.isPhasingIn(),
            field + "phaseInGap",
            stated(county.phaseInGap()),
            published.isPhasingIn()
                ? "stated in 2012 to 2016"
                : "not stated after 2016, when the phase-in had ended",
            "42 CFR 422.258(d)(8)-(9)");
  }

  private static String stated(Optional<?> value) {
    return value.map(Object::toString).orElse("not stated");
  }

  // ---------------------------------------------------------------- enrolment

  /** All that is wrong with an enrolment, at once; cheap when all is well. */
  static void check(AdvantageRule rule, AdvantageEnrollment enrollment) {
    for (PaidMonths each : enrollment.paid()) {
      if (!isComplete(rule, each.county(), each.risk())) {
        refuse(rule, enrollment);
      }
    }
  }

  static boolean isComplete(AdvantageRule rule, String county, MemberRisk risk) {
    return rule.has(county) && (risk.paid().isPresent() || rule.scores());
  }

  private static void refuse(AdvantageRule rule, AdvantageEnrollment enrollment) {
    Violations violations = Violations.of("AdvantageEnrollment");
    for (int i = 0; i < enrollment.paid().size(); i++) {
      PaidMonths each = enrollment.paid().get(i);
      require(rule, each.county(), each.risk(), "paid[" + i + "].", violations);
    }
    violations.throwIfInvalidPerformance();
  }

  static void require(
      AdvantageRule rule, String county, MemberRisk risk, String field, Violations violations) {
    violations
        .require(
            rule.has(county),
            field + "county",
            county,
            "one of " + rule.plan().counties().stream().map(AdvantageCounty::name).toList(),
            "the service area of the plan")
        .require(
            risk.paid().isPresent() || rule.scores(),
            field + "risk",
            risk,
            "a paid score, or a plan with a risk adjustment: none is published for "
                + rule.plan().paymentYear(),
            "42 CFR 422.308(c)");
  }

  // ---------------------------------------------------------------- shown

  /** Passes a score through the worksheet as the number it is, not as a percentage. */
  static Rate shown(Worksheet sheet, Step step, Rate score) {
    if (sheet.isRecording()) {
      sheet.line(step, number(score));
    }
    return score;
  }

  private static BigDecimal number(Rate score) {
    return score.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  static String decimal(Rate score) {
    BigDecimal number = number(score);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static String words(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
