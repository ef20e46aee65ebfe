package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** Which published figures stand behind the steps, and which the user replaced. */
class AdvantageAuthorityTest {
  private static final AdvantagePlan PLAN =
      plan(
          2025,
          StarRating.of("4"),
          county("Lake").withIsQualifying(true),
          county("Hill").withPreviousQuartile(CountyQuartile.LOWEST));

  private static List<String> keys(List<Reliance> reliances) {
    return reliances.stream()
        .map(Reliance::published)
        .map(Parameter::key)
        .map(key -> key.replace("advantage.", ""))
        .toList();
  }

  private static List<String> keys(AdvantagePlan plan, Step step) {
    return keys(plan.authority().reliances(step));
  }

  private static List<String> keys(Step step, String part) {
    return keys(PLAN.authority().reliances(new Line(step, part, Rate.ONE)));
  }

  @Test
  void lineOfACountyRestsOnTheFiguresOfThatCountyAlone() {
    assertThat(keys(AdvantageStep.APPLICABLE_PERCENTAGE, "Lake"))
        .containsExactly("applicablePercentage.secondHighest");
    assertThat(keys(AdvantageStep.APPLICABLE_PERCENTAGE, "Hill"))
        .containsExactly(
            "applicablePercentage.lowest", "applicablePercentage.secondHighest", "quartileChange");
    assertThat(keys(AdvantageStep.QUALITY_INCREASE, "Lake"))
        .containsExactly("qualityIncrease.qualifying", "qualifyingStars", "doubleBonus.qualifying");
    assertThat(keys(AdvantageStep.QUALITY_INCREASE, "Hill"))
        .containsExactly("qualityIncrease.qualifying", "qualifyingStars");
    assertThat(keys(PLAN, AdvantageStep.APPLICABLE_PERCENTAGE)).hasSize(3);
  }

  @Test
  void lineOfAVersionRestsOnItsOwnFactor() {
    assertThat(keys(AdvantageStep.NORMALIZED_SCORE, "V24"))
        .containsExactly("risk.v24.normalization");
    assertThat(keys(AdvantageStep.NORMALIZED_SCORE, "Lake 1, V28"))
        .containsExactly("risk.v28.normalization");
    assertThat(keys(PLAN, AdvantageStep.NORMALIZED_SCORE))
        .containsExactly("risk.v24.normalization", "risk.v28.normalization");
  }

  @Test
  void versionThatIsLeftOutIsAnAssumption() {
    AdvantagePlan plan =
        PLAN.withAssumedRiskAdjustment(
            RiskAdjustment.builder()
                .addModels(RiskModelShare.of("V28", "1", "1.045"))
                .codingReduction(Rate.of("0.059"))
                .build());
    assertThat(plan.authority().reliances(AdvantageStep.BLENDED_SCORE))
        .extracting(Reliance::used, Reliance::assumed)
        .containsExactly(
            tuple("left out", true),
            tuple("100%", true),
            tuple("MODEL_BY_MODEL", false),
            tuple("3", false));
  }

  @Test
  void unitOfOnesOwnIsAnAssumption() {
    AdvantagePlan finer =
        PLAN.withRounding(Rounding.MILLIONTHS)
            .withBenchmarkRounding(Rounding.CENTS.withMode(RoundingMode.DOWN));
    for (Step step : List.of(AdvantageStep.COUNTY_BENCHMARK, AdvantageStep.MEMBER_MONTH_PAYMENT)) {
      assertThat(finer.authority().reliances(step)).allMatch(Reliance::assumed).hasSize(1);
      assertThat(PLAN.authority().reliances(step)).noneMatch(Reliance::assumed).hasSize(1);
    }
  }

  @Test
  void adjustmentToTheCountyIsOneForAPlanOfOneCounty() {
    assertThat(keys(PLAN, AdvantageStep.COUNTY_ADJUSTMENT)).containsExactly("isar");
    assertThat(keys(plan(2025, "4"), AdvantageStep.COUNTY_ADJUSTMENT)).isEmpty();
  }

  @Test
  void yearsBeforeAFigureWasPublishedRestOnNone() {
    AdvantagePlan early = plan(2013, StarRating.of("4"), phasingIn(2013, COUNTY, "40"));

    assertThat(keys(early, AdvantageStep.PAYMENT_AFTER_SEQUESTRATION)).isEmpty();
    assertThat(keys(early, AdvantageStep.BLENDED_SCORE)).isEmpty();
    assertThat(keys(early, AdvantageStep.ADJUSTED_SCORE)).isEmpty();
    assertThat(keys(early, AdvantageStep.NORMALIZED_SCORE)).isEmpty();
    assertThat(keys(early, AdvantageStep.REBATE_RATE))
        .contains("rebate.former", "rebate.newThirds");
    assertThat(keys(PLAN, AdvantageStep.PHASE_IN)).isEmpty();
    assertThat(keys(early, AdvantageStep.PHASE_IN))
        .containsExactly("phaseIn.fourYearsFromGap", "phaseIn.sixYearsFromGap");
  }

  @Test
  void stepOfAnotherModelRestsOnNothing() {
    Authority ratio = MedicalLossRatio.of(2024).authority();

    assertThat(PLAN.authority().reliances(MlrStep.RATIO)).isEmpty();
    assertThat(keys(MlrStep.RATIO, "")).isEmpty();
    assertThat(ratio.reliances(AdvantageStep.BID)).isEmpty();
    assertThat(ratio.reliances(MlrStep.NET_PAYMENT)).isEmpty();
    assertThat(keys(ratio.reliances(MlrStep.CREDIBILITY)))
        .containsExactly("mlr.partlyCredibleFrom", "mlr.partlyCredibleThrough", "mlr.notCredible");
    assertThat(deadband().authority().reliances(ProviderStep.SHARED)).isEmpty();
    assertThat(ProviderStep.SHARED.citation()).hasToString("provider contract");
  }
}
