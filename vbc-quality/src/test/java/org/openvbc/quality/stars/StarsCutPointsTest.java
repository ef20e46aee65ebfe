package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.quality.stars.CahpsResult.Significance;

/** From scores to stars, domains and icons. */
class StarsCutPointsTest {
  private static final StarsCutPointTable TABLE = StarsCutPointTable.of(2026);

  @ParameterizedTest
  @CsvSource({
    // breast cancer screening: 58, 71, 76, 84, in whole percents
    "MA_PD,C01,57.4,1",
    "MA_PD,C01,57.5,2",
    "MA_PD,C01,70,2",
    "MA_PD,C01,71,3",
    "MA_PD,C01,76,4",
    "MA_PD,C01,83.49,4",
    "MA_PD,C01,83.5,5",
    "MA_PD,C01,100,5",
    // readmissions, lower is better: 12, 10, 9, 7
    "MA_ONLY,C18,13,1",
    "MA_ONLY,C18,12.5,1",
    "MA_ONLY,C18,12.4,2",
    "MA_ONLY,C18,10,3",
    "MA_ONLY,C18,9,4",
    "MA_ONLY,C18,7,5",
    "MA_ONLY,C18,0,5",
    // complaints in two decimals: 1.34, 0.71, 0.32, 0.11
    "MA_PD,C28,1.345,1",
    "MA_PD,C28,1.344,2",
    "MA_PD,C28,0.11,5",
    "MA_PD,C28,0.115,4",
    // improvement in six decimals: -0.121368, 0, 0.202884, 0.391253
    "MA_PD,C30,-0.121369,1",
    "MA_PD,C30,-0.121368,2",
    "MA_PD,C30,0,3",
    "MA_PD,C30,0.391253,5",
    // statin use: 81, 85, 89, 93 with a health plan; 82, 83, 84, 86 alone
    "MA_PD,D12,86,3",
    "PDP,D12,86,5"
  })
  void aScoreIsRoundedAsItIsPrintedAndReachesItsBound(
      StarsContractKind kind, String measure, BigDecimal score, int stars) {
    assertThat(TABLE.starsOf(kind, measure, score)).isEqualTo(StarsMeasureStars.of(measure, stars));
  }

