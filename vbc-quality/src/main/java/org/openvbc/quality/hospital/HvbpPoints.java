package org.openvbc.quality.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/** Scores as points of a hundred, as CMS prints them. */
final class HvbpPoints {
  private static final Rate HUNDRED = Rate.of(100, 1);

  private HvbpPoints() {}

  /** A share as points of 100, rounded half up for print only. */
  static BigDecimal ofHundred(Rate share, int decimals) {
    return share.times(HUNDRED).toBigDecimal(decimals, RoundingMode.HALF_UP);
  }
}
