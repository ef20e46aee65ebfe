package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.stars.StarsSamples.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Explanation;

/** Every edge of the rule, just below, at and just above it. */
class StarsCliffsTest {
  private static final StarsThresholds THRESHOLDS =
      StarsThresholds.of("3.649351", "3.932432", "0.914850", "1.263462");
  private static final String OVERALL_ALL = "Overall, all measures";

  @ParameterizedTest
  @CsvSource({
    "-0.1,0",
    "0,0",
    "0.249999,0",
    "0.25,1",
    "0.749999,1",
    "0.75,2",
    "1.249999,2",
    "1.25,3",
    "1.749999,3",
    "1.75,4",
    "2.249999,4",
    "2.25,5",
    "2.749999,5",
    "2.75,6",
    "3.249999,6",
    "3.25,7",
    "3.749999,7",
    "3.7499999999,7",
    "3.75,8",
    "4.249999,8",
    "4.25,9",
    "4.749999,9",
    "4.75,10",
    "5,10",
    "5.4,10"
  })
  void halfStarsChangeAtTheQuarters(String raw, int halfStars) {
    assertThat(StarsRule.halfStars(Rate.of(raw))).isEqualTo(halfStars);
  }

  @ParameterizedTest
  @CsvSource({
    "3.649350,0.5,0",
    "3.649351,0.5,0.2",
    "3.649351,0.914849,0.2",
    "3.649351,0.914850,0.1",
    "3.932431,1.263461,0.1",
    "3.932431,1.263462,0",
    "3.932432,0.914849,0.4",
    "3.932432,0.914850,0.3",
    "3.932432,1.263461,0.3",
    "3.932432,1.263462,0",
    "5,0,0.4"
  })
  void rewardChangesAtThePercentiles(String mean, String variance, String reward) {
    assertThat(RULE.rewards().factor(Rate.of(mean), Rate.of(variance), THRESHOLDS))
        .isEqualTo(Rate.of(reward));
  }

  @Test
  void aMeanIsRoundedToSixDecimalsBeforeItIsCompared() {
    // Stars 4, 4 and 3 have a mean of 3.666..., which is below 3.666667 until it is rounded.
    Rate mean = Rate.of(2, 3).plus(Rate.of(3, 1));
    StarsThresholds rounded = StarsThresholds.of("3", "3.666667", "0.9", "1.2");

    assertThat(mean.isAtLeast(rounded.mean85())).isFalse();
    Map<StarsThresholdTable.Key, StarsThresholds> all =
        new java.util.HashMap<>(RULE.thresholds().all());
    all.replaceAll((key, each) -> rounded);
    StarRatings rule = RULE.withThresholds(new StarsThresholdTable(all));
    // The Part D measures of weight one are D07, D11 and D12.
    StarsPerformance contract =
        contract(
            rule,
            measure ->
                measure.weight() == 1 || measure.isPartC()
                    ? StarsMeasureStars.of(measure.id(), 4)
                    : StarsMeasureStars.missing(measure.id(), StarsMissing.NO_DATA));
    Explanation<StarsResult> explained =
        rule.withMinimums(StarsMinimums.none())
            .explain(with(contract, StarsMeasureStars.of("D12", 3)));

    assertThat((BigDecimal) value(explained, StarsStep.MEAN, "Part D (MA-PD), all measures"))
        .isEqualByComparingTo("3.666667");
    assertThat((BigDecimal) value(explained, StarsStep.REWARD, "Part D (MA-PD), all measures"))
        .isEqualByComparingTo("0.4");
  }

  @Test
  void theVarianceHasTheFactorOfASample() {
    // H0154 without n / (n - 1) would be 1.114120 x 42 / 43 = 1.088211.
    Explanation<StarsResult> explained = RULE.explain(published("H0154"));

    assertThat((BigDecimal) value(explained, StarsStep.VARIANCE, OVERALL_ALL))
        .isEqualByComparingTo("1.114120");
  }

