package org.openvbc.core.model;

import java.util.Comparator;

/**
 * The category of an arrangement in the alternative payment model framework of the Health Care
 * Payment Learning and Action Network (LAN), 2017 refresh. It follows from the {@link Traits} of
 * the model.
 */
public enum LanCategory {
  /** Fee for service with no link to quality. */
  CATEGORY_1("1", "fee for service, no link to quality"),
  /** Payments for infrastructure and operations. */
  CATEGORY_2A("2A", "payments for infrastructure and operations"),
  /** Pay for reporting. */
  CATEGORY_2B("2B", "pay for reporting"),
  /** Pay for performance. */
  CATEGORY_2C("2C", "pay for performance"),
  /** Shared savings, upside only. */
  CATEGORY_3A("3A", "shared savings, upside only"),
  /** Shared savings with downside risk, episodes included. */
  CATEGORY_3B("3B", "shared savings with downside risk"),
  /** Risk-based payment that quality does not touch. */
  CATEGORY_3N("3N", "risk-based payment not linked to quality"),
  /** Population payment for a condition or specialty. */
  CATEGORY_4A("4A", "condition-specific population payment"),
  /** Population payment for all of a person's care. */
  CATEGORY_4B("4B", "comprehensive population payment"),
  /** Payer and provider in one organisation. */
  CATEGORY_4C("4C", "integrated finance and delivery"),
  /** Capitation that quality does not touch. */
  CATEGORY_4N("4N", "capitated payment not linked to quality");

  /**
   * From fee for service to population payment; within a number, what quality does not touch comes
   * first.
   */
  public static final Comparator<LanCategory> BY_ADVANCE =
      Comparator.comparing(LanCategory::number)
          .thenComparing(LanCategory::isLinkedToQuality)
          .thenComparing(Comparator.naturalOrder());

  private final String code;
  private final String meaning;

  LanCategory(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The code, such as {@code 3B}. */
  public String code() {
    return code;
  }

  private char number() {
    return code.charAt(0);
  }

  private boolean isLinkedToQuality() {
    return !code.endsWith("N");
  }

  /** What the category is. */
  public String meaning() {
    return meaning;
  }

  @Override
  public String toString() {
    return code;
  }
}
