package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.mssp.Samples.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.mssp.MsspHealthEquity.Third;

class MsspQualityWorksheetTest {

  /** Worksheets that are compared word for word. */
  enum Golden {
    MEASURES_2025("worksheet-2025-measures.txt") {
      @Override
      Explanation<MsspQualityResult> explanation() {
        return measures(2025);
      }
    },
    PUBLISHED_2023("worksheet-2023-published.txt") {
      @Override
      Explanation<MsspQualityResult> explanation() {
        return MsspQualityStandard.of(2023)
            .explain(
                MsspQualityPerformance.builder()
                    .ownScore(
                        MsspOwnScore.published("65.76", MsspQualityPathway.EXTREME_CIRCUMSTANCES))
                    .reporting(REPORTED)
                    .build());
      }
    },
    DOMAINS_2016("worksheet-2016-domains.txt") {
      @Override
      Explanation<MsspQualityResult> explanation() {
        return MsspQualityStandard.of(2016).explain(ofDomains(rewarded("50")));
      }
    },
    WHAT_IF_2026("worksheet-2026-what-if.txt") {
      @Override
      Explanation<MsspQualityResult> explanation() {
        return MsspQualityStandard.of(2026)
            .withThreshold(Score.ofPercent("75"))
            .explain(given(2026, "74", noPathway()));
      }
    };

    private final String file;

    Golden(String file) {
      this.file = file;
    }

    abstract Explanation<MsspQualityResult> explanation();
  }

  private static List<MsspDomainResult> rewarded(String percentile) {
    List<MsspDomainResult> domains = new ArrayList<>(domains(percentile));
    domains.set(0, domains.get(0).withImprovementReward("0.5"));
    return domains;
  }

  /** Everything that a score from measures can show, up to the alternative standard. */
  private static Explanation<MsspQualityResult> measures(int year) {
    List<MeasureResult> set = set(year, CollectionType.ECQM, "5.5", "5");
    set = withPercentile(set, "236", "25");
    MsspQualityPerformance aco =
        performance(year, set).withOwnScore(MsspOwnScore.ofMeasures(set, "1.5", "0.43"));
    if (year >= 2023 && year <= 2025) {
      aco =
          aco.withHealthEquity(
              MsspHealthEquity.of(thirds(year, Third.MIDDLE), share(year, "0.25", "0.31")));
    }
    return undisturbed(year).explain(aco);
  }

  @ParameterizedTest
  @EnumSource(Golden.class)
  void worksheetsReadAsCommitted(Golden golden) throws IOException {
    String text = golden.explanation().withFormulas() + "\n";

    // the version changes with every release, the worksheet does not
    assertThat(text.replaceFirst("openvbc [^;]+;", "openvbc VERSION;"))
        .isEqualTo(read(golden.file));
  }

