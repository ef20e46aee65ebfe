package org.openvbc.models.mssp;

/** Which limit cut a settlement. */
public enum MsspLimit {
  /** None did. */
  NONE,
  /** The performance payment limit on savings. */
  PAYMENT_LIMIT,
  /** The loss limit on participant revenue. */
  REVENUE_LOSS_LIMIT,
  /** The loss limit on the benchmark. */
  BENCHMARK_LOSS_LIMIT
}
