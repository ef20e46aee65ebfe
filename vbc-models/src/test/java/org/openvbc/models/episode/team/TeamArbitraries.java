package org.openvbc.models.episode.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.PublishedPriceMode;

/** Hospitals of all tracks whose results lie around zero, around their limits and beyond. */
final class TeamArbitraries extends DomainContextBase {
  private static final String[] MS_DRGS = {"470", "481", "402", "235", "330"};
  private static final TeamCategory[] CATEGORIES = TeamCategory.values();

  @Provide
  Arbitrary<TeamCase> cases() {
    return Arbitraries.randomValue(TeamArbitraries::draw);
  }

  static TeamCase draw(Random random) {
    TeamTrack track =
        switch (random.nextInt(3)) {
          case 0 -> TeamTrack.track1(2026);
          case 1 -> TeamTrack.track2(2027, HospitalKind.RURAL);
          default -> TeamTrack.track3(2027);
        };
    if (random.nextInt(4) == 0) {
      track = track.withPublishedPriceMode(PublishedPriceMode.CENTS_PER_EPISODE);
    }
    List<TeamCell> cells = new ArrayList<>();
    for (String msDrg : MS_DRGS) {
      cells.add(cell(msDrg, random));
    }
    return new TeamCase(track, cells, episodes(track, cells, random), hospital(random));
  }

  private static TeamCell cell(String msDrg, Random random) {
    TeamFactors factors =
        new TeamFactors(factor(random), factor(random), factor(random), factor(random));
    return TeamCell.ofBenchmark(
            msDrg, Money.ofCents(1_500_000 + random.nextInt(3_500_000)), factors)
        .withCap(Money.ofCents(6_000_000 + random.nextInt(2_000_000)));
  }

  private static Rate factor(Random random) {
    return Rate.of(9_500 + random.nextInt(1_200), 10_000);
  }

  private static List<Episode> episodes(TeamTrack track, List<TeamCell> cells, Random random) {
    // How much of its price an episode costs decides which limits are met.
    int level = new int[] {60, 75, 95, 100, 103, 115, 130}[random.nextInt(7)];
    List<Episode> episodes = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      TeamCell cell = cells.get(random.nextInt(cells.size()));
      Money benchmark = ((TeamCell.FromBenchmark) cell.start()).price();
      Rate multiplier = Rate.of(700 + random.nextInt(900), 1_000 + random.nextInt(3));
      Money spend =
          random.nextInt(20) == 0
              ? cell.cap().orElseThrow().plus(Money.ofCents(random.nextInt(3) - 1))
              : benchmark
                  .times(Rate.of(level - 10 + random.nextInt(20), 100))
                  .times(multiplier)
                  .rounded(Rounding.CENTS);
      episodes.add(
          Episode.of(
              cell.msDrg(),
              LocalDate.of(track.performanceYear().year(), 1, 1).plusDays(random.nextInt(365)),
              FoldedMultiplier.of(multiplier),
              spend));
    }
    return episodes;
  }

  private static TeamPerformance hospital(Random random) {
    Map<TeamCategory, Long> baseline = new EnumMap<>(TeamCategory.class);
    if (random.nextInt(3) > 0) {
      for (TeamCategory category : CATEGORIES) {
        if (random.nextInt(4) > 0) {
          baseline.put(category, 29L + random.nextInt(4));
        }
      }
    }
    return TeamPerformance.builder()
        .episodes(EpisodeTotal.NONE)
        .compositeQualityScore(
            random.nextInt(5) == 0
                ? random.nextBoolean() ? Score.FULL : Score.NONE
                : new Score(Rate.of(random.nextInt(950), 950)))
        .postEpisodeExcess(
            random.nextInt(3) == 0 ? Money.ofCents(random.nextInt(2_000_000)) : Money.ZERO)
        .putAllBaselineEpisodes(baseline)
        .build();
  }
}
