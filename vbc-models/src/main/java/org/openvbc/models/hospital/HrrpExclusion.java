package org.openvbc.models.hospital;

/** Why the Hospital Readmissions Reduction Program has no factor for a hospital. */
public enum HrrpExclusion {
  /** It is in Maryland. */
  MARYLAND("in Maryland"),
  /** It is a critical access hospital. */
  CRITICAL_ACCESS("a critical access hospital"),
  /** It is not paid as a subsection (d) hospital. */
  NOT_SUBSECTION_D("not a subsection (d) hospital"),
  /** It is in Puerto Rico. */
  PUERTO_RICO("in Puerto Rico");

  private final String reason;

  HrrpExclusion(String reason) {
    this.reason = reason;
  }

  /** The reason in the rule's words. */
  public String reason() {
    return reason;
  }
}
