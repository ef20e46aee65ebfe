package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.hybrid.BonusFunding;
import org.openvbc.models.hybrid.BonusResult;
import org.openvbc.models.hybrid.Hybrid;
import org.openvbc.models.hybrid.HybridPerformance;
import org.openvbc.models.hybrid.HybridSettlement;
import org.openvbc.models.hybrid.VendorResult;
import org.openvbc.models.medicalhome.AdjustmentResults;
import org.openvbc.models.medicalhome.BonusAmount;
import org.openvbc.models.medicalhome.CareBonus;
import org.openvbc.models.medicalhome.CpcPlus;
import org.openvbc.models.medicalhome.CpcPlusPerformance;
import org.openvbc.models.medicalhome.MedicalHome;
import org.openvbc.models.medicalhome.MedicalHomePerformance;
import org.openvbc.models.medicalhome.MedicalHomeSettlement;
import org.openvbc.models.medicalhome.PrimaryCareFirst;
import org.openvbc.models.medicalhome.PrimaryCareFirstPerformance;
import org.openvbc.models.medicalhome.PrimaryCareFirstQuarter;
import org.openvbc.models.medicalhome.RecognitionLevel;
import org.openvbc.models.medicalhome.TierCounts;
import org.openvbc.models.medicalhome.UtilizationMeasure;
import org.openvbc.models.performance.MeasureData;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;

/** What a user of the jars writes: medical homes, and one of them inside a hybrid contract. */
class HybridFromOutsideTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);

  private static MedicalHomeSettlement clinic() {
    return MedicalHome.builder()
        .name("Clinic")
        .period(YEAR)
        .putFees(RecognitionLevel.RECOGNIZED, PerMemberPerMonth.of("4"))
        .addBonuses(
            CareBonus.of("screened", 30, Rate.of("0.9"), BonusAmount.flat(Money.of(20_000))))
        .build()
        .settle(
            MedicalHomePerformance.builder()
                .putMemberMonths(RecognitionLevel.RECOGNIZED, MemberMonths.of(10_000))
                .putResults("screened", MeasureData.of(90, 100))
                .build());
  }

  @Test
  void medicalHomeCountsOnceInAHybridContract() {
    assertThat(clinic().netPayment()).isEqualTo(Money.of(60_000));
    Hybrid contract =
        Hybrid.builder()
            .savings(
                SharedSavings.builder()
                    .name("Clinic and plan")
                    .period(YEAR)
                    .costBasis(CostBasis.allowed())
                    .target(Target.total(Money.of(5_000_000)))
                    .savings(SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.of("0.5"))))
                    .feeTreatment(FeeTreatment.costOfCare())
                    .build())
            .bonusFunding(BonusFunding.OUTSIDE)
            .usesOneQualityScore(false)
            .payerFloor(true)
            .build();
    HybridSettlement settled =
        contract.settle(
            HybridPerformance.builder()
                .costOfCare(
                    SharedSavingsPerformance.builder()
                        .period(YEAR)
                        .costBasis(CostBasis.allowed())
                        .costs(ClaimCosts.incurred(Money.of(4_600_000)))
                        .memberMonths(MemberMonths.of(10_000))
                        .careCoordinationFees(clinic().fee())
                        .build())
                .addBonuses(new BonusResult("screening", clinicBonus()))
                .addVendors(new VendorResult("vendor", Money.of(50_000), Money.of(10_000)))
                .build());
    // 5,000,000 - 4,600,000 - 40,000 - 20,000 - 40,000 = 300,000, half of it
    assertThat(settled.savings()).isEqualTo(Money.of(150_000));
    assertThat(settled.payerNet()).isEqualTo(Money.of(150_000).unrounded());
  }

  /** The bonus alone: the same contract without its fee. */
  private static MedicalHomeSettlement clinicBonus() {
    MedicalHomeSettlement whole = clinic();
    return whole
        .terms()
        .withFees(Map.of(RecognitionLevel.RECOGNIZED, PerMemberPerMonth.ZERO))
        .settle(whole.performance());
  }

  @Test
  void programmesOfMedicareAreOneCallAway() {
    CpcPlusPerformance practice =
        CpcPlusPerformance.builder()
            .addQuarters(TierCounts.of(10, 10, 10, 10))
            .prepaidBeneficiaries(40)
            .quality(Score.FULL)
            .putUtilization(UtilizationMeasure.HOSPITAL, Score.FULL)
            .putUtilization(UtilizationMeasure.EMERGENCY, Score.FULL)
            .build();
    assertThat(CpcPlus.track1(2017).settle(practice).netPayment()).isEqualTo(Money.of(3_000));
    PrimaryCareFirstQuarter quarter =
        new PrimaryCareFirstQuarter(
            100,
            Rate.of("1.1"),
            0,
            Rate.ZERO,
            new AdjustmentResults(Score.FULL, true, Score.NONE, false));
    assertThat(
            PrimaryCareFirst.of(2021, 2021)
                .settle(PrimaryCareFirstPerformance.of(Rate.ONE, quarter))
                .netPayment())
        .isEqualTo(Money.of(8_400));
  }
}