  private static String read(String file) throws IOException {
    try (InputStream text =
        Objects.requireNonNull(MsspQualityWorksheetTest.class.getResourceAsStream(file), file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One explanation or more per year, which together reach every branch. */
  private static List<Explanation<MsspQualityResult>> all() {
    List<Explanation<MsspQualityResult>> all = new ArrayList<>();
    for (Golden golden : Golden.values()) {
      all.add(golden.explanation());
    }
    for (int year = 2013; year <= 2020; year++) {
      List<MsspDomainResult> domains = year < 2015 ? domains("50") : rewarded("50");
      all.add(undisturbed(year).explain(ofDomains(domains)));
      all.add(
          MsspQualityStandard.ofFirstYear(year)
              .withAllAcosAffected(false)
              .explain(ofDomains(domains)));
      if (year >= 2017) {
        all.add(
            MsspQualityStandard.of(year)
                .explain(
                    ofDomains(domains)
                        .withExtremeCircumstances(ExtremeCircumstances.affected())
                        .withMeanScoreOfAllAcos(Score.ofPercent("92"))));
      }
    }
    for (int year = 2021; year <= 2026; year++) {
      all.add(measures(year));
      all.add(
          MsspQualityStandard.ofFirstYear(year)
              .withAllAcosAffected(false)
              .explain(performance(year, set(year, CollectionType.MIPS_CQM, "1", "0"))));
      all.add(
          MsspQualityStandard.of(year)
              .explain(
                  given(year, "10", REPORTED)
                      .withExtremeCircumstances(ExtremeCircumstances.ofShare(Rate.of("0.5")))));
    }
    return all;
  }

  @Test
  void everyStepIsReached() {
    Set<MsspQualityStep> reached = EnumSet.noneOf(MsspQualityStep.class);
    all()
        .forEach(each -> each.lines().forEach(l -> reached.add((MsspQualityStep) l.line().step())));

    assertThat(reached).containsExactlyInAnyOrder(MsspQualityStep.values());
  }

  @Test
  void everyParameterRowIsShownByTheStepThatUsesIt() {
    Set<String> shown = new HashSet<>();
    all()
        .forEach(
            each ->
                each.lines().stream()
                    .flatMap(line -> line.reliances().stream())
                    .forEach(r -> shown.add(r.published().key() + " " + r.published().from())));
    for (int year = 2021; year <= 2026; year++) {
      Parameter row = MsspQualityStandard.of(year).published().dataCompleteness().orElseThrow();
      shown.add(row.key() + " " + row.from());
    }

    assertThat(rows()).hasSizeGreaterThan(60);
    assertThat(shown).containsExactlyInAnyOrderElementsOf(rows());
  }

  /** Rows with a value; the knots of the step scale count as one. */
  private static Set<String> rows() {
    Set<String> rows = new HashSet<>();
    for (String key : MsspQualityParameters.table().keys()) {
      for (Parameter row : MsspQualityParameters.table().history(key)) {
        if (!row.value().isEmpty()) {
          rows.add(key.replaceFirst("\\[.*", "") + " " + row.from());
        }
      }
    }
    return rows;
  }

  @Test
  void whatNobodyCheckedAgainIsShown() {
    assertThat(
            Golden.DOMAINS_2016.explanation().unverified().stream()
                .map(line -> line.line().step())
                .toList())
        .contains(MsspQualityStep.MEASURE_POINTS, MsspQualityStep.MINIMUM_ATTAINMENT);
    assertThat(
            Golden.MEASURES_2025.explanation().unverified().stream()
                .map(line -> line.line().step())
                .toList())
        .containsExactly(MsspQualityStep.COMPLEX_ORGANIZATION_POINTS);
    assertThat(Golden.PUBLISHED_2023.explanation().unverified()).isEmpty();
  }

  @Test
  void aChangedTermIsAnAssumption() {
    assertThat(
            Golden.WHAT_IF_2026.explanation().assumptions().stream()
                .map(ExplainedLine::toString)
                .toList())
        .singleElement()
        .asString()
        .startsWith("Threshold: 75% [42 CFR 425.512(a)]");
    Explanation<MsspQualityResult> others = undisturbed(2022).explain(given(2022, "80", REPORTED));
    assertThat(others.assumptions().stream().map(line -> line.line().step()).toList())
        .containsExactly(MsspQualityStep.AFFECTED);
    Explanation<MsspQualityResult> scope =
        MsspQualityStandard.of(2026)
            .withComplexOrganizationScope(ComplexOrganizationScope.SCORED)
            .explain(performance(2026, set(2026, CollectionType.ECQM, "9", "50")));
    assertThat(scope.assumptions().stream().map(line -> line.line().step()).toList())
        .containsExactly(MsspQualityStep.COMPLEX_ORGANIZATION_POINTS);
  }

  @Test
  void theParagraphIsThatOfTheYear() {
    assertThat(citation(Golden.DOMAINS_2016.explanation(), MsspQualityStep.AVAILABLE_POINTS))
        .isEqualTo("42 CFR 425.502(e)");
    assertThat(citation(Golden.MEASURES_2025.explanation(), MsspQualityStep.AVAILABLE_POINTS))
        .isEqualTo("42 CFR 414.1367(c)(1)(i)");
    assertThat(citation(Golden.DOMAINS_2016.explanation(), MsspQualityStep.STANDARD))
        .isEqualTo("42 CFR 425.502(d)");
  }

  private static String citation(Explanation<MsspQualityResult> explanation, MsspQualityStep step) {
    return explanation.lines().stream()
        .filter(line -> line.line().step() == step)
        .findFirst()
        .orElseThrow()
        .citation()
        .text();
  }
}
