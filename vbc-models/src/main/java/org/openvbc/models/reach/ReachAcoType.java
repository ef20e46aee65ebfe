package org.openvbc.models.reach;

/** What kind of ACO it is; it decides on the basis of the benchmark and on risk score caps. */
public enum ReachAcoType {
  /** With experience in fee for service. */
  STANDARD("standard", "Standard"),
  /** With few beneficiaries in its base years. */
  NEW_ENTRANT("newEntrant", "New Entrant"),
  /** For people with complex needs. */
  HIGH_NEEDS("highNeeds", "High Needs");

  private final String key;
  private final String label;

  ReachAcoType(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The type's name in keys of parameters. */
  public String key() {
    return key;
  }

  /** The type's name as CMS prints it. */
  public String label() {
    return label;
  }
}
