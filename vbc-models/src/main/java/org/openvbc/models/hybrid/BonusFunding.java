package org.openvbc.models.hybrid;

/** Where the money of bonuses comes from. */
public enum BonusFunding {
  /** From outside the savings; a bonus is then a cost of care. */
  OUTSIDE,
  /**
   * From the provider's share of savings: a bonus says what of it is paid for, and adds nothing.
   */
  FROM_SAVINGS;

  @Override
  public String toString() {
    return this == OUTSIDE ? "bonuses as a cost of care" : "bonuses out of shared savings";
  }
}
