package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.episode.EpisodeSamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class EpisodeQualityWorksheetTest {
  private static final CjrQualityPerformance RISEN =
      hospital("81", "", true).withComplications(CjrMeasure.of("81", "60"));

  /** Worksheets that are compared word for word. */
  enum Golden {
    CJR_2019_EXCELLENT {
      @Override
      Explanation<?> explanation() {
        return CJR_2019.explain(RISEN);
      }
    },
    CJR_2022_NOT_ELIGIBLE {
      @Override
      Explanation<?> explanation() {
        return CJR_2022.explain(hospital("26", "37", false));
      }
    },
    CJR_FIRST_TEXT {
      @Override
      Explanation<?> explanation() {
        return CjrCompositeQuality.of(LocalDate.of(2019, 1, 1), CjrQualityEdition.DECEMBER_2015)
            .withDecileReading(CjrDecileReading.PERCENTILE_POINTS)
            .explain(hospital("26", "37", false).withComplications(CjrMeasure.of("26", "0")));
      }
    },
    TEAM_2026 {
      @Override
      Explanation<?> explanation() {
        return TeamCompositeQuality.of(2026).explain(teamOf2026());
      }
    },
    BPCI_2020 {
      @Override
      Explanation<?> explanation() {
        return BpciCompositeQuality.of(LocalDate.of(2020, 1, 1)).explain(bpci());
      }
    };

    abstract Explanation<?> explanation();

    private String file() {
      return "worksheets/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".txt";
    }
  }

  @ParameterizedTest
  @EnumSource(Golden.class)
  void worksheetsReadAsFiled(Golden golden) {
    Filed.assertReadsAs(
        EpisodeQualityWorksheetTest.class,
        golden.file(),
        golden.explanation().withFormulas() + "\n");
  }

  /** Explanations that together reach every step and every row. */
  private static List<Explanation<?>> all() {
    List<Explanation<?>> all = new ArrayList<>();
    for (Golden golden : Golden.values()) {
      all.add(golden.explanation());
    }
    all.add(CJR_2022.explain(RISEN));
    CjrQualityPerformance both = RISEN.withHcahps(CjrMeasure.of("50", "20"));
    all.add(
        CjrCompositeQuality.of(CJR_2019.performanceDay(), CjrQualityEdition.DECEMBER_2015)
            .explain(both));
    for (int year : new int[] {2027, 2028}) {
      TeamCompositeQuality terms = TeamCompositeQuality.of(year);
      all.add(
          terms.explain(
              teamOf2026()
                  .withScores(
                      terms.measures().all().stream()
                          .map(measure -> TeamMeasureScore.scored(measure.number(), "50"))
                          .toList())));
    }
    return all;
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    all().forEach(each -> each.lines().forEach(line -> reached.add(line.line().step())));

    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(CjrQualityStep.values(), TeamQualityStep.values(), BpciQualityStep.values())
                .flatMap(Stream::of)
                .map(Step.class::cast)
                .toList());
  }

  private static List<Parameter> rows() {
    return Stream.of(
            CjrQualityParameters.table(),
            TeamQualityParameters.table(),
            BpciQualityParameters.table())
        .flatMap(table -> rows(table).stream())
        .toList();
  }

  private static List<Parameter> rows(ParameterTable table) {
    return table.keys().stream().map(table::history).flatMap(Collection::stream).toList();
  }

  @Test
  void everyParameterRowIsShownByTheStepThatUsesIt() {
    Set<String> shown = new HashSet<>();
    all().stream()
        .flatMap(each -> each.lines().stream())
        .flatMap(line -> line.reliances().stream())
        .map(reliance -> reliance.published().key() + " " + reliance.published().from())
        .forEach(shown::add);

    // a scale is shown as one, from the date of its first step
    assertThat(rows()).hasSize(63);
    assertThat(shown)
        .containsAll(
            rows().stream()
                .filter(row -> !row.value().isEmpty())
                .map(row -> row.key().replaceFirst("Points\\[.*", "Points") + " " + row.from())
                .toList());
  }

  @Test
  void everyRowNamesItsSourceAndAscends() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text())
          .as(row.key())
          .matches("(42 CFR 51[02]\\.|BPCI Advanced, ).+");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isEqualTo("period");
    }
  }

  @Test
  void bothDatesOfAFigureHoldTheSame() {
    // the amendments of May 2021 were not read: what changes at that date is the evidence
    for (String key : CjrQualityParameters.table().keys()) {
      List<Parameter> history = List.copyOf(CjrQualityParameters.table().history(key));
      assertThat(history.stream().map(Parameter::value).distinct()).as(key).hasSize(1);
      assertThat(history.stream().map(Parameter::evidence).distinct())
          .as(key)
          .hasSize(history.size());
    }
  }

  @Test
  void whatWasNotReadIsShown() {
    assertThat(steps(CJR_2019.explain(RISEN).unverified()))
        .containsExactly(CjrQualityStep.DECILES_RISEN);
    assertThat(steps(CJR_2022.explain(hospital("26", "", false)).unverified()))
        .containsOnly(
            CjrQualityStep.COMPLICATION_POINTS,
            CjrQualityStep.HCAHPS_POINTS,
            CjrQualityStep.PRO_POINTS,
            CjrQualityStep.SCORE,
            CjrQualityStep.CATEGORY);
    assertThat(steps(TeamCompositeQuality.of(2026).explain(teamOf2026()).unverified()))
        .containsOnly(
            TeamQualityStep.SCALED_SCORE, TeamQualityStep.NEUTRAL_SCORE, TeamQualityStep.WEIGHT);
  }

  private static List<Step> steps(List<ExplainedLine> lines) {
    return lines.stream().map(line -> line.line().step()).toList();
  }

  @Test
  void aChangedTermIsAnAssumption() {
    assertThat(CJR_2019.explain(RISEN).assumptions()).isEmpty();
    assertThat(steps(CJR_2019.withImprovementDeciles(4).explain(RISEN).assumptions()))
        .containsExactly(CjrQualityStep.IMPROVEMENT_POINTS);
    assertThat(
            steps(
                CJR_2019
                    .withHcahpsPoints(CJR_2019.complicationPoints())
                    .explain(RISEN)
                    .assumptions()))
        .containsOnly(CjrQualityStep.HCAHPS_POINTS);
    assertThat(
            steps(
                CJR_2019
                    .withCategories(CjrCategories.of("5.0", "7.0", "15.0"))
                    .explain(RISEN)
                    .assumptions()))
        .containsExactly(CjrQualityStep.CATEGORY);
    assertThat(
            steps(
                TeamCompositeQuality.of(2026)
                    .withNeutralScore(Score.ofPercent("40"))
                    .explain(teamOf2026())
                    .assumptions()))
        .containsExactly(TeamQualityStep.NEUTRAL_SCORE);
  }

  @Test
  void anotherListOfMeasuresIsAnAssumptionRowByRow() {
    TeamCompositeQuality published = TeamCompositeQuality.of(2026);
    TeamMeasure readmission = published.measures().all().get(0);
    TeamCompositeQuality terms =
        published.withMeasures(
            TeamMeasures.of(
                readmission, TeamMeasure.ofAll(1618, "another scope", TeamSetting.OUTPATIENT)));

    assertThat(
            terms
                .explain(
                    teamOf2026()
                        .withScores(
                            TeamMeasureScore.scored(356, "72"),
                            TeamMeasureScore.insufficient(1618)))
                .lines()
                .get(0)
                .reliances()
                .stream()
                .map(reliance -> reliance.published().key() + " " + reliance.used())
                .toList())
        .containsExactly(
            "team.quality.measure[356] INPATIENT ALL",
            "team.quality.measure[135] not used",
            "team.quality.measure[1618] another scope");
  }

  @Test
  void theScaleIsTheSameForBothMeasuresUpToItsMost() {
    for (CjrCompositeQuality rule : List.of(CJR_2019, CJR_2022)) {
      assertThat(rule.complicationPoints().points()).hasSize(7);
      for (int i = 0; i < 7; i++) {
        var complications = rule.complicationPoints().points().get(i);
        var hcahps = rule.hcahpsPoints().points().get(i);
        assertThat(hcahps.result()).isEqualTo(complications.result());
        assertThat(hcahps.worth().dividedBy(rule.hcahpsPoints().most()))
            .isEqualTo(complications.worth().dividedBy(rule.complicationPoints().most()));
      }
    }
  }
}
