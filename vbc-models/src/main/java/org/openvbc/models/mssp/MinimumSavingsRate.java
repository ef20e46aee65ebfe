package org.openvbc.models.mssp;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.money.Rate;

/**
 * The minimum savings rate (MSR) that an ACO elected, which is also its minimum loss rate (MLR):
 * variable by the number of assigned beneficiaries, or one of the fixed rates 0, 0.5, 1, 1.5 and 2
 * %.
 *
 * <p>One-sided tracks have the variable rate. A fixed election gives way to the table in a
 * performance year from July 2019 on in which fewer than 5,000 beneficiaries are assigned (42 CFR
 * 425.110(b)(3)).
 */
public final class MinimumSavingsRate {
  private static final MinimumSavingsRate VARIABLE = new MinimumSavingsRate(null);

  private final @Nullable Rate fixed;

  private MinimumSavingsRate(@Nullable Rate fixed) {
    this.fixed = fixed;
  }

  /** By the number of assigned beneficiaries, from the table of the regulation. */
  public static MinimumSavingsRate variable() {
    return VARIABLE;
  }

  /** A fixed, symmetric rate as a fraction: {@code fixed("0.005")} is 0.5 %. */
  public static MinimumSavingsRate fixed(String rate) {
    return fixed(Rate.of(rate));
  }

  /** A fixed, symmetric rate; which rates can be elected is checked with the track. */
  public static MinimumSavingsRate fixed(Rate rate) {
    return new MinimumSavingsRate(rate);
  }

  /** Whether the table decides. */
  public boolean isVariable() {
    return fixed == null;
  }

  /** The fixed rate. */
  Rate rate() {
    if (fixed == null) {
      throw new IllegalStateException("the variable minimum savings rate has no fixed rate");
    }
    return fixed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MinimumSavingsRate election && Objects.equals(fixed, election.fixed);
  }

  @Override
  public int hashCode() {
    return fixed == null ? 0 : fixed.hashCode();
  }

  @Override
  public String toString() {
    return fixed == null ? "variable" : "fixed " + fixed;
  }
}
