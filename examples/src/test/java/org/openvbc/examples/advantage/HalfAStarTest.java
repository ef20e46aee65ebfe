package org.openvbc.examples.advantage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.StarRating;
import org.openvbc.examples.Captured;

class HalfAStarTest {
  private static final StarRating THREE_AND_A_HALF = StarRating.of("3.5");
  private static final StarRating FOUR = StarRating.of("4.0");

  @Test
  void halfAStarIsWorth39MillionDollars() {
    assertThat(
            HalfAStar.worth(
                HalfAStar.explain(THREE_AND_A_HALF).settlement(),
                HalfAStar.explain(FOUR).settlement()))
        .isEqualTo(Money.of(39_000_000));
  }

  @Test
  void providerGroupIsPaidMoreAtFourStars() {
    assertThat(HalfAStar.provider(THREE_AND_A_HALF).settlement().netPayment())
        .isEqualTo(Money.of(9_000_000));
    assertThat(HalfAStar.provider(FOUR).settlement().netPayment()).isEqualTo(Money.of(12_000_000));
  }

  @Test
  void itShowsTheTrapTheWorthAndBothWorksheets() {
    Captured out = new Captured();
    HalfAStar.run(out.stream());

    assertThat(out.text())
        .contains(
            "$14,400,000,000.00",
            "$1,200,000,000.00",
            "+$60,000,000.00",
            "+$39,000,000.00",
            "+$21,000,000.00",
            "$1,197,000,000.00 - $1,158,000,000.00 = $39,000,000.00");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
