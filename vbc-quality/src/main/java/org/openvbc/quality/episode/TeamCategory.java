package org.openvbc.quality.episode;

/** The episode categories of the Transforming Episode Accountability Model. */
public enum TeamCategory {
  /** Lower extremity joint replacement, inpatient and outpatient. */
  LEJR(true),
  /** Surgical hip and femur fracture treatment. */
  SHFFT(false),
  /** Spinal fusion, inpatient and outpatient. */
  SPINAL_FUSION(true),
  /** Coronary artery bypass graft. */
  CABG(false),
  /** Major bowel procedure. */
  MAJOR_BOWEL(false);

  private final boolean alsoOutpatient;

  TeamCategory(boolean alsoOutpatient) {
    this.alsoOutpatient = alsoOutpatient;
  }

  /** Whether an outpatient procedure can start an episode (42 CFR 512.540(a)(1)(ii)). */
  public boolean isAlsoOutpatient() {
    return alsoOutpatient;
  }
}
