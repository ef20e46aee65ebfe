package org.openvbc.examples.reach;

import java.math.BigDecimal;

/**
 * One figure that the library recomputes from other printed figures of a row.
 *
 * @param name which
 * @param replayed the recomputed figure, rounded as it is printed
 * @param printed the printed figure, rounded alike
 * @param gap how far apart they are before rounding
 * @param bound how far apart the printed digits let them be
 */
record ReachIdentity(
    String name, BigDecimal replayed, BigDecimal printed, BigDecimal gap, BigDecimal bound) {

  boolean isExact() {
    return replayed.compareTo(printed) == 0;
  }

  boolean isInBound() {
    return isExact() || gap.compareTo(bound) <= 0;
  }

  @Override
  public String toString() {
    return name + " off by " + gap.stripTrailingZeros().toPlainString();
  }
}
