package org.openvbc.quality.reach;

import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * A total quality score and how it came about.
 *
 * @param initial the mean of the measure scores
 * @param gated the same after the improvement criteria
 * @param adjustment the adjustment for reporting health equity data
 * @param total the total quality score, exact
 */
public record ReachQualityResult(Score initial, Score gated, Rate adjustment, Score total) {

  /** The score as CMS publishes it and a settlement uses it: in whole percent, rounded half up. */
  public Score published() {
    return total.roundedToPercentDecimals(0);
  }

  @Override
  public String toString() {
    return "total quality score " + total + ", published " + published();
  }
}
