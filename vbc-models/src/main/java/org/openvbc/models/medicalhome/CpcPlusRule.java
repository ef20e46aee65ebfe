package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.CpcPlusStep.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;

/** The payments of Comprehensive Primary Care Plus in their order. */
final class CpcPlusRule {
  static final int QUARTERS = 4;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final CpcPlus terms;

  CpcPlusRule(CpcPlus terms) {
    this.terms = terms;
  }

  CpcPlusSettlement settle(CpcPlusPerformance practice, Worksheet sheet) {
    List<Money> fees = new ArrayList<>();
    List<Money> comprehensive = new ArrayList<>();
    for (TierCounts quarter : practice.quarters()) {
      Worksheet own = sheet.of("quarter " + (fees.size() + 1));
      fees.add(own.line(CARE_MANAGEMENT_FEE, careManagement(quarter, own)));
      if (terms.comprehensiveShare().isPresent()) {
        comprehensive.add(comprehensive(practice, quarter, own));
      }
    }
    Money quality = prepaid(practice, terms.qualityIncentive(), PREPAID_QUALITY, sheet);
    Money utilization = prepaid(practice, terms.utilizationIncentive(), PREPAID_UTILIZATION, sheet);
    Money earnedQuality = earnedQuality(practice.quality(), quality, sheet);
    Money earnedUtilization = earnedUtilization(practice, utilization, sheet);
    CpcPlusSettlement settled =
        new CpcPlusSettlement(
            terms,
            practice,
            fees,
            comprehensive,
            quality,
            utilization,
            earnedQuality,
            earnedUtilization);
    sheet.line(REPAID, settled.repaid());
    sheet.line(NET_PAYMENT, settled.netPayment());
    return settled;
  }

  /** Quarterly and in advance: three months for all who are attributed. */
  private Money careManagement(TierCounts quarter, Worksheet sheet) {
    Unrounded sum = Unrounded.ZERO;
    for (Map.Entry<RiskTier, Long> each : quarter.beneficiaries().entrySet()) {
      Worksheet own = sheet.of(each.getKey().name());
      long count = own.line(BENEFICIARIES, each.getValue().longValue());
      if (count > 0) {
        PerMemberPerMonth fee = own.line(TIER_FEE, terms.fees().of(each.getKey()));
        sum = sum.plus(MemberMonths.ofMembers(count, MONTHS_OF_QUARTER).times(fee));
      }
    }
    return sum.rounded(Rounding.CENTS);
  }

  private Money comprehensive(CpcPlusPerformance practice, TierCounts quarter, Worksheet sheet) {
    PerMemberPerMonth history =
        sheet.line(OFFICE_VISITS, practice.historicalOfficeVisits().orElseThrow());
    Rate share = sheet.line(SHARE, terms.comprehensiveShare().orElseThrow());
    Rate uplift = sheet.line(UPLIFT, terms.comprehensiveUplift());
    PerMemberPerMonth rate = sheet.line(COMPREHENSIVE_RATE, history.times(share).times(uplift));
    return sheet.line(
        COMPREHENSIVE_PAYMENT,
        MemberMonths.ofMembers(quarter.total(), MONTHS_OF_QUARTER)
            .times(rate)
            .rounded(Rounding.CENTS));
  }

  /** For the whole year, at its start. */
  private static Money prepaid(
      CpcPlusPerformance practice, PerMemberPerMonth rate, CpcPlusStep step, Worksheet sheet) {
    MemberMonths months = MemberMonths.ofMembers(practice.prepaidBeneficiaries(), MONTHS_OF_YEAR);
    return sheet.line(step, months.times(rate).rounded(Rounding.CENTS));
  }

  private Money earnedQuality(Score score, Money prepaid, Worksheet sheet) {
    sheet.line(QUALITY_SCORE, score.rate());
    Rate retention = sheet.line(QUALITY_RETENTION, terms.qualityRetention().of(score));
    return sheet.line(EARNED_QUALITY, prepaid.times(retention).rounded(Rounding.CENTS));
  }

  /** Without the quality gate nothing of the utilization part is kept. */
  private Money earnedUtilization(CpcPlusPerformance practice, Money prepaid, Worksheet sheet) {
    Rate retention = utilizationRetention(practice, sheet);
    Rate gate = terms.qualityRetention().points().get(0).result();
    boolean isOpen = sheet.line(QUALITY_GATE, practice.quality().rate().isAtLeast(gate));
    Money earned = isOpen ? prepaid.times(retention).rounded(Rounding.CENTS) : Money.ZERO;
    return sheet.line(EARNED_UTILIZATION, earned);
  }

  /** The retained shares are averaged, not the scores. */
  private Rate utilizationRetention(CpcPlusPerformance practice, Worksheet sheet) {
    Map<UtilizationMeasure, Rate> retained = new LinkedHashMap<>();
    for (UtilizationMeasure measure : UtilizationMeasure.values()) {
      Score score = practice.utilization().get(measure);
      if (score != null) {
        Worksheet own = sheet.of(measure.name());
        own.line(UTILIZATION_SCORE, score.rate());
        Rate kept = terms.utilizationRetention().of(score);
        retained.put(measure, own.line(MEASURE_RETENTION, kept));
      }
    }
    return sheet.line(
        UTILIZATION_RETENTION, terms.utilizationWeights().valueOf(retained).orElse(Rate.ZERO));
  }
}
