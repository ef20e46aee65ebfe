package org.openvbc.jmh;

import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.medicalhome.AdjustmentResults;
import org.openvbc.models.medicalhome.BonusAmount;
import org.openvbc.models.medicalhome.CareBonus;
import org.openvbc.models.medicalhome.CpcPlus;
import org.openvbc.models.medicalhome.CpcPlusPerformance;
import org.openvbc.models.medicalhome.MakingCarePrimary;
import org.openvbc.models.medicalhome.MakingCarePrimaryPerformance;
import org.openvbc.models.medicalhome.MedicalHome;
import org.openvbc.models.medicalhome.MedicalHomePerformance;
import org.openvbc.models.medicalhome.PrimaryCareFirst;
import org.openvbc.models.medicalhome.PrimaryCareFirstPerformance;
import org.openvbc.models.medicalhome.PrimaryCareFirstQuarter;
import org.openvbc.models.medicalhome.RecognitionLevel;
import org.openvbc.models.medicalhome.TierCounts;
import org.openvbc.models.medicalhome.UtilizationMeasure;
import org.openvbc.models.performance.MeasureData;

/** Primary care: fees by risk, payments in advance, and what quality moves of them. */
final class FamilyOfMedicalHomes {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final String SCREENED = "screened";

  /** Made up: no document gives one for 2022. */
  private static final Money VISIT_FEE = Money.of("40.00");

  private FamilyOfMedicalHomes() {}

  // ---------------------------------------------------------------- CPC+

  /** Four quarters each, of both tracks. */
  static FamilyPanel<CpcPlusPerformance> cpcPlus() {
    return FamilyPanel.drawn(
        List.of(
            new FamilyPanel.Terms<>(CpcPlus.track1(2018), draw -> practice(false, draw).build()),
            new FamilyPanel.Terms<>(
                CpcPlus.track2(2018, Rate.of("0.4")),
                draw ->
                    practice(true, draw)
                        .historicalOfficeVisits(PerMemberPerMonth.of(draw.dollars(11, 22)))
                        .build())));
  }

  private static CpcPlusPerformance.Builder practice(boolean hasComplexTier, Draw draw) {
    CpcPlusPerformance.Builder practice =
        CpcPlusPerformance.builder()
            .prepaidBeneficiaries(draw.count(200, 2_000))
            .quality(draw.score())
            .putUtilization(UtilizationMeasure.HOSPITAL, draw.score())
            .putUtilization(UtilizationMeasure.EMERGENCY, draw.score());
    for (int quarter = 1; quarter <= 4; quarter++) {
      TierCounts counts = TierCounts.of(some(draw), some(draw), some(draw), some(draw));
      practice.addQuarters(hasComplexTier ? counts.withComplex(draw.count(0, 120)) : counts);
    }
    return practice;
  }

  private static long some(Draw draw) {
    return draw.count(20, 500);
  }

  // ---------------------------------------------------------------- Primary Care First

  /** Four quarters each, the gateway of quality met in three of four. */
  static FamilyPanel<PrimaryCareFirstPerformance> primaryCareFirst() {
    return FamilyPanel.drawn(
        PrimaryCareFirst.of(2022, 2021, VISIT_FEE),
        draw ->
            PrimaryCareFirstPerformance.of(
                draw.fraction(920, 1_120, 1_000),
                quarter(draw),
                quarter(draw),
                quarter(draw),
                quarter(draw)));
  }

  private static PrimaryCareFirstQuarter quarter(Draw draw) {
    return new PrimaryCareFirstQuarter(
        draw.count(150, 1_500),
        draw.fraction(700, 2_400, 1_000),
        draw.count(200, 2_500),
        draw.fraction(0, 500, 1_000),
        new AdjustmentResults(draw.score(), draw.isOneOf(75), draw.score(), draw.isOneOf(50)));
  }

  // ---------------------------------------------------------------- Making Care Primary

  /** Three tracks, the first without a payment in advance. */
  static FamilyPanel<MakingCarePrimaryPerformance> makingCarePrimary() {
    MonthRange first = MonthRange.of(YEAR.first().minusMonths(6), YEAR.first().plusMonths(5));
    List<MakingCarePrimary> contracts =
        List.of(
            MakingCarePrimary.of(first, 1),
            MakingCarePrimary.of(first, 2),
            MakingCarePrimary.of(first, 3));
    return FamilyPanel.drawn(FamilyPanel.Terms.each(contracts, FamilyOfMedicalHomes::participant));
  }

  private static MakingCarePrimaryPerformance participant(MakingCarePrimary contract, Draw draw) {
    boolean isFirst = contract.track() == 1;
    MakingCarePrimaryPerformance.Builder practice =
        MakingCarePrimaryPerformance.builder()
            .memberMonths(MemberMonths.of(draw.count(3_000, 40_000)))
            .claimsAtFullFees(draw.dollars(100_000, 900_000))
            .earnedPart(draw.share())
            .isEligibleForInfrastructure(isFirst && draw.isOneOf(50));
    return isFirst
        ? practice.build()
        : practice.primaryCarePerMember(PerMemberPerMonth.of(draw.dollars(18, 34))).build();
  }

  // ---------------------------------------------------------------- payers

  /** A fee alone, and with a bonus in tiers. */
  static FamilyPanel<MedicalHomePerformance> medicalHome() {
    MedicalHome fee =
        MedicalHome.builder()
            .name("Home")
            .period(YEAR)
            .putFees(RecognitionLevel.LEVEL_1, PerMemberPerMonth.of("3.25"))
            .putFees(RecognitionLevel.LEVEL_3, PerMemberPerMonth.of("6.75"))
            .build();
    return FamilyPanel.drawn(
        List.of(
            new FamilyPanel.Terms<>(fee, FamilyOfMedicalHomes::recognized),
            new FamilyPanel.Terms<>(fee.withBonuses(bonus()), FamilyOfMedicalHomes::screened)));
  }

  private static CareBonus bonus() {
    return CareBonus.of(SCREENED, 30, Rate.of("0.8"), BonusAmount.perMember(Money.of(60)))
        .withTiers(
            new CareBonus.Tier(Rate.of("0.6"), BonusAmount.flat(Money.of(8_000))),
            new CareBonus.Tier(Rate.of("0.75"), BonusAmount.flat(Money.of(20_000))),
            new CareBonus.Tier(Rate.of("0.9"), BonusAmount.perMember(Money.of(75))));
  }

  private static MedicalHomePerformance recognized(Draw draw) {
    return MedicalHomePerformance.builder()
        .putMemberMonths(RecognitionLevel.LEVEL_1, MemberMonths.of(draw.count(0, 30_000)))
        .putMemberMonths(RecognitionLevel.LEVEL_3, MemberMonths.of(draw.count(100, 60_000)))
        .build();
  }

  private static MedicalHomePerformance screened(Draw draw) {
    long members = draw.isOneOf(10) ? draw.count(0, 30) : draw.count(30, 900);
    MeasureData result = MeasureData.of(members * draw.count(40, 101) / 100, members);
    return recognized(draw).withResults(Map.of(SCREENED, result));
  }
}
