package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.MakingCarePrimaryStep.*;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.worksheet.Worksheet;

/** The payments of Making Care Primary in their order. */
final class MakingCarePrimaryRule {
  private final MakingCarePrimary terms;

  MakingCarePrimaryRule(MakingCarePrimary terms) {
    this.terms = terms;
  }

  MakingCarePrimarySettlement settle(MakingCarePrimaryPerformance practice, Worksheet sheet) {
    sheet.line(MEMBER_MONTHS, practice.memberMonths());
    Rate share = sheet.line(SHARE, terms.prospectiveShare());
    Money prospective = prospective(practice, share, sheet);
    Money claims =
        sheet.line(
            CLAIMS, practice.claimsAtFullFees().times(share.complement()).rounded(Rounding.CENTS));
    sheet.line(ENHANCED_RATE, terms.enhancedServices());
    Money enhanced =
        sheet.line(
            ENHANCED_SERVICES,
            practice.memberMonths().times(terms.enhancedServices()).rounded(Rounding.CENTS));
    Money incentive = incentive(practice, prospective.plus(claims), sheet);
    Money infrastructure =
        sheet.line(
            INFRASTRUCTURE,
            practice.isEligibleForInfrastructure() ? terms.infrastructurePayment() : Money.ZERO);
    MakingCarePrimarySettlement settled =
        new MakingCarePrimarySettlement(
            terms, practice, prospective, claims, enhanced, incentive, infrastructure);
    sheet.line(NET_PAYMENT, settled.netPayment());
    return settled;
  }

  private static Money prospective(
      MakingCarePrimaryPerformance practice, Rate share, Worksheet sheet) {
    if (share.isZero()) {
      return sheet.line(PROSPECTIVE, Money.ZERO);
    }
    PerMemberPerMonth history = sheet.line(HISTORY, practice.primaryCarePerMember().orElseThrow());
    return sheet.line(
        PROSPECTIVE, practice.memberMonths().times(history.times(share)).rounded(Rounding.CENTS));
  }

  /** Upside only. */
  private Money incentive(MakingCarePrimaryPerformance practice, Money base, Worksheet sheet) {
    Rate most = sheet.line(INCENTIVE_MAXIMUM, terms.incentiveMaximum());
    Rate earned = sheet.line(EARNED_PART, practice.earnedPart());
    return sheet.line(INCENTIVE, base.times(most).times(earned).rounded(Rounding.CENTS));
  }
}
