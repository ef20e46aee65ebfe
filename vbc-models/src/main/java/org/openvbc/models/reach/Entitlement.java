package org.openvbc.models.reach;

/** Why a beneficiary has Medicare; each category has rates and risk scores of its own. */
public enum Entitlement {
  /** Aged and disabled. */
  AGED_AND_DISABLED("agedAndDisabled", "A&D"),
  /** End-stage renal disease. */
  ESRD("esrd", "ESRD"),
  /** High needs, a category of its own in LEAD alone. */
  HIGH_NEEDS("highNeeds", "High Needs");

  private final String key;
  private final String label;

  Entitlement(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The category's name in keys of parameters. */
  public String key() {
    return key;
  }

  /** The category's name as people say it. */
  public String label() {
    return label;
  }
}
