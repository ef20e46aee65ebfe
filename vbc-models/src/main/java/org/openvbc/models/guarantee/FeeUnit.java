package org.openvbc.models.guarantee;

/** For whom a monthly fee is paid. */
public enum FeeUnit {
  /** For each employee, who stands for a family (PEPM). */
  EMPLOYEE("PEPM", "employee months"),
  /** For each covered life (PMPM). */
  MEMBER("PMPM", "member months"),
  /** For each person enrolled or engaged in the programme (PPPM). */
  PARTICIPANT("PPPM", "participant months");

  private final String label;
  private final String months;

  FeeUnit(String label, String months) {
    this.label = label;
    this.months = months;
  }

  /** The short name, such as {@code PEPM}. */
  public String label() {
    return label;
  }

  /** What is counted, such as {@code employee months}. */
  public String months() {
    return months;
  }
}
