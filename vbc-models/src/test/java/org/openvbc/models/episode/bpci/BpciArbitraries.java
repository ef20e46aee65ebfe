package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Initiators of all periods whose results lie around zero, around their limits and beyond. */
final class BpciArbitraries extends DomainContextBase {
  private static final BpciCategory[] CATEGORIES = {
    BpciCategory.CONGESTIVE_HEART_FAILURE,
    BpciCategory.SEPSIS,
    BpciCategory.CORONARY_ARTERY_BYPASS_GRAFT,
    BpciCategory.PACEMAKER
  };

  @Provide
  Arbitrary<BpciCase> cases() {
    return Arbitraries.randomValue(BpciArbitraries::draw);
  }

  static BpciCase draw(Random random) {
    BpciPeriod[] periods = BpciPeriod.values();
    BpciAdvanced terms = BpciAdvanced.of(periods[random.nextInt(periods.length)]);
    if (random.nextInt(4) == 0) {
      terms = terms.withPublishedPriceMode(PublishedPriceMode.CENTS_PER_EPISODE);
    }
    List<BpciCell> cells = new ArrayList<>();
    for (BpciModelYear year : BpciModelYear.values()) {
      if (terms.period().canHold(year)) {
        for (int i = 0; i < CATEGORIES.length; i++) {
          cells.add(cell(CATEGORIES[i], "" + (200 + i), year, random));
        }
      }
    }
    return new BpciCase(terms, cells, episodes(terms, cells, random), initiator(random));
  }

  private static BpciCell cell(
      BpciCategory category, String code, BpciModelYear year, Random random) {
    Money spending = Money.ofCents(1_500_000 + random.nextInt(3_500_000));
    BpciBasis basis =
        new BpciBasis.Hospital(
            spending,
            new BpciCaseMix(factor(random), factor(random)),
            new BpciTrend(factor(random), factor(random)));
    return BpciCell.inpatient(category, code, year, basis)
        .withWinsor(Money.of("9800"), Money.ofCents(6_000_000 + random.nextInt(2_000_000)))
        .withBaselineEpisodes(random.nextInt(5) == 0 ? 40 : 41)
        .withPaymentRatio(Rate.of(9_600 + random.nextInt(900), 10_000));
  }

  private static Rate factor(Random random) {
    return Rate.of(9_400 + random.nextInt(1_300), 10_000);
  }

  private static List<Episode> episodes(BpciAdvanced terms, List<BpciCell> cells, Random random) {
    // How much of its price an episode costs decides which limits are met.
    int level = new int[] {60, 75, 95, 100, 103, 115, 130, 150}[random.nextInt(8)];
    LocalDate first = terms.period().firstDay();
    int days = (int) ChronoUnit.DAYS.between(first, terms.period().lastDay());
    List<Episode> episodes = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      BpciCell cell = cells.get(random.nextInt(cells.size()));
      Money spending = ((BpciBasis.Hospital) cell.basis().orElseThrow()).baselineSpending();
      Money spend =
          random.nextInt(20) == 0
              ? cell.winsor().orElseThrow().high().plus(Money.ofCents(random.nextInt(3) - 1))
              : spending
                  .times(Rate.of(level - 10 + random.nextInt(20), 100))
                  .rounded(Rounding.CENTS);
      Episode episode =
          Episode.of(
              cell.key(), first.plusDays(random.nextInt(days + 1)), FoldedMultiplier.ONE, spend);
      episodes.add(random.nextInt(6) == 0 ? episode.inDisaster() : episode);
    }
    return episodes;
  }

  private static BpciPerformance initiator(Random random) {
    return BpciPerformance.builder()
        .initiator(BpciSamples.GENERAL)
        .episodes(EpisodeTotal.NONE)
        .compositeQualityScore(
            random.nextInt(5) == 0
                ? random.nextBoolean() ? Score.FULL : Score.NONE
                : new Score(Rate.of(random.nextInt(10_001), 10_000)))
        .postEpisodeExcess(
            random.nextInt(3) == 0 ? Money.ofCents(random.nextInt(2_000_000)) : Money.ZERO)
        .acoRecoupment(random.nextInt(3) == 0 ? Money.ofCents(random.nextInt(500_000)) : Money.ZERO)
        .build();
  }

  static boolean isMedical(BpciCategory category) {
    return Arrays.asList(BpciCategory.CONGESTIVE_HEART_FAILURE, BpciCategory.SEPSIS)
        .contains(category);
  }
}
