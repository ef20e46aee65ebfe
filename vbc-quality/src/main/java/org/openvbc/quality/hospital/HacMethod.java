package org.openvbc.quality.hospital;

/** How measures make the Total HAC Score. */
public enum HacMethod {
  /** Points by decile, weighted by domain: FY2015 to FY2017. */
  DECILE_DOMAIN,
  /** Winsorized z-scores, weighted by domain: FY2018 and FY2019. */
  Z_DOMAIN,
  /** Winsorized z-scores, equal weight for each measure: from FY2020. */
  Z_EQUAL,
  /** No scores: FY2023. */
  NONE;

  /** Whether domains have weights. */
  public boolean hasDomains() {
    return this == DECILE_DOMAIN || this == Z_DOMAIN;
  }

  /** Whether measures are scored as z-scores. */
  public boolean hasZ() {
    return this == Z_DOMAIN || this == Z_EQUAL;
  }
}
