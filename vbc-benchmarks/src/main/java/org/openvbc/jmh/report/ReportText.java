package org.openvbc.jmh.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as Markdown: targets first, then every figure. */
final class ReportText {
  private final Figures figures;
  private final StringBuilder text = new StringBuilder();

  private ReportText(Figures figures) {
    this.figures = figures;
  }

  /**
   * The report.
   *
   * @param machine a line on what it ran on
   */
  static String of(Figures figures, String machine) {
    ReportText report = new ReportText(figures);
    report.text.append("# What settlements cost\n\n").append(machine).append("\n\n");
    report.targets();
    report.section("Rows of columns, Shared Savings Program", "MsspColumnsJmh");
    report.section("Rows of columns, other families", "(?!Mssp)\\w+ColumnsJmh|EpisodeJmh");
    report.section("Objects, Shared Savings Program", "MsspSettleJmh");
    report.section(
        "Other families beside BigDecimal", "ReachJmh|CapitationJmh|AdvantageJmh|StarsJmh");
    report.section("One settlement of every family", "FamiliesJmh");
    return report.text.toString();
  }

  private void targets() {
    text.append("## Targets\n\n| what | measured | met |\n|---|---:|---|\n");
    for (Target target : Target.of(figures)) {
      text.append(
          String.format(
              "| %s | %s | %s |%n",
              target.what(), target.measured(), target.isMet() ? "yes" : "**no**"));
    }
  }

  private void section(String title, String classes) {
    List<Figure> chosen =
        figures.all().stream()
            .filter(each -> each.benchmark().matches("(" + classes + ")\\..*"))
            .toList();
    if (chosen.isEmpty()) {
      return;
    }
    text.append("\n## ").append(title).append("\n\n");
    text.append("| measurement | of | threads | Java | ns | error | bytes |\n");
    text.append("|---|---|---:|---:|---:|---:|---:|\n");
    text.append(chosen.stream().map(ReportText::line).collect(Collectors.joining()));
  }

  private static String line(Figure each) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %d | %d | %s | %s | %.0f |%n",
        each.benchmark(),
        each.parameter(),
        each.threads(),
        each.java(),
        number(each.nanoseconds()),
        Double.isNaN(each.error()) ? "" : number(each.error()),
        Math.abs(each.bytes()));
  }

  /** Three figures that mean something. */
  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }
}
