package org.openvbc.models.advantage;

/**
 * The quarter of the counties that a county's fee-for-service cost puts it in; the cheaper the
 * quarter, the higher the percentage that a benchmark is made of (42 CFR 422.258(d)(5)).
 */
public enum CountyQuartile {
  /** The quarter with the highest cost. */
  HIGHEST("highest"),
  /** The second highest quarter. */
  SECOND_HIGHEST("secondHighest"),
  /** The third highest quarter. */
  THIRD_HIGHEST("thirdHighest"),
  /** The quarter with the lowest cost. */
  LOWEST("lowest");

  private final String key;

  CountyQuartile(String key) {
    this.key = key;
  }

  /** How the parameter file calls it. */
  String key() {
    return key;
  }
}
