package org.openvbc.models.hospital;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A hospital's readmissions for one condition over the applicable period.
 *
 * @param condition which condition
 * @param discharges eligible Medicare discharges
 * @param ratio the excess readmission ratio; printed below the minimum of discharges too, where it
 *     counts for nothing; empty without qualifying cases
 * @param peerMedian the median ratio of the hospital's peer group; empty before FY2019 and where
 *     the condition cannot count
 * @param payments the part of base operating DRG payments that the condition stands for
 */
public record HrrpConditionResult(
    HrrpCondition condition,
    long discharges,
    Optional<ExcessReadmissionRatio> ratio,
    Optional<Rate> peerMedian,
    DrgPaymentRatio payments) {

  /**
   * Checks the count.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if discharges or median are negative
   */
  public HrrpConditionResult {
    Violations.of("HrrpConditionResult")
        .require(discharges >= 0, "discharges", discharges, "at least 0", "42 CFR 412.152")
        .require(
            peerMedian.isEmpty() || peerMedian.get().signum() >= 0,
            "peerMedian",
            peerMedian.map(Rate::toString).orElse(""),
            "at least 0",
            "42 CFR 412.152")
        .throwIfInvalidPerformance();
  }

  /** A condition that is compared with the median of a peer group. */
  public static HrrpConditionResult of(
      HrrpCondition condition,
      long discharges,
      ExcessReadmissionRatio ratio,
      Rate peerMedian,
      DrgPaymentRatio payments) {
    return new HrrpConditionResult(
        condition, discharges, Optional.of(ratio), Optional.of(peerMedian), payments);
  }

  /** A condition that is compared with 1, as before FY2019. */
  public static HrrpConditionResult withoutPeers(
      HrrpCondition condition,
      long discharges,
      ExcessReadmissionRatio ratio,
      DrgPaymentRatio payments) {
    return new HrrpConditionResult(
        condition, discharges, Optional.of(ratio), Optional.empty(), payments);
  }

  /** A condition without qualifying cases, printed as NQ. */
  public static HrrpConditionResult none(HrrpCondition condition) {
    return new HrrpConditionResult(
        condition, 0, Optional.empty(), Optional.empty(), DrgPaymentRatio.NONE);
  }

  /** Reads as in "heart failure: 36 discharges, ratio 1.0808". */
  @Override
  public String toString() {
    return condition
        + ": "
        + discharges
        + " discharges, "
        + ratio.map(each -> "ratio " + each).orElse("no ratio");
  }
}