  @Test
  void whatHasNoCutPointsIsRefused() {
    assertThatThrownBy(() -> TABLE.starsOf(StarsContractKind.MA_PD, "C99", BigDecimal.TEN))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("C99", "cut points");
    assertThatThrownBy(() -> TABLE.starsOf(StarsContractKind.PDP, "C01", BigDecimal.TEN))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> TABLE.starsOf(StarsContractKind.MA_PD, "C22", BigDecimal.TEN))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("CahpsStars");
    assertThatThrownBy(() -> StarsCutPoints.higher(0, "1", "3", "2", "4"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("2 after 3", "ascending");
    assertThatThrownBy(() -> StarsCutPoints.lower(0, "1", "2", "2", "2"))
        .hasMessageContaining("descending");
    assertThatThrownBy(
            () ->
                new StarsCutPoints(
                    org.openvbc.quality.measure.Direction.HIGHER_IS_BETTER, 0, List.of()))
        .hasMessageContaining("four");
  }

  // ---------------------------------------------------------------- the member survey

  /** All 42 cells: group, distance, then below, not different, above; each low, then full. */
  @ParameterizedTest
  @CsvSource({
    "58,112222",
    "59.4,212222",
    "59.0,212222",
    "62,223232",
    "65,223344",
    "72,343444",
    "80,444445",
    "80.9,444445",
    "81,444445",
    "81.1,444455"
  })
  void everyCellOfTheSurveyTable(BigDecimal score, String stars) {
    StarsCutPoints cuts = StarsCutPoints.higher(0, "60", "65", "70", "80");
    int column = 0;
    for (Significance significance : Significance.values()) {
      for (boolean low : new boolean[] {true, false}) {
        CahpsResult result =
            new CahpsResult(score, BigDecimal.ONE, significance, Rate.of("0.70"), low, 11);
        assertThat(CahpsStars.of("C22", result, base(cuts, score)))
            .as("%s low %s", significance, low)
            .isEqualTo(StarsMeasureStars.of("C22", stars.charAt(column) - '0'));
        column++;
      }
    }
  }

  /** The cuts of the examples: 60 is the 15th percentile, so 62 lies in the second group. */
  private static StarsCutPoints base(StarsCutPoints cuts, BigDecimal score) {
    return score.intValue() == 65 ? StarsCutPoints.higher(0, "60", "64", "70", "80") : cuts;
  }

  @Test
  void reliabilityDecides() {
    StarsCutPoints cuts = StarsCutPoints.higher(0, "60", "65", "70", "80");
    CahpsResult full = result("0.75", true, 11);

    assertThat(stars(full, cuts)).contains(5);
    assertThat(stars(result("0.7499", true, 11), cuts)).contains(4);
    assertThat(stars(result("0.7499", false, 11), cuts)).contains(5);
    assertThat(stars(result("0.60", false, 11), cuts)).contains(5);
    assertThat(stars(result("0.5999", false, 11), cuts)).isEmpty();
    assertThat(stars(result("0.75", false, 10), cuts)).isEmpty();
    assertThat(CahpsStars.of("C22", result("0.5", false, 99), cuts).missing())
        .contains(StarsMissing.NOT_ENOUGH_DATA);
    assertThatThrownBy(
            () ->
                new CahpsResult(
                    new BigDecimal("101"),
                    new BigDecimal("-1"),
                    Significance.ABOVE,
                    Rate.of("1.1"),
                    false,
                    -1))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("score", "standardError", "reliability", "respondents");
  }

  private static CahpsResult result(String reliability, boolean lowest, long respondents) {
    return new CahpsResult(
        new BigDecimal("80.5"),
        BigDecimal.ONE,
        Significance.ABOVE,
        Rate.of(reliability),
        lowest,
        respondents);
  }

  private static Optional<Integer> stars(CahpsResult result, StarsCutPoints cuts) {
    return CahpsStars.of("C22", result, cuts).stars();
  }

  // ---------------------------------------------------------------- domains and icons

  @ParameterizedTest
  @CsvSource({
    "4 4 5,4",
    "4 5,5",
    "4 4 5 x,4",
    "4 5 x,5",
    "4 5 x x,0",
    "5 x,0",
    "2 3 3 2 x x x,3",
    "x,0"
  })
  void aDomainNeedsMoreThanHalfOfItsMeasures(String measures, int stars) {
    List<StarsMeasureStars> all =
        List.of(measures.split(" ")).stream()
            .map(
                each ->
                    each.equals("x")
                        ? StarsMeasureStars.missing("C01", StarsMissing.TOO_SMALL)
                        : StarsMeasureStars.of("C01", Integer.parseInt(each)))
            .toList();

    assertThat(StarsDomains.ratingOf(all))
        .isEqualTo(stars == 0 ? Optional.empty() : Optional.of(stars));
  }

  @Test
  void fiveStarsAreHighAndThreeLowYearsLow() {
    assertThat(StarsIcons.isHighPerforming(StarsSamples.RULE.determine(StarsSamples.flat(5))))
        .isTrue();
    assertThat(StarsIcons.isHighPerforming(StarsSamples.RULE.determine(StarsSamples.flat(4))))
        .isFalse();
    StarsIcons.Year lowC = year("2.5", "4");
    StarsIcons.Year lowD = year("3", "2");
    StarsIcons.Year onlyD =
        new StarsIcons.Year(Optional.empty(), Optional.of(StarRating.of("2.5")));
    assertThat(StarsIcons.isLowPerforming(List.of(lowC, lowD, onlyD))).isTrue();
    assertThat(StarsIcons.isLowPerforming(List.of(lowC, year("3", "3"), lowD))).isFalse();
    assertThat(
            StarsIcons.isLowPerforming(
                List.of(lowC, new StarsIcons.Year(Optional.empty(), Optional.empty()), lowD)))
        .isFalse();
    assertThatThrownBy(() -> StarsIcons.isLowPerforming(List.of(lowC)))
        .hasMessageContaining("1 years");
  }

  private static StarsIcons.Year year(String partC, String partD) {
    return new StarsIcons.Year(
        Optional.of(StarRating.of(partC)), Optional.of(StarRating.of(partD)));
  }

  @Test
  void aTableOfOnesOwnIsUsedAsGiven() {
    StarsCutPointTable own =
        new StarsCutPointTable(
            2027,
            StarsSamples.RULE.measures(),
            Map.of(
                new StarsCutPointTable.Key("C01", false),
                StarsCutPoints.higher(0, "10", "20", "30", "40")));

    assertThat(own.starsOf(StarsContractKind.MA_PD, "C01", new BigDecimal("30")).stars())
        .contains(4);
  }
}
