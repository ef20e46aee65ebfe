package org.openvbc.models.reach;

/** What is paid by the month. */
public enum CapitationMechanism {
  /** Primary care that participants would have been paid for. */
  BASE_PCC("Base PCC"),
  /** An advance on top of it, repaid in full at settlement. */
  ENHANCED_PCC("Enhanced PCC"),
  /** All care of participants, less what is expected to go to others. */
  TCC("TCC"),
  /** An advance on reduced claims other than primary care. */
  ADVANCED_PAYMENT("APO");

  private final String label;

  CapitationMechanism(String label) {
    this.label = label;
  }

  /** The mechanism as CMS abbreviates it. */
  public String label() {
    return label;
  }
}
