package org.openvbc.models.hospital;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Which hospitals of a peer group the median ratio of a condition is taken over. CMS publishes the
 * medians; whether hospitals below the minimum of discharges are in them is not known here, so that
 * whoever computes a median must choose.
 */
public enum HrrpPeerMedian {
  /** Every hospital with a ratio. */
  OF_ALL_WITH_A_RATIO,
  /** Only hospitals with at least the minimum of discharges. */
  OF_THOSE_WITH_MINIMUM_DISCHARGES;

  /**
   * The median ratio of a condition in a peer group: the middle one, or the exact mean of the two
   * middle ones.
   *
   * @param condition the condition
   * @param minimumDischarges the discharges from which a ratio counts
   * @param peers the results of the peer group's hospitals; others' conditions are passed over
   * @throws org.openvbc.core.model.InvalidPerformanceException if no hospital is in it
   */
  public Rate of(HrrpCondition condition, long minimumDischarges, List<HrrpConditionResult> peers) {
    List<Rate> ratios =
        peers.stream()
            .filter(each -> each.condition() == condition)
            .filter(each -> this == OF_ALL_WITH_A_RATIO || each.discharges() >= minimumDischarges)
            .flatMap(each -> each.ratio().stream())
            .map(ExcessReadmissionRatio::rate)
            .sorted()
            .toList();
    Violations.of("HrrpPeerMedian")
        .require(
            !ratios.isEmpty(),
            "peers",
            peers.size() + " without a ratio that is in the median",
            "at least one for " + condition,
            "42 CFR 412.152")
        .throwIfInvalidPerformance();
    Rate upper = ratios.get(ratios.size() / 2);
    Rate lower = ratios.get((ratios.size() - 1) / 2);
    return lower.plus(upper).times(Rate.of(1, 2));
  }
}
