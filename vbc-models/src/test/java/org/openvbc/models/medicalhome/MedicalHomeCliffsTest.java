package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.performance.MeasureData;

/** On each bound, just below it and just above it. */
class MedicalHomeCliffsTest {

  @ParameterizedTest
  @CsvSource({
    "0.2999, 0",
    "0.299999999, 0",
    "0.30, 5250.00",
    "0.3001, 5251.31",
    "0.50, 7875.00",
    "0.6999, 10498.69",
    "0.70, 10500.00",
    "0.71, 10500.00",
    "1, 10500.00"
  })
  void qualityKeepsNothingBelowItsMinimumAndHalfOnIt(String score, String earned) {
    assertThat(track1().settle(practice(score, "0", "0")).earnedQuality())
        .isEqualTo(dollars(earned));
  }

  @ParameterizedTest
  @CsvSource({
    // hospital, emergency, earned of 10,500
    "0.4999, 0.4999, 0",
    "0.50, 0.4999, 3500.00",
    "0.4999, 0.50, 1750.00",
    "0.50, 0.50, 5250.00",
    "0.80, 0.80, 10500.00",
    "0.7999, 0.80, 10498.83",
    "0.80, 0, 7000.00"
  })
  void utilizationAveragesWhatMeasuresRetain(String hospital, String emergency, String earned) {
    assertThat(track1().settle(practice("0.30", hospital, emergency)).earnedUtilization())
        .isEqualTo(dollars(earned));
  }

