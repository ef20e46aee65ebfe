package org.openvbc.models.medicalhome;

import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;

/**
 * What results are worth in Primary Care First, as a rate of the payments of a quarter.
 *
 * @param missed where utilization is below the national minimum, or the quality gateway is missed
 * @param gatewayInFirstYear where the gateway is missed in the first year
 * @param nationalMinimum the least national percentile of acute hospital utilization
 * @param regional by the regional percentile; nothing below the first level
 * @param improvement added by the same percentile where the practice met its improvement target
 */
public record AdjustmentTable(
    Rate missed,
    Rate gatewayInFirstYear,
    Rate nationalMinimum,
    Schedule regional,
    Schedule improvement) {}
