package org.openvbc.models.episode.team;

/** The episode categories of TEAM. */
public enum TeamCategory {
  /** Lower extremity joint replacement. */
  LEJR("lower extremity joint replacement"),
  /** Surgical hip and femur fracture treatment. */
  SHFFT("surgical hip and femur fracture treatment"),
  /** Spinal fusion. */
  SPINAL_FUSION("spinal fusion"),
  /** Coronary artery bypass graft. */
  CABG("coronary artery bypass graft"),
  /** Major bowel procedure. */
  MAJOR_BOWEL("major bowel procedure");

  private final String label;

  TeamCategory(String label) {
    this.label = label;
  }

  /** The name in texts. */
  public String label() {
    return label;
  }
}
