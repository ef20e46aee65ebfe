package org.openvbc.quality.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.quality.measure.MetricCategory;
import org.openvbc.quality.measure.MinimumSize;
import org.openvbc.quality.measure.NetPromoterScore;
import org.openvbc.quality.measure.ScoredResult;
import org.openvbc.testing.Filed;

/** Process, outcome, experience and efficiency in one score. */
class CategoryCompositeTest {
  private static final MinimumSize THIRTY = MinimumSize.of(30);

  private static Schedule stretch(String threshold, String target, String stretch) {
    return Schedule.thresholdTargetStretch(
        Rate.of(threshold), Rate.of(target), Rate.of(stretch), Rate.of("0.5"), Rate.of("1.25"));
  }

  private static CategoryMeasure measure(
      String name, MetricCategory category, String weight, Schedule schedule) {
    return new CategoryMeasure(name, category, Rate.of(weight), schedule, THIRTY);
  }

  /** Weights of process, outcome, experience and efficiency, as far as they are given. */
  private static Map<MetricCategory, Rate> weights(String... given) {
    Map<MetricCategory, Rate> weights = new EnumMap<>(MetricCategory.class);
    Iterator<String> next = List.of(given).iterator();
    for (MetricCategory category : MetricCategory.values()) {
      if (next.hasNext()) {
        weights.put(category, Rate.of(next.next()));
      }
    }
    return weights;
  }

  private static CategoryComposite composite() {
    return new CategoryComposite(
        weights("0.2", "0.4", "0.2", "0.2"),
        List.of(
            measure("screening", MetricCategory.PROCESS, "1", stretch("0.66", "0.74", "0.80")),
            measure("A1c", MetricCategory.OUTCOME, "2", stretch("0.60", "0.70", "0.80")),
            measure("blood pressure", MetricCategory.OUTCOME, "1", stretch("0.58", "0.68", "0.76")),
            measure("NPS", MetricCategory.EXPERIENCE, "1", stretch("0.30", "0.40", "0.56")),
            measure(
                "readmission", MetricCategory.EFFICIENCY, "1", stretch("0.16", "0.14", "0.12"))));
  }

  private static Map<String, ScoredResult> results() {
    Map<String, ScoredResult> results = new LinkedHashMap<>();
    results.put("screening", THIRTY.judge(Rate.of("0.81"), 100));
    results.put("A1c", THIRTY.judge(Rate.of("0.715"), 200));
    results.put("blood pressure", THIRTY.judge(Rate.of("0.66"), 500));
    results.put("NPS", THIRTY.judge(new NetPromoterScore(118, 60, 22)));
    results.put("readmission", THIRTY.judge(Rate.of("0.135"), 200));
    return results;
  }

  private static Map<String, ScoredResult> without(String... measures) {
    Map<String, ScoredResult> results = results();
    for (String measure : measures) {
      results.put(measure, THIRTY.judge(Rate.ONE, 3));
    }
    return results;
  }

  @Test
  void categoriesAreWeighedByWhatTheirMeasuresAreWorth() {
    CategoryComposite.Result result = composite().of(results());
    assertThat(result.categories())
        .containsEntry(MetricCategory.PROCESS, Rate.of("1.25"))
        // (2 x 1.0375 + 0.9) / 3
        .containsEntry(MetricCategory.OUTCOME, Rate.of(2_975, 3_000))
        // half the way from target to stretch
        .containsEntry(MetricCategory.EXPERIENCE, Rate.of("1.125"))
        .containsEntry(MetricCategory.EFFICIENCY, Rate.of("1.0625"));
    // 0.2 x (1.25 + 1.125 + 1.0625) + 0.4 x 2975/3000
    assertThat(result.value()).contains(Rate.of("0.6875").plus(Rate.of(1_190, 3_000)));
    assertThat(result.measures().get("A1c"))
        .isEqualTo(new ScoredResult.Scored(Rate.of("1.0375"), 200));
    assertThat(result.toString()).startsWith("~108.416667% of process 125%, outcome");
  }

  @Test
  void measureWithoutScoreLeavesItsWeightInItsCategory() {
    CategoryComposite.Result result = composite().of(without("A1c"));
    assertThat(result.categories()).containsEntry(MetricCategory.OUTCOME, Rate.of("0.9"));
    assertThat(result.measures().get("A1c"))
        .hasToString("not scored, too few cases: 3 of at least 30");
  }

