package org.openvbc.models.episode;

import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** Price lists and episodes that the tests of the skeleton share. */
final class EpisodeSamples {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  static final EpisodePrices PRICES =
      EpisodePrices.of(
          FIRST,
          LAST,
          List.of(
              EpisodeCell.of("470", "LEJR", price("29362.26")).withCap(Money.of("71200")),
              EpisodeCell.of("480", "SHFFT", sheet -> Money.of("10").times(Rate.of(10_000, 3)))
                  .withCaps(Money.of("9800"), Money.of("61250")),
              EpisodeCell.of("231", "CABG", price("50363.41")).withSpendFactor(Rate.of("1.041")),
              EpisodeCell.notPriced("329", "BOWEL")));

  private EpisodeSamples() {}

  static CellPrice price(String dollars) {
    return CellPrice.published(Money.of(dollars));
  }

  static Episode episode(String cell, String multiplier, String spend) {
    return Episode.of(cell, DAY, FoldedMultiplier.of(Rate.of(multiplier)), Money.of(spend));
  }
}
