package org.openvbc.examples.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.TextTable;

/**
 * Draws a million years of one ACO and compares what four contracts pay for them: expected payment,
 * spread, probability of owing, value at risk; with pictures.
 */
public final class Scenarios {
  private static final int DRAWS = 1_000_000;
  private static final int MOST_DRAWS = 10_000_000;
  private static final long SEED = 2024;
  private static final Path FOLDER = Path.of("target", "scenarios");
  private static final int THREADS = 2;
  private static final Rate LEVEL = Rate.ofPercent("95");
  private static final String NONE = "-";

  private final int draws;
  private final long seed;
  private final Path folder;

  private Scenarios(int draws, long seed, Path folder) {
    this.draws = draws;
    this.seed = seed;
    this.folder = folder;
  }

  /**
   * Draws, settles, prints, and writes the pictures.
   *
   * @param arguments how many draws, the seed, the folder of the pictures; each may be left out
   *     with those after it
   * @throws IllegalArgumentException if an argument is not understood
   * @throws IOException if the pictures cannot be written
   */
  public static void run(List<String> arguments, PrintStream out, Terminal terminal)
      throws IOException {
    parsed(arguments).run(out, terminal);
  }

  private static Scenarios parsed(List<String> arguments) {
    if (arguments.size() > 3) {
      throw new IllegalArgumentException(
          "scenarios takes draws, seed and folder, not " + arguments.size() + " arguments");
    }
    return new Scenarios(
        arguments.isEmpty() ? DRAWS : (int) number("draws", arguments.get(0), 1, MOST_DRAWS),
        arguments.size() < 2
            ? SEED
            : number("seed", arguments.get(1), Long.MIN_VALUE, Long.MAX_VALUE),
        arguments.size() < 3 ? FOLDER : Path.of(arguments.get(2)));
  }

