package org.openvbc.models.reach;

/** An arrangement and a performance that it can settle. */
record ReachCase(ReachArrangement arrangement, ReachPerformance aco) {
  ReachSettlement settle() {
    return arrangement.settle(aco);
  }

  ReachCase with(ReachPerformance other) {
    return new ReachCase(arrangement, other);
  }
}
