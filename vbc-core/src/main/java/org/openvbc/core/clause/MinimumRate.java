package org.openvbc.core.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.Curve;

/**
 * The rate that savings or losses must reach before they are shared: fixed, or by size from a
 * table.
 *
 * <p>{@code reached = amount >= base x minimum}, decided on exact products; equality reaches it.
 */
public final class MinimumRate {
  private final @Nullable Curve table;
  private final Rate rate;

  private MinimumRate(@Nullable Curve table, Rate rate) {
    this.table = table;
    this.rate = rate;
  }

  /** The same minimum for every size. */
  public static MinimumRate fixed(Rate rate) {
    return new MinimumRate(null, rate);
  }

  /** A minimum by size; below the first size of the table one rate holds. */
  public static MinimumRate table(Curve table, Rate belowTable) {
    return new MinimumRate(table, belowTable);
  }

  /** The table; none where one rate holds for every size. */
  public Optional<Curve> table() {
    return Optional.ofNullable(table);
  }

  /** The rate that holds below the first size of the table, or for every size. */
  public Rate rateBelowTable() {
    return rate;
  }

  /** The minimum for a size. */
  public Rate forSize(long size) {
    return table == null || size < table.first() ? rate : table.at(size);
  }

  /** Whether an amount reaches the minimum for a size. */
  public boolean isReached(Money amount, Money base, long size) {
    // Two calls, not one with either rate: a rate that is made here then never becomes an object.
    return table == null || size < table.first()
        ? isReached(amount, base, rate)
        : isReached(amount, base, table.at(size));
  }

  /** Whether an amount reaches the minimum rate of its base. */
  public static boolean isReached(Money amount, Money base, Rate minimum) {
    return amount.isAtLeast(base.times(minimum));
  }

  @Override
  public String toString() {
    return table == null ? rate.toString() : "by size, " + rate + " below " + table.first();
  }
}