  @Test
  void categoryWithoutScoreLeavesItsWeightToTheOthers() {
    CategoryComposite.Result result = composite().of(without("A1c", "blood pressure"));
    assertThat(result.categories()).doesNotContainKey(MetricCategory.OUTCOME);
    // (1.25 + 1.125 + 1.0625) / 3
    assertThat(result.value()).contains(Rate.of(34_375, 30_000));
  }

  @Test
  void nothingScoredIsNoScore() {
    CategoryComposite.Result result =
        composite().of(without("screening", "A1c", "blood pressure", "NPS", "readmission"));
    assertThat(result.value()).isEmpty();
    assertThat(result).hasToString("nothing was scored");
  }

  @Test
  void categoryMayBeLeftOut() {
    CategoryComposite two =
        new CategoryComposite(
            weights("0.3", "0.7"),
            List.of(
                measure("a", MetricCategory.PROCESS, "1", Schedule.atLeast(Rate.of("0.5"))),
                measure("b", MetricCategory.OUTCOME, "1", Schedule.atLeast(Rate.of("0.5")))));
    assertThat(
            two.of(
                    Map.of(
                        "a",
                        THIRTY.judge(Rate.of("0.5"), 30),
                        "b",
                        THIRTY.judge(Rate.of("0.499999"), 30)))
                .value())
        .contains(Rate.of("0.3"));
    assertThat(two).hasToString("composite of process 30%, outcome 70%, 2 measures");
  }

  @Test
  void measureIsScoredFromItsResultAndCases() {
    CategoryMeasure screening = composite().measures().get(0);
    assertThat(screening.score(Rate.of("0.70"), 30).value()).contains(Rate.of("0.75"));
    assertThat(screening.score(Rate.of("0.70"), 29).value()).isEmpty();
    assertThat(screening.score(MinimumSize.of(1).judge(Rate.ONE, 3)))
        .as("enough elsewhere, too few here")
        .isEqualTo(new ScoredResult.NotScored(ScoredResult.Reason.TOO_FEW_CASES, 3, 30));
  }

  @Test
  void worksheetReadsAsFiled() {
    Explanation<CategoryComposite.Result> explained =
        composite().explain(without("blood pressure", "NPS"));
    assertThat(explained.settlement()).isEqualTo(composite().of(without("blood pressure", "NPS")));
    Filed.assertReadsAs(
        CategoryCompositeTest.class, "category-composite.txt", explained.withFormulas());
    assertThat(explained.lines().stream().map(line -> line.line().step()).distinct())
        .containsExactlyInAnyOrder(CategoryStep.values());
  }

  @Test
  void badTermsAreRefused() {
    Map<MetricCategory, Rate> all = weights("0.2", "0.4", "0.2", "0.2");
    List<CategoryMeasure> five = composite().measures();
    assertThatThrownBy(() -> new CategoryComposite(all, five.subList(0, 4)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("weights.efficiency is 20%");
    assertThatThrownBy(() -> new CategoryComposite(weights("0.4", "0.6"), five))
        .hasMessageContaining("weights.experience is 0%")
        .hasMessageContaining("weights.efficiency is 0%");
    assertThatThrownBy(() -> new CategoryComposite(weights("0.2", "0.4", "0.2", "0.1"), five))
        .hasMessageContaining("sum to 90%");
    assertThatThrownBy(() -> new CategoryComposite(new HashMap<>(), List.of()))
        .hasMessageContaining("sum to 0%");
    assertThatThrownBy(() -> new CategoryComposite(weights("1"), List.of(five.get(0), five.get(0))))
        .hasMessageContaining("measures is [screening, screening]");
    assertThatThrownBy(() -> measure(" ", MetricCategory.PROCESS, "0", Schedule.atLeast(Rate.ONE)))
        .hasMessageContaining("name is blank")
        .hasMessageContaining("weight is 0%");
  }

  @Test
  void everyMeasureMustBeStated() {
    Map<String, ScoredResult> missing = results();
    missing.remove("NPS");
    assertThatThrownBy(() -> composite().of(missing))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("results is [A1c, blood pressure, readmission, screening]");
  }
}
