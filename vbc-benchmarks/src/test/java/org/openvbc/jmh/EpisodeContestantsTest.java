package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;

/** All exact ways to reconcile the panel come to the same cent. */
class EpisodeContestantsTest {
  private static final int ROWS = 40_000;
  private final EpisodeRows rows = new EpisodeRows(ROWS);

  @Test
  void exactWaysAgreeToTheCent() {
    Money columns = EpisodeRows.columnar(rows.prices, rows.columns());
    BigDecimal plain = EpisodeRows.plain(rows.plainPrices(), rows.plainEpisodes());

    assertThat(columns.isZero()).isFalse();
    assertThat(columns.toBigDecimal()).isEqualByComparingTo(plain);
    assertThat(EpisodeRows.objects(rows.prices, rows.episodes())).isEqualTo(columns);
    assertThat(EpisodeRows.binary(rows.doubles())).isCloseTo(plain.doubleValue(), within(1.0));
  }

  @Test
  void streamedEpisodesComeToTheSameCent() {
    EpisodeTally tally = EpisodeStreaming.tally(rows.prices, ROWS);

    assertThat(tally.count(EpisodeStatus.SETTLED)).isEqualTo(ROWS);
    assertThat(EpisodeRows.settle(tally.total()))
        .isEqualTo(EpisodeRows.columnar(rows.prices, rows.columns()));
  }
}
