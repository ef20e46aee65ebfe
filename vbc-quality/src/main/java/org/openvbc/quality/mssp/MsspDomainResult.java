package org.openvbc.quality.mssp;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one of the four domains came to until PY2020: its measures and the reward for improvement.
 *
 * @param domain which domain
 * @param measures its measures
 * @param improvementReward reward points for quality improvement, zero before PY2015
 */
public record MsspDomainResult(
    MsspDomain domain, List<MsspDomainMeasure> measures, BigDecimal improvementReward) {
  /** Checks that there are measures. */
  public MsspDomainResult {
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException(
          "measures of " + domain.label() + " are none: a domain has at least one");
    }
    if (improvementReward.signum() < 0) {
      throw new IllegalArgumentException(
          "improvementReward " + improvementReward + " of " + domain.label() + " is below 0");
    }
  }

  /** A domain without reward. */
  public static MsspDomainResult of(MsspDomain domain, List<MsspDomainMeasure> measures) {
    return new MsspDomainResult(domain, measures, BigDecimal.ZERO);
  }

  /** The same domain with reward points for improvement, such as {@code "2.5"}. */
  public MsspDomainResult withImprovementReward(String points) {
    return new MsspDomainResult(domain, measures, new BigDecimal(points));
  }
}
