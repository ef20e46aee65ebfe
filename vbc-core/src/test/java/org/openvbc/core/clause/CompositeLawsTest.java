package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

class CompositeLawsTest {
  private static final int PLACES = 25;

  /** A part: its volume, and its score in hundredths or none. */
  record Draw(int volume, Optional<Integer> score) {}

  record Case(List<Draw> draws, Unscored unscored) {

    Optional<Composite<Integer>> composite() {
      Map<Integer, Long> volumes = new LinkedHashMap<>();
      for (int i = 0; i < draws.size(); i++) {
        volumes.put(i, (long) draws.get(i).volume());
      }
      return Composite.ofVolumes(volumes, unscored);
    }

    Map<Integer, Rate> scores() {
      Map<Integer, Rate> scores = new LinkedHashMap<>();
      for (int i = 0; i < draws.size(); i++) {
        int key = i;
        draws.get(i).score().ifPresent(score -> scores.put(key, Rate.of(score, 100)));
      }
      return scores;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Draw> draw =
        Combinators.combine(
                Arbitraries.integers().between(0, 500),
                Arbitraries.integers().between(0, 100).optional(0.75))
            .as(Draw::new);
    return Combinators.combine(
            draw.list().ofMinSize(1).ofMaxSize(7),
            Arbitraries.of(
                Unscored.reallocated(),
                Unscored.neutral(Rate.of("0.5")),
                Unscored.neutral(Rate.ZERO)))
        .as(Case::new);
  }

  @Property(seed = "20260101", tries = 300)
  void theWeightsThatCountSumToTheWholeAndTheValueLiesBetweenTheScores(@ForAll("cases") Case each) {
    each.composite()
        .ifPresent(
            composite -> {
              List<Composite.Part<Integer>> parts = composite.parts(each.scores());
              Optional<Rate> value = composite.valueOf(each.scores());

              assertThat(value.isPresent()).isEqualTo(!parts.isEmpty());
              if (value.isPresent()) {
                assertThat(parts.stream().map(Composite.Part::weight).reduce(Rate::plus))
                    .contains(Rate.ONE);
                List<Rate> scores = parts.stream().map(Composite.Part::score).sorted().toList();
                assertThat(value.get().isWithin(scores.get(0), scores.get(scores.size() - 1)))
                    .isTrue();
              }
            });
    Statistics.label("composite")
        .collect(
            each.composite().flatMap(composite -> composite.valueOf(each.scores())).isPresent()
                ? "value"
                : "none")
        .coverage(
            (StatisticsCoverage coverage) -> {
              coverage.check("value").percentage(p -> p > 60);
              coverage.check("none").count(count -> count > 0);
            });
  }

  @Property(seed = "20260101", tries = 300)
  void aHigherScoreNeverLowersTheValue(
      @ForAll("cases") Case each, @ForAll @IntRange(max = 6) int which) {
    Map<Integer, Rate> higher = new LinkedHashMap<>(each.scores());
    higher.computeIfPresent(which, (key, score) -> Rate.ONE);

    each.composite()
        .ifPresent(
            composite -> {
              Optional<Rate> before = composite.valueOf(each.scores());
              Optional<Rate> after = composite.valueOf(higher);
              assertThat(after.isPresent()).isEqualTo(before.isPresent());
              before.ifPresent(value -> assertThat(after.orElseThrow().isAtLeast(value)).isTrue());
            });
  }

  @Property(seed = "20260101", tries = 200)
  void equalScoresMakeThatScoreHoweverTheyWeigh(
      @ForAll("cases") Case each, @ForAll @IntRange(max = 100) int hundredths) {
    Rate score = Rate.of(hundredths, 100);
    Map<Integer, Rate> equal = new LinkedHashMap<>();
    for (int i = 0; i < each.draws().size(); i++) {
      equal.put(i, score);
    }

    each.composite().ifPresent(composite -> assertThat(composite.valueOf(equal)).contains(score));
  }

  @Property(seed = "20260101", tries = 200)
  void theOrderOfThePartsDoesNotMatter(@ForAll("cases") Case each) {
    List<Draw> turned = new ArrayList<>(each.draws());
    java.util.Collections.reverse(turned);
    Case other = new Case(turned, each.unscored());

    assertThat(other.composite().flatMap(composite -> composite.valueOf(other.scores())))
        .isEqualTo(each.composite().flatMap(composite -> composite.valueOf(each.scores())));
  }

  /** Written from the sentence alone: a weighted mean of decimals. */
  @Property(seed = "20260101", tries = 300)
  void theValueIsThatOfAPlainWeightedMean(@ForAll("cases") Case each) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Draw draw : each.draws()) {
      BigDecimal volume = BigDecimal.valueOf(draw.volume());
      Optional<BigDecimal> score = draw.score().map(s -> BigDecimal.valueOf(s, 2));
      if (score.isEmpty() && each.unscored() instanceof Unscored.Neutral neutral) {
        score = Optional.of(neutral.value().toBigDecimal(4, RoundingMode.UNNECESSARY));
      }
      if (score.isPresent()) {
        sum = sum.add(volume.multiply(score.get()));
        weights = weights.add(volume);
      }
    }
    Optional<Rate> value = each.composite().flatMap(composite -> composite.valueOf(each.scores()));

    if (weights.signum() == 0) {
      assertThat(value).isEmpty();
    } else {
      assertThat(value.orElseThrow().toBigDecimal(PLACES, RoundingMode.HALF_UP))
          .isEqualByComparingTo(
              sum.divide(weights, new MathContext(60)).setScale(PLACES, RoundingMode.HALF_UP));
    }
  }
}
