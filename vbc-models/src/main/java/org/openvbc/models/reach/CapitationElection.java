package org.openvbc.models.reach;

/** Which monthly capitation the ACO elected. */
public enum CapitationElection {
  /** Primary care capitation: Base and, if elected, Enhanced. */
  PCC("Primary Care Capitation"),
  /** Total care capitation, of Global alone. */
  TCC("Total Care Capitation");

  private final String label;

  CapitationElection(String label) {
    this.label = label;
  }

  /** The election as CMS prints it. */
  public String label() {
    return label;
  }
}
