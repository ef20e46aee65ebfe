package org.openvbc.models.episode;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The price list of one settlement: its cells with folded prices and caps, and the period in which
 * episodes belong to it.
 *
 * <p>An immutable value, shared between threads. Cells are numbered in the order of the list, for
 * columns of raw numbers.
 */
public final class EpisodePrices {
  /** Longs of a cell: folded price, low cap, high cap, spending factor. */
  private static final int STRIDE = 4;

  private static final int LOW_CAP = 1;
  private static final int HIGH_CAP = 2;
  private static final int SPEND_FACTOR = 3;
  private static final long NO_PRICE = -1;
  private static final String RULE = "a price list";

  private static final long TEN_POW_6 = 1_000_000L;
  private static final long TEN_POW_12 = 1_000_000_000_000L;
  private static final long TEN_POW_18 = 1_000_000_000_000_000_000L;

  /** Half a cent in the unit of targets, as a 128-bit number. */
  private static final BigInteger HALF_CENT =
      BigInteger.TEN.pow(Folding.TARGET_DECIMALS - 2).shiftRight(1);

  private static final long HALF_CENT_HIGH = HALF_CENT.shiftRight(Long.SIZE).longValue();
  private static final long HALF_CENT_LOW = HALF_CENT.longValue();

  private final List<EpisodeCell> cells;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final PublishedPriceMode mode;
  private final EpisodeRelief relief;
  private final Map<String, Integer> indexes;
  private final long[] figures;
  private final int cellCount;
  private final boolean isExact;
  private final boolean hasRelief;
  private final long firstEpochDay;
  private final long lastEpochDay;

  private EpisodePrices(
      List<EpisodeCell> cells,
      LocalDate firstDay,
      LocalDate lastDay,
      PublishedPriceMode mode,
      EpisodeRelief relief) {
    this.cells = List.copyOf(cells);
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.mode = mode;
    this.relief = relief;
    this.indexes = new HashMap<>();
    this.figures = new long[this.cells.size() * STRIDE];
    this.cellCount = this.cells.size();
    this.isExact = mode == PublishedPriceMode.EXACT;
    this.hasRelief = relief != EpisodeRelief.NONE;
    this.firstEpochDay = firstDay.toEpochDay();
    this.lastEpochDay = lastDay.toEpochDay();
    Violations violations =
        Violations.of("EpisodePrices")
            .require(!cells.isEmpty(), "cells", "empty", "at least one cell", RULE)
            .require(
                !lastDay.isBefore(firstDay), "lastDay", lastDay, "not before " + firstDay, RULE);
    for (int i = 0; i < this.cells.size(); i++) {
      fill(i, this.cells.get(i), violations);
    }
    violations.throwIfInvalidTerms();
  }

  private void fill(int index, EpisodeCell cell, Violations violations) {
    Integer before = indexes.put(cell.key(), index);
    violations.require(
        before == null,
        "cell " + cell.key(),
        "listed twice, in "
            + (before == null ? "" : cells.get(before).category() + " and ")
            + cell.category(),
        "listed once: categories do not overlap",
        RULE);
    int at = index * STRIDE;
    figures[at] = folded(cell, violations);
    figures[at + LOW_CAP] = cell.lowCap().micros();
    figures[at + HIGH_CAP] = cell.highCap().map(Money::micros).orElse(Long.MAX_VALUE);
    figures[at + SPEND_FACTOR] =
        cell.spendFactor()
            .toBigDecimal(Folding.SPEND_FACTOR_DECIMALS, RoundingMode.UNNECESSARY)
            .unscaledValue()
            .longValueExact();
  }

  private static long folded(EpisodeCell cell, Violations violations) {
    if (cell.price().isEmpty()) {
      return NO_PRICE;
    }
    Unrounded price = cell.price().get().price(Worksheet.none());
    boolean inRange = price.signum() > 0 && price.compareTo(Money.of(9_000_000L).unrounded()) <= 0;
    violations.require(
        inRange, "price of cell " + cell.key(), price, "above $0.00 and at most $9,000,000", RULE);
    return inRange ? Folding.price(price) : NO_PRICE;
  }

  /**
   * A price list for episodes whose date lies in a period, both days included.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a cell is listed twice, or a price is
   *     not positive, all of it named at once
   */
  public static EpisodePrices of(LocalDate firstDay, LocalDate lastDay, List<EpisodeCell> cells) {
    return new EpisodePrices(
        cells, firstDay, lastDay, PublishedPriceMode.EXACT, EpisodeRelief.NONE);
  }

