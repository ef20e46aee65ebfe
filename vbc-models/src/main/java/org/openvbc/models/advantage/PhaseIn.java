package org.openvbc.models.advantage;

/**
 * Over how many years a county's benchmark went from the amount before the Affordable Care Act to
 * the specified amount, from 2012 on (42 CFR 422.258(d)(8)-(9)).
 */
public enum PhaseIn {
  /** Two years: a gap of less than $30. */
  TWO_YEARS("twoYears", 2),
  /** Four years: a gap of $30 to less than $50. */
  FOUR_YEARS("fourYears", 4),
  /** Six years: a gap of $50 or more. */
  SIX_YEARS("sixYears", 6);

  private final String key;
  private final int years;

  PhaseIn(String key, int years) {
    this.key = key;
    this.years = years;
  }

  /** How the parameter file calls it. */
  String key() {
    return key;
  }

  /** The number of years, and of the parts that the specified amount comes in. */
  public int years() {
    return years;
  }
}
