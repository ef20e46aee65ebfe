package org.openvbc.quality.hospital;

/** A domain of the Total HAC Score, FY2015 to FY2019. */
public enum HacDomain {
  /** Domain 1: the composite of patient safety indicators. */
  PATIENT_SAFETY("Domain 1"),
  /** Domain 2: the mean of the infection measures. */
  INFECTIONS("Domain 2");

  private final String label;

  HacDomain(String label) {
    this.label = label;
  }

  /** The domain in the rule's words. */
  @Override
  public String toString() {
    return label;
  }
}
