package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.performance.MeasureData;

/** What makes no sense is refused with field, value, bound and reason. */
class MedicalHomeBadInputTest {
  private static final PerMemberPerMonth NEGATIVE = PerMemberPerMonth.of("-0.01");

  private static Arguments bad(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  static Stream<Arguments> terms() {
    return Stream.of(
        bad(
            "comprehensiveShare is not stated",
            () -> track2().withComprehensiveShare(Optional.empty())),
        bad("comprehensiveShare is 40%", () -> track1().withComprehensiveShare(rate("0.40"))),
        bad("comprehensiveShare is 101%", () -> track2().withComprehensiveShare(rate("1.01"))),
        bad("comprehensiveUplift is 0", () -> track2().withComprehensiveUplift(Rate.ZERO)),
        bad("qualityIncentive is -$0.01", () -> track1().withQualityIncentive(NEGATIVE)),
        bad("utilizationIncentive is -$0.01", () -> track1().withUtilizationIncentive(NEGATIVE)),
        bad(
            "qualityRetention is 120%",
            () ->
                track1()
                    .withQualityRetention(Schedule.bonus(rate("0.3"), rate("0.7"), rate("1.2")))),
        bad("fees.TIER_1 is -$0.01", () -> new TierFees(Map.of(RiskTier.TIER_1, NEGATIVE))),
        bad("firstYear is PY2023", () -> PrimaryCareFirst.of(2023, 2023, dollars("40"))),
        bad("year is PY2021", () -> PrimaryCareFirst.of(2021, 2022, dollars("40"))),
        bad("visitFee is -$1.00", () -> pcf().withVisitFee(dollars("-1"))),
        bad(
            "payments is 1",
            () -> new RiskGroups(List.of(rate("1.2")), List.of(PerMemberPerMonth.ZERO))),
        bad(
            "bounds[1] is",
            () ->
                new RiskGroups(
                    List.of(rate("1.2"), rate("1.2")),
                    List.of(
                        PerMemberPerMonth.ZERO, PerMemberPerMonth.ZERO, PerMemberPerMonth.ZERO))),
        bad("payments is -$0.01", () -> new RiskGroups(List.of(), List.of(NEGATIVE))),
        bad("track is 4", () -> mcp(4)),
        bad("prospectiveShare is 101%", () -> mcp(2).withProspectiveShare(rate("1.01"))),
        bad("incentiveMaximum is -1%", () -> mcp(1).withIncentiveMaximum(rate("-0.01"))),
        bad("enhancedServices is -$0.01", () -> mcp(1).withEnhancedServices(NEGATIVE)),
        bad(
            "infrastructurePayment is -$1.00",
            () -> mcp(1).withInfrastructurePayment(dollars("-1"))),
        bad("name is blank", () -> home().withName(" ")),
        bad("fees is none", () -> home().withFees(Map.of())),
        bad(
            "fees.LEVEL_1 is -$0.01",
            () -> home().withFees(Map.of(RecognitionLevel.LEVEL_1, NEGATIVE))),
        bad("bonuses is [blood sugar lowered, blood", () -> home(bloodSugar(), tiers())),
        bad("name is blank", () -> CareBonus.of("", 30, Rate.ONE, BonusAmount.flat(dollars("1")))),
        bad(
            "minimumDenominator is 0",
            () -> CareBonus.of("A", 0, Rate.ONE, BonusAmount.flat(dollars("1")))),
        bad("tiers is none", () -> bloodSugar().withTiers()),
        bad(
            "tiers[1].target is 80%",
            () -> bloodSugar().withTiers(bloodSugar().tiers().get(0), bloodSugar().tiers().get(0))),
        bad(
            "target is 101%",
            () ->
                bloodSugar()
                    .withTiers(new CareBonus.Tier(rate("1.01"), BonusAmount.flat(dollars("1"))))),
        bad("dollars is -$1.00", () -> BonusAmount.flat(dollars("-1"))),
        bad("dollars is $0.005", () -> BonusAmount.perMember(dollars("0.005"))),
        bad("dollars is -$1.00", () -> BonusAmount.perImprovedMember(dollars("-1"))),
        bad("rate is -1%", () -> BonusAmount.percentOfFee(rate("-0.01"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void badTermsAreNamed(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(message);
  }

  static Stream<Arguments> performances() {
    CpcPlusPerformance practice = practice("0.5", "0.5", "0.5");
    return Stream.of(
        bad("quarters is 0", () -> practice.withQuarters(List.of())),
        bad(
            "quarters is 5",
            () -> practice.withQuarters(Collections.nCopies(5, TierCounts.of(1, 1, 1, 1)))),
        bad("prepaidBeneficiaries is -1", () -> practice.withPrepaidBeneficiaries(-1)),
        bad(
            "historicalOfficeVisits is -$0.01",
            () -> practice.withHistoricalOfficeVisits(NEGATIVE)),
        bad(
            "historicalOfficeVisits is $1.00",
            () -> track1().settle(practice.withHistoricalOfficeVisits(PerMemberPerMonth.of("1")))),
        bad("historicalOfficeVisits is not stated", () -> track2().settle(practice)),
        bad(
            "quarters.COMPLEX is 1",
            () -> track1().settle(practice.withQuarters(TierCounts.of(1, 1, 1, 1).withComplex(1)))),
        bad(
            "utilization.EMERGENCY is missing",
            () ->
                track1()
                    .settle(
                        practice.withUtilization(Map.of(UtilizationMeasure.HOSPITAL, Score.FULL)))),
        bad("beneficiaries.TIER_2 is -1", () -> TierCounts.of(0, -1, 0, 0)),
        bad("quarters is 0", () -> PrimaryCareFirstPerformance.of(Rate.ONE)),
        bad(
            "geographicFactor is 0",
            () -> quarters(results("1", true, "1", true)).withGeographicFactor(Rate.ZERO)),
        bad("beneficiaries is -1", () -> pcfQuarter(-1, "1", 0, "0")),
        bad("averageRisk is 0", () -> pcfQuarter(0, "0", 0, "0")),
        bad("visits is -1", () -> pcfQuarter(0, "1", -1, "0")),
        bad("leakage is 101%", () -> pcfQuarter(0, "1", 0, "1.01")),
        bad("earnedPart is 101%", () -> inTrack1().withEarnedPart(rate("1.01"))),
        bad("claimsAtFullFees is -$1.00", () -> inTrack1().withClaimsAtFullFees(dollars("-1"))),
        bad("primaryCarePerMember is -$0.01", () -> inAdvance().withPrimaryCarePerMember(NEGATIVE)),
        bad(
            "primaryCarePerMember is not stated",
            () -> mcp(2).settle(inAdvance().withPrimaryCarePerMember(Optional.empty()))),
        bad("primaryCarePerMember is $25.00", () -> mcp(1).settle(inAdvance())),
        bad(
            "isEligibleForInfrastructure is true",
            () -> mcp(2).settle(inAdvance().withIsEligibleForInfrastructure(true))),
        bad(
            "memberMonths.LEVEL_2",
            () ->
                home()
                    .settle(
                        MedicalHomePerformance.of(RecognitionLevel.LEVEL_2, MemberMonths.of(1)))),
        bad(
            "results.blood sugar lowered is missing",
            () ->
                home(bloodSugar())
                    .settle(
                        MedicalHomePerformance.of(RecognitionLevel.LEVEL_3, MemberMonths.of(1)))),
        bad("results.blood sugar lowered is 1 of 2", () -> home().settle(members(1, 2))),
        bad(
            "counts of members",
            () ->
                home(bloodSugar())
                    .settle(
                        members(1, 2)
                            .withResults(
                                Map.of(BLOOD_SUGAR, MeasureData.ofResult(rate("0.8"), 40))))));
  }

  private static PrimaryCareFirstQuarter pcfQuarter(
      long members, String risk, long visits, String leakage) {
    return new PrimaryCareFirstQuarter(
        members, rate(risk), visits, rate(leakage), results("1", true, "1", true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("performances")
  void badPerformancesAreNamed(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThatThrownBy(() -> PrimaryCareFirst.of(2022, 2023, dollars("-1")))
        .hasMessageContaining("firstYear")
        .hasMessageContaining("year is PY2022")
        .hasMessageContaining("visitFee");
  }
}