  @Test
  void improvementIsLeftOutFromARoundedFourOnAndNotBelow() {
    // 3.75 and more is 4 stars once rounded: the gate is not at a raw rating of 4.
    StarsPerformance base = flat(4);
    StarsPerformance lowImprovement =
        with(with(base, StarsMeasureStars.of("C30", 1)), StarsMeasureStars.of("D04", 1));
    StarRatings at = withOverallAdjustment("-0.25");
    StarRatings below = withOverallAdjustment("-0.250001");

    assertThat(left(noReward(at), lowImprovement)).isTrue();
    assertThat(left(noReward(below), lowImprovement)).isFalse();
    assertThat(noReward(at).determine(lowImprovement).rating()).contains(StarRating.of("4"));
    assertThat(left(noReward(at), base)).isFalse();
  }

  private static boolean left(StarRatings rule, StarsPerformance contract) {
    return (Boolean)
        value(rule.explain(contract), StarsStep.HELD_HARMLESS, "Overall, without improvement");
  }

  private static StarRatings noReward(StarRatings rule) {
    return rule.withRewards(new StarsRewards(Rate.ZERO, Rate.ZERO, Rate.ZERO, Rate.ZERO));
  }

  private static StarRatings withOverallAdjustment(String value) {
    Map<StarsSummary, List<Rate>> all = new java.util.EnumMap<>(RULE.adjustments().all());
    all.put(StarsSummary.OVERALL, java.util.Collections.nCopies(9, Rate.of(value)));
    return RULE.withAdjustments(new StarsAdjustments(all));
  }

  @Test
  void onlyTheHighestRatingIsTakenWithoutImprovement() {
    Explanation<StarsResult> explained = RULE.explain(published("H0332"));

    assertThat(has(explained, StarsStep.HELD_HARMLESS, "Overall, without improvement")).isTrue();
    assertThat(has(explained, StarsStep.HELD_HARMLESS, "Part C, without improvement")).isFalse();
    assertThat(has(explained, StarsStep.COUNTED, "Part D (MA-PD), without improvement")).isFalse();
    StarsPerformance alone =
        published("H0332")
            .withContractKind(StarsContractKind.MA_ONLY)
            .withContractType(StarsContractType.MSA);
    assertThat(has(RULE.explain(alone), StarsStep.HELD_HARMLESS, "Part C, without improvement"))
        .isTrue();
    assertThat(RULE.determine(alone).ratings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"24.999999,4.415828", "25,4.439906", "100,4.439906"})
  void newMeasuresAreLeftOutFromAQuarterOfMembersOn(String percent, String raw) {
    StarsPerformance contract =
        published("H0332")
            .withDisasterShares(Map.of(2023, Rate.ZERO, 2024, Rate.ofPercent(percent)));
    StarsSummaryResult overall = RULE.determine(contract).highest();

    assertThat(overall.raw().orElseThrow().toBigDecimal(6, java.math.RoundingMode.HALF_UP))
        .isEqualByComparingTo(raw);
    assertThat(overall.rating().orElseThrow().halfStars()).isEqualTo(9);
  }

  @Test
  void aDisasterProtectsOnlyFromTheNewMeasuresOfItsYear() {
    StarsPerformance struckIn2023 =
        published("H0332").withDisasterShares(Map.of(2023, Rate.ONE, 2024, Rate.ZERO));
    StarsPerformance withoutHealth = without(struckIn2023, "C04", "C05");

    assertThat(isProtected(struckIn2023)).isTrue();
    assertThat(isProtected(withoutHealth)).isFalse();
    assertThat(isProtected(without(published("H0332"), "C13"))).isFalse();
    assertThat(isProtected(without(published("H0332"), "C04", "C05"))).isTrue();
  }

  private static boolean isProtected(StarsPerformance contract) {
    return (Boolean) value(RULE.explain(contract), StarsStep.PROTECTED, "Overall");
  }