  @Test
  void utilizationEarnsNothingBehindAClosedQualityGate() {
    assertThat(track1().settle(practice("0.2999", "1", "1")).earned()).isEqualTo(Money.ZERO);
    assertThat(track1().settle(practice("0.30", "1", "1")).earned()).isEqualTo(dollars("15750.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.1999999, 1, 42000.00",
    "1.2, 2, 67500.00",
    "1.4999999, 2, 67500.00",
    "1.5, 3, 150000.00",
    "1.9999999, 3, 150000.00",
    "2.0, 4, 262500.00",
    "2.0000001, 4, 262500.00"
  })
  void riskOnABoundBelongsToTheHigherGroup(String risk, int group, String payment) {
    PrimaryCareFirstQuarter quarter =
        new PrimaryCareFirstQuarter(
            500, rate(risk), 0, Rate.ZERO, results("0.5", true, "0", false));
    PrimaryCareFirstSettlement.Quarter settled =
        pcf().settle(PrimaryCareFirstPerformance.of(Rate.ONE, quarter)).quarters().get(0);
    assertThat(settled.group()).isEqualTo(group);
    assertThat(settled.populationPayment()).isEqualTo(dollars(payment));
  }

  @ParameterizedTest
  @CsvSource({
    "0.4999, 0, 0", "0.50, 0.065, 0.10", "0.5999, 0.065, 0.10", "0.60, 0.13, 0.20",
    "0.6999, 0.13, 0.20", "0.70, 0.20, 0.30", "0.7999, 0.20, 0.30", "0.80, 0.27, 0.40",
    "0.8999, 0.27, 0.40", "0.90, 0.34, 0.50", "1, 0.34, 0.50"
  })
  void levelsHoldFromTheirPercentileOn(String percentile, String level, String withBonus) {
    PrimaryCareFirstSettlement settled =
        pcf()
            .settle(
                quarters(
                    results("0.25", true, percentile, false),
                    results("0.25", true, percentile, true)));
    assertThat(settled.quarters().get(0).adjustmentRate()).isEqualTo(rate(level));
    assertThat(settled.quarters().get(1).adjustmentRate()).isEqualTo(rate(withBonus));
  }

  @ParameterizedTest
  @CsvSource({
    // year, first year, national percentile, gateway, standing, rate
    "2021, 2021, 0.2499, true, BELOW_NATIONAL_MINIMUM, -0.10",
    "2021, 2021, 0.25, true, BY_LEVEL, 0.50",
    "2021, 2021, 0.25, false, GATEWAY_MISSED_IN_FIRST_YEAR, 0",
    "2022, 2021, 0.25, false, GATEWAY_MISSED, -0.10",
    "2022, 2022, 0.25, false, GATEWAY_MISSED_IN_FIRST_YEAR, 0",
    "2021, 2021, 0.2499, false, BELOW_NATIONAL_MINIMUM, -0.10"
  })
  void utilizationIsTestedBeforeTheGateway(
      int year,
      int firstYear,
      String national,
      boolean gateway,
      AdjustmentStanding standing,
      String wanted) {
    PrimaryCareFirstSettlement.Quarter quarter =
        PrimaryCareFirst.of(year, firstYear, dollars("40.82"))
            .settle(quarters(results(national, gateway, "0.95", true)))
            .quarters()
            .get(0);
    assertThat(quarter.standing()).isEqualTo(standing);
    assertThat(quarter.adjustmentRate()).isEqualTo(rate(wanted));
  }

  @Test
  void leakageReducesThePopulationPaymentAlone() {
    PrimaryCareFirstQuarter leaking =
        new PrimaryCareFirstQuarter(
            500, rate("1.3"), 600, rate("0.15"), results("0.25", true, "0", false));
    PrimaryCareFirstSettlement.Quarter settled =
        pcf().settle(PrimaryCareFirstPerformance.of(rate("1.02"), leaking)).quarters().get(0);
    assertThat(settled.populationPayment()).isEqualTo(dollars("57375.00"));
    assertThat(settled.visitFees()).isEqualTo(dollars("24984.00"));
  }

  @Test
  void entryAsksForBeneficiariesAndPrimaryCare() {
    assertThat(pcf().admits(125, rate("0.70"))).isTrue();
    assertThat(pcf().admits(124, rate("0.70"))).isFalse();
    assertThat(pcf().admits(125, rate("0.6999"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "319, 400, 0",
    "320, 400, 40000",
    "321, 400, 40000",
    "24, 30, 3000",
    "23, 29, 0",
    "29, 29, 0",
    "0, 0, 0",
    "400, 400, 40000"
  })
  void targetIsMetExactlyAndFewMembersEarnNothing(long met, long measured, String bonus) {
    assertThat(home(bloodSugar()).settle(members(met, measured)).bonus()).isEqualTo(dollars(bonus));
  }

  @ParameterizedTest
  @CsvSource({
    "279, 0, 0",
    "280, 1, 10000",
    "319, 1, 10000",
    "320, 2, 25000",
    "359, 2, 25000",
    "360, 3, 40000"
  })
  void onlyTheHighestTierPays(long met, int tier, String bonus) {
    MedicalHomeSettlement settled = home(tiers()).settle(members(met, 400));
    assertThat(settled.bonuses().get(0).tier()).isEqualTo(tier);
    assertThat(settled.bonus()).isEqualTo(dollars(bonus));
  }

  @Test
  void amountsAreFlatByMemberByImprovedMemberOrOfTheFee() {
    assertThat(bonus(BonusAmount.flat(dollars("1234.56")))).isEqualTo(dollars("1234.56"));
    assertThat(bonus(BonusAmount.perMember(dollars("100")))).isEqualTo(dollars("40000"));
    assertThat(bonus(BonusAmount.perImprovedMember(dollars("100")))).isEqualTo(dollars("33200"));
    assertThat(bonus(BonusAmount.percentOfFee(rate("0.05")))).isEqualTo(dollars("7200"));
  }

  private static Money bonus(BonusAmount amount) {
    return home(CareBonus.of(BLOOD_SUGAR, 30, rate("0.80"), amount))
        .settle(members(332, 400))
        .bonus();
  }

  @Test
  void bonusOfTheFeeUsesTheRoundedFee() {
    // 1 month at 6.005 is 6.01 in cents; half of it 3.005 is 3.01, half of 6.005 would be 3.00
    MedicalHome home =
        home(CareBonus.of(BLOOD_SUGAR, 1, rate("0.5"), BonusAmount.percentOfFee(rate("0.5"))))
            .withFees(Map.of(RecognitionLevel.RECOGNIZED, PerMemberPerMonth.of("6.005")));
    MedicalHomePerformance members =
        MedicalHomePerformance.of(RecognitionLevel.RECOGNIZED, MemberMonths.of(1))
            .withResults(Map.of(BLOOD_SUGAR, MeasureData.of(1, 1)));
    assertThat(home.settle(members).fee()).isEqualTo(dollars("6.01"));
    assertThat(home.settle(members).bonus()).isEqualTo(dollars("3.01"));
  }

  @Test
  void levelMayChangeWithinTheYear() {
    MedicalHomePerformance members =
        MedicalHomePerformance.of(RecognitionLevel.LEVEL_1, MemberMonths.of(6_000))
            .withMemberMonths(
                Map.of(
                    RecognitionLevel.LEVEL_1, MemberMonths.of(6_000),
                    RecognitionLevel.LEVEL_3, MemberMonths.of(18_000)));
    assertThat(home().settle(members).fee()).isEqualTo(dollars("126000"));
  }

  @Test
  void theSameBloodSugarIsNotLowerAndAMissingOneCounts() {
    MeasureData lowered =
        BloodSugar.lowered(
            List.of(
                BloodSugar.of("8.1", "7.9"),
                BloodSugar.of("8.1", "8.10"),
                BloodSugar.of("8.1", "8.2"),
                BloodSugar.withoutFollowUp("9.0")));
    assertThat(lowered.result()).isEqualTo(rate("0.25"));
  }

  @ParameterizedTest
  @CsvSource({
    // track, in advance, claims, enhanced, incentive, infrastructure
    "1, 0, 300000, 180000, 4500, 145000",
    "2, 150000, 150000, 120000, 67500, 0",
    "3, 300000, 0, 96000, 90000, 0"
  })
  void tracksMovePrimaryCareIntoPaymentInAdvance(
      int track, String advance, String claims, String enhanced, String incentive, String upfront) {
    MakingCarePrimarySettlement settled = mcp(track).settle(track == 1 ? inTrack1() : inAdvance());
    assertThat(settled.prospective()).isEqualTo(dollars(advance));
    assertThat(settled.claims()).isEqualTo(dollars(claims));
    assertThat(settled.enhancedServices()).isEqualTo(dollars(enhanced));
    assertThat(settled.incentive()).isEqualTo(dollars(incentive));
    assertThat(settled.infrastructure()).isEqualTo(dollars(upfront));
  }
}
