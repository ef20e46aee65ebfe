package org.openvbc.models;

import java.time.LocalDate;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.advantage.MedicalLossRatio;
import org.openvbc.models.capitation.CapitationYear;
import org.openvbc.models.clinician.ApmIncentive;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HospitalClaimPayment;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hospital.PaymentFactor;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.NgacoArrangement;
import org.openvbc.models.reach.NgacoRisk;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.sharedsavings.ManagedCareIncentive;

/** Models of programmes whose terms are those of a year, for the table of models. */
final class ModelSamples {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final MinimumSavingsRate NONE = MinimumSavingsRate.fixed("0");

  static final MsspTrack MSSP_A = MsspTrack.basicA(2024, START);
  static final MsspTrack MSSP_B = MsspTrack.basicB(2024, START);
  static final MsspTrack MSSP_C = MsspTrack.basicC(2024, START, NONE);
  static final MsspTrack MSSP_D = MsspTrack.basicD(2024, START, NONE);
  static final MsspTrack MSSP_E = MsspTrack.basicE(2024, START, NONE);
  static final MsspTrack MSSP_ENHANCED = MsspTrack.enhanced(2024, START, NONE);

  static final ReachArrangement REACH_PROFESSIONAL =
      ReachArrangement.professional(2024, ReachAcoType.STANDARD);
  static final ReachArrangement REACH_GLOBAL =
      ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC);
  static final ReachArrangement REACH_TOTAL_CARE =
      ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.TCC);
  static final NgacoArrangement NEXT_GENERATION =
      NgacoArrangement.of(2019, NgacoRisk.B, Rate.of("0.05"));

  static final HvbpPayment HVBP = HvbpPayment.of(2024, "2.0");
  static final HrrpPayment HRRP = HrrpPayment.of(2024);
  static final HacPenalty HAC = HacPenalty.of(2024, "0.3755");
  static final HospitalClaimPayment HOSPITAL_CLAIM =
      HospitalClaimPayment.builder()
          .fiscalYear(FiscalYear.of(2024))
          .valueBased(new PaymentFactor(Rate.ONE, 4))
          .readmissions(new PaymentFactor(Rate.ONE, 4))
          .acquiredConditions(new PaymentFactor(Rate.ONE, 2))
          .build();

  static final MipsPayment MIPS = MipsPayment.asPublished(2024);
  static final ApmIncentive APM_INCENTIVE = ApmIncentive.of(2022);

  static final MedicalLossRatio MEDICAL_LOSS_RATIO = MedicalLossRatio.of(2024);
  static final CapitationYear CAPITATION_YEAR =
      CapitationYear.builder().name("Capitated group").period(MonthRange.ofYear(2025)).build();
  static final ManagedCareIncentive MANAGED_CARE =
      ManagedCareIncentive.builder()
          .period(MonthRange.ofYear(2025))
          .withhold(new Withhold(Rate.of("0.02")))
          .build();

  private ModelSamples() {}
}
