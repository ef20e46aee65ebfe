package org.openvbc.models.episode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.column.Rows;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Adds up episodes by cell, exactly: what a worker keeps for its slice, and merges at the end.
 *
 * <p>{@code target = folded price x folded multiplier}, summed in units of 1e-26 dollars on 128
 * bits; {@code spending = within the caps of the cell}, summed in millionths. Nothing is rounded
 * and nothing is allocated per episode. Sums do not depend on the order of the episodes nor on how
 * they are split between tallies. A tally belongs to one thread at a time; {@link #total()} is an
 * immutable value.
 */
public final class EpisodeTally {
  /** Longs of a cell: episodes, target (high, low), spending, spending at target (high, low). */
  private static final int STRIDE = 8;

  private static final int TARGET_HIGH = 1;
  private static final int TARGET_LOW = 2;
  private static final int SPEND = 3;
  private static final int AT_TARGET_HIGH = 4;
  private static final int AT_TARGET_LOW = 5;

  /** A spending in millionths times its folded factor, in the unit of targets: 10^26 / 10^18. */
  private static final long TO_TARGET_UNIT = 100_000_000L;

  private static final int MOST_NAMED = 20;

  private final EpisodePrices prices;
  private final long[] sums;
  private final long[] counts = new long[EpisodeStatus.values().length];

  EpisodeTally(EpisodePrices prices) {
    this.prices = prices;
    this.sums = new long[prices.cells().size() * STRIDE];
  }

  /** The price list that it settles by. */
  public EpisodePrices prices() {
    return prices;
  }

  // ---------------------------------------------------------------- one episode

  /**
   * Adds one episode of raw numbers if it is in order, and says what became of it.
   *
   * @param cell the number of its cell
   * @param multiplier the folded multiplier in units of 1e-14
   * @param spendMicros its spending in millionths of a dollar
   * @param epochDay the date that decides on the period, in days since 1970-01-01
   * @param relieved whether it is flagged for a disaster or emergency
   */
  public EpisodeStatus add(
      int cell, long multiplier, long spendMicros, long epochDay, boolean relieved) {
    EpisodeStatus status = settle(cell, multiplier, spendMicros, epochDay, relieved);
    count(status, 1);
    return status;
  }

  /** Adds one episode without counting it. */
  EpisodeStatus settle(
      int cell, long multiplier, long spendMicros, long epochDay, boolean relieved) {
    EpisodeStatus status = prices.check(cell, multiplier, spendMicros, epochDay, relieved);
    return status == EpisodeStatus.SETTLED
        ? settle(cell, multiplier, prices.capped(cell, spendMicros), relieved)
        : status;
  }

  void count(EpisodeStatus status, long times) {
    counts[status.code()] += times;
  }

  private EpisodeStatus settle(int cell, long multiplier, long capped, boolean relieved) {
    long price = prices.foldedPrice(cell);
    long high = Math.multiplyHigh(price, multiplier);
    long low = price * multiplier;
    if (!prices.isExact()) {
      long cents = EpisodePrices.cents(high, low);
      high = EpisodePrices.ofCentsHigh(cents);
      low = EpisodePrices.ofCentsLow(cents);
    }
    if (relieved && isAbove(cell, capped, high, low)) {
      return relieve(cell, high, low);
    }
    int at = cell * STRIDE;
    long sumHigh = Wide.sumHigh(sums[at + TARGET_HIGH], sums[at + TARGET_LOW], high, low);
    long spend = sums[at + SPEND] + capped;
    // All are positive: a sum that left its range is below zero.
    if ((sumHigh | spend) < 0) {
      return EpisodeStatus.BEYOND_RANGE;
    }
    sums[at]++;
    sums[at + TARGET_HIGH] = sumHigh;
    sums[at + TARGET_LOW] += low;
    sums[at + SPEND] = spend;
    return EpisodeStatus.SETTLED;
  }

  /** Whether spending, in the dollars of the price, is strictly above the target. */
  private boolean isAbove(int cell, long capped, long targetHigh, long targetLow) {
    long factor = prices.spendFactor(cell);
    return Wide.compareProducts(
            Math.multiplyHigh(capped, factor),
            capped * factor,
            TO_TARGET_UNIT,
            targetHigh,
            targetLow,
            1)
        > 0;
  }

  /** A flagged episode above its target: it counts, and can no longer make a loss. */
  private EpisodeStatus relieve(int cell, long high, long low) {
    int at = cell * STRIDE;
    if (prices.relief() == EpisodeRelief.SPEND_CAPPED_AT_TARGET) {
      long sumHigh = Wide.sumHigh(sums[at + TARGET_HIGH], sums[at + TARGET_LOW], high, low);
      if (sumHigh < 0) {
        return EpisodeStatus.BEYOND_RANGE;
      }
      sums[at + TARGET_HIGH] = sumHigh;
      sums[at + TARGET_LOW] += low;
      // Never more than the sum of targets, so that it fits too.
      sums[at + AT_TARGET_HIGH] =
          Wide.sumHigh(sums[at + AT_TARGET_HIGH], sums[at + AT_TARGET_LOW], high, low);
      sums[at + AT_TARGET_LOW] += low;
    }
    sums[at]++;
    return EpisodeStatus.SETTLED;
  }

  /** Adds one episode if it is in order, and says what became of it. */
  public EpisodeStatus add(Episode episode) {
    return add(
        prices.indexOf(episode.cell()),
        episode.multiplier().units(),
        episode.spend().micros(),
        episode.date().toEpochDay(),
        episode.relieved());
  }

  // ---------------------------------------------------------------- many

  /**
   * Adds a list of episodes, all in order.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if any is not in order: the first of
   *     them are named by their position, none by its figures; the others are in the tally
   */
  public void addAll(List<Episode> episodes) {
    List<String> wrong = new ArrayList<>();
    List<EpisodeStatus> why = new ArrayList<>();
    for (int i = 0; i < episodes.size(); i++) {
      EpisodeStatus status = add(episodes.get(i));
      if (!status.isInOrder() && wrong.size() < MOST_NAMED) {
        wrong.add("episodes[" + i + "], cell " + episodes.get(i).cell());
        why.add(status);
      }
    }
    Violations violations = Violations.of("episodes");
    for (int i = 0; i < wrong.size(); i++) {
      violations.require(
          false,
          wrong.get(i),
          "refused: " + why.get(i).reason(),
          "in order for the price list of " + prices.firstDay() + " to " + prices.lastDay(),
          "a price list");
    }
    violations.throwIfInvalidPerformance();
  }

  /**
   * Adds the rows of a slice and writes the status of each; rows that are not in order are left out
   * and counted.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie within the columns
   */
  public void addRows(EpisodeColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    rows.addTo(this, from, to);
  }

  /**
   * Adds what another tally of the same price list holds.
   *
   * @throws IllegalArgumentException if it settles by another price list
   * @throws ArithmeticException if a sum leaves its range
   */
  public void merge(EpisodeTally other) {
    if (!prices.equals(other.prices)) {
      throw new IllegalArgumentException(
          "tallies of two price lists (" + prices + "; " + other.prices + ") have no common cells");
    }
    for (int at = 0; at < sums.length; at += STRIDE) {
      sums[at] = Math.addExact(sums[at], other.sums[at]);
      sums[at + SPEND] = Math.addExact(sums[at + SPEND], other.sums[at + SPEND]);
      merge128(other, at + TARGET_HIGH, at + TARGET_LOW);
      merge128(other, at + AT_TARGET_HIGH, at + AT_TARGET_LOW);
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  private void merge128(EpisodeTally other, int high, int low) {
    if (!Wide.sumFits(sums[high], sums[low], other.sums[high], other.sums[low])) {
      throw new ArithmeticException("sum of targets is beyond 1.7 trillion dollars");
    }
    sums[high] = Wide.sumHigh(sums[high], sums[low], other.sums[high], other.sums[low]);
    sums[low] += other.sums[low];
  }

  /** How many episodes had a status. */
  public long count(EpisodeStatus status) {
    return counts[status.code()];
  }

  /** How many were not in order, by reason; reasons that were not met are left out. */
  public Map<EpisodeStatus, Long> refusals() {
    Map<EpisodeStatus, Long> refusals = new EnumMap<>(EpisodeStatus.class);
    for (EpisodeStatus status : EpisodeStatus.values()) {
      if (!status.isInOrder() && count(status) > 0) {
        refusals.put(status, count(status));
      }
    }
    return refusals;
  }

  /** How many were not in order, of whatever kind. */
  public long refused() {
    return refusals().values().stream().mapToLong(Long::longValue).sum();
  }

  /** The totals so far. */
  public EpisodeTotal total() {
    List<EpisodeTotal.Part> parts = new ArrayList<>();
    for (int cell = 0; cell < prices.cells().size(); cell++) {
      int at = cell * STRIDE;
      if (sums[at] > 0) {
        EpisodeCell priced = prices.cells().get(cell);
        parts.add(
            new EpisodeTotal.Part(
                priced.category(), priced.key(), sums[at], target(at), spend(at, priced)));
      }
    }
    return EpisodeTotal.of(parts);
  }

  private Unrounded target(int at) {
    return Folding.target(sums[at + TARGET_HIGH], sums[at + TARGET_LOW]);
  }

  private Unrounded spend(int at, EpisodeCell cell) {
    Rate factor = cell.spendFactor();
    return Money.ofMicros(sums[at + SPEND])
        .times(factor)
        .plus(Folding.target(sums[at + AT_TARGET_HIGH], sums[at + AT_TARGET_LOW]));
  }

  /** Reads as in "12 settled, 1 refused". */
  @Override
  public String toString() {
    return count(EpisodeStatus.SETTLED) + " settled, " + refused() + " refused";
  }
}
