package org.openvbc.jmh;

import java.util.List;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.models.clinician.ApmIncentive;
import org.openvbc.models.clinician.MipsExclusion;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.clinician.MipsPerformance;
import org.openvbc.models.clinician.MipsStanding;
import org.openvbc.models.clinician.QpStatus;
import org.openvbc.models.hospital.DrgPaymentRatio;
import org.openvbc.models.hospital.ExcessReadmissionRatio;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HacPerformance;
import org.openvbc.models.hospital.HacStanding;
import org.openvbc.models.hospital.HospitalClaim;
import org.openvbc.models.hospital.HospitalClaimPayment;
import org.openvbc.models.hospital.HrrpCondition;
import org.openvbc.models.hospital.HrrpConditionResult;
import org.openvbc.models.hospital.HrrpExclusion;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HrrpPerformance;
import org.openvbc.models.hospital.HrrpStanding;
import org.openvbc.models.hospital.HvbpExclusion;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hospital.HvbpPerformance;
import org.openvbc.models.hospital.HvbpStanding;
import org.openvbc.models.hospital.PaymentFactor;

/** Adjustments of Medicare's fees: hospitals and clinicians. */
final class FamilyOfAdjustments {
  private static final int YEAR = 2024;

  private FamilyOfAdjustments() {}

  // ---------------------------------------------------------------- hospitals

  /** Nine in ten scored, the others excluded. */
  static FamilyPanel<HvbpPerformance> valueBased() {
    return FamilyPanel.drawn(
        HvbpPayment.of(YEAR, "2.0"),
        draw -> HvbpPerformance.of(valueBasedStanding(draw), draw.dollars(1_000_000, 400_000_000)));
  }

  private static HvbpStanding valueBasedStanding(Draw draw) {
    return draw.isOneOf(90)
        ? HvbpStanding.scored(draw.score())
        : HvbpStanding.excluded(draw.one(List.of(HvbpExclusion.values())));
  }

  /** Six conditions each, a quarter of them with too few discharges; one hospital in twenty out. */
  static FamilyPanel<HrrpPerformance> readmissions() {
    HrrpPayment contract = HrrpPayment.of(YEAR);
    return FamilyPanel.drawn(
        contract,
        draw ->
            HrrpPerformance.builder()
                .standing(readmissionStanding(contract, draw))
                .baseOperatingPayments(draw.dollars(1_000_000, 400_000_000))
                .build());
  }

  private static HrrpStanding readmissionStanding(HrrpPayment contract, Draw draw) {
    return draw.isOneOf(5)
        ? HrrpStanding.excluded(draw.one(List.of(HrrpExclusion.values())))
        : HrrpStanding.included(
            contract.published().conditions().stream().map(each -> result(each, draw)).toList());
  }

  private static HrrpConditionResult result(HrrpCondition condition, Draw draw) {
    return HrrpConditionResult.of(
        condition,
        draw.isOneOf(25) ? draw.count(0, 25) : draw.count(25, 900),
        new ExcessReadmissionRatio(draw.fraction(8_500, 12_000, 10_000)),
        draw.fraction(9_600, 10_200, 10_000),
        new DrgPaymentRatio(draw.fraction(20, 900, 10_000)));
  }

  /** A quarter above the threshold; some without a score or in Maryland. */
  static FamilyPanel<HacPerformance> acquiredConditions() {
    return FamilyPanel.drawn(
        HacPenalty.of(YEAR, "0.3755"),
        draw -> HacPerformance.of(conditionStanding(draw), draw.dollars(1_000_000, 400_000_000)));
  }

  private static HacStanding conditionStanding(Draw draw) {
    if (draw.isOneOf(92)) {
      return HacStanding.scored(draw.fraction(-15_000, 10_000, 10_000));
    }
    return draw.isOneOf(50) ? HacStanding.unscored() : HacStanding.maryland();
  }

  /** Claims of four hospitals, with and without each of the three factors. */
  static FamilyPanel<HospitalClaim> hospitalClaim() {
    List<HospitalClaimPayment> contracts =
        List.of(
            claims("1.0046812345", "1.0000", "1.00"),
            claims("0.9913276543", "0.9921", "1.00"),
            claims("1.0123456789", "0.9700", "0.99"),
            claims("1.0000000000", "0.9984", "0.99"));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(
            contracts,
            (contract, draw) ->
                HospitalClaim.of(draw.dollars(2_000, 90_000), draw.dollars(0, 30_000))));
  }

  private static HospitalClaimPayment claims(
      String valueBased, String readmissions, String acquiredConditions) {
    return HospitalClaimPayment.builder()
        .fiscalYear(FiscalYear.of(YEAR))
        .valueBased(PaymentFactor.published(valueBased))
        .readmissions(PaymentFactor.published(readmissions))
        .acquiredConditions(PaymentFactor.published(acquiredConditions))
        .build();
  }

  // ---------------------------------------------------------------- clinicians

  /** One to twelve claim lines; scores on both sides of the threshold, one in ten excluded. */
  static FamilyPanel<MipsPerformance> mips() {
    return FamilyPanel.drawn(MipsPayment.asPublished(YEAR), FamilyOfAdjustments::clinician);
  }

  private static MipsPerformance clinician(Draw draw) {
    MipsPerformance.Builder clinician =
        MipsPerformance.builder()
            .standing(
                draw.isOneOf(90)
                    ? MipsStanding.scored(draw.score())
                    : MipsStanding.excluded(draw.one(List.of(MipsExclusion.values()))));
    long lines = draw.count(1, 13);
    for (int i = 0; i < lines; i++) {
      clinician.addClaimLines(draw.dollars(20, 4_000));
    }
    return clinician.modelSpecificPayments(draw.dollars(0, 900)).build();
  }

  /** Two thirds qualify. */
  static FamilyPanel<ApmIncentive.Participant> apmIncentive() {
    List<QpStatus> statuses =
        List.of(
            QpStatus.QUALIFYING,
            QpStatus.QUALIFYING,
            QpStatus.QUALIFYING,
            QpStatus.QUALIFYING,
            QpStatus.PARTIAL,
            QpStatus.NOT_QUALIFYING);
    return FamilyPanel.drawn(
        ApmIncentive.of(2022),
        draw -> new ApmIncentive.Participant(draw.one(statuses), draw.dollars(10_000, 900_000)));
  }
}
