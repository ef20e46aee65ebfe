package org.openvbc.models.sharedsavings;

/** Whether large claims are cut off before or after claims are completed: the order matters. */
public enum TruncationOrder {
  /**
   * Cut first: money above the limit is normally from catastrophic claims that are fully paid, so
   * it is not completed.
   */
  TRUNCATE_THEN_COMPLETE,
  /** Complete first: the excess is measured on the completed amounts. */
  COMPLETE_THEN_TRUNCATE
}
