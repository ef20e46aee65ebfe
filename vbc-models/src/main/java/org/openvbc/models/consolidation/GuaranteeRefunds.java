package org.openvbc.models.consolidation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fees at risk on both levels: what the lead guarantees to the employer, and what vendors guarantee
 * to the lead.
 *
 * @param lead the lead's guarantee to the employer
 * @param vendors each vendor's guarantee to the lead; a vendor that is left out has none
 */
public record GuaranteeRefunds(FeesAtRisk lead, Map<String, FeesAtRisk> vendors) {
  /** Keeps the vendors as they are. */
  public GuaranteeRefunds {
    vendors = Collections.unmodifiableMap(new LinkedHashMap<>(vendors));
  }

  /** The guarantee of one vendor. */
  FeesAtRisk of(String vendor) {
    return vendors.getOrDefault(vendor, FeesAtRisk.NONE);
  }
}
