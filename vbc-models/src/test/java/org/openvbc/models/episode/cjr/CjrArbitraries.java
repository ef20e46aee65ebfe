package org.openvbc.models.episode.cjr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.PublishedPriceMode;

/** Hospitals of all years whose results lie around zero, around their limits and beyond. */
final class CjrArbitraries extends DomainContextBase {
  @Provide
  Arbitrary<CjrCase> cases() {
    return Arbitraries.randomValue(CjrArbitraries::draw);
  }

  static CjrCase draw(Random random) {
    CjrYear[] years = CjrYear.values();
    CjrYear year = years[random.nextInt(years.length)];
    CjrModel terms =
        (random.nextInt(3) == 0 ? CjrModel.of(year, CjrHospitalKind.RURAL) : CjrModel.of(year))
            .withBaselineEpisodes(random.nextInt(3) == 0 ? 19 : 20 + random.nextInt(200));
    if (random.nextInt(4) == 0) {
      terms = terms.withPublishedPriceMode(PublishedPriceMode.CENTS_PER_EPISODE);
    }
    List<CjrCell> cells = new ArrayList<>();
    for (CjrPricingCell cell : CjrPricingCell.values()) {
      cells.add(cell(terms, cell, random));
    }
    CjrQualityCategory[] qualities = CjrQualityCategory.values();
    return new CjrCase(
        terms,
        cells,
        episodes(terms, cells, random),
        qualities[random.nextInt(qualities.length)],
        random.nextInt(8) == 0,
        deduction(terms, random, 2_000_000),
        deduction(terms, random, 500_000));
  }

  private static Money deduction(CjrModel terms, Random random, int most) {
    return terms.year() == CjrYear.PY1 || random.nextInt(3) > 0
        ? Money.ZERO
        : Money.ofCents(random.nextInt(most));
  }

  private static CjrCell cell(CjrModel terms, CjrPricingCell cell, Random random) {
    Money regional = Money.ofCents(2_000_000 + random.nextInt(3_000_000));
    if (terms.year().isRiskAdjusted()) {
      return CjrCell.of(cell, new CjrBasis.Regional(regional, factor(random), factor(random)))
          .withCap(Money.ofCents(6_000_000 + random.nextInt(2_000_000)));
    }
    Money own = regional.times(factor(random)).rounded(Rounding.CENTS);
    return CjrCell.of(cell, new CjrBasis.Historical(own, regional, factor(random)))
        .withCap(regional, Money.ofCents(300_000 + random.nextInt(700_000)));
  }

  private static Rate factor(Random random) {
    return Rate.of(9_400 + random.nextInt(1_300), 10_000);
  }

  static Money regionalMean(CjrCell cell) {
    return cell.basis() instanceof CjrBasis.Historical historical
        ? historical.regionalMean()
        : ((CjrBasis.Regional) cell.basis()).regionalMean();
  }

  private static List<Episode> episodes(CjrModel terms, List<CjrCell> cells, Random random) {
    // How much of its price an episode costs decides which limits are met.
    int level = new int[] {60, 75, 95, 98, 98, 100, 103, 115, 130}[random.nextInt(9)];
    int width = random.nextInt(3) == 0 ? 1 : 12;
    LocalDate first = terms.year().firstDay();
    int days = (int) ChronoUnit.DAYS.between(first, terms.year().lastDay());
    List<Episode> episodes = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      CjrCell cell = cells.get(random.nextInt(cells.size()));
      FoldedMultiplier multiplier =
          terms.year().isRiskAdjusted()
              ? FoldedMultiplier.of(Rate.of(800 + random.nextInt(600), 1_000 + random.nextInt(3)))
              : FoldedMultiplier.ONE;
      Money spend =
          regionalMean(cell)
              .times(Rate.of(multiplier.decimal()))
              .times(Rate.of(level - width / 2 + random.nextInt(width), 100))
              .rounded(Rounding.CENTS);
      Episode episode =
          Episode.of(cell.key(), first.plusDays(random.nextInt(days + 1)), multiplier, spend);
      episodes.add(random.nextInt(6) == 0 ? episode.inDisaster() : episode);
    }
    return episodes;
  }
}
