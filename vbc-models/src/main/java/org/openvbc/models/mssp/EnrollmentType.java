package org.openvbc.models.mssp;

/** The four Medicare enrolment types in which a benchmark and its spending are counted. */
public enum EnrollmentType {
  /** End-stage renal disease. */
  ESRD("ESRD"),
  /** Disabled. */
  DISABLED("disabled"),
  /** Aged and dually eligible for Medicare and Medicaid. */
  AGED_DUAL("aged, dually eligible"),
  /** Aged, not dually eligible. */
  AGED_NON_DUAL("aged, not dually eligible");

  private final String label;

  EnrollmentType(String label) {
    this.label = label;
  }

  /** The name on worksheets. */
  public String label() {
    return label;
  }
}
