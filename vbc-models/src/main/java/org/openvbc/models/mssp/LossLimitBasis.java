package org.openvbc.models.mssp;

/** What limits the shared losses of an ACO in the Track 1+ Model. */
public enum LossLimitBasis {
  /** Participant revenue, and never more than the benchmark-based limit. */
  REVENUE,
  /** The benchmark alone. */
  BENCHMARK
}
