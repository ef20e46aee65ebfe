package org.openvbc.jmh;

import java.util.function.Supplier;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.models.advantage.AdvantagePlan;
import org.openvbc.models.advantage.MedicalLossRatio;
import org.openvbc.models.advantage.ProviderContract;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationYear;
import org.openvbc.models.capitation.RiskPool;
import org.openvbc.models.capitation.RiskShare;
import org.openvbc.models.capitation.StopLossCover;
import org.openvbc.models.clinician.ApmIncentive;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.consolidation.VendorConsolidation;
import org.openvbc.models.episode.bpci.BpciAdvanced;
import org.openvbc.models.episode.bpci.BpciParticipant;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.commercial.ConditionBundle;
import org.openvbc.models.episode.commercial.ProspectiveBundle;
import org.openvbc.models.episode.commercial.RetrospectiveBundle;
import org.openvbc.models.episode.medicaid.MedicaidEpisodeModel;
import org.openvbc.models.episode.team.TeamTrack;
import org.openvbc.models.guarantee.VendorGuarantee;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HospitalClaimPayment;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hybrid.Hybrid;
import org.openvbc.models.medicalhome.CpcPlus;
import org.openvbc.models.medicalhome.MakingCarePrimary;
import org.openvbc.models.medicalhome.MedicalHome;
import org.openvbc.models.medicalhome.PrimaryCareFirst;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.performance.GapBonus;
import org.openvbc.models.performance.MeasureBonus;
import org.openvbc.models.performance.RankedPool;
import org.openvbc.models.performance.SavingsAward;
import org.openvbc.models.performance.UtilizationIncentive;
import org.openvbc.models.reach.CapitationPlan;
import org.openvbc.models.reach.NgacoArrangement;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.sharedsavings.ManagedCareIncentive;
import org.openvbc.models.sharedsavings.SavingsWithWithhold;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.WithholdContract;

