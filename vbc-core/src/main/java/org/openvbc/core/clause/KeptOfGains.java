package org.openvbc.core.clause;

import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What is kept of a gain after a reduction that touches gains only, such as sequestration.
 *
 * <p>{@code kept = gain x (1 - withheld)}. Losses never pass through it.
 *
 * @param rate the part that is kept, between 0 and 1
 */
public record KeptOfGains(Rate rate) {
  /** Checks the range. */
  public KeptOfGains {
    if (!rate.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "rate kept " + rate + " is not between 0% and 100%: a part of a gain");
    }
  }

  /** What is kept when a rate is withheld. */
  public static KeptOfGains afterWithholding(Rate withheld) {
    return new KeptOfGains(withheld.complement());
  }

  /** What is kept of a gain. */
  public Unrounded of(Unrounded gain) {
    return gain.times(rate);
  }
}
