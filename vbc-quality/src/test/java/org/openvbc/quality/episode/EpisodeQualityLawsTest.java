package org.openvbc.quality.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

class EpisodeQualityLawsTest {

  /** Percentiles in whole numbers, or none. */
  record Hospital(
      Optional<Integer> complications,
      Optional<Integer> complicationsBefore,
      Optional<Integer> hcahps,
      Optional<Integer> hcahpsBefore,
      boolean pro) {

    CjrQualityPerformance performance() {
      return CjrQualityPerformance.builder()
          .complications(new CjrMeasure(rate(complications), rate(complicationsBefore)))
          .hcahps(new CjrMeasure(rate(hcahps), rate(hcahpsBefore)))
          .proSubmitted(pro)
          .build();
    }

    private static Optional<Rate> rate(Optional<Integer> percentile) {
      return percentile.map(each -> Rate.of(each, 100));
    }

    Hospital better(int complicationsBy, int hcahpsBy) {
      return new Hospital(
          complications.map(each -> Math.min(100, each + complicationsBy)),
          complicationsBefore,
          hcahps.map(each -> Math.min(100, each + hcahpsBy)),
          hcahpsBefore,
          pro);
    }
  }

  record Rule(CjrQualityEdition edition, CjrDecileReading reading, boolean afterMay2021) {
    CjrCompositeQuality terms() {
      return CjrCompositeQuality.of(
              afterMay2021 ? LocalDate.of(2023, 1, 1) : LocalDate.of(2018, 1, 1), edition)
          .withDecileReading(reading);
    }
  }

  @Provide
  Arbitrary<Hospital> hospitals() {
    Arbitrary<Optional<Integer>> percentile = Arbitraries.integers().between(0, 100).optional(0.85);
    return Combinators.combine(
            percentile, percentile, percentile, percentile, Arbitraries.of(true, false))
        .as(Hospital::new);
  }

  @Provide
  Arbitrary<Rule> rules() {
    return Combinators.combine(
            Arbitraries.of(CjrQualityEdition.class),
            Arbitraries.of(CjrDecileReading.class),
            Arbitraries.of(true, false))
        .as(Rule::new);
  }

  @Property(seed = "20260101", tries = 400)
  void aBetterPercentileNeverEarnsFewerPointsNorAWorseCategory(
      @ForAll("hospitals") Hospital each,
      @ForAll("rules") Rule rule,
      @ForAll @IntRange(max = 60) int complicationsBy,
      @ForAll @IntRange(max = 60) int hcahpsBy) {
    CjrQualityResult before = rule.terms().determine(each.performance());
    CjrQualityResult after =
        rule.terms().determine(each.better(complicationsBy, hcahpsBy).performance());

    assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
    assertThat(after.category()).isGreaterThanOrEqualTo(before.category());
    Statistics.label("points")
        .collect(after.points().compareTo(before.points()) > 0 ? "more" : "same")
        .coverage(coverage -> coverage.check("more").percentage(p -> p > 40));
  }

  @Property(seed = "20260101", tries = 400)
  void pointsStayWithinZeroAndTwentyAndSubmissionNeverHurts(
      @ForAll("hospitals") Hospital each, @ForAll("rules") Rule rule) {
    CjrQualityResult result = rule.terms().determine(each.performance());
    CjrQualityResult without = rule.terms().determine(each.performance().withProSubmitted(false));

    assertThat(result.points()).isBetween(BigDecimal.ZERO, new BigDecimal("20"));
    assertThat(result.complications().sum()).isBetween(BigDecimal.ZERO, new BigDecimal("11"));
    assertThat(result.hcahps().sum()).isBetween(BigDecimal.ZERO, new BigDecimal("8.8"));
    assertThat(result.points()).isGreaterThanOrEqualTo(without.points());
    assertThat(result.isEligible()).isEqualTo(result.category() != CjrCategory.BELOW_ACCEPTABLE);
    assertThat(rule.terms().explain(each.performance()).settlement()).isEqualTo(result);
    Statistics.label("category")
        .collect(result.category())
        .coverage(
            (StatisticsCoverage coverage) -> {
              for (CjrCategory category : CjrCategory.values()) {
                coverage.check(category).count(count -> count > 0);
              }
            });
  }

  @Property(seed = "20260101", tries = 500)
  void pointsAreThoseOfAPlainRestatement(
      @ForAll("hospitals") Hospital each, @ForAll("rules") Rule rule) {
    CjrQualityResult result = rule.terms().determine(each.performance());
    BigDecimal plain =
        PlainEpisodeQuality.cjr(
            each.complications,
            each.complicationsBefore,
            each.hcahps,
            each.hcahpsBefore,
            each.pro,
            rule.edition == CjrQualityEdition.AMENDED ? 2 : 3,
            rule.reading == CjrDecileReading.DECILE_BANDS);

    assertThat(result.points()).isEqualByComparingTo(plain);
    assertThat(result.category().name())
        .isEqualTo(PlainEpisodeQuality.category(plain, rule.edition == CjrQualityEdition.AMENDED));
  }

