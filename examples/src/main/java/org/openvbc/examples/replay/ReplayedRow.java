package org.openvbc.examples.replay;

import java.math.BigDecimal;

/**
 * One published result and what the library makes of it.
 *
 * @param period the period of the row, such as {@code 2019H1}
 * @param group what rows are counted by within a period, such as a track
 * @param id who it is
 * @param hasMoney whether savings or losses count at all, if only to be refused or forgiven; of a
 *     decision, whether it could be compared
 * @param published the printed result in dollars; of a decision 1 for yes and 0 for no
 * @param replayed the recomputed result, rounded as the result is printed
 * @param verdict how the two compare
 * @param reason why they differ; empty where they do not
 */
public record ReplayedRow(
    String period,
    String group,
    String id,
    boolean hasMoney,
    BigDecimal published,
    BigDecimal replayed,
    Verdict verdict,
    String reason) {

  /** How far the recomputed result is from the printed one. */
  public BigDecimal distance() {
    return replayed.subtract(published).abs();
  }

  /** The same row with another verdict. */
  public ReplayedRow with(Verdict other, String because) {
    return new ReplayedRow(period, group, id, hasMoney, published, replayed, other, because);
  }
}
