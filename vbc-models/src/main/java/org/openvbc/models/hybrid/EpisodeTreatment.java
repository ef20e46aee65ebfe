package org.openvbc.models.hybrid;

/** Where episodes that are settled as bundles count in the total cost of care. */
public enum EpisodeTreatment {
  /** They stay in it with what they cost the payer in the end: claims and bundle payment. */
  SETTLED_COST,
  /** They are taken out of both sides: their targets of the target, their claims of the cost. */
  CARVE_OUT;

  @Override
  public String toString() {
    return this == SETTLED_COST ? "at settled cost" : "carved out";
  }
}