  @Test
  void complaintsAndLeaversOfPartDCountInPartDAndNotOverall() {
    StarsPerformance base = flat(4);
    StarsPerformance changed =
        with(with(base, StarsMeasureStars.of("D02", 1)), StarsMeasureStars.of("D03", 1));

    assertThat(raw(changed, StarsSummary.OVERALL)).isEqualTo(raw(base, StarsSummary.OVERALL));
    assertThat(raw(changed, StarsSummary.PART_D_MAPD))
        .isLessThan(raw(base, StarsSummary.PART_D_MAPD));
  }

  private static Rate raw(StarsPerformance contract, StarsSummary summary) {
    return RULE.determine(contract).find(summary).orElseThrow().raw().orElseThrow();
  }

  @Test
  void adherenceWeighsNothingInPuertoRicoAlone() {
    StarsPerformance low =
        with(
            with(with(flat(4), StarsMeasureStars.of("D08", 1)), StarsMeasureStars.of("D09", 1)),
            StarsMeasureStars.of("D10", 1));
    StarsPerformance island = low.withPuertoRicoOnly(true);

    assertThat(value(RULE.explain(island), StarsStep.MEAN, "Part D (MA-PD), all measures"))
        .isEqualTo(new BigDecimal("4.000000"));
    assertThat(raw(low, StarsSummary.OVERALL)).isLessThan(raw(island, StarsSummary.OVERALL));
  }

  @Test
  void aMissingMeasureIsLeftOutAndIsNotZero() {
    StarsPerformance fewer = without(flat(4), "C01", "C02", "D11");

    assertThat(value(RULE.explain(fewer), StarsStep.MEAN, OVERALL_ALL))
        .isEqualTo(new BigDecimal("4.000000"));
    assertThat(value(RULE.explain(fewer), StarsStep.COUNTED, OVERALL_ALL)).isEqualTo(40L);
  }

  @Test
  void belowTheMinimumThereIsNoRating() {
    List<String> partD = List.of("D01", "D02", "D03", "D05", "D06", "D07");
    StarsPerformance six =
        without(
            flat(4),
            RULE.measures().all().stream()
                .filter(each -> !each.isPartC() && !each.isImprovement())
                .map(StarsMeasure::id)
                .filter(each -> !partD.contains(each))
                .toArray(String[]::new));
    StarsPerformance five = without(six, "D07");

    assertThat(RULE.determine(six).rating()).contains(StarRating.of("4.5"));
    StarsResult result = RULE.determine(five);
    assertThat(result.rating()).isEmpty();
    assertThat(result.ratings())
        .extracting(each -> each.notRated().map(Enum::name).orElse("rated"))
        .containsExactly("rated", "NOT_ENOUGH_DATA", "NO_SUMMARY_RATING");
    assertThat(result.find(StarsSummary.PART_D_MAPD).orElseThrow())
        .hasToString("Part D (MA-PD) not rated: NOT_ENOUGH_DATA");
    assertThat(RULE.determine(five.withContractType(StarsContractType.CCP_ISNP_ONLY)).rating())
        .isPresent();
  }

  @Test
  void withoutACategoryThereIsNoRating() {
    StarsResult result =
        RULE.determine(
            flat(4)
                .withAdjustmentCategories(
                    Map.of(StarsSummary.PART_C, 1, StarsSummary.PART_D_MAPD, 1)));

    assertThat(result.highest().notRated()).contains(StarsNotRated.NO_ADJUSTMENT_CATEGORY);
  }

  @Test
  void oneMeasureMakesNoRatingEvenWithoutAMinimum() {
    StarRatings rule = RULE.withMinimums(StarsMinimums.none());
    StarsPerformance one =
        contract(
            rule,
            measure ->
                measure.id().equals("C01")
                    ? StarsMeasureStars.of("C01", 5)
                    : StarsMeasureStars.missing(measure.id(), StarsMissing.TOO_SMALL));

    assertThat(rule.determine(one).ratings())
        .allMatch(
            each -> each.notRated().equals(java.util.Optional.of(StarsNotRated.NOT_ENOUGH_DATA)));
  }
}
