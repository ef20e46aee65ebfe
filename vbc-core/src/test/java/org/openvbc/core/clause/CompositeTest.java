package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

class CompositeTest {
  private static final Map<String, Rate> WEIGHTS =
      weights("quality", "0.30", "cost", "0.30", "improvement", "0.15", "interoperability", "0.25");

  enum Shown implements Step {
    WEIGHT,
    CONTRIBUTION;

    @Override
    public String label() {
      return name();
    }

    @Override
    public String formula() {
      return "as is";
    }

    @Override
    public Citation citation() {
      return Citation.of("contract");
    }
  }

  private static Map<String, Rate> weights(String... namesAndRates) {
    Map<String, Rate> weights = new LinkedHashMap<>();
    for (int i = 0; i < namesAndRates.length; i += 2) {
      weights.put(namesAndRates[i], Rate.of(namesAndRates[i + 1]));
    }
    return weights;
  }

  private static Map<String, Rate> all() {
    return weights("quality", "0.8", "cost", "0.5", "improvement", "1", "interoperability", "0.9");
  }

  private static Map<String, Rate> without(String... names) {
    Map<String, Rate> scores = new HashMap<>(all());
    List.of(names).forEach(scores::remove);
    return scores;
  }

  @Test
  void everyScoreCountsWithItsWeight() {
    for (Unscored unscored :
        List.of(Unscored.reallocated(), Unscored.neutral(Rate.ZERO), Unscored.refused())) {
      // 0.24 + 0.15 + 0.15 + 0.225
      assertThat(new Composite<>(WEIGHTS, unscored).valueOf(all())).contains(Rate.of("0.765"));
    }
  }

  @Test
  void theWeightOfAnUnscoredPartGoesToTheOthersInProportion() {
    Composite<String> composite = new Composite<>(WEIGHTS, Unscored.reallocated());

    // 3/7, 1.5/7, 2.5/7 of 0.8, 1, 0.9
    assertThat(composite.valueOf(without("cost"))).contains(Rate.of(615, 700));
    assertThat(composite.parts(without("cost")).stream().map(Composite.Part::weight).toList())
        .containsExactly(Rate.of(3, 7), Rate.of(3, 14), Rate.of(5, 14));
    assertThat(composite.valueOf(without("cost", "quality", "improvement")))
        .contains(Rate.of("0.9"));
    assertThat(composite.valueOf(Map.of())).isEmpty();
  }

  @Test
  void aNeutralScoreKeepsItsWeight() {
    Composite<String> half = new Composite<>(WEIGHTS, Unscored.neutral(Rate.of("0.5")));
    Composite<String> failure = new Composite<>(WEIGHTS, Unscored.neutral(Rate.ZERO));

    assertThat(half.valueOf(without("interoperability"))).contains(Rate.of("0.665"));
    assertThat(failure.valueOf(without("interoperability"))).contains(Rate.of("0.54"));
    assertThat(half.valueOf(Map.of())).contains(Rate.of("0.5"));
    assertThat(half.parts(Map.of())).hasSize(4);
  }

