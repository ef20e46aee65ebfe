package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.PrimaryCareFirstStep.*;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.medicalhome.PrimaryCareFirstSettlement.Quarter;

/** The quarters of Primary Care First in the order of the rule. */
final class PrimaryCareFirstRule {
  private static final int MONTHS_OF_QUARTER = 3;

  private final PrimaryCareFirst terms;

  PrimaryCareFirstRule(PrimaryCareFirst terms) {
    this.terms = terms;
  }

  PrimaryCareFirstSettlement settle(PrimaryCareFirstPerformance practice, Worksheet sheet) {
    Money fee =
        sheet.line(
            LOCAL_VISIT_FEE,
            terms.visitFee().times(practice.geographicFactor()).rounded(Rounding.CENTS));
    List<Quarter> quarters = new ArrayList<>();
    for (PrimaryCareFirstQuarter quarter : practice.quarters()) {
      quarters.add(settle(quarter, fee, sheet.of("quarter " + (quarters.size() + 1))));
    }
    PrimaryCareFirstSettlement settled =
        new PrimaryCareFirstSettlement(terms, practice, fee, quarters);
    sheet.line(NET_PAYMENT, settled.netPayment());
    return settled;
  }

  private Quarter settle(PrimaryCareFirstQuarter quarter, Money fee, Worksheet sheet) {
    int group = terms.groups().groupOf(quarter.averageRisk());
    sheet.line(RISK_GROUP, (long) group);
    Money population = populationPayment(quarter, group, sheet);
    Money visits = sheet.line(VISITS, fee.times(quarter.visits()));
    Money total = sheet.line(TOTAL, population.plus(visits));
    AdjustmentStanding standing = sheet.line(STANDING, standing(quarter.results()));
    Rate rate = sheet.line(ADJUSTMENT_RATE, rate(standing, quarter.results(), sheet));
    Money adjustment = sheet.line(ADJUSTMENT, total.times(rate).rounded(Rounding.CENTS));
    return new Quarter(group, population, visits, standing, rate, adjustment);
  }

  /** Visits elsewhere lessen the payment in proportion. */
  private Money populationPayment(PrimaryCareFirstQuarter quarter, int group, Worksheet sheet) {
    PerMemberPerMonth payment = sheet.line(GROUP_PAYMENT, terms.groups().payment(group));
    Rate kept = sheet.line(KEPT_AFTER_LEAKAGE, quarter.leakage().complement());
    return sheet.line(
        POPULATION_PAYMENT,
        MemberMonths.ofMembers(quarter.beneficiaries(), MONTHS_OF_QUARTER)
            .times(payment)
            .times(kept)
            .rounded(Rounding.CENTS));
  }

  /** Utilization is tested before the gateway. */
  private AdjustmentStanding standing(AdjustmentResults results) {
    if (!results.nationalUtilization().rate().isAtLeast(terms.adjustment().nationalMinimum())) {
      return AdjustmentStanding.BELOW_NATIONAL_MINIMUM;
    }
    if (!results.isGatewayMet()) {
      return terms.year().equals(terms.firstYear())
          ? AdjustmentStanding.GATEWAY_MISSED_IN_FIRST_YEAR
          : AdjustmentStanding.GATEWAY_MISSED;
    }
    return AdjustmentStanding.BY_LEVEL;
  }

  private Rate rate(AdjustmentStanding standing, AdjustmentResults results, Worksheet sheet) {
    return switch (standing) {
      case BELOW_NATIONAL_MINIMUM, GATEWAY_MISSED -> terms.adjustment().missed();
      case GATEWAY_MISSED_IN_FIRST_YEAR -> terms.adjustment().gatewayInFirstYear();
      case BY_LEVEL -> byLevel(results, sheet);
    };
  }

  private Rate byLevel(AdjustmentResults results, Worksheet sheet) {
    Score percentile = results.regionalUtilization();
    Rate regional = sheet.line(REGIONAL_LEVEL, terms.adjustment().regional().of(percentile));
    Rate bonus = results.isImproved() ? terms.adjustment().improvement().of(percentile) : Rate.ZERO;
    return regional.plus(sheet.line(IMPROVEMENT_BONUS, bonus));
  }
}
