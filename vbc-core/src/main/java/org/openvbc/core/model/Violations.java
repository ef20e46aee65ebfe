package org.openvbc.core.model;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** Collects all that is wrong with one object, so that its user mends it in one go. */
public final class Violations {
  private final String object;
  private final List<Violation> found = new ArrayList<>();

  private Violations(String object) {
    this.object = object;
  }

  /** An empty list for the object of that name. */
  public static Violations of(String object) {
    return new Violations(object);
  }

  /** Adds a violation unless the condition holds. */
  public Violations require(boolean holds, String field, Object value, String bound, String rule) {
    if (!holds) {
      found.add(new Violation(field, value.toString(), bound, rule));
    }
    return this;
  }

  /** Adds a violation unless the amount is zero or more. */
  public Violations requireNotNegative(String field, Money value, String rule) {
    return require(!value.isNegative(), field, value, "at least $0.00", rule);
  }

  /** Adds a violation unless the amount can be paid: no fractions of a cent. */
  public Violations requireWholeCents(String field, Money value, String rule) {
    return require(value.rounded(Rounding.CENTS).equals(value), field, value, "whole cents", rule);
  }

  /** Adds a violation unless the rate lies between 0 and 1. */
  public Violations requireShare(String field, Rate value, String rule) {
    return require(value.isWithin(Rate.ZERO, Rate.ONE), field, value, "between 0% and 100%", rule);
  }

  /** Throws if anything is wrong with the terms. */
  public void throwIfInvalidTerms() {
    if (!found.isEmpty()) {
      throw new InvalidTermsException(object, found);
    }
  }

  /** Throws if anything is wrong with the performance. */
  public void throwIfInvalidPerformance() {
    if (!found.isEmpty()) {
      throw new InvalidPerformanceException(object, found);
    }
  }
}
