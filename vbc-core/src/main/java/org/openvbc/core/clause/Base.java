package org.openvbc.core.clause;

import org.openvbc.core.money.Unrounded;

/** The amount that the rates of a clause are rates of. */
final class Base {
  private Base() {}

  /** Refuses a negative base: gains would meet the edges and limits of losses. */
  static void requireNotNegative(Unrounded base, String clause) {
    if (base.signum() < 0) {
      throw new IllegalArgumentException(
          "base " + base + " of " + clause + " is negative: its rates are rates of an amount");
    }
  }
}
