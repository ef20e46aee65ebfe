package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.mssp.Samples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;
import org.openvbc.quality.mssp.MsspHealthEquity.Third;

class MsspQualityBadInputTest {

  private static void assertRefused(int year, MsspQualityPerformance aco, String... words) {
    assertThatThrownBy(() -> MsspQualityStandard.of(year).determine(aco))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(words);
  }

  private static void assertArgument(ThrowingCallable call, String words) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  // ---------------------------------------------------------------- values

  @Test
  void aScoreLiesBetweenZeroAndAHundred() {
    assertArgument(() -> MsspOwnScore.given("100.01"), "not between 0% and 100%");
    assertArgument(() -> MsspOwnScore.published("-0.01"), "not between 0% and 100%");
  }

  @Test
  void percentilesAndSharesLieBetweenZeroAndAHundred() {
    assertArgument(() -> MsspDomainMeasure.scored("a", "100.01"), "reached 100.01%");
    assertArgument(() -> MsspDomainMeasure.scored("a", "-1"), "reached -1%");
    assertArgument(() -> ExtremeCircumstances.ofShare(Rate.of("1.01")), "shareInArea 101%");
    assertArgument(() -> share(2024, "1.01", "0"), "areaDeprivation 101%");
    assertArgument(() -> share(2024, "0", "1.01"), "lowIncome 101%");
    assertArgument(() -> share(2023, "0", "-0.01"), "lowIncome -1%");
  }

  @Test
  void domainMeasuresRefuseWhatCannotBe() {
    assertArgument(() -> MsspDomainMeasure.reported(" "), "measure is blank");
    assertArgument(
        () -> new MsspDomainMeasure("a", MsspDomainMeasure.Scoring.REPORTED, Rate.of("0.3"), false),
        "is stated, yet it is REPORTED");
    assertArgument(() -> MsspDomainResult.of(MsspDomain.CARE_COORDINATION, List.of()), "are none");
    assertArgument(() -> domains("90").get(0).withImprovementReward("-1"), "improvementReward -1");
  }

