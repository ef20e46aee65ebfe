package org.openvbc.core.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A settlement with its worksheet: every figure in the order of the rule, with its law.
 *
 * <p>{@link #toString()} is an aligned table that fits a terminal of 100 columns; {@link
 * #withFormulas()} adds how each figure was computed and which published figures it used; {@link
 * #toMarkdown()} is the whole for a document.
 *
 * @param settlement what is owed
 * @param title one sentence about it
 * @param lines the worksheet
 * @param stamp the library version and the parameter files that were used
 * @param <S> the settlement's type
 */
public record Explanation<S>(S settlement, String title, List<ExplainedLine> lines, String stamp) {
  private static final String VERSION =
      ResourceBundle.getBundle("org.openvbc.core.worksheet.version", Locale.ROOT)
          .getString("version");
  private static final int WIDTH = 100;
  private static final int GAP = 2;

  /** Keeps the lines as they are. */
  public Explanation {
    lines = List.copyOf(lines);
  }

  /** Explains a settlement from the worksheet it was computed on. */
  public static <S> Explanation<S> of(
      S settlement, String title, Worksheet worksheet, Authority authority) {
    List<ExplainedLine> lines =
        worksheet.lines().stream()
            .map(
                line ->
                    new ExplainedLine(
                        line, authority.citation(line.step()), authority.reliances(line.step())))
            .toList();
    return new Explanation<>(settlement, title, lines, stampOf(lines));
  }

  private static String stampOf(List<ExplainedLine> lines) {
    Set<String> tables =
        lines.stream()
            .flatMap(line -> line.reliances().stream())
            .map(reliance -> reliance.published().table())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return "openvbc "
        + VERSION
        + (tables.isEmpty() ? "" : "; parameters " + String.join(", ", tables));
  }

  /** The lines that rest on a figure nobody checked again: look these up before money moves. */
  public List<ExplainedLine> unverified() {
    return lines.stream().filter(ExplainedLine::isUnverified).toList();
  }

  /** The lines in which the user put a figure of their own in place of a published one. */
  public List<ExplainedLine> assumptions() {
    return lines.stream().filter(ExplainedLine::isAssumption).toList();
  }

  /** The worksheet as an aligned table, with the law. */
  @Override
  public String toString() {
    return table(false);
  }

  /** The worksheet as an aligned table, with law, formulas and the published figures used. */
  public String withFormulas() {
    return table(true);
  }

  private String table(boolean formulas) {
    int label = widest(lines.stream().map(ExplainedLine::label).toList());
    int figure = widest(lines.stream().map(line -> line.line().figure()).toList());
    String indent = " ".repeat(GAP * 2);
    StringBuilder text = new StringBuilder(wrappedTitle()).append('\n');
    for (ExplainedLine line : lines) {
      String row =
          " ".repeat(GAP)
              + padded(line.label(), label)
              + " ".repeat(GAP)
              + " ".repeat(figure - line.line().figure().length())
              + line.line().figure();
      appendWithin(text, row, line.citation().text(), indent);
      if (formulas) {
        text.append(indent).append("= ").append(line.line().step().formula()).append('\n');
      }
      for (Reliance reliance : line.reliances()) {
        if (formulas || reliance.assumed() || line.isUnverified()) {
          text.append(
              wrapped(indent + "uses " + reliance.published().key() + " ", reliance, indent));
        }
      }
    }
    return text.append(stamp).toString();
  }

  /** The title broken between its clauses where it is wider than a terminal. */
  private String wrappedTitle() {
    return title.length() <= WIDTH ? title : title.replace("; ", ";\n  ");
  }

  private static String wrapped(String lead, Reliance reliance, String indent) {
    String whole = lead + reliance;
    return whole.length() <= WIDTH
        ? whole + "\n"
        : lead.stripTrailing() + "\n" + indent + indent + reliance + "\n";
  }

  /** Puts the law beside the figure where it fits, else on a line of its own. */
  private static void appendWithin(StringBuilder text, String row, String law, String indent) {
    if (row.length() + GAP + law.length() <= WIDTH) {
      text.append(row).append(" ".repeat(GAP)).append(law).append('\n');
    } else {
      text.append(row).append('\n').append(indent).append(law).append('\n');
    }
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  /** The whole worksheet as a Markdown table. */
  public String toMarkdown() {
    List<String> rows = new ArrayList<>();
    rows.add("## " + title);
    rows.add("");
    rows.add("| line | figure | formula | law | published figures used |");
    rows.add("|---|---:|---|---|---|");
    for (ExplainedLine line : lines) {
      rows.add(
          "| "
              + String.join(
                  " | ",
                  cell(line.label()),
                  cell(line.line().figure()),
                  cell(line.line().step().formula()),
                  cell(line.citation().text()),
                  cell(
                      line.reliances().stream()
                          .map(Reliance::toString)
                          .collect(Collectors.joining("; "))))
              + " |");
    }
    rows.add("");
    rows.add("*" + stamp + "*");
    return String.join("\n", rows) + "\n";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
