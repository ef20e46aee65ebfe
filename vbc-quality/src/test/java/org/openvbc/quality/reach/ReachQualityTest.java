package org.openvbc.quality.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.testing.Filed;

/** Mean, improvement criteria, health equity data. */
class ReachQualityTest {
  private static final List<ReachMeasureScore> MEASURES =
      List.of(
          measure("ACR", "80"),
          measure("UAMCC", "100"),
          measure("TFU", "60"),
          measure("CAHPS", "95"));
  private static final Rate TEN_PERCENT = Rate.of("0.10");

  private static ReachMeasureScore measure(String name, String percent) {
    return new ReachMeasureScore(name, Score.ofPercent(percent));
  }

  private static ReachQualityResult score(ImprovementCriteria criteria, String adjustment) {
    return ReachQuality.of(2023).score(MEASURES, criteria, Rate.of(adjustment), Worksheet.none());
  }

  @ParameterizedTest
  @CsvSource({
    "MET,       0,    83.75,  83.75,  84",
    "NOT_ASKED, 0.05, 83.75,  88.75,  89",
    "NOT_MET,   0,    41.875, 41.875, 42",
    "NOT_MET,   0.10, 41.875, 51.875, 52",
    "MET,       0.10, 83.75,  93.75,  94"
  })
  void scoreIsTheMeanHalvedWithoutImprovementPlusTheAdjustment(
      ImprovementCriteria criteria,
      String adjustment,
      String gated,
      String total,
      String published) {
    ReachQualityResult result = score(criteria, adjustment);
    assertThat(result.initial()).isEqualTo(Score.ofPercent("83.75"));
    assertThat(result.gated()).isEqualTo(Score.ofPercent(gated));
    assertThat(result.total()).isEqualTo(Score.ofPercent(total));
    assertThat(result.published()).isEqualTo(Score.ofPercent(published));
  }

  @Test
  void scoreStaysBetweenNothingAndTheWhole() {
    List<ReachMeasureScore> full = List.of(measure("ACR", "100"));
    List<ReachMeasureScore> none = List.of(measure("ACR", "0"));
    ReachQuality of2025 = ReachQuality.of(2025);
    assertThat(of2025.score(full, ImprovementCriteria.MET, TEN_PERCENT, Worksheet.none()).total())
        .isEqualTo(Score.FULL);
    assertThat(
            of2025
                .score(none, ImprovementCriteria.MET, TEN_PERCENT.negated(), Worksheet.none())
                .total())
        .isEqualTo(Score.NONE);
  }

  @Test
  void worksheetReadsAsFiledAndReachesEveryStep() {
    Explanation<ReachQualityResult> explained =
        ReachQuality.of(2024).explain(MEASURES, ImprovementCriteria.NOT_MET, Rate.of("0.05"));
    Filed.assertReadsAs(getClass(), "worksheet-2024-not-met.txt", explained.withFormulas());
    Set<ReachQualityStep> reached = EnumSet.noneOf(ReachQualityStep.class);
    explained.lines().forEach(line -> reached.add((ReachQualityStep) line.line().step()));
    assertThat(reached).containsExactly(ReachQualityStep.values());
    assertThat(explained.unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Quality score after CI/SEP", "Health equity data reporting adjustment");
    assertThat(
            ReachQuality.of(2023)
                .withImprovementFactor(Rate.of("0.6"))
                .explain(MEASURES, ImprovementCriteria.NOT_MET, Rate.ZERO)
                .assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Quality score after CI/SEP");
  }

  @Test
  void everyRowStandsBehindAStep() {
    Set<Parameter> reached = new HashSet<>();
    for (int year = 2023; year <= 2026; year++) {
      ReachQuality quality = ReachQuality.of(year);
      Stream.of(ReachQualityStep.values())
          .flatMap(step -> quality.authority().reliances(step).stream())
          .map(Reliance::published)
          .forEach(reached::add);
    }
    List<Parameter> rows =
        ReachQualityParameters.table().keys().stream()
            .map(ReachQualityParameters.table()::history)
            .flatMap(Collection::stream)
            .filter(row -> !row.value().isEmpty())
            .toList();
    assertThat(reached).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(rows).hasSize(4).allMatch(row -> !row.note().isEmpty());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    ReachQuality of2023 = ReachQuality.of(2023);
    assertThatThrownBy(() -> of2023.explain(List.of(), ImprovementCriteria.MET, Rate.of("0.11")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("measures is none")
        .hasMessageContaining("adjustment is 11%, must be between 0% and 10% in PY2023");
    assertThatThrownBy(
            () -> of2023.explain(MEASURES, ImprovementCriteria.MET, TEN_PERCENT.negated()))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(
            () ->
                of2023.explain(
                    List.of(measure("ACR", "1"), measure("ACR", "2")),
                    ImprovementCriteria.MET,
                    Rate.ZERO))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("each measure once");
    assertThatThrownBy(() -> of2023.withImprovementFactor(Rate.of("2")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> ReachQuality.of(2022)).isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> ReachQuality.of(2027)).isInstanceOf(UnsupportedPeriodException.class);
  }
}
