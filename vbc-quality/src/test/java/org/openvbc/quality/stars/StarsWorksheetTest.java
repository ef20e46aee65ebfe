package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.stars.StarsSamples.*;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class StarsWorksheetTest {
  @ParameterizedTest
  @ValueSource(strings = {"S9701", "H0332"})
  void worksheetsReadAsFiled(String contract) {
    Explanation<StarsResult> explained = RULE.explain(published(contract));
    String text = contract.startsWith("S") ? explained.withFormulas() : explained.toString();

    Filed.assertReadsAs(
        StarsWorksheetTest.class,
        "worksheets/2026-" + contract.toLowerCase(Locale.ROOT) + ".txt",
        text + "\n");
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    for (Explanation<StarsResult> each :
        List.of(
            RULE.explain(published("H0332")),
            RULE.explain(without(flat(4), "D05", "D06", "D07", "D08", "D09", "D10", "D11")))) {
      each.lines().forEach(line -> reached.add(line.line().step()));
    }
    assertThat(reached).containsExactlyInAnyOrder(StarsStep.values());
  }

  @Test
  void figuresOfOnesOwnAreAssumptions() {
    StarRatings own =
        RULE.withMeasures(RULE.measures().with("C01", each -> each.withWeight(7)))
            .withDisasterShare(Rate.of("0.5"))
            .withRewards(
                new StarsRewards(Rate.of("0.5"), Rate.of("0.35"), Rate.of("0.2"), Rate.of("0.1")));

    assertThat(own.explain(published("H0332")).assumptions())
        .extracting(ExplainedLine::label)
        .contains("Weight, C01 Breast Cancer Screening", "Protected from new measures, Overall")
        .anyMatch(each -> each.startsWith("Reward factor, Overall, without improvement"));
    assertThat(RULE.explain(published("H0332")).assumptions()).isEmpty();
    assertThat(RULE.explain(published("H0332")).unverified()).isEmpty();
  }

  @Test
  void everyStepCitesTheRegulation() {
    for (StarsStep step : StarsStep.values()) {
      assertThat(step.citation().text()).startsWith("42 CFR 422.166");
      assertThat(step.formula()).isNotBlank();
    }
  }

  @Test
  void manyThreadsRateAlike() {
    StarsResult expected = RULE.determine(published("H0332"));

    assertThat(
            java.util.stream.IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> RULE.determine(published("H0332")))
                .allMatch(expected::equals))
        .isTrue();
  }
}
