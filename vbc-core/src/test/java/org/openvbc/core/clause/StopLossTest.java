package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Money;

class StopLossTest {
  private static final StopLoss COVER =
      StopLoss.of(StopLoss.Band.of("120000", "0.8"), StopLoss.Band.of("240000", "0.9"))
          .withLimit(Money.of(1_000_000));

  /** A laser moves the attachment point; what lies above it keeps the shares of its bands. */
  @ParameterizedTest
  @CsvSource({
    "120000, 310000, 159000",
    "100000, 310000, 175000",
    "200000, 310000, 95000",
    "240000, 310000, 63000",
    "300000, 310000, 9000",
    "300000, 1200000, 630000",
    "1000000, 1200000, 0",
    "1100000, 1200000, 0"
  })
  void laserMovesTheAttachmentPoint(String laser, String claims, String recovery) {
    assertThat(COVER.withAttachment(Money.of(laser)).recovery(Money.of(claims)))
        .isEqualTo(Money.of(recovery).unrounded());
  }
}