  @Test
  void bonusAndImprovementAreNotNegative() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "1", "1");

    assertArgument(() -> MsspOwnScore.ofMeasures(set, "-1", "0"), "bonusPoints -1");
    assertArgument(() -> MsspOwnScore.ofMeasures(set, "0", "-1"), "improvement -1%");
    assertArgument(() -> MsspOwnScore.ofMeasures(set, "0", "101"), "improvement 101%");
  }

  // ---------------------------------------------------------------- terms

  @Test
  void termsAreSharesAndZeroWhereTheYearHasNoSuchRule() {
    assertThatThrownBy(() -> MsspQualityStandard.of(2024).withGreatestBonus(Rate.of("1.5")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("greatestBonus", "150%", "425.512");
    assertThatThrownBy(() -> MsspQualityStandard.of(2020).withThreshold(Score.ofPercent("60")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("threshold", "zero: PY2020 has no such rule");
    assertThatThrownBy(() -> MsspQualityStandard.of(2026).withGreatestBonus(Rate.of("0.1")))
        .hasMessageContainingAll("greatestBonus", "PY2026");
    assertThatThrownBy(() -> MsspQualityStandard.of(2021).withMinimumAttainment(Rate.of("0.3")))
        .hasMessageContaining("minimumAttainment");
    assertThatThrownBy(
            () -> MsspQualityStandard.of(2021).withIncentiveOutcomePercentile(Rate.of("0.1")))
        .hasMessageContaining("incentiveOutcomePercentile");
    assertThatThrownBy(
            () -> MsspQualityStandard.of(2021).withIncentiveOtherPercentile(Rate.of("0.1")))
        .hasMessageContaining("incentiveOtherPercentile");
    assertThatThrownBy(() -> MsspQualityStandard.of(2022).withAlternativePercentile(Rate.of("0.1")))
        .hasMessageContaining("alternativePercentile");
    assertThatThrownBy(() -> MsspQualityStandard.of(2022).withLeastUnderservedShare(Rate.of("0.1")))
        .hasMessageContaining("leastUnderservedShare");
  }

  @Test
  void aThresholdHasTwoDecimalsAsTheScoreHas() {
    assertThatThrownBy(() -> MsspQualityStandard.of(2024).withThreshold(Score.ofPercent("77.051")))
        .hasMessageContainingAll("threshold", "two decimals");
  }

  @Test
  void disastersLiftScoresFrom2017On() {
    assertThatThrownBy(() -> MsspQualityStandard.of(2016).withAllAcosAffected(true))
        .hasMessageContainingAll("allAcosAffected", "PY2017");
    assertRefused(
        2016,
        ofDomains(domains("90")).withExtremeCircumstances(ExtremeCircumstances.affected()),
        "extremeCircumstances",
        "PY2017");
    assertRefused(
        2018,
        ofDomains(domains("90"))
            .withExtremeCircumstances(ExtremeCircumstances.ofShare(Rate.of("0.5"))),
        "extremeCircumstances",
        "BY_SHARE");
  }

  // ---------------------------------------------------------------- kinds of input by year

  @Test
  void domainsAndMeasuresBelongToTheirYears() {
    assertRefused(2021, ofDomains(domains("90")), "ownScore", "four domains", "reporting");
    assertRefused(
        2020,
        performance(2020, set(2021, CollectionType.ECQM, "1", "1")),
        "ownScore",
        "achievement points",
        "reporting");
    assertRefused(
        2024, given(2024, "80", REPORTED).withMeanScoreOfAllAcos(Score.FULL), "meanScoreOfAllAcos");
    assertRefused(
        2018,
        ofDomains(domains("90")).withReporting(MsspReporting.complete(true)),
        "attainsMinimum",
        "the domains show it");
  }

  @Test
  void aLiftOfAPublishedScoreMustExistInTheYearAndEqualTheThreshold() {
    MsspQualityPerformance floor =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.published("65.76", MsspQualityPathway.SCORING_FLOOR))
            .reporting(REPORTED)
            .build();

    assertRefused(2023, floor, "lift", "PY2023 has no such rule");
    assertRefused(2024, floor, "published score", "65.76%", "77.05%");
    assertRefused(
        2016,
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.published("90", MsspQualityPathway.EXTREME_CIRCUMSTANCES))
            .reporting(MsspReporting.complete())
            .build(),
        "lift",
        "PY2016");
    assertArgument(
        () -> MsspOwnScore.published("90", MsspQualityPathway.ALTERNATIVE), "does not lift");
  }

  // ---------------------------------------------------------------- measures

  @Test
  void aMeasureOutsideTheSetOfTheYearIsRefused() {
    List<MeasureResult> set = new ArrayList<>(set(2024, CollectionType.ECQM, "1", "1"));
    set.add(scored("112", CollectionType.ECQM, "1", "1"));

    assertRefused(2024, performance(2024, set), "112 as ECQM", "in the set of PY2024");
    assertRefused(
        2025,
        performance(2025, set(2026, CollectionType.ECQM, "1", "1")),
        "113 as ECQM",
        "484 as CLAIMS");
  }

  @Test
  void medicareCqmsBeginIn2024AndTheWebInterfaceEndsThen() {
    assertRefused(
        2023,
        performance(2023, set(2023, CollectionType.MEDICARE_CQM, "1", "1")),
        "001 as MEDICARE_CQM");
    assertRefused(
        2025,
        performance(2025, webInterface(2025, "1", "1")),
        "as WEB_INTERFACE",
        "none in PY2025");
  }

  @Test
  void aForgottenOrRepeatedMeasureIsRefused() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "1", "1");
    List<MeasureResult> repeated = new ArrayList<>(set);
    repeated.add(set.get(0));
    List<MeasureResult> web = webInterface(2022, "1", "1");

    assertRefused(2026, performance(2026, set.subList(1, 8)), "clinical", "[112, 113, 134, 236]");
    assertRefused(2026, performance(2026, set.subList(0, 7)), "claims and survey", "[479, 484]");
    assertRefused(2026, performance(2026, repeated), "clinical", "[001, 001, 112");
    assertRefused(
        2026,
        performance(2026, others(2026, "1", "1")),
        "none",
        "each measure of the set, reported or not");
    assertRefused(
        2022, performance(2022, web.subList(0, web.size() - 1)), "9 different measures of 9");
  }

  @Test
  void aScoreComesFromOneSetAndFromAtLeastOneMeasure() {
    List<MeasureResult> both = new ArrayList<>(webInterface(2022, "1", "1"));
    both.addAll(set(2022, CollectionType.ECQM, "1", "1").subList(0, 3));
    List<MeasureResult> none =
        set(2026, CollectionType.ECQM, "1", "1").stream()
            .map(
                m ->
                    MeasureResult.unscored(
                        m.measure(), m.collectionType(), Status.WITHOUT_BENCHMARK))
            .toList();

    assertRefused(2022, performance(2022, both), "a score comes from one set");
    assertRefused(2026, performance(2026, none), "no measure that counts");
  }

  @Test
  void aMeasureIsTheSameInTheScoreAndInTheReporting() {
    List<MeasureResult> set = set(2026, CollectionType.ECQM, "1", "1");

    assertRefused(
        2026,
        performance(2026, set)
            .withReporting(MsspReporting.measures(with(set, "001", Status.INCOMPLETE))),
        "differ from those reported");
  }

  @Test
  void aMeasureHasAtMostTenPoints() {
    assertRefused(
        2026,
        performance(2026, set(2026, CollectionType.ECQM, "10.01", "1")),
        "points of 001",
        "10.01",
        "at most 10");
  }

  // ---------------------------------------------------------------- health equity adjustment

  @Test
  void theAdjustmentMustBeStatedInItsYearsAndInNoOther() {
    MsspQualityPerformance open = given(2022, "80", REPORTED);

    for (int year : new int[] {2023, 2024, 2025}) {
      assertRefused(year, open, "healthEquity", "not stated", "notEligible()");
    }
    for (int year : new int[] {2022, 2026}) {
      assertRefused(
          year,
          open.withHealthEquity(MsspHealthEquity.stated("1")),
          "healthEquity",
          "PY2023 to PY2025");
    }
    assertRefused(
        2018,
        ofDomains(domains("90")).withHealthEquity(MsspHealthEquity.stated("1")),
        "healthEquity");
    assertRefused(
        2024,
        open.withOwnScore(MsspOwnScore.published("80"))
            .withHealthEquity(MsspHealthEquity.stated("1")),
        "a published score has it in it");
  }

  @Test
  void theAdjustmentNeedsEveryMeasureOfTheYearAndTheBasisOfTheYear() {
    MsspQualityPerformance aco = given(2025, "80", REPORTED);

    assertRefused(
        2025,
        aco.withHealthEquity(MsspHealthEquity.of(thirds(2024, Third.TOP), share(2024, "0.2", "0"))),
        "healthEquity: thirds",
        "[001, 112, 134, 236, 321, 479]");
    assertRefused(
        2025,
        aco.withHealthEquity(MsspHealthEquity.of(thirds(2025, Third.TOP), share(2023, "0.2", "0"))),
        "basis of the share",
        "BENEFICIARIES in PY2025");
    assertRefused(
        2025,
        aco.withHealthEquity(MsspHealthEquity.of(Map.of(), share(2024, "0.2", "0"))),
        "healthEquity: thirds");
    assertRefused(
        2025,
        aco.withHealthEquity(MsspHealthEquity.stated("10.01")),
        "10.01%",
        "between 0% and 10%");
  }

  // ---------------------------------------------------------------- domains

  @Test
  void eachDomainIsThereOnceWithMeasuresOfItsOwn() {
    List<MsspDomainResult> domains = domains("90");
    List<MsspDomainResult> repeated = new ArrayList<>(domains);
    repeated.set(1, domains.get(0));

    assertRefused(2016, ofDomains(domains.subList(0, 3)), "domains", "each of the four once");
    assertRefused(2016, ofDomains(repeated), "domains", "measures", "each once");
  }

  @Test
  void aYearHasSoManyMeasuresAndNoMore() {
    List<MsspDomainMeasure> many = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      many.add(MsspDomainMeasure.scored("m" + i, "90"));
    }
    List<MsspDomainResult> domains = new ArrayList<>(domains("90"));
    domains.set(0, MsspDomainResult.of(MsspDomain.PATIENT_EXPERIENCE, many));

    assertRefused(2020, ofDomains(domains), "measures", "24", "at most the 23 of PY2020");
  }

  @Test
  void theRewardForImprovementBeginsIn2015AndEndsAtFourPoints() {
    List<MsspDomainResult> domains = new ArrayList<>(domains("30"));
    domains.set(0, domains.get(0).withImprovementReward("0.1"));
    assertRefused(2014, ofDomains(domains), "improvementReward", "at most 0 points in PY2014");
    domains.set(0, domains.get(0).withImprovementReward("4.1"));
    assertRefused(2015, ofDomains(domains), "improvementReward", "4.1", "at most 4 points");
  }
}
