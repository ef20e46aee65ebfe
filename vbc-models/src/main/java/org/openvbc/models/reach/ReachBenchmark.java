package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * The benchmark of an ACO: from its cells, or in dollars before or after discount and withholds.
 */
public final class ReachBenchmark {
  private enum Entry {
    CELLS("from cells"),
    BEFORE_DISCOUNT("before discount"),
    FINAL("after discount and withholds");

    private final String words;

    Entry(String words) {
      this.words = words;
    }
  }

  private final Entry entry;
  private final List<BenchmarkCell> cells;
  private final Unrounded amount;

  private ReachBenchmark(Entry entry, List<BenchmarkCell> cells, Unrounded amount) {
    this.entry = entry;
    this.cells = cells;
    this.amount = amount;
  }

  /**
   * From the cells of entitlement category and alignment, each at most once.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is none, or one twice
   */
  public static ReachBenchmark ofCells(BenchmarkCell... cells) {
    return ofCells(List.of(cells));
  }

  /** From the cells of entitlement category and alignment, each at most once. */
  public static ReachBenchmark ofCells(List<BenchmarkCell> cells) {
    long different = cells.stream().map(BenchmarkCell::name).distinct().count();
    Violations.of("ReachBenchmark")
        .require(!cells.isEmpty(), "cells", "none", "at least one", "a benchmark has months")
        .require(
            different == cells.size(),
            "cells",
            cells.stream().map(BenchmarkCell::name).toList(),
            "each category and alignment once",
            ReachSource.WORKBOOK.citation().text())
        .throwIfInvalidPerformance();
    Unrounded sum = Unrounded.ZERO;
    for (BenchmarkCell cell : cells) {
      sum = sum.plus(cell.benchmark());
    }
    return new ReachBenchmark(Entry.CELLS, List.copyOf(cells), sum);
  }

  /**
   * In dollars, before discount and withholds, after the retrospective trend adjustment.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  public static ReachBenchmark beforeDiscount(Money dollars) {
    requireNotNegative("beforeDiscount", dollars);
    return new ReachBenchmark(Entry.BEFORE_DISCOUNT, List.of(), dollars.unrounded());
  }

  /**
   * In dollars, after discount and withholds, before the health equity adjustment.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  public static ReachBenchmark finalBenchmark(Money dollars) {
    requireNotNegative("finalBenchmark", dollars);
    return new ReachBenchmark(Entry.FINAL, List.of(), dollars.unrounded());
  }

  private static void requireNotNegative(String field, Money dollars) {
    Violations.of("ReachBenchmark")
        .requireNotNegative(field, dollars, ReachSource.WORKBOOK.citation().text())
        .throwIfInvalidPerformance();
  }

  /** Whether discount and withholds are taken off already. */
  public boolean isFinal() {
    return entry == Entry.FINAL;
  }

  /** The cells; none where the benchmark came in dollars. */
  public List<BenchmarkCell> cells() {
    return cells;
  }

  /** The dollars, exact. */
  public Unrounded amount() {
    return amount;
  }

  boolean hasHighNeedsCell() {
    for (BenchmarkCell cell : cells) {
      if (cell.category() == Entitlement.HIGH_NEEDS) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReachBenchmark benchmark
        && benchmark.entry == entry
        && benchmark.cells.equals(cells)
        && benchmark.amount.equals(amount);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * entry.hashCode() + cells.hashCode()) + amount.hashCode();
  }

  /** Reads as in "benchmark $100,000.00 before discount". */
  @Override
  public String toString() {
    return "benchmark " + amount + " " + entry.words;
  }
}
