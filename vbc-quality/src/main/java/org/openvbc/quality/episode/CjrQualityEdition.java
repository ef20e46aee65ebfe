package org.openvbc.quality.episode;

/**
 * Which text of the rule sets the categories and the improvement (42 CFR 510.315).
 *
 * <p>The first text was replaced before it was used; it is kept for comparison, and a worksheet
 * shows it as an assumption.
 */
public enum CjrQualityEdition {
  /** The text in force for every performance year: two deciles; 5.0, 6.9 and 15.0 points. */
  AMENDED(""),
  /** The text of December 2015: three deciles; 4.0, 6.0 and 13.2 points. */
  DECEMBER_2015("december2015.");

  private final String keys;

  CjrQualityEdition(String keys) {
    this.keys = keys;
  }

  /** The part of the parameters' keys that is this edition's. */
  String keys() {
    return keys;
  }
}