/** Every payment model of the library, with varied performances of it. */
public enum Family {
  /** Medicare Shared Savings Program. */
  MSSP_TRACK(MsspTrack.class, FamilyOfAcos::mssp),
  /** ACO REACH. */
  REACH_ARRANGEMENT(ReachArrangement.class, FamilyOfAcos::reach),
  /** Cash flow of ACO REACH. */
  CAPITATION_PLAN(CapitationPlan.class, FamilyOfAcos::capitationPlan),
  /** Next Generation ACO. */
  NGACO_ARRANGEMENT(NgacoArrangement.class, FamilyOfAcos::ngaco),
  /** Medicare Advantage plan. */
  ADVANTAGE_PLAN(AdvantagePlan.class, FamilyOfAdvantage::plan),
  /** Medicare Advantage contract with a provider. */
  PROVIDER_CONTRACT(ProviderContract.class, FamilyOfAdvantage::provider),
  /** Medical loss ratio of a plan. */
  MEDICAL_LOSS_RATIO(MedicalLossRatio.class, FamilyOfAdvantage::lossRatio),
  /** BPCI Advanced, one initiator. */
  BPCI_ADVANCED(BpciAdvanced.class, FamilyOfEpisodes::bpci),
  /** BPCI Advanced, a participant over its initiators. */
  BPCI_PARTICIPANT(BpciParticipant.class, FamilyOfEpisodes::bpciParticipant),
  /** Comprehensive Care for Joint Replacement. */
  CJR_MODEL(CjrModel.class, FamilyOfEpisodes::cjr),
  /** TEAM. */
  TEAM_TRACK(TeamTrack.class, FamilyOfEpisodes::team),
  /** Medicaid episodes of a state. */
  MEDICAID_EPISODE_MODEL(MedicaidEpisodeModel.class, FamilyOfEpisodes::medicaid),
  /** Bundle at a price. */
  PROSPECTIVE_BUNDLE(ProspectiveBundle.class, FamilyOfBundles::prospective),
  /** Bundle against a target. */
  RETROSPECTIVE_BUNDLE(RetrospectiveBundle.class, FamilyOfBundles::retrospective),
  /** Bundle of a condition. */
  CONDITION_BUNDLE(ConditionBundle.class, FamilyOfBundles::condition),
  /** Hospital Value-Based Purchasing. */
  HVBP_PAYMENT(HvbpPayment.class, FamilyOfAdjustments::valueBased),
  /** Hospital Readmissions Reduction Program. */
  HRRP_PAYMENT(HrrpPayment.class, FamilyOfAdjustments::readmissions),
  /** Hospital-Acquired Condition Reduction Program. */
  HAC_PENALTY(HacPenalty.class, FamilyOfAdjustments::acquiredConditions),
  /** The three hospital adjustments on a claim. */
  HOSPITAL_CLAIM_PAYMENT(HospitalClaimPayment.class, FamilyOfAdjustments::hospitalClaim),
  /** Merit-based Incentive Payment System. */
  MIPS_PAYMENT(MipsPayment.class, FamilyOfAdjustments::mips),
  /** Incentive for qualifying APM participants. */
  APM_INCENTIVE(ApmIncentive.class, FamilyOfAdjustments::apmIncentive),
  /** Capitation payment. */
  CAPITATION(Capitation.class, FamilyOfCapitation::payment),
  /** Year end of a capitated provider. */
  CAPITATION_YEAR(CapitationYear.class, FamilyOfCapitation::yearEnd),
  /** Risk corridor. */
  RISK_SHARE(RiskShare.class, FamilyOfCapitation::riskShare),
  /** Risk pool. */
  RISK_POOL(RiskPool.class, FamilyOfCapitation::riskPool),
  /** Stop-loss cover. */
  STOP_LOSS_COVER(StopLossCover.class, FamilyOfCapitation::stopLoss),
  /** Commercial shared savings. */
  SHARED_SAVINGS(SharedSavings.class, FamilyOfSharedSavings::savings),
  /** Withhold. */
  WITHHOLD_CONTRACT(WithholdContract.class, FamilyOfSharedSavings::withhold),
  /** Savings beside a withhold. */
  SAVINGS_WITH_WITHHOLD(SavingsWithWithhold.class, FamilyOfSharedSavings::both),
  /** Withhold and incentive of a Medicaid plan. */
  MANAGED_CARE_INCENTIVE(ManagedCareIncentive.class, FamilyOfSharedSavings::managedCare),
  /** Bonus by measures. */
  MEASURE_BONUS(MeasureBonus.class, FamilyOfPerformance::measures),
  /** Bonus for closed gaps. */
  GAP_BONUS(GapBonus.class, FamilyOfPerformance::gaps),
  /** Pool by rank. */
  RANKED_POOL(RankedPool.class, FamilyOfPerformance::ranked),
  /** Award out of savings. */
  SAVINGS_AWARD(SavingsAward.class, FamilyOfPerformance::award),
  /** Incentive on utilization. */
  UTILIZATION_INCENTIVE(UtilizationIncentive.class, FamilyOfPerformance::utilization),
  /** Fees at risk of a vendor. */
  VENDOR_GUARANTEE(VendorGuarantee.class, FamilyOfVendors::guarantee),
  /** A lead over several vendors. */
  VENDOR_CONSOLIDATION(VendorConsolidation.class, FamilyOfVendors::consolidation),
  /** Shared savings with bundles, bonuses and vendors. */
  HYBRID(Hybrid.class, FamilyOfVendors::hybrid),
  /** Comprehensive Primary Care Plus. */
  CPC_PLUS(CpcPlus.class, FamilyOfMedicalHomes::cpcPlus),
  /** Primary Care First. */
  PRIMARY_CARE_FIRST(PrimaryCareFirst.class, FamilyOfMedicalHomes::primaryCareFirst),
  /** Making Care Primary. */
  MAKING_CARE_PRIMARY(MakingCarePrimary.class, FamilyOfMedicalHomes::makingCarePrimary),
  /** Medical home of a payer. */
  MEDICAL_HOME(MedicalHome.class, FamilyOfMedicalHomes::medicalHome);

  private final Class<?> model;

  // A method without state; the checker knows only its own annotation.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<FamilyPanel<?>> panel;

  <P, M extends PaymentModel<P, ?>> Family(Class<M> model, Supplier<FamilyPanel<?>> panel) {
    this.model = model;
    this.panel = panel;
  }

  /** The model. */
  Class<?> model() {
    return model;
  }

  /** Draws the performances, the same each time. */
  FamilyPanel<?> panel() {
    return panel.get();
  }
}