  @Test
  void aMissingScoreIsRefusedWhereItMustNotBeMissing() {
    Composite<String> composite = new Composite<>(WEIGHTS, Unscored.refused());

    assertThatThrownBy(() -> composite.valueOf(without("cost", "improvement")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "scores.cost", "scores.improvement", "missing", "a score: it weighs 30%");
  }

  @Test
  void aPartThatWeighsNothingNeedsNoScore() {
    Map<String, Rate> weights = weights("a", "1", "b", "0");

    assertThat(new Composite<>(weights, Unscored.refused()).valueOf(weights("a", "0.4")))
        .contains(Rate.of("0.4"));
    assertThat(new Composite<>(weights, Unscored.reallocated()).valueOf(weights("b", "0.4")))
        .isEmpty();
    assertThat(new Composite<>(weights, Unscored.neutral(Rate.ONE)).valueOf(weights("b", "0.4")))
        .contains(Rate.ONE);
  }

  @Test
  void pointsAreWeighedLikeShares() {
    assertThat(
            new Composite<>(weights("a", "0.25", "b", "0.75"), Unscored.refused())
                .valueOf(weights("a", "9.25", "b", "7.40")))
        .contains(Rate.of("7.8625"));
  }

  @Test
  void weightsSumToExactlyTheWhole() {
    Map<String, Rate> thirds = new LinkedHashMap<>();
    List.of("a", "b", "c").forEach(name -> thirds.put(name, Rate.of(1, 3)));

    assertThat(new Composite<>(thirds, Unscored.refused()).weights()).hasSize(3);
    assertThatThrownBy(
            () -> new Composite<>(weights("a", "0.5", "b", "0.499999"), Unscored.refused()))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("weights", "sum to 99.9999%", "sum to 100%");
    assertThatThrownBy(
            () -> new Composite<>(weights("a", "0.5", "b", "0.500001"), Unscored.refused()))
        .hasMessageContaining("sum to 100.0001%");
    assertThatThrownBy(() -> new Composite<>(Map.of(), Unscored.refused()))
        .hasMessageContaining("sum to 0%");
  }

  @Test
  void everyWeightIsAPartOfTheWhole() {
    assertThatThrownBy(() -> new Composite<>(weights("a", "1.5", "b", "-0.5"), Unscored.refused()))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("weights.a", "150%", "weights.b", "-50%");
  }

  @Test
  void aScoreOfNoPartIsRefused() {
    for (Unscored unscored : List.of(Unscored.reallocated(), Unscored.neutral(Rate.ZERO))) {
      assertThatThrownBy(
              () -> new Composite<>(WEIGHTS, unscored).valueOf(weights("experience", "0.4")))
          .isInstanceOf(InvalidPerformanceException.class)
          .hasMessageContainingAll("scores.experience", "40%", "composite of quality 30%");
    }
  }

  @Test
  void volumesWeigh() {
    Map<String, Long> volumes = new LinkedHashMap<>();
    volumes.put("a", 40L);
    volumes.put("b", 60L);
    volumes.put("c", 20L);
    volumes.put("d", 0L);
    Composite<String> composite = Composite.ofVolumes(volumes, Unscored.refused()).orElseThrow();

    assertThat(composite.weights().values())
        .containsExactly(Rate.of(1, 3), Rate.of(1, 2), Rate.of(1, 6), Rate.ZERO);
    assertThat(composite.valueOf(weights("a", "0.9", "b", "0.6", "c", "0.3")))
        .contains(Rate.of("0.65"));
  }

  @Test
  void withoutVolumeThereIsNoComposite() {
    assertThat(Composite.ofVolumes(Map.of("a", 0L), Unscored.refused())).isEmpty();
    assertThat(Composite.ofVolumes(Map.of(), Unscored.refused())).isEmpty();
    assertThatThrownBy(() -> Composite.ofVolumes(Map.of("a", -1L, "b", 2L), Unscored.refused()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("volumes.a", "-1", "at least 0");
    assertThatThrownBy(
            () -> Composite.ofVolumes(Map.of("a", Long.MAX_VALUE, "b", 1L), Unscored.refused()))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theWorksheetShowsWeightAndContributionOfEachPartThatCounts() {
    Composite<String> composite = new Composite<>(WEIGHTS, Unscored.reallocated());
    Worksheet sheet = Worksheet.recording();

    assertThat(composite.valueOf(without("cost"), sheet, Shown.WEIGHT, Shown.CONTRIBUTION))
        .isEqualTo(composite.valueOf(without("cost")));
    assertThat(sheet.lines().stream().map(Line::part).toList())
        .containsExactly(
            "quality",
            "quality",
            "improvement",
            "improvement",
            "interoperability",
            "interoperability");
    assertThat(sheet.lines().get(0).value()).isEqualTo(Rate.of(3, 7));
    assertThat(sheet.lines().get(1).value()).isEqualTo(Rate.of(24, 70));
    assertThat(composite.valueOf(all(), Worksheet.none(), Shown.WEIGHT, Shown.CONTRIBUTION))
        .contains(Rate.of("0.765"));
  }

  @Test
  void aCompositeKeepsItsWeightsAndReadsAsASentence() {
    Map<String, Rate> weights = weights("a", "0.6", "b", "0.4");
    Composite<String> composite = new Composite<>(weights, Unscored.reallocated());
    weights.put("c", Rate.ONE);

    assertThat(composite).hasToString("composite of a 60%, b 40%");
    assertThatThrownBy(() -> composite.weights().put("c", Rate.ONE))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void weightsAreThoseThatTheScoredPartsCountWith() {
    Map<String, Rate> weights = weights("a", "0.2", "b", "0.3", "c", "0.1", "d", "0.4");
    Set<String> scored = Set.of("a", "b", "d");
    Composite<String> reallocating = new Composite<>(weights, Unscored.reallocated());

    assertThat(reallocating.weightsWith(scored))
        .containsExactly(
            Map.entry("a", Rate.of(2, 9)),
            Map.entry("b", Rate.of(3, 9)),
            Map.entry("c", Rate.ZERO),
            Map.entry("d", Rate.of(4, 9)));
    assertThat(reallocating.weightsWith(Set.of()).values()).containsOnly(Rate.ZERO);
    assertThat(new Composite<>(weights, Unscored.deemedMet()).weightsWith(scored))
        .isEqualTo(weights);
    assertThatThrownBy(() -> new Composite<>(weights, Unscored.refused()).weightsWith(scored))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(() -> reallocating.weightsWith(Set.of("e")))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  @Test
  void aPartIsDeemedMetOrNotMet() {
    assertThat(Unscored.deemedMet()).isEqualTo(Unscored.neutral(Rate.ONE));
    assertThat(Unscored.deemedNotMet()).isEqualTo(Unscored.neutral(Rate.ZERO));
  }
}
