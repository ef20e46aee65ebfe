package org.openvbc.quality.hospital;

/** A domain of the Total Performance Score; each fiscal year has its own. */
public enum HvbpDomain {
  /** Clinical process of care, to FY2017. */
  CLINICAL_PROCESS("clinical process of care"),
  /** Clinical outcomes; with the measures of patient safety to FY2016. */
  OUTCOMES("clinical outcomes"),
  /** Person and community engagement, earlier patient experience: HCAHPS. */
  PERSON_AND_COMMUNITY("person and community engagement"),
  /** Safety, from FY2017. */
  SAFETY("safety"),
  /** Efficiency and cost reduction, from FY2015. */
  EFFICIENCY("efficiency and cost reduction");

  private final String label;

  HvbpDomain(String label) {
    this.label = label;
  }

  /** The domain in the rule's words. */
  @Override
  public String toString() {
    return label;
  }
}
