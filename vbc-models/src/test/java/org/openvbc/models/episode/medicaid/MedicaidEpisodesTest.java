package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** Episodes add up exactly, whatever the order and the grouping. */
class MedicaidEpisodesTest {
  private static MedicaidEpisode episode(int seed) {
    return MedicaidEpisode.valid(
            Money.ofCents(seed * 977L), Rate.of(1 + Math.floorMod(seed * 31, 4_000), 1_000))
        .excludedAs(
            seed % 7 == 0
                ? MedicaidEpisode.Validity.HIGH_COST_OUTLIER
                : MedicaidEpisode.Validity.VALID);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyGroupingGivesTheSameTotal(
      @ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> seeds,
      @ForAll @IntRange(max = 30) int cut) {
    List<MedicaidEpisode> all = seeds.stream().map(MedicaidEpisodesTest::episode).toList();
    int middle = Math.min(cut, all.size());
    MedicaidEpisodes head = MedicaidEpisodes.of(all.subList(0, middle));
    MedicaidEpisodes tail = MedicaidEpisodes.of(all.subList(middle, all.size()));
    Unrounded plain =
        all.stream()
            .filter(MedicaidEpisode::isValid)
            .map(MedicaidEpisode::riskAdjustedCost)
            .reduce(Unrounded.ZERO, Unrounded::plus);

    MedicaidEpisodes whole = MedicaidEpisodes.of(all);
    assertThat(head.plus(tail)).isEqualTo(whole).isEqualTo(tail.plus(head));
    assertThat(whole.riskAdjustedCost()).isEqualTo(plain);
    assertThat(whole.plus(MedicaidEpisodes.NONE)).isEqualTo(whole);
  }

  @Test
  void manyEpisodesWithManyScoresStayExact() {
    List<MedicaidEpisode> many =
        IntStream.range(1, 5_000).mapToObj(MedicaidEpisodesTest::episode).toList();
    List<MedicaidEpisode> turned = new ArrayList<>(many);
    Collections.reverse(turned);

    assertThat(MedicaidEpisodes.of(turned)).isEqualTo(MedicaidEpisodes.of(many));
  }

  @Test
  void excludedEpisodesAreCountedAndNothingElse() {
    MedicaidEpisodes total =
        MedicaidEpisodes.of(
            MedicaidEpisode.valid("6900", "1.25"),
            MedicaidEpisode.valid("90000", "1")
                .excludedAs(MedicaidEpisode.Validity.HIGH_COST_OUTLIER));

    assertThat(total.valid()).isEqualTo(1);
    assertThat(total.excluded()).isEqualTo(1);
    assertThat(total.average()).contains(Money.of("5520").unrounded());
    assertThat(total.averageRiskScore()).contains(Rate.of("1.25"));
    assertThat(total).hasToString("1 valid episode (1 excluded), average $5,520.00");
  }

  @Test
  void aTotalOfAnAverageHasNoRiskScores() {
    MedicaidEpisodes average = MedicaidEpisodes.ofAverage(86, Money.of("5480"));

    assertThat(average.averageRiskScore()).isEmpty();
    assertThat(average.plus(MedicaidEpisodes.of(MedicaidEpisode.valid("1", "1"))).riskScores())
        .isEmpty();
    assertThat(average).hasToString("86 valid episodes, average $5,480.00");
    assertThat(MedicaidEpisodes.NONE.average()).isEmpty();
    assertThat(MedicaidEpisodes.NONE).hasToString("0 valid episodes");
  }
}
