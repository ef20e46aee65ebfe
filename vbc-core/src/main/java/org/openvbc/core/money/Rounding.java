package org.openvbc.core.money;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * A named rounding: to which unit of money, and which way. An amount is rounded where the rule
 * rounds it, once, and never without a rounding that the caller names.
 *
 * @param unit the unit that the result is a multiple of, such as one cent; positive
 * @param mode which way to round
 */
public record Rounding(Money unit, RoundingMode mode) {
  /** To the cent, a half cent away from zero: how settlements are paid. */
  public static final Rounding CENTS = new Rounding(Money.ofMicros(10_000), RoundingMode.HALF_UP);

  /** To the dollar, a half dollar away from zero: how public result files are printed. */
  public static final Rounding DOLLARS =
      new Rounding(Money.ofMicros(Money.MICROS_PER_DOLLAR), RoundingMode.HALF_UP);

  /** To the millionth of a dollar, the finest money there is, a half away from zero. */
  public static final Rounding MILLIONTHS = new Rounding(Money.ofMicros(1), RoundingMode.HALF_UP);

  /** Checks the unit. */
  public Rounding {
    Objects.requireNonNull(mode, "mode");
    if (unit.micros() <= 0) {
      throw new IllegalArgumentException("unit " + unit + " of a rounding must be positive");
    }
  }

  /** The same unit with another mode, as in {@code Rounding.CENTS.withMode(RoundingMode.DOWN)}. */
  public Rounding withMode(RoundingMode other) {
    return new Rounding(unit, other);
  }

  /** Reads as in "to $0.01, HALF_UP". */
  @Override
  public String toString() {
    return "to " + unit + ", " + mode;
  }
}
