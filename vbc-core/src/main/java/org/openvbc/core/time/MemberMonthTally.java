package org.openvbc.core.time;

import java.util.Arrays;
import java.util.List;
import org.openvbc.core.money.Rate;

/**
 * Counts member months by month and rate cell, person by person, without an object for any of them.
 *
 * <p>A month is counted in parts so small that a day of a month of 28, 29, 30 or 31 days is a whole
 * number of them, so that the count is exact under every {@link MonthRule}. Two tallies of the same
 * months, rule and cells add up to one, in any order: each thread fills its own and one adds them.
 *
 * <p>A tally can be changed and belongs to one thread at a time; what it has counted is taken out
 * as {@link MemberMonths}.
 */
public final class MemberMonthTally {
  /** The parts of a month: the least common multiple of 28, 29, 30 and 31. */
  private static final long PARTS = 377_580;

  private final MonthRule rule;
  private final MonthRange months;
  private final List<String> cells;
  private final int[] length;

  /** The first day of each month, and the day after the last month. */
  private final long[] firstDay;

  /** The named day of each month, if the rule names one. */
  private final long[] namedDay;

  /** The position of the month of each day. */
  private final int[] monthOfDay;

  /** What was added to single months, in parts. */
  private final long[] parts;

  /**
   * Persons who count for whole months in a row: how many begin with a month, less how many ended
   * with the month before. A stretch of any length is two additions.
   */
  private final long[] runs;

  private MemberMonthTally(MonthRule rule, MonthRange months, List<String> cells) {
    this.rule = rule;
    this.months = months;
    this.cells = List.copyOf(cells);
    int count = months.count();
    length = new int[count];
    firstDay = new long[count + 1];
    namedDay = new long[count];
    for (int month = 0; month < count; month++) {
      length[month] = months.month(month).lengthOfMonth();
      firstDay[month] = months.month(month).atDay(1).toEpochDay();
      firstDay[month + 1] = firstDay[month] + length[month];
      namedDay[month] = firstDay[month] + Math.min(rule.day(), length[month]) - 1;
    }
    monthOfDay = new int[Math.toIntExact(firstDay[count] - firstDay[0])];
    for (int month = 0; month < count; month++) {
      Arrays.fill(
          monthOfDay,
          (int) (firstDay[month] - firstDay[0]),
          (int) (firstDay[month + 1] - firstDay[0]),
          month);
    }
    parts = new long[Math.multiplyExact(count, this.cells.size())];
    runs = new long[Math.multiplyExact(count + 1, this.cells.size())];
  }

  /**
   * An empty tally.
   *
   * @param rule when a person counts for a month
   * @param months the months that are counted; coverage outside them counts for nothing
   * @param cells the names of the rate cells, each once
   */
  public static MemberMonthTally of(MonthRule rule, MonthRange months, List<String> cells) {
    if (cells.isEmpty() || cells.stream().distinct().count() != cells.size()) {
      throw new IllegalArgumentException("cells " + cells + " must be named, each once");
    }
    return new MemberMonthTally(rule, months, cells);
  }

  /** When a person counts for a month. */
  public MonthRule rule() {
    return rule;
  }

  /** The months that are counted. */
  public MonthRange months() {
    return months;
  }

  /** The names of the rate cells in their order. */
  public List<String> cells() {
    return cells;
  }

  /** The position of a cell, to be asked once and then used for every person. */
  public int cell(String name) {
    int position = cells.indexOf(name);
    if (position < 0) {
      throw new IllegalArgumentException("cell \"" + name + "\" is not one of " + cells);
    }
    return position;
  }

  /** Adds members who count for the whole of a month, by its position. */
  public void add(int month, int cell, long members) {
    if (month < 0 || month >= length.length || members < 0) {
      throw new IllegalArgumentException(
          "month " + month + " of " + months + " with " + members + " members cannot be counted");
    }
    put(month, cell, Math.multiplyExact(members, PARTS));
  }

  /**
   * Adds one person with one stretch of coverage, each month by the rule.
   *
   * @param cell the position of the cell
   * @param firstCovered the first covered day, as {@link java.time.LocalDate#toEpochDay} counts it
   * @param lastCovered the last covered day
   */
  public void addSpan(int cell, long firstCovered, long lastCovered) {
    if (lastCovered < firstCovered) {
      throw new IllegalArgumentException("a stretch of coverage ends before it begins");
    }
    long from = Math.max(firstCovered, firstDay[0]);
    long to = Math.min(lastCovered, firstDay[length.length] - 1);
    if (from > to) {
      return;
    }
    int first = monthOfDay[(int) (from - firstDay[0])];
    int last = monthOfDay[(int) (to - firstDay[0])];
    switch (rule.kind()) {
      case ANY_DAY -> addRun(first, last, cell);
      case MID_MONTH, SNAPSHOT ->
          addRun(
              from <= namedDay[first] ? first : first + 1,
              to >= namedDay[last] ? last : last - 1,
              cell);
      case DAILY_PRORATION -> addDays(first, last, cell, from, to);
    }
  }

