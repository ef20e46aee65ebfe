package org.openvbc.core.clause;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The most that is paid or owed: a rate of a base, or the lesser of two rates of two bases.
 *
 * <p>{@code limit = rate x base}; with two bases {@code limit = min(first x base1, second x
 * base2)}. The same limit serves gains and losses, each as a size without a sign.
 *
 * @param first the rate of the first base
 * @param second the rate of the second base
 */
public record Limits(Rate first, Rate second) {
  /** The lesser of a rate of one base and a rate of another. */
  public static Limits lesserOf(Rate first, Rate second) {
    return new Limits(first, second);
  }

  /** The limit on the lesser of the two bases. */
  public Unrounded on(Money firstBase, Money secondBase) {
    return on(isBoundByFirst(firstBase, secondBase), firstBase, secondBase);
  }

  /** The limit on one of the two bases, the one that is said to bind. */
  public Unrounded on(boolean bindsFirst, Money firstBase, Money secondBase) {
    // Chosen before anything is made, so that no amount has to live as an object.
    long base = bindsFirst ? firstBase.micros() : secondBase.micros();
    return Money.ofMicros(base).times(bindsFirst ? first : second);
  }

  /** Whether the first of the two bases gives the lesser limit. */
  public boolean isBoundByFirst(Money firstBase, Money secondBase) {
    return secondBase.times(second).isMoreThan(firstBase.times(first));
  }
}
