package org.openvbc.models.guarantee;

/** What a vendor guarantees by one metric. */
public sealed interface Promise permits ScoredPromise, ReturnOnFees, TrendLimit {}
