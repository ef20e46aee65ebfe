package org.openvbc.models.reach;

/** How an ACO of LEAD spends beside its region; it decides on the discount of Global. */
public enum LeadSpending {
  /** Less than its region. */
  LOWER("lowerSpending"),
  /** More than its region. */
  HIGHER("higherSpending");

  private final String key;

  LeadSpending(String key) {
    this.key = key;
  }

  /** The name in keys of parameters. */
  public String key() {
    return key;
  }
}
