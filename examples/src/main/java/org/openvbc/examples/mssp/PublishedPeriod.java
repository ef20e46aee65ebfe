package org.openvbc.examples.mssp;

import java.math.BigDecimal;

/**
 * The part of the year that a published row settles.
 *
 * <p>Only 2019 was split: totals and payments of a half are printed as half of the calendar year
 * (42 CFR 425.609), while head counts, per capita amounts and DisAdj stay on twelve months.
 */
public enum PublishedPeriod {
  WHOLE("1"),
  JANUARY_TO_JUNE_2019("0.5"),
  JULY_TO_DECEMBER_2019("0.5");

  private final BigDecimal partOfYear;

  PublishedPeriod(String partOfYear) {
    this.partOfYear = new BigDecimal(partOfYear);
  }

  /** The factor that takes a twelve-month amount to this period: 1 or 0.5. */
  public BigDecimal partOfYear() {
    return partOfYear;
  }
}
