package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which measures a fiscal year scores, and in which domain.
 *
 * @param domains the measures with their domains
 * @param dimensions the HCAHPS dimensions; none where the survey is not scored
 */
public record HvbpMeasures(Map<HvbpMeasure, HvbpDomain> domains, Set<HcahpsDimension> dimensions) {
  /** Keeps them in order. */
  public HvbpMeasures {
    Map<HvbpMeasure, HvbpDomain> ordered = new EnumMap<>(HvbpMeasure.class);
    ordered.putAll(domains);
    domains = Collections.unmodifiableMap(ordered);
    Set<HcahpsDimension> survey = EnumSet.noneOf(HcahpsDimension.class);
    survey.addAll(dimensions);
    dimensions = Collections.unmodifiableSet(survey);
  }

  /** The domains that have something to score, in the order of the domains. */
  public Set<HvbpDomain> scoredDomains() {
    Set<HvbpDomain> all = EnumSet.noneOf(HvbpDomain.class);
    all.addAll(domains.values());
    if (!dimensions.isEmpty()) {
      all.add(HvbpDomain.PERSON_AND_COMMUNITY);
    }
    return Collections.unmodifiableSet(all);
  }

  /** Whether the year has both strata of surgical site infection. */
  boolean hasSurgicalSiteStrata() {
    return domains.containsKey(HvbpMeasure.HAI_3) && domains.containsKey(HvbpMeasure.HAI_4);
  }
}
