package org.openvbc.models.guarantee;

import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * How one metric came out.
 *
 * @param metric the metric
 * @param scored whether enough people or cases were measured
 * @param result the result, exact; net promoter scores in points, a return as a multiple; empty if
 *     it is not scored
 * @param weight the weight that it counted with
 * @param atRisk the fees at risk for it
 * @param earned the part of them that is earned, or deemed so; empty where the refund has a formula
 *     of its own, and where the metric is not scored and not deemed anything
 * @param refund the refund; negative for a bonus
 */
public record MetricSettlement(
    GuaranteeMetric metric,
    boolean scored,
    Optional<Rate> result,
    Rate weight,
    Money atRisk,
    Optional<Rate> earned,
    Money refund) {

  /** Reads as in "engagement: $3,829.80 refunded of $12,766.00". */
  @Override
  public String toString() {
    return metric.name()
        + ": "
        + refund.abs()
        + (refund.isNegative() ? " bonus on " : " refunded of ")
        + atRisk
        + (scored ? "" : ", not scored");
  }
}
