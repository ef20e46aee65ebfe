package org.openvbc.core.clause;

import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * A result for twelve months of which only some months count.
 *
 * <p>{@code amount x months / 12}.
 *
 * @param months the months that count, 0 to 12
 */
public record PartOfYear(int months) {
  private static final int WHOLE = 12;

  /** Checks the months. */
  public PartOfYear {
    if (months < 0 || months > WHOLE) {
      throw new IllegalArgumentException(
          "months " + months + " are not between 0 and 12: a part of one year");
    }
  }

  /** The months as a part of twelve. */
  public Rate rate() {
    return Rate.of(months, WHOLE);
  }

  /** Whether all twelve months count. */
  public boolean isWhole() {
    return months == WHOLE;
  }

  /** The amount for the months that count. */
  public Unrounded of(Unrounded amount) {
    return isWhole() ? amount : amount.times(rate());
  }
}
