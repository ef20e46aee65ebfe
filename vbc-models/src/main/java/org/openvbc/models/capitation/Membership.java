package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/**
 * Member months by rate cell, for each month or for several months together.
 *
 * <p>Each member month lies in one cell. Counts come from a {@link MemberMonthTally}, or from a
 * roster report that has them already.
 */
public final class Membership {
  private final List<String> cells;
  private final List<Entry> entries;
  private final List<MemberMonths> byCell;
  private final MemberMonths total;

  private Membership(List<String> cells, List<Entry> entries) {
    this.cells = cells;
    this.entries = entries;
    byCell =
        IntStream.range(0, cells.size())
            .mapToObj(cell -> sum(entries.stream().map(entry -> entry.byCell().get(cell))))
            .toList();
    total = sum(byCell.stream());
  }

  private static MemberMonths sum(Stream<MemberMonths> each) {
    return each.reduce(MemberMonths.ZERO, MemberMonths::plus);
  }

  /**
   * The member months of one month, or of several together.
   *
   * @param months the months
   * @param byCell the member months, in the order of the cells
   */
  public record Entry(MonthRange months, List<MemberMonths> byCell) {
    /** Keeps the counts as they are. */
    public Entry {
      byCell = List.copyOf(byCell);
    }
  }

  /**
   * Member months by cell and month.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is none, cells are named
   *     twice, an entry lacks a cell, or months are not in order
   */
  public static Membership of(List<String> cells, List<Entry> entries) {
    Violations violations =
        Violations.of("Membership")
            .require(
                !cells.isEmpty() && cells.stream().distinct().count() == cells.size(),
                "cells",
                cells,
                "named, each once",
                "a member month lies in one cell")
            .require(!entries.isEmpty(), "entries", "empty", "at least one month", "a period");
    for (int i = 0; i < entries.size(); i++) {
      violations
          .require(
              entries.get(i).byCell().size() == cells.size(),
              "entries[" + i + "].byCell",
              entries.get(i).byCell().size() + " counts",
              cells.size() + " counts",
              "one per cell")
          .require(
              i == 0 || entries.get(i).months().first().isAfter(entries.get(i - 1).months().last()),
              "entries[" + i + "].months",
              entries.get(i).months(),
              "after those before it",
              "a month is counted once");
    }
    violations.throwIfInvalidPerformance();
    return new Membership(List.copyOf(cells), List.copyOf(entries));
  }

  /** What a tally has counted, month by month. */
  public static Membership of(MemberMonthTally tally) {
    List<Entry> entries = new ArrayList<>();
    for (int month = 0; month < tally.months().count(); month++) {
      List<MemberMonths> byCell = new ArrayList<>();
      for (int cell = 0; cell < tally.cells().size(); cell++) {
        byCell.add(tally.memberMonths(month, cell));
      }
      entries.add(new Entry(MonthRange.of(tally.months().month(month)), byCell));
    }
    return of(tally.cells(), entries);
  }

  /** Member months by cell for several months together. */
  public static Membership over(MonthRange months, Map<String, MemberMonths> byCell) {
    List<String> cells = List.copyOf(byCell.keySet());
    return of(cells, List.of(new Entry(months, cells.stream().map(byCell::get).toList())));
  }

  /** The members of one cell, month by month. */
  public static Membership ofMembers(MonthRange months, String cell, long... members) {
    Violations.of("Membership")
        .require(
            members.length == months.count(),
            "members",
            members.length + " counts",
            months.count() + " counts",
            "one per month of " + months)
        .throwIfInvalidPerformance();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      entries.add(new Entry(MonthRange.of(months.month(i)), List.of(MemberMonths.of(members[i]))));
    }
    return of(List.of(cell), entries);
  }

  /** The same number of members of one cell in every month. */
  public static Membership steady(MonthRange months, String cell, long members) {
    long[] each = new long[months.count()];
    Arrays.fill(each, members);
    return ofMembers(months, cell, each);
  }

  /** The names of the cells. */
  public List<String> cells() {
    return cells;
  }

  /** The counts, in the order of the months. */
  public List<Entry> entries() {
    return entries;
  }

  /** From the first month to the last. */
  public MonthRange months() {
    return MonthRange.of(
        entries.get(0).months().first(), entries.get(entries.size() - 1).months().last());
  }

  /** All member months, each once. */
  public MemberMonths total() {
    return total;
  }

  /** The member months of all months, in the order of the cells. */
  public List<MemberMonths> byCell() {
    return byCell;
  }

  /** The member months of one cell. */
  public MemberMonths of(String cell) {
    return byCell.get(position(cell));
  }

  /** The part of it that lies in one month, which must have been counted by itself. */
  public Membership in(YearMonth month) {
    MonthRange wanted = MonthRange.of(month);
    List<Entry> found = entries.stream().filter(entry -> entry.months().equals(wanted)).toList();
    Violations.of("Membership")
        .require(
            !found.isEmpty(), "month", month, "a month counted by itself", "it is paid by itself")
        .throwIfInvalidPerformance();
    return new Membership(cells, found);
  }

  /** The same counts with the cells in another order. */
  Membership inOrderOf(List<String> order) {
    if (order.equals(cells)) {
      return this;
    }
    List<Entry> sorted =
        entries.stream()
            .map(
                entry ->
                    new Entry(
                        entry.months(),
                        order.stream().map(cell -> entry.byCell().get(position(cell))).toList()))
            .toList();
    return new Membership(order, sorted);
  }

  private int position(String cell) {
    int position = cells.indexOf(cell);
    Violations.of("Membership")
        .require(position >= 0, "cell", cell, "one of " + cells, "counted")
        .throwIfInvalidPerformance();
    return position;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Membership membership
        && cells.equals(membership.cells)
        && entries.equals(membership.entries);
  }

  @Override
  public int hashCode() {
    return 31 * cells.hashCode() + entries.hashCode();
  }

  /** Reads as in "60000 member months, 2025-01 to 2025-12". */
  @Override
  public String toString() {
    return total + ", " + months();
  }
}
