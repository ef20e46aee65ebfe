package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

class StarsParametersTest {
  @ParameterizedTest
  @CsvSource({
    "2024,42,30,4,3",
    "2025,42,30,4,0",
    "2026,45,33,2,3",
  })
  void measuresAndWeightsAreThoseOfTheYear(
      int year, int all, int partC, int experience, int ofNew) {
    StarsMeasures measures = StarsParameters.of(year).measures();

    assertThat(measures.all()).hasSize(all);
    assertThat(measures.all().stream().filter(StarsMeasure::isPartC)).hasSize(partC);
    assertThat(measures.all().stream().filter(StarsMeasure::isNew))
        .hasSize(ofNew)
        .allMatch(each -> each.weight() == 1);
    for (StarsMeasure each : measures.all()) {
      long weight =
          switch (each.category()) {
            case PROCESS -> 1;
            case OUTCOME, INTERMEDIATE_OUTCOME -> 3;
            case PATIENT_EXPERIENCE, ACCESS -> experience;
            case IMPROVEMENT -> 5;
          };
      assertThat(each.weight()).as("%s", each).isEqualTo(each.isNew() ? 1 : weight);
    }
    assertThat(measures.all().stream().filter(each -> !each.inOverall()).map(StarsMeasure::id))
        .containsExactly("D02", "D03");
    assertThat(measures.all().stream().filter(StarsMeasure::zeroInPuertoRico).map(StarsMeasure::id))
        .containsExactly("D08", "D09", "D10");
    assertThat(measures.all().stream().filter(StarsMeasure::isImprovement)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2026,PART_C,COST_1876,13",
    "2026,PART_C,CCP,15",
    "2026,PART_C,CCP_WITH_SNP,16",
    "2026,PART_C,CCP_ISNP_ONLY,9",
    "2026,PART_C,MSA,14",
    "2026,PART_C,PFFS,15",
    "2026,PART_D_MAPD,COST_1876,5",
    "2026,PART_D_MAPD,CCP,6",
    "2026,PART_D_PDP,PDP,6",
    "2026,PART_D_MAPD,CCP_ISNP_ONLY,5",
    "2026,OVERALL,COST_1876,17",
    "2026,OVERALL,CCP,19",
    "2026,OVERALL,CCP_WITH_SNP,21",
    "2026,OVERALL,CCP_ISNP_ONLY,13",
    "2026,OVERALL,PFFS,19",
    "2026,PART_D_MAPD,COST_1876_WITHOUT_MPF,5",
    "2026,OVERALL,COST_1876_WITHOUT_MPF,16",
    "2025,PART_C,CCP,13",
    "2025,OVERALL,CCP_WITH_SNP,19",
    "2024,PART_C,CCP_ISNP_ONLY,9",
    "2024,OVERALL,COST_1876_WITHOUT_MPF,15"
  })
  void minimumsAreHalfOfWhatIsRequired(
      int year, StarsSummary summary, StarsContractType type, long minimum) {
    assertThat(StarsParameters.of(year).minimums().minimum(summary, type)).contains(minimum);
  }

  @Test
  void everyCellHasACategoryAndEveryCategoryACell() {
    List<String> without = new ArrayList<>();
    int cells = 0;
    for (int year = 2024; year <= 2026; year++) {
      for (StarsSummary summary : StarsSummary.values()) {
        try {
          StarsAdjustmentGroups groups = StarsAdjustmentGroups.of(year, summary);
          Set<Integer> used = new TreeSet<>();
          groups.categories().forEach(used::addAll);
          int categories = StarsParameters.of(year).adjustments().categories(summary);
          assertThat(used).hasSize(categories).allMatch(each -> each >= 1 && each <= categories);
          cells += groups.categories().stream().mapToInt(List::size).sum();
        } catch (UnsupportedPeriodException e) {
          without.add(year + " " + summary);
        }
      }
    }
    assertThat(without).containsExactly("2025 Part C", "2025 Overall");
    assertThat(cells).isEqualTo(507 - 100);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1", "6.092754,14.248144,1", "6.092755,14.248144,2", "99.999999,43.027888,8",
    "100,43.027887,8", "100,43.027888,9", "100,100,9", "26.699929,29.981129,5"
  })
  void boundsOfGroupsBelongToTheHigherGroup(String lowIncome, String disabled, int category) {
    assertThat(
            StarsAdjustmentGroups.of(2026, StarsSummary.OVERALL)
                .categoryOf(Rate.ofPercent(lowIncome), Rate.ofPercent(disabled)))
        .isEqualTo(category);
  }

  @Test
  void adjustmentsAreThoseOfTheYear() {
    StarsAdjustments all = StarsParameters.of(2026).adjustments();

    assertThat(all.value(StarsSummary.OVERALL, 1)).isEqualTo(Rate.of("-0.063262"));
    assertThat(all.value(StarsSummary.OVERALL, 9)).isEqualTo(Rate.of("0.145515"));
    assertThat(all.value(StarsSummary.PART_D_PDP, 3)).isEqualTo(Rate.of("0.025549"));
    assertThat(all.categories(StarsSummary.PART_D_PDP)).isEqualTo(3);
    assertThat(StarsParameters.of(2024).adjustments().categories(StarsSummary.PART_D_PDP))
        .isEqualTo(5);
    assertThatThrownBy(() -> all.value(StarsSummary.PART_D_PDP, 4))
        .hasMessageContainingAll("category 4", "1 to 3");
    assertThatThrownBy(() -> all.value(StarsSummary.PART_D_PDP, 0))
        .hasMessageContaining("category 0");
  }

  @Test
  void everyMeasureHasCutPointsInEveryYear() {
    for (int year = 2024; year <= 2026; year++) {
      StarsCutPointTable table = StarsCutPointTable.of(year);
      for (StarsMeasure measure : table.measures().all()) {
        StarsCutPoints cuts = table.cutPoints(StarsContractKind.MA_PD, measure.id());
        for (int i = 0; i < 4; i++) {
          BigDecimal bound = cuts.bounds().get(i);
          assertThat(cuts.rounded(bound)).isEqualByComparingTo(bound);
          assertThat(cuts.starsOf(bound)).isGreaterThanOrEqualTo(i + 2);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2027})
  void anotherYearIsNotPublishedHere(int year) {
    assertThatThrownBy(() -> StarRatings.of(year))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("" + year, "2024 to 2026");
    assertThatThrownBy(() -> StarsCutPointTable.of(year))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  @Test
  void anotherYearIsRatedWithFiguresThatAreGiven() {
    StarsParameters given = StarsParameters.of(2026);
    StarRatings rule =
        StarRatings.builder()
            .ratingYear(2027)
            .measures(given.measures())
            .thresholds(given.thresholds())
            .rewards(given.rewards())
            .adjustments(given.adjustments())
            .minimums(given.minimums())
            .disasterShare(given.disasterShare())
            .build();

    assertThat(rule.determine(StarsSamples.published("H0154")).highest())
        .isEqualTo(StarsSamples.RULE.determine(StarsSamples.published("H0154")).highest());
    assertThat(rule.explain(StarsSamples.published("H0154")).lines())
        .allMatch(each -> each.reliances().isEmpty());
    assertThat(rule).hasToString("2027 Star Ratings: 45 measures");
  }
}
