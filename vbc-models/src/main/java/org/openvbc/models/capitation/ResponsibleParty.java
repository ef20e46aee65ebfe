package org.openvbc.models.capitation;

/** Who pays for a category of services under a division of financial responsibility. */
public enum ResponsibleParty {
  /** The health plan. */
  PLAN("plan"),
  /** The hospital. */
  HOSPITAL("hospital"),
  /** The medical group. */
  MEDICAL_GROUP("medical group"),
  /** A pool whose result plan and providers share. */
  SHARED_POOL("shared-risk pool");

  private final String label;

  ResponsibleParty(String label) {
    this.label = label;
  }

  /** The name in words. */
  public String label() {
    return label;
  }
}
