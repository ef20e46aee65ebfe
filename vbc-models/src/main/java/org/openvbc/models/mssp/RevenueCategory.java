package org.openvbc.models.mssp;

/**
 * Whether an ACO counts as low revenue in a performance year: whether its participants' Part A and
 * B revenue is under 35 % of the Part A and B spending of its assigned beneficiaries.
 */
public enum RevenueCategory {
  /** Under the threshold. */
  LOW_REVENUE,
  /** At or above the threshold. */
  HIGH_REVENUE
}
