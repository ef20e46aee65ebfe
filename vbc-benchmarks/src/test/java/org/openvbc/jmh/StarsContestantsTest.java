package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.quality.StarRating;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsResult;

/** Both ways to rate the panel come to the same stars, contract by contract. */
class StarsContestantsTest {
  private static final int ROWS = 4_000;

  @Test
  void bothWaysAgreeOnEveryContract() {
    StarsPanel.Contract[] contracts = StarsPanel.contracts(ROWS);
    StarsPerformance[] performances = StarsPanel.performances(contracts);
    PlainStarsBigDecimal plain = new PlainStarsBigDecimal();
    long rated = 0;
    long four = 0;
    for (int i = 0; i < ROWS; i++) {
      StarsResult result = StarsPanel.RULE.determine(performances[i]);
      assertThat(plain.rate(contracts[i])).as("contract %s", i).isEqualTo(halfStars(result));
      rated += result.rating().isPresent() ? 1 : 0;
      four += result.rating().map(StarRating::halfStars).orElse(0) >= 8 ? 1 : 0;
    }

    assertThat(rated).isBetween(ROWS / 2L, (long) ROWS);
    assertThat(four).isBetween(ROWS / 10L, rated - ROWS / 10L);
    assertThat(plain.sum(contracts)).isPositive();
  }

  private static int halfStars(StarsResult result) {
    return result.ratings().stream()
        .mapToInt(each -> each.rating().map(StarRating::halfStars).orElse(-1))
        .sum();
  }
}
