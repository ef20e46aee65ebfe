package org.openvbc.examples.mssp;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.TextTable;
import org.openvbc.models.mssp.MsspSettlement;

/** The main job: settles the embedded published results, compares, and shows one worksheet. */
public final class PublishedSettlements {
  private static final String SHOWN_ACO = "A1026";
  private static final PerformanceYear SHOWN_YEAR = PerformanceYear.of(2024);
  private static final int CONDITION_WIDTH = 40;
  private static final String CUT = "...";

  private PublishedSettlements() {}

  /**
   * Settles and prints.
   *
   * @return whether every settlement is as close to the printed one as printed rounding allows
   */
  public static boolean run(PrintStream out, Terminal terminal) {
    return run(EmbeddedResult.all(), out, terminal);
  }

  static boolean run(List<EmbeddedResult> results, PrintStream out, Terminal terminal) {
    out.println(
        terminal.strong("openvbc: Medicare Shared Savings Program, results that CMS printed"));
    out.println();
    out.println("Each row settles one ACO from what CMS printed about it: benchmark, savings,");
    out.println(
        "beneficiaries, quality. 'ours' is the settlement in cents; 'CMS' is the printed one;");
    out.println(
        "it matches when the two differ by no more than the rounding of the printed inputs.");
    out.println(
        "Earned savings are positive, losses owed negative, both before advances are recouped.");
    out.println();
    int matches = printTable(results, out, terminal);
    out.println();
    String verdict = matches + " of " + results.size() + " settlements match";
    out.println(matches == results.size() ? terminal.good(verdict) : terminal.bad(verdict));
    out.println();
    printWorksheet(out, terminal);
    return matches == results.size();
  }

  private static int printTable(List<EmbeddedResult> results, PrintStream out, Terminal terminal) {
    TextTable table =
        TextTable.of(
            "ACO", "year", "track", ">benchmark", ">savings", ">ours", ">CMS", "match", "shows");
    int matches = 0;
    for (EmbeddedResult result : results) {
      MsspSettlement settlement = result.facts().settle(Rounding.CENTS);
      boolean matched = matches(settlement, result);
      matches += matched ? 1 : 0;
      table.styledRow(
          matched ? UnaryOperator.identity() : terminal::bad,
          result.acoId(),
          result.facts().year().label(),
          result.facts().option().label(),
          wholeDollars(settlement.benchmark()),
          wholeDollars(settlement.grossSavings()),
          settlement.earned(),
          withoutZeroCents(result.cms()),
          matched ? "yes" : "NO",
          cut(result.condition()));
    }
    table.lines().forEach(out::println);
    return matches;
  }

  private static boolean matches(MsspSettlement settlement, EmbeddedResult result) {
    Money distance = settlement.earned().minus(result.cms()).abs();
    return result.tolerance().isAtLeast(distance);
  }

  private static String wholeDollars(Money amount) {
    return withoutZeroCents(amount.rounded(Rounding.DOLLARS));
  }

  private static String withoutZeroCents(Money amount) {
    return amount.toString().replaceFirst("\\.00$", "");
  }

  private static String cut(String text) {
    return text.length() <= CONDITION_WIDTH
        ? text
        : text.substring(0, CONDITION_WIDTH - CUT.length()) + CUT;
  }

  private static void printWorksheet(PrintStream out, Terminal terminal) {
    EmbeddedResult shown = EmbeddedResult.of(SHOWN_ACO, SHOWN_YEAR);
    out.println(terminal.strong("The worksheet of " + SHOWN_ACO + ", line by line with the law:"));
    out.println();
    out.println(
        shown.facts().track(Rounding.CENTS).explain(shown.facts().performance()).withFormulas());
    out.println();
    out.println(
        "Next: replay a whole published file, or open the library in JShell: see README.md.");
  }
}
