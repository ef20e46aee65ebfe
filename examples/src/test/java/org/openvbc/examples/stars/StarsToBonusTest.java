package org.openvbc.examples.stars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.quality.StarRating;
import org.openvbc.examples.Captured;

class StarsToBonusTest {
  @Test
  void theRatingSetsBenchmarkAndRebate() {
    StarRating rating = StarsToBonus.rate().settlement().rating().orElseThrow();

    assertThat(rating).isEqualTo(StarRating.of("4.5"));
    assertThat(StarsToBonus.pay(rating).settlement().funding().rebate().amount())
        .hasToString("$105.00");
  }

  @Test
  void itShowsBothWorksheets() {
    Captured out = new Captured();
    StarsToBonus.run(out.stream());

    assertThat(out.text()).contains("2024 Star Ratings", "The overall rating of 4.5 stars");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
