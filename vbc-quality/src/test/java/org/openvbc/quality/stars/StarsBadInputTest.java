package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.stars.StarsSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;

class StarsBadInputTest {
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6, 35})
  void starsAreOneToFive(int stars) {
    assertThatThrownBy(() -> StarsMeasureStars.of("C01", stars))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("C01", "" + stars, "1 to 5");
  }

  @Test
  void aMeasureHasAStarOrAReason() {
    assertThatThrownBy(() -> new StarsMeasureStars("C01", Optional.empty(), Optional.empty()))
        .hasMessageContaining("neither star nor reason");
    assertThatThrownBy(
            () -> new StarsMeasureStars("C01", Optional.of(3), Optional.of(StarsMissing.TOO_NEW)))
        .hasMessageContaining("a star and a reason for none");
    assertThat(StarsMeasureStars.ofFaultyData("C01")).hasToString("C01 1");
    assertThat(StarsMeasureStars.missing("C01", StarsMissing.TOO_NEW)).hasToString("C01 TOO_NEW");
  }

  @Test
  void allThatIsWrongWithAContractIsNamedAtOnce() {
    List<StarsMeasureStars> measures = new ArrayList<>(flat(4).measures());
    measures.remove(0);
    measures.add(StarsMeasureStars.of("D12", 3));
    measures.add(StarsMeasureStars.of("C34", 3));
    StarsPerformance bad =
        flat(4)
            .withMeasures(measures)
            .withContractType(Optional.empty())
            .withAdjustmentCategories(Map.of(StarsSummary.OVERALL, 10))
            .withDisasterShares(Map.of(2023, Rate.of("1.01")));

    assertThatThrownBy(() -> RULE.determine(bad))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "nothing on C01 Breast Cancer Screening",
            "D12 twice",
            "C34",
            "a measure of the 2026 Star Ratings",
            "contractType",
            "Overall 10",
            "1 to 9",
            "disasterShares 2023",
            "none of 2024");
  }

  @Test
  void aTypeMustSuitTheKindOfContract() {
    assertThatThrownBy(() -> RULE.determine(flat(4).withContractType(StarsContractType.PDP)))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("contractType", "PDP", "Part C");
    assertThat(
            RULE.withMinimums(StarsMinimums.none())
                .determine(flat(4).withContractType(Optional.empty()))
                .rating())
        .isPresent();
  }

  @Test
  void aDrugPlanAloneNeedsNothingOfPartC() {
    StarsPerformance alone =
        published("S9701")
            .withDisasterShares(Map.of())
            .withMeasures(
                published("S9701").measures().stream()
                    .filter(each -> each.measure().startsWith("D"))
                    .toList());

    assertThat(RULE.determine(alone).highest())
        .isEqualTo(RULE.determine(published("S9701")).highest());
  }

  @Test
  void weightsAreNotNegativeAndNotAllZero() {
    StarsMeasure measure = RULE.measures().all().get(0);
    assertThatThrownBy(() -> measure.withWeight(-1))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("weight", "-1");
    assertThatThrownBy(() -> measure.withWeight(1001)).hasMessageContaining("0 to 1000");
    assertThatThrownBy(() -> new StarsMeasures(List.of(measure.withWeight(0))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("all zero");
    assertThatThrownBy(() -> new StarsMeasures(List.of(measure, measure)))
        .hasMessageContaining("C01 twice");
    assertThat(measure).hasToString("C01 Breast Cancer Screening");
  }

  @Test
  void thresholdsAreThereAndInOrder() {
    assertThatThrownBy(() -> RULE.withThresholds(new StarsThresholdTable(Map.of())))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "none for Part C, all measures", "Overall, without improvement and new measures");
    assertThatThrownBy(() -> RULE.withDisasterShare(Rate.of("1.5")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("disasterShare");
    assertThatThrownBy(() -> StarsThresholds.of("4", "3", "2", "1"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("mean65", "variance30");
    Rate below = Rate.of("-0.1");
    assertThatThrownBy(() -> new StarsRewards(below, below, below, below))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "highLow", "highMedium", "relativelyHighLow", "relativelyHighMedium");
  }

  @Test
  void groupsCoverEveryShare() {
    List<Rate> bounds = List.of(Rate.ZERO, Rate.of("0.5"));
    assertThatThrownBy(() -> new StarsAdjustmentGroups(bounds, bounds, List.of(List.of(1, 2))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("1 rows");
    assertThatThrownBy(
            () ->
                new StarsAdjustmentGroups(
                    List.of(Rate.of("0.1"), Rate.ZERO), bounds, List.of(List.of(1), List.of(2))))
        .hasMessageContainingAll("from 0% on", "ascending", "2 in each row");
    assertThatThrownBy(
            () ->
                new StarsAdjustmentGroups(bounds, bounds, List.of(List.of(1, 2), List.of(2, 3)))
                    .categoryOf(Rate.of("1.1"), Rate.of("-0.1")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("lowIncomeShare", "disabledShare");
  }

  @Test
  void termsContractsAndResultsReadAsSentences() {
    assertThat(RULE).hasToString("2026 Star Ratings: 45 measures");
    assertThat(published("S9701")).hasToString("PDP contract (PDP): 9 of 45 measures with stars");
    assertThat(RULE.determine(published("S9701")))
        .hasToString("2026 Star Ratings of the PDP contract: Part D (PDP) 4.5 stars (4.535755)");
  }
}