  /** The same list with or without targets rounded to the cent per episode. */
  public EpisodePrices withMode(PublishedPriceMode other) {
    return new EpisodePrices(cells, firstDay, lastDay, other, relief);
  }

  /** The same list with what happens to episodes that are flagged for a disaster or emergency. */
  public EpisodePrices withRelief(EpisodeRelief other) {
    return new EpisodePrices(cells, firstDay, lastDay, mode, other);
  }

  /** The cells, in the order of their numbers. */
  public List<EpisodeCell> cells() {
    return cells;
  }

  /** The first day of the period. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The last day of the period. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Whether targets are rounded to the cent per episode. */
  public PublishedPriceMode mode() {
    return mode;
  }

  /** What happens to episodes that are flagged for a disaster or emergency. */
  public EpisodeRelief relief() {
    return relief;
  }

  /** The number of the cell with a key, for a column; -1 if the list does not hold it. */
  public int indexOf(String key) {
    Integer index = indexes.get(key);
    return index == null ? -1 : index;
  }

  /** A tally that holds nothing yet. */
  public EpisodeTally tally() {
    return new EpisodeTally(this);
  }

  /**
   * Adds up a list of episodes.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if any is not in order, all of them
   *     named by their position, none by its figures
   */
  public EpisodeTotal total(List<Episode> episodes) {
    EpisodeTally tally = tally();
    tally.addAll(episodes);
    return tally.total();
  }

  // ---------------------------------------------------------------- kernels

  /** What is wrong with an episode, or nothing: {@link EpisodeStatus#SETTLED}. */
  EpisodeStatus check(int cell, long multiplier, long spend, long epochDay, boolean relieved) {
    if (cell < 0 || cell >= cellCount) {
      return EpisodeStatus.UNKNOWN_CELL;
    }
    if (epochDay < firstEpochDay || epochDay > lastEpochDay) {
      return EpisodeStatus.OUTSIDE_PERIOD;
    }
    if (spend < 0) {
      return EpisodeStatus.NEGATIVE_SPEND;
    }
    if (!FoldedMultiplier.isWithin(multiplier)) {
      return EpisodeStatus.MULTIPLIER_OUT_OF_RANGE;
    }
    if (relieved && !hasRelief) {
      return EpisodeStatus.RELIEF_NOT_OFFERED;
    }
    return figures[cell * STRIDE] == NO_PRICE ? EpisodeStatus.NOT_PRICED : EpisodeStatus.SETTLED;
  }

  boolean isExact() {
    return isExact;
  }

  long foldedPrice(int cell) {
    return figures[cell * STRIDE];
  }

  /** Spending within the caps of the cell, in millionths. */
  long capped(int cell, long spend) {
    int at = cell * STRIDE;
    return Math.max(figures[at + LOW_CAP], Math.min(figures[at + HIGH_CAP], spend));
  }

  long spendFactor(int cell) {
    return figures[cell * STRIDE + SPEND_FACTOR];
  }

  /** A target in cents, half up; the target, in 1e-26 dollars, is below 10^10 dollars. */
  static long cents(long high, long low) {
    long top = Wide.sumHigh(high, low, HALF_CENT_HIGH, HALF_CENT_LOW);
    // Two divisions that both round down make one that rounds down.
    return Wide.divide(top, low + HALF_CENT_LOW, TEN_POW_18, RoundingMode.DOWN) / TEN_POW_6;
  }

  /** The high half of an amount of cents in the unit of targets. */
  static long ofCentsHigh(long cents) {
    return Wide.timesHigh(Math.multiplyHigh(cents, TEN_POW_12), cents * TEN_POW_12, TEN_POW_12);
  }

  /** The low half of it. */
  static long ofCentsLow(long cents) {
    return cents * TEN_POW_12 * TEN_POW_12;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EpisodePrices prices
        && prices.cells.equals(cells)
        && prices.firstDay.equals(firstDay)
        && prices.lastDay.equals(lastDay)
        && prices.mode == mode
        && prices.relief == relief;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cells, firstDay, lastDay, mode, relief);
  }

  /** Reads as in "29 cells, 2026-01-01 to 2026-12-31". */
  @Override
  public String toString() {
    return cells.size() + " cells, " + firstDay + " to " + lastDay;
  }
}