  private static long number(String what, String text, long least, long most) {
    String range =
        Text.of("%s \"%s\" is not a whole number from %d to %d", what, text, least, most);
    try {
      long number = Long.parseLong(text);
      if (number < least || number > most) {
        throw new IllegalArgumentException(range);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(range, e);
    }
  }

  /** The contracts that are compared, all over the same benchmark. */
  static List<Contract> contracts(Assumptions assumptions) {
    return List.of(
        MsspContract.basicE(),
        MsspContract.enhanced(),
        ReachContract.global(),
        CommercialContract.of(assumptions.benchmark()));
  }

  private void run(PrintStream out, Terminal terminal) throws IOException {
    Assumptions assumptions = Assumptions.ofExample();
    List<Contract> contracts = contracts(assumptions);
    printDrawn(assumptions, contracts, out, terminal);
    Comparison comparison;
    try (Workers workers = new Workers(THREADS, terminal)) {
      comparison = Comparison.of(assumptions, contracts, draws, seed, workers);
    }
    printPayments(comparison.results(), out, terminal);
    printRisks(comparison.results(), out, terminal);
    printLeftOut(comparison.results(), out, terminal);
    printPace(comparison, out, terminal);
    writePictures(assumptions, comparison.results(), out, terminal);
  }

  private void printDrawn(
      Assumptions assumptions, List<Contract> contracts, PrintStream out, Terminal terminal) {
    out.println(
        terminal.strong(
            Text.of(
                "openvbc: one ACO under %d contracts; years drawn: %,d", contracts.size(), draws)));
    out.println();
    out.println("What is drawn, from seed " + seed + ". These are assumptions of the example, not");
    out.println("facts about any ACO; spending, quality and beneficiaries are drawn apart:");
    assumptions.lines().forEach(line -> out.println("  " + line));
    out.println();
    out.println("Every contract has the same benchmark or target, spending, quality and members:");
    contracts.forEach(contract -> out.println("  " + contract.name() + ": " + contract.terms()));
    out.println();
  }

  private static void printPayments(
      List<Comparison.Result> results, PrintStream out, Terminal terminal) {
    out.println(terminal.strong("What is paid in a year (negative: the ACO owes)"));
    TextTable table =
        TextTable.of("contract", ">expected", ">worst", ">5 %", ">median", ">95 %", ">best");
    for (Comparison.Result result : results) {
      PaymentDistribution payments = result.distribution();
      table.row(
          result.contract().name(),
          Text.dollars(payments.mean().rounded(Rounding.CENTS)),
          Text.dollars(payments.minimum()),
          Text.dollars(payments.quantile(LEVEL.complement())),
          Text.dollars(payments.median()),
          Text.dollars(payments.quantile(LEVEL)),
          Text.dollars(payments.maximum()));
    }
    table.lines().forEach(out::println);
    out.println("5 %, median, 95 %: the least payment that so many of the years do not exceed.");
    out.println();
  }

  private static void printRisks(
      List<Comparison.Result> results, PrintStream out, Terminal terminal) {
    out.println(terminal.strong("What can go wrong"));
    TextTable table =
        TextTable.of(
            "contract",
            ">ACO owes",
            ">below minimum savings",
            ">value at risk " + LEVEL,
            ">expected shortfall " + LEVEL);
    for (Comparison.Result result : results) {
      PaymentDistribution payments = result.distribution();
      table.row(
          result.contract().name(),
          Text.percent(payments.probabilityOfLoss()),
          result.missesMinimum().map(Text::percent).orElse(NONE),
          Text.dollars(payments.valueAtRisk(LEVEL)),
          Text.dollars(payments.expectedShortfall(LEVEL).rounded(Rounding.CENTS)));
    }
    table.lines().forEach(out::println);
    out.println("Value at risk: the least loss that 95 of 100 years do not exceed; a negative one");
    out.println("is a payment. Expected shortfall: the mean loss of the worst 5 of 100 years.");
    out.println("Below minimum savings: savings do not reach the rate from which they are shared.");
    out.println();
  }

  /** A row that is not settled is in no figure above; how many there are is always said. */
  private static void printLeftOut(
      List<Comparison.Result> results, PrintStream out, Terminal terminal) {
    long all = 0;
    for (Comparison.Result result : results) {
      for (var reason : result.distribution().rejected().entrySet()) {
        all += reason.getValue();
        out.println(
            terminal.bad(
                Text.of(
                    "%s: %,d years left out because %s",
                    result.contract().name(), reason.getValue(), reason.getKey().reason())));
      }
    }
    if (all == 0) {
      out.println("Every year is settled under every contract.");
    }
    out.println();
  }

  private static void printPace(Comparison comparison, PrintStream out, Terminal terminal) {
    out.println(terminal.strong("How long it took, on " + THREADS + " threads"));
    TextTable table = TextTable.of("", ">seconds", ">years per second");
    pace(table, "drawing", comparison.drawing());
    comparison.results().forEach(each -> pace(table, each.contract().name(), each.settling()));
    table.lines().forEach(out::println);
    out.println();
  }

  private static void pace(TextTable table, String what, Comparison.Pace pace) {
    table.row(what, Text.of("%.3f", pace.seconds()), Text.of("%,.0f", pace.rowsPerSecond()));
  }

  private void writePictures(
      Assumptions assumptions, List<Comparison.Result> results, PrintStream out, Terminal terminal)
      throws IOException {
    Pictures pictures = new Pictures(folder);
    List<Path> written = new ArrayList<>();
    for (Comparison.Result result : results) {
      String name = result.contract().name().toLowerCase(Locale.ROOT).replace(' ', '-');
      PayoffCurve curve = PayoffCurve.of(result.contract(), assumptions);
      written.addAll(pictures.write("payoff-" + name, Charts.payoff(curve)));
    }
    written.addAll(pictures.write("payments-cumulative", Charts.cumulative(results)));
    written.addAll(pictures.write("payments-histogram", Charts.histogram(results)));
    out.println(terminal.strong("Pictures"));
    written.forEach(path -> out.println("  " + path));
  }
}
