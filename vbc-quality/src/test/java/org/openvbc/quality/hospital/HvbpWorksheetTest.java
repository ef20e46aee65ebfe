package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.hospital.HvbpSamples.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class HvbpWorksheetTest {
  private static final int ROWS = 431;

  @ParameterizedTest
  @ValueSource(strings = {"010001", "010007"})
  void worksheetsReadAsFiled(String ccn) {
    Filed.assertReadsAs(
        HvbpWorksheetTest.class,
        "worksheets/fy2024-" + ccn + ".txt",
        FY2024.explain(hospital(ccn)) + "\n");
  }

  @Test
  void theWorksheetWithFormulasReadsAsFiled() {
    Filed.assertReadsAs(
        HvbpWorksheetTest.class,
        "worksheets/fy2022-with-formulas.txt",
        HvbpScoringYears.of(2022)
                .explain(HvbpScoringYears.middling(HvbpScoringYears.of(2022)))
                .withFormulas()
            + "\n");
  }

  /** Explanations that together reach every step and every row. */
  private static List<Explanation<?>> all() {
    List<Explanation<?>> all = new ArrayList<>();
    all.add(FY2024.explain(hospital("010001")));
    all.add(FY2024.explain(hospital("010007")));
    for (int year = 2017; year <= 2027; year++) {
      HvbpScoring rule = HvbpScoringYears.of(year);
      all.add(rule.explain(HvbpScoringYears.middling(rule)));
    }
    for (int year = 2013; year <= 2016; year++) {
      all.add(total(year));
    }
    all.add(HvbpTotal.of(2024).explain(Map.of(HvbpDomain.SAFETY, Score.FULL)));
    return all;
  }

  private static Explanation<?> total(int year) {
    HvbpWeighting own =
        HvbpWeighting.of(
            Map.of(
                HvbpDomain.CLINICAL_PROCESS, Score.ofPercent("70").rate(),
                HvbpDomain.PERSON_AND_COMMUNITY, Score.ofPercent("30").rate()),
            1);
    HvbpTotal rule =
        year < 2015
            ? HvbpTotal.builder().fiscalYear(FiscalYear.of(year)).ownWeighting(own).build()
            : HvbpTotal.of(year);
    return rule.explain(
        Map.of(
            HvbpDomain.CLINICAL_PROCESS, Score.FULL,
            HvbpDomain.PERSON_AND_COMMUNITY, Score.NONE));
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    all().forEach(each -> each.lines().forEach(line -> reached.add(line.line().step())));

    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(List.<Step>of(HvbpQualityStep.values()));
  }

  @Test
  void everyParameterRowIsShownByTheStepThatUsesIt() {
    Set<String> shown = new HashSet<>();
    all().stream()
        .flatMap(each -> each.lines().stream())
        .flatMap(line -> line.reliances().stream())
        .forEach(
            reliance -> shown.add(reliance.published().key() + " " + reliance.published().from()));

    assertThat(rows()).hasSize(ROWS);
    assertThat(shown)
        .containsAll(
            rows().stream()
                .filter(row -> !row.value().isEmpty())
                // the measures of years before FY2017 are not listed, so nothing counts them
                .filter(
                    row ->
                        !(row.key().startsWith(HvbpQualityParameters.MINIMUM_MEASURES)
                            && row.from().getYear() < 2016))
                .map(row -> row.key() + " " + row.from())
                .toList());
  }

  private static List<Parameter> rows() {
    return HvbpQualityParameters.table().keys().stream()
        .map(HvbpQualityParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  @Test
  void everyRowNamesItsSource() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text()).as(row.key()).startsWith("42 CFR 412.16");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isEqualTo("fiscalYear");
      assertThat(row.from().getMonthValue()).as(row.key()).isEqualTo(10);
    }
  }

  @Test
  void whatReproducesThePublishedScoresRestsOnNothingUnverified() {
    assertThat(FY2024.explain(hospital("010001")).unverified()).isEmpty();
    assertThat(FY2024.explain(hospital("010001")).assumptions()).isEmpty();
    HvbpScoring later = HvbpScoringYears.of(2025);
    assertThat(later.explain(HvbpScoringYears.middling(later)).unverified())
        .extracting(line -> line.line().step())
        .contains(HvbpQualityStep.MEASURES, HvbpQualityStep.WEIGHT);
    assertThat(HvbpQualityParameters.table().history("hvbp.weight.SAFETY"))
        .extracting(Parameter::evidence)
        .contains(Evidence.DATA, Evidence.LAW, Evidence.UNVERIFIED);
  }

  @Test
  void aChangedTermIsAnAssumption() {
    assertThat(
            FY2024.withBasePoints(70).explain(hospital("010001")).assumptions().stream()
                .map(line -> line.line().step()))
        .containsExactly(HvbpQualityStep.BASE_SCORE);
    assertThat(
            FY2024
                .withTotal(
                    FY2024
                        .total()
                        .withOwnWeighting(
                            HvbpWeighting.of(
                                Map.of(
                                    HvbpDomain.OUTCOMES, Score.ofPercent("40").rate(),
                                    HvbpDomain.PERSON_AND_COMMUNITY, Score.ofPercent("20").rate(),
                                    HvbpDomain.SAFETY, Score.ofPercent("20").rate(),
                                    HvbpDomain.EFFICIENCY, Score.ofPercent("20").rate()),
                                2)))
                .explain(hospital("010001"))
                .assumptions()
                .stream()
                .map(line -> line.line().step()))
        .containsOnly(HvbpQualityStep.SCORED_DOMAINS, HvbpQualityStep.WEIGHT);
  }

  @Test
  void explainingIsScoring() {
    for (String ccn : List.of("010001", "010007", "050239")) {
      assertThat(FY2024.explain(hospital(ccn)).settlement())
          .isEqualTo(FY2024.determine(hospital(ccn)));
    }
  }

  @Test
  void oneRuleServesManyThreads() {
    HvbpQualityPerformance hospital = hospital("010001");
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> FY2024.explain(hospital).toString())
                .distinct())
        .containsExactly(FY2024.explain(hospital).toString());
  }
}