  /** Whole months in a row; none where the last comes before the first. */
  private void addRun(int first, int last, int cell) {
    if (first <= last) {
      runs[at(first, cell)]++;
      runs[at(last + 1, cell)]--;
    }
  }

  /** The days of the first and the last month, and the whole months between them. */
  private void addDays(int first, int last, int cell, long from, long to) {
    if (first == last) {
      put(first, cell, (to - from + 1) * (PARTS / length[first]));
      return;
    }
    put(first, cell, (firstDay[first + 1] - from) * (PARTS / length[first]));
    addRun(first + 1, last - 1, cell);
    put(last, cell, (to - firstDay[last] + 1) * (PARTS / length[last]));
  }

  /** Adds one person with any number of stretches of coverage, once a month by the rule. */
  public void addMember(int cell, List<EnrollmentSpan> coverage) {
    List<EnrollmentSpan> merged = EnrollmentSpan.merged(coverage);
    for (int month = 0; month < length.length; month++) {
      put(month, cell, counted(month, merged));
    }
  }

  /** Adds one person to one month alone, by its position. */
  public void addMember(int month, int cell, List<EnrollmentSpan> coverage) {
    put(month, cell, counted(month, EnrollmentSpan.merged(coverage)));
  }

  private long counted(int month, List<EnrollmentSpan> merged) {
    long days = 0;
    for (EnrollmentSpan span : merged) {
      long first = span.firstDay().toEpochDay();
      long last = span.lastDay().toEpochDay();
      days += rule.counted(first, last, firstDay[month], length[month]);
    }
    return Math.min(days, length[month]) * (PARTS / length[month]);
  }

  /** Adds all that another tally of the same months, rule and cells has counted. */
  public void add(MemberMonthTally other) {
    if (!rule.equals(other.rule) || !months.equals(other.months) || !cells.equals(other.cells)) {
      throw new IllegalArgumentException(
          "tally of "
              + other.months
              + " by "
              + other.rule
              + " over "
              + other.cells
              + " does not fit one of "
              + months
              + " by "
              + rule
              + " over "
              + cells);
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] = sum(parts[i], other.parts[i]);
    }
    for (int i = 0; i < runs.length; i++) {
      runs[i] += other.runs[i];
    }
  }

  /** The member months of one cell in one month, both by position. */
  public MemberMonths memberMonths(int month, int cell) {
    if (month < 0 || month >= length.length) {
      throw new IllegalArgumentException("month " + month + " is not one of " + months);
    }
    return of(counted(month, cell));
  }

  /** The member months of one cell over all months. */
  public MemberMonths memberMonths(int cell) {
    long sum = 0;
    for (int month = 0; month < length.length; month++) {
      sum = sum(sum, counted(month, cell));
    }
    return of(sum);
  }

  /** All member months. */
  public MemberMonths total() {
    long sum = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      for (int month = 0; month < length.length; month++) {
        sum = sum(sum, counted(month, cell));
      }
    }
    return of(sum);
  }

  /** What was added to a month, and the runs that have begun and not ended. */
  private long counted(int month, int cell) {
    long persons = 0;
    for (int i = 0; i <= month; i++) {
      persons += runs[at(i, cell)];
    }
    return sum(parts[at(month, cell)], Math.multiplyExact(persons, PARTS));
  }

  private static MemberMonths of(long parts) {
    return parts % PARTS == 0
        ? MemberMonths.of(parts / PARTS)
        : new MemberMonths(Rate.of(parts, PARTS));
  }

  private int at(int month, int cell) {
    if (cell < 0 || cell >= cells.size()) {
      throw new IllegalArgumentException("cell " + cell + " is not one of " + cells);
    }
    return month * cells.size() + cell;
  }

  private void put(int month, int cell, long more) {
    int at = at(month, cell);
    parts[at] = sum(parts[at], more);
  }

  private static long sum(long counted, long more) {
    long sum = counted + more;
    if (((counted ^ sum) & (more ^ sum)) < 0) {
      throw new ArithmeticException(
          "member months " + of(counted) + " + " + of(more) + " are beyond what a tally holds");
    }
    return sum;
  }

  /** Reads as in "16800 member months of 4 cells, 2025-01 to 2025-12, mid month, day 15". */
  @Override
  public String toString() {
    return total() + " of " + cells.size() + " cells, " + months + ", " + rule;
  }
}
