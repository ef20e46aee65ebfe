package org.openvbc.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.team.TeamBaseline;
import org.openvbc.models.episode.team.TeamCell;
import org.openvbc.models.episode.team.TeamFactors;
import org.openvbc.models.episode.team.TeamTrack;

/**
 * Varied TEAM episodes of one hospital, the same for every contestant: a fixed seed, 29 cells, and
 * multipliers that are products of risk factors. About one episode in twenty costs more than its
 * cap. Episodes are drawn one by one, so that any number of them can be made in any memory.
 */
final class EpisodePanel {
  static final TeamTrack TRACK = TeamTrack.track3(2026);
  static final Score SCORE = new Score(Rate.of(56_000, 95_000));

  private static final long SEED = 20_260_101;
  private static final int FIRST_DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();
  private static final int[] MS_DRGS = {
    231, 232, 233, 234, 235, 236, 329, 330, 331, 402, 426, 427, 428, 429, 430, 447, 448, 450, 451,
    469, 470, 471, 472, 473, 480, 481, 482, 521, 522
  };

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final long[] benchmarkCents;

  int cell;
  long multiplier;
  long spendMicros;
  int day;

  EpisodePanel(EpisodePrices prices) {
    benchmarkCents = new long[prices.cells().size()];
    for (int i = 0; i < benchmarkCents.length; i++) {
      benchmarkCents[i] = 2_000_000L + 100_000L * i;
    }
  }

  /** The price list: cell i has a mean of 20,000 dollars and 1,000 more for each before it. */
  static EpisodePrices prices() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<TeamCell> cells = new ArrayList<>();
    for (int i = 0; i < MS_DRGS.length; i++) {
      Money mean = Money.ofCents(2_000_000L + 100_000L * i + random.nextInt(100_000));
      TeamBaseline years =
          new TeamBaseline(mean, factor(random, 10_400), mean, factor(random, 10_200), mean);
      TeamFactors factors =
          new TeamFactors(
              factor(random, 10_600),
              factor(random, 10_600),
              factor(random, 9_900),
              factor(random, 9_700));
      cells.add(
          TeamCell.ofBaseline(String.valueOf(MS_DRGS[i]), years, factors)
              .withCap(Money.ofCents(2_900_000L + 145_000L * i)));
    }
    return TRACK.prices(cells);
  }

  private static Rate factor(SplittableRandom random, int around) {
    return Rate.of(around + random.nextInt(-200, 201), 10_000);
  }

  /** Draws the next episode into the fields. */
  void next() {
    cell = random.nextInt(benchmarkCents.length);
    // Three published multipliers with four decimals each; the product has twelve, and two zeros.
    multiplier =
        100L
            * random.nextInt(9_800, 11_500)
            * random.nextInt(9_900, 10_500)
            * random.nextInt(10_000, 10_300);
    spendMicros = benchmarkCents[cell] * random.nextInt(60, 150) / 100 * 10_000L;
    day = FIRST_DAY + random.nextInt(365);
  }
}
