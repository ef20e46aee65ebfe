package org.openvbc.quality.hospital;

import java.util.Map;
import java.util.Set;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How domains make a total: their weights, and how many must be scored.
 *
 * @param weights the weights, which sum to the whole; those of missing domains are reallocated in
 *     proportion
 * @param minimumDomains how many domains must be scored
 * @param clinicalCareCountsOnce whether process and outcomes count as one domain towards the
 *     minimum, as in FY2017
 */
public record HvbpWeighting(
    Composite<HvbpDomain> weights, long minimumDomains, boolean clinicalCareCountsOnce) {

  /**
   * Checks the minimum.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is below 1 or above the domains
   */
  public HvbpWeighting {
    Violations.of("HvbpWeighting")
        .require(
            minimumDomains >= 1 && minimumDomains <= weights.weights().size(),
            "minimumDomains",
            minimumDomains,
            "between 1 and the " + weights.weights().size() + " domains",
            "42 CFR 412.165")
        .throwIfInvalidTerms();
  }

  /**
   * Weights by domain, every domain counting by itself.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the weights do not sum to the whole
   */
  public static HvbpWeighting of(Map<HvbpDomain, Rate> weights, long minimumDomains) {
    return new HvbpWeighting(
        new Composite<>(weights, Unscored.reallocated()), minimumDomains, false);
  }

  /** How many domains the scored ones count as. */
  public long count(Set<HvbpDomain> scored) {
    long all = scored.size();
    boolean both =
        scored.contains(HvbpDomain.CLINICAL_PROCESS) && scored.contains(HvbpDomain.OUTCOMES);
    return clinicalCareCountsOnce && both ? all - 1 : all;
  }
}
