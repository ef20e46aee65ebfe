package org.openvbc.quality.episode;

/**
 * What a composite quality score of the Comprehensive Care for Joint Replacement Model amounts to:
 * it sets the discount of the target price, and whether a payment is made at all.
 */
public enum CjrCategory {
  /** Below 5.0 points: no reconciliation payment. */
  BELOW_ACCEPTABLE("below acceptable"),
  /** From 5.0 to below 6.9 points. */
  ACCEPTABLE("acceptable"),
  /** From 6.9 to 15.0 points. */
  GOOD("good"),
  /** Above 15.0 points. */
  EXCELLENT("excellent");

  private final String label;

  CjrCategory(String label) {
    this.label = label;
  }

  /** The category in the rule's words. */
  public String label() {
    return label;
  }

  /** Whether the hospital can be paid savings (42 CFR 510.305(g)); losses it owes in any case. */
  public boolean isEligible() {
    return this != BELOW_ACCEPTABLE;
  }
}
