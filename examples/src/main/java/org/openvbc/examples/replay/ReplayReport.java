package org.openvbc.examples.replay;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.TextTable;

/**
 * The report of a replay: a table per period and group, the rows that differ with their reasons,
 * and a last line that a script can compare.
 *
 * @param programme the programme, such as {@code mssp}
 * @param files how many files were read
 * @param rows the rows of all of them
 */
public record ReplayReport(String programme, int files, List<ReplayedRow> rows) {
  private static final int MOST_LISTED = 20;

  /** Keeps the rows as they are. */
  public ReplayReport {
    rows = List.copyOf(rows);
  }

  /** Whether at least one row was read and every difference has a reason. */
  public boolean isComplete() {
    return !rows.isEmpty() && count(rows, is(Verdict.UNEXPLAINED)) == 0;
  }

  /** The line that scripts compare. */
  public String lastLine() {
    List<ReplayedRow> money = withMoney(rows);
    return String.format(
        Locale.ROOT,
        "replay %s: files=%d rows=%d money=%d exact=%d in_bound=%d explained=%d known=%d"
            + " unexplained=%d",
        programme,
        files,
        rows.size(),
        money.size(),
        count(money, is(Verdict.EXACT)),
        count(money, inBound()),
        count(rows, is(Verdict.EXPLAINED)),
        count(rows, is(Verdict.KNOWN)),
        count(rows, is(Verdict.UNEXPLAINED)));
  }

  /** Prints the whole report; its last line is {@link #lastLine()}. */
  public void print(PrintStream out, Terminal terminal) {
    TextTable table =
        TextTable.of(
            "period",
            "group",
            ">rows",
            ">with money",
            ">exact",
            ">within $1",
            ">in bound",
            ">explained",
            ">known",
            ">unexplained",
            ">paid",
            ">owed");
    byGroup().forEach((group, ofGroup) -> table.row(cells(group, ofGroup)));
    table.row(cells(List.of("all", ""), rows));
    table.lines().forEach(out::println);
    out.println();
    printDifferences(out, terminal);
    out.println(lastLine());
  }

  private Map<List<String>, List<ReplayedRow>> byGroup() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> List.of(row.period(), row.group()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Object[] cells(List<String> group, List<ReplayedRow> ofGroup) {
    List<ReplayedRow> money = withMoney(ofGroup);
    return new Object[] {
      group.get(0),
      group.get(1),
      ofGroup.size(),
      money.size(),
      count(money, is(Verdict.EXACT)),
      count(money, row -> row.distance().compareTo(BigDecimal.ONE) <= 0),
      count(money, inBound()),
      count(ofGroup, is(Verdict.EXPLAINED)),
      count(ofGroup, is(Verdict.KNOWN)),
      count(ofGroup, is(Verdict.UNEXPLAINED)),
      dollars(sum(ofGroup, 1)),
      dollars(sum(ofGroup, -1))
    };
  }

  private void printDifferences(PrintStream out, Terminal terminal) {
    List<ReplayedRow> different =
        rows.stream()
            .filter(inBound().negate())
            .sorted(
                Comparator.comparing(ReplayedRow::verdict)
                    .thenComparing(ReplayedRow::distance)
                    .reversed())
            .toList();
    for (ReplayedRow row : different.subList(0, Math.min(MOST_LISTED, different.size()))) {
      String text =
          row.verdict().name().toLowerCase(Locale.ROOT)
              + ": "
              + row.period()
              + " "
              + row.id()
              + " ("
              + row.group()
              + ") published "
              + dollars(row.published())
              + ", replayed "
              + dollars(row.replayed())
              + ": "
              + row.reason();
      out.println(
          row.verdict() == Verdict.UNEXPLAINED ? terminal.bad(text) : terminal.notable(text));
    }
    if (different.size() > MOST_LISTED) {
      out.println("... and " + (different.size() - MOST_LISTED) + " more rows that differ");
    }
    if (!different.isEmpty()) {
      out.println();
    }
  }

  private static BigDecimal sum(List<ReplayedRow> rows, int sign) {
    return rows.stream()
        .map(ReplayedRow::replayed)
        .filter(amount -> amount.signum() == sign)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .abs();
  }

  private static List<ReplayedRow> withMoney(List<ReplayedRow> rows) {
    return rows.stream().filter(ReplayedRow::hasMoney).toList();
  }

  private static Predicate<ReplayedRow> is(Verdict verdict) {
    return row -> row.verdict() == verdict;
  }

  private static Predicate<ReplayedRow> inBound() {
    return row -> row.verdict() == Verdict.EXACT || row.verdict() == Verdict.IN_BOUND;
  }

  private static long count(List<ReplayedRow> rows, Predicate<ReplayedRow> which) {
    return rows.stream().filter(which).count();
  }

  private static String dollars(BigDecimal amount) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }
}
