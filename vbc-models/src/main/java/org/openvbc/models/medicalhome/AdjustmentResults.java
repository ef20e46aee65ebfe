package org.openvbc.models.medicalhome;

import org.openvbc.core.quality.Score;

/**
 * The results of an earlier period that adjust a quarter of Primary Care First. In percentiles a
 * higher one is better.
 *
 * @param nationalUtilization the national percentile of acute hospital utilization
 * @param isGatewayMet whether all measures of the quality gateway are met
 * @param regionalUtilization the percentile among practices of the region
 * @param isImproved whether the practice met its own improvement target
 */
public record AdjustmentResults(
    Score nationalUtilization,
    boolean isGatewayMet,
    Score regionalUtilization,
    boolean isImproved) {}
