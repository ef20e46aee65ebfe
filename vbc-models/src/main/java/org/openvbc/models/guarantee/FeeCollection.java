package org.openvbc.models.guarantee;

/** Which way the fees at risk are paid; the whole comes to the same. */
public enum FeeCollection {
  /** All fees are invoiced as they fall due, and what is not earned comes back. */
  CLAWBACK,
  /** Only the fees that are not at risk are invoiced, and what is earned is billed later. */
  EARN_IN
}