  // ---------------------------------------------------------------- TEAM

  /** Episodes by category and setting; a score in hundredths, or none, per measure. */
  record Team(List<Integer> inpatient, List<Integer> outpatient, List<Optional<Integer>> scores) {
    TeamQualityPerformance performance(TeamCompositeQuality terms) {
      TeamQualityPerformance.Builder builder = TeamQualityPerformance.builder();
      List<TeamCategory> categories = List.of(TeamCategory.values());
      for (int i = 0; i < categories.size(); i++) {
        builder.addEpisodes(TeamEpisodes.inpatient(categories.get(i), inpatient.get(i)));
      }
      builder.addEpisodes(
          TeamEpisodes.outpatient(TeamCategory.LEJR, outpatient.get(0)),
          TeamEpisodes.outpatient(TeamCategory.SPINAL_FUSION, outpatient.get(1)));
      List<TeamMeasure> measures = terms.measures().all();
      for (int i = 0; i < measures.size(); i++) {
        int number = measures.get(i).number();
        builder.addScores(
            scores
                .get(i)
                .map(score -> TeamMeasureScore.scored(number, "" + score))
                .orElse(TeamMeasureScore.insufficient(number)));
      }
      return builder.build();
    }
  }

  @Provide
  Arbitrary<Team> teams() {
    Arbitrary<Integer> episodes =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
            net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, 300)));
    return Combinators.combine(
            episodes.list().ofSize(5),
            episodes.list().ofSize(2),
            Arbitraries.integers().between(0, 100).optional(0.8).list().ofSize(6))
        .as(Team::new);
  }

  @Property(seed = "20260101", tries = 300)
  void aTeamScoreIsThatOfAPlainRestatement(
      @ForAll("teams") Team each, @ForAll @IntRange(min = 2026, max = 2028) int year) {
    TeamCompositeQuality terms = TeamCompositeQuality.of(year);
    Optional<BigDecimal> plain =
        PlainEpisodeQuality.team(year, each.inpatient, each.outpatient, each.scores);
    Optional<Score> score = terms.determine(each.performance(terms)).score();

    assertThat(
            score.map(s -> s.rate().toBigDecimal(PlainEpisodeQuality.PLACES, RoundingMode.HALF_UP)))
        .isEqualTo(plain.map(p -> p.setScale(PlainEpisodeQuality.PLACES, RoundingMode.HALF_UP)));
    Statistics.label("score")
        .collect(score.isPresent() ? "score" : "none")
        .coverage(coverage -> coverage.check("score").percentage(p -> p > 60));
  }

  @Property(seed = "20260101", tries = 300)
  void aHigherScaledScoreNeverLowersTheTeamScore(
      @ForAll("teams") Team each,
      @ForAll @IntRange(min = 2026, max = 2028) int year,
      @ForAll @IntRange(max = 5) int which,
      @ForAll @IntRange(min = 1, max = 100) int by) {
    TeamCompositeQuality terms = TeamCompositeQuality.of(year);
    List<Optional<Integer>> scores = new ArrayList<>(each.scores);
    scores.set(which, scores.get(which).map(score -> Math.min(100, score + by)));
    Team higher = new Team(each.inpatient, each.outpatient, scores);
    Optional<Score> before = terms.determine(each.performance(terms)).score();
    Optional<Score> after = terms.determine(higher.performance(terms)).score();

    assertThat(after.isPresent()).isEqualTo(before.isPresent());
    before.ifPresent(score -> assertThat(after.orElseThrow().isAtLeast(score)).isTrue());
  }

  @Property(seed = "20260101", tries = 200)
  void aBpciScoreIsTheMeanOverEpisodes(
      @ForAll @IntRange(max = 500) int first,
      @ForAll @IntRange(max = 500) int second,
      @ForAll @IntRange(max = 100) int firstScore,
      @ForAll @IntRange(max = 100) int secondScore) {
    Optional<Score> score =
        BpciCompositeQuality.of(LocalDate.of(2024, 1, 1))
            .determine(
                List.of(
                    BpciCategoryScore.of("Sepsis", first, "" + firstScore),
                    BpciCategoryScore.of("Stroke", second, "" + secondScore)))
            .score();

    if (first + second == 0) {
      assertThat(score).isEmpty();
    } else {
      BigDecimal plain =
          BigDecimal.valueOf((long) first * firstScore + (long) second * secondScore, 2)
              .divide(BigDecimal.valueOf(first + second), new MathContext(40));
      assertThat(score.orElseThrow().rate().toBigDecimal(20, RoundingMode.HALF_UP))
          .isEqualByComparingTo(plain.setScale(20, RoundingMode.HALF_UP));
    }
  }
}
