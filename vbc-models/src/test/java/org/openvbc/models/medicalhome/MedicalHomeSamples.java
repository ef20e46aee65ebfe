package org.openvbc.models.medicalhome;

import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.performance.MeasureData;

/** Contracts and practices that several tests use. */
final class MedicalHomeSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final String BLOOD_SUGAR = "blood sugar lowered";
  static final MedicalHome FEE_ALONE = home();
  static final MedicalHome WITH_BONUS = home(bloodSugar());

  private MedicalHomeSamples() {}

  static Rate rate(String fraction) {
    return Rate.of(fraction);
  }

  static Money dollars(String amount) {
    return Money.of(amount);
  }

  static CpcPlus track1() {
    return CpcPlus.track1(2018);
  }

  static CpcPlus track2() {
    return CpcPlus.track2(2018, rate("0.40"));
  }

  static CpcPlusPerformance practice(String quality, String hospital, String emergency) {
    TierCounts counts = TierCounts.of(175, 175, 175, 175);
    return CpcPlusPerformance.builder()
        .addQuarters(counts, counts, counts, counts)
        .prepaidBeneficiaries(700)
        .quality(Score.of(quality))
        .putUtilization(UtilizationMeasure.HOSPITAL, Score.of(hospital))
        .putUtilization(UtilizationMeasure.EMERGENCY, Score.of(emergency))
        .build();
  }

  static CpcPlusPerformance practice2(String quality, String hospital, String emergency) {
    TierCounts counts = TierCounts.of(175, 175, 175, 105).withComplex(70);
    return practice(quality, hospital, emergency)
        .withQuarters(counts, counts)
        .withHistoricalOfficeVisits(PerMemberPerMonth.of("15.00"));
  }

  static PrimaryCareFirst pcf() {
    return PrimaryCareFirst.of(2021, 2021);
  }

  static AdjustmentResults results(String national, boolean gateway, String regional, boolean own) {
    return new AdjustmentResults(Score.of(national), gateway, Score.of(regional), own);
  }

  static PrimaryCareFirstQuarter quarter(AdjustmentResults results) {
    return new PrimaryCareFirstQuarter(500, rate("1.3"), 600, Rate.ZERO, results);
  }

  static PrimaryCareFirstPerformance quarters(AdjustmentResults... results) {
    PrimaryCareFirstQuarter[] all = new PrimaryCareFirstQuarter[results.length];
    for (int i = 0; i < results.length; i++) {
      all[i] = quarter(results[i]);
    }
    return PrimaryCareFirstPerformance.of(rate("1.02"), all);
  }

  static MonthRange firstMonths() {
    return MonthRange.of(YEAR.first().minusMonths(6), YEAR.first().plusMonths(5));
  }

  static MakingCarePrimary mcp(int track) {
    return MakingCarePrimary.of(firstMonths(), track);
  }

  static MakingCarePrimaryPerformance.Builder participant() {
    return MakingCarePrimaryPerformance.builder()
        .memberMonths(MemberMonths.of(12_000))
        .claimsAtFullFees(dollars("300000"))
        .earnedPart(rate("0.5"));
  }

  static MakingCarePrimaryPerformance inTrack1() {
    return participant().isEligibleForInfrastructure(true).build();
  }

  static MakingCarePrimaryPerformance inAdvance() {
    return participant()
        .primaryCarePerMember(PerMemberPerMonth.of("25"))
        .isEligibleForInfrastructure(false)
        .build();
  }

  static CareBonus bloodSugar() {
    return CareBonus.of(BLOOD_SUGAR, 30, rate("0.80"), BonusAmount.perMember(dollars("100")));
  }

  static CareBonus tiers() {
    return bloodSugar()
        .withTiers(
            new CareBonus.Tier(rate("0.70"), BonusAmount.flat(dollars("10000"))),
            new CareBonus.Tier(rate("0.80"), BonusAmount.flat(dollars("25000"))),
            new CareBonus.Tier(rate("0.90"), BonusAmount.flat(dollars("40000"))));
  }

  static MedicalHome home(CareBonus... bonuses) {
    return MedicalHome.builder()
        .name("Clinic on Main Street")
        .period(YEAR)
        .putFees(RecognitionLevel.LEVEL_1, PerMemberPerMonth.of("3.00"))
        .putFees(RecognitionLevel.LEVEL_3, PerMemberPerMonth.of("6.00"))
        .addBonuses(bonuses)
        .build();
  }

  static MedicalHomePerformance members(long met, long denominator) {
    return MedicalHomePerformance.of(RecognitionLevel.LEVEL_3, MemberMonths.ofMembers(2_000, 12))
        .withResults(Map.of(BLOOD_SUGAR, MeasureData.of(met, denominator)));
  }
}
