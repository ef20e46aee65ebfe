package org.openvbc.examples.replay;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.TextTable;

/**
 * The report of a replay that recomputes a yes or no rather than an amount: a table per period and
 * published decision, every row that differs or was not compared with its reason, and the last line
 * of {@link ReplayReport}, whose {@code money} counts the rows that could be compared.
 *
 * @param programme the programme, such as {@code cjr-quality}
 * @param files how many files were read
 * @param yes the word for yes
 * @param no the word for no
 * @param rows the rows of all files; {@code hasMoney} says whether the row could be compared
 */
public record DecisionReport(
    String programme, int files, String yes, String no, List<ReplayedRow> rows) {

  /** Keeps the rows as they are. */
  public DecisionReport {
    rows = List.copyOf(rows);
  }

  /** A decision as a row holds it: 1 for yes, 0 for no. */
  public static BigDecimal of(boolean decision) {
    return decision ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** Whether at least one row was read and every difference has a reason. */
  public boolean isComplete() {
    return counts().isComplete();
  }

  /** The line that scripts compare. */
  public String lastLine() {
    return counts().lastLine();
  }

  private ReplayReport counts() {
    return new ReplayReport(programme, files, rows);
  }

  /** Prints the whole report; its last line is {@link #lastLine()}. */
  public void print(PrintStream out, Terminal terminal) {
    TextTable table =
        TextTable.of(
            "period",
            "published",
            ">rows",
            ">compared",
            ">same",
            ">known",
            ">unexplained",
            ">not compared");
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
    long compared = ofGroup.stream().filter(ReplayedRow::hasMoney).count();
    return new Object[] {
      group.get(0),
      group.get(1),
      ofGroup.size(),
      compared,
      count(ofGroup, Verdict.EXACT),
      count(ofGroup, Verdict.KNOWN),
      count(ofGroup, Verdict.UNEXPLAINED),
      ofGroup.size() - compared
    };
  }

  private static long count(List<ReplayedRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Every row that is not the same, the unexplained ones first. */
  private void printDifferences(PrintStream out, Terminal terminal) {
    List<ReplayedRow> different =
        rows.stream()
            .filter(row -> row.verdict() != Verdict.EXACT)
            .sorted(Comparator.comparing(ReplayedRow::verdict).reversed())
            .toList();
    for (ReplayedRow row : different) {
      String text =
          row.verdict().name().toLowerCase(Locale.ROOT)
              + ": "
              + row.period()
              + " "
              + row.id()
              + " published "
              + row.group()
              + ", replayed "
              + (row.replayed().signum() == 0 ? no : yes)
              + ": "
              + row.reason();
      out.println(
          row.verdict() == Verdict.UNEXPLAINED ? terminal.bad(text) : terminal.notable(text));
    }
    if (!different.isEmpty()) {
      out.println();
    }
  }
}
