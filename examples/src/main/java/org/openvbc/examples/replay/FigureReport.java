package org.openvbc.examples.replay;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.TextTable;

/**
 * The report of a replay that recomputes several figures of each provider, one row per figure: a
 * table per period and kind of figure, every row that is not exact with its reason, and the last
 * line of {@link ReplayReport}, whose {@code money} counts the figures too.
 *
 * @param programme the programme, such as {@code hvbp}
 * @param files how many files were read
 * @param rows the compared figures; the group is the kind of figure
 */
public record FigureReport(String programme, int files, List<ReplayedRow> rows) {
  private static final int MOST_LISTED = 20;

  /** Keeps the rows as they are. */
  public FigureReport {
    rows = List.copyOf(rows);
  }

  /** Whether at least one figure was compared and every difference has a reason. */
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
            "figure",
            ">compared",
            ">exact",
            ">in bound",
            ">explained",
            ">known",
            ">unexplained");
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
    return new Object[] {
      group.get(0),
      group.get(1),
      ofGroup.size(),
      count(ofGroup, Verdict.EXACT),
      count(ofGroup, Verdict.EXACT) + count(ofGroup, Verdict.IN_BOUND),
      count(ofGroup, Verdict.EXPLAINED),
      count(ofGroup, Verdict.KNOWN),
      count(ofGroup, Verdict.UNEXPLAINED)
    };
  }

  private static long count(List<ReplayedRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** The rows that are not exact, the unexplained ones first. */
  private void printDifferences(PrintStream out, Terminal terminal) {
    List<ReplayedRow> different =
        rows.stream()
            .filter(row -> row.verdict() != Verdict.EXACT)
            .sorted(Comparator.comparing(ReplayedRow::verdict).reversed())
            .toList();
    for (ReplayedRow row : different.subList(0, Math.min(MOST_LISTED, different.size()))) {
      String text =
          row.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ": "
              + row.period()
              + " "
              + row.id()
              + " ("
              + row.group()
              + ") published "
              + row.published().toPlainString()
              + ", replayed "
              + row.replayed().toPlainString()
              + ": "
              + row.reason();
      out.println(
          row.verdict() == Verdict.UNEXPLAINED ? terminal.bad(text) : terminal.notable(text));
    }
    if (different.size() > MOST_LISTED) {
      out.println("... and " + (different.size() - MOST_LISTED) + " more figures that differ");
    }
    if (!different.isEmpty()) {
      out.println();
    }
  }
}
