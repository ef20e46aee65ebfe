package org.openvbc.quality.hospital;

/** A measure of the Hospital-Acquired Condition Reduction Program; higher is worse in each. */
public enum HacMeasure {
  /** Composite of patient safety indicators. */
  PSI_90("PSI 90"),
  /** Central line-associated bloodstream infections, a standardized infection ratio. */
  CLABSI("CLABSI"),
  /** Catheter-associated urinary tract infections, a standardized infection ratio. */
  CAUTI("CAUTI"),
  /** Surgical site infections of colon surgery and hysterectomy pooled, from FY2016. */
  SSI("SSI"),
  /** Infections with C. difficile, from FY2017. */
  CDI("CDI"),
  /** Bloodstream infections with MRSA, from FY2017. */
  MRSA("MRSA");

  private final String label;

  HacMeasure(String label) {
    this.label = label;
  }

  /** Whether it is a standardized infection ratio. */
  public boolean isInfectionRatio() {
    return this != PSI_90;
  }

  /** The domain in which it counted while there were domains. */
  public HacDomain domain() {
    return isInfectionRatio() ? HacDomain.INFECTIONS : HacDomain.PATIENT_SAFETY;
  }

  /** The measure in the rule's words. */
  @Override
  public String toString() {
    return label;
  }
}
