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
  private static final String INDENT = " ".repeat(GAP * 2);

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
                        line, authority.citation(line.step()), authority.reliances(line)))
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
    int figure = widest(lines.stream().map(line -> line.line().figure()).toList());
    int label =
        Math.min(
            widest(lines.stream().map(ExplainedLine::label).toList()),
            Math.max(0, WIDTH - 2 * GAP - figure));
    StringBuilder text = new StringBuilder();
    appendTitle(text);
    for (ExplainedLine line : lines) {
      appendRow(text, line, label, figure);
      if (formulas) {
        appendWrapped(text, INDENT + "= ", line.line().step().formula(), INDENT + INDENT);
      }
      for (Reliance reliance : line.reliances()) {
        if (formulas || reliance.assumed() || line.isUnverified()) {
          appendReliance(text, reliance);
        }
      }
    }
    appendWrapped(text, "", stamp, INDENT);
    return text.deleteCharAt(text.length() - 1).toString();
  }

  /** The title, broken between its clauses where it is wider than a terminal. */
  private void appendTitle(StringBuilder text) {
    String lead = "";
    for (String clause : title.length() <= WIDTH ? List.of(title) : clausesOf(title)) {
      appendWrapped(text, lead, clause, INDENT);
      lead = " ".repeat(GAP);
    }
  }

  private static List<String> clausesOf(String sentence) {
    return List.of(sentence.split("(?<=;) ", -1));
  }

  /** Label and figure in their columns; the law beside them where it fits, else below. */
  private static void appendRow(StringBuilder text, ExplainedLine line, int label, int figure) {
    String name = line.label();
    if (name.length() > label) {
      appendWrapped(text, " ".repeat(GAP), name, INDENT);
      name = "";
    }
    String amount = line.line().figure();
    String law = line.citation().text();
    String row =
        " ".repeat(GAP)
            + padded(name, label)
            + " ".repeat(GAP)
            + " ".repeat(figure - amount.length())
            + amount;
    if (row.length() + GAP + law.length() <= WIDTH) {
      text.append(row).append(" ".repeat(GAP)).append(law).append('\n');
    } else {
      text.append(row).append('\n');
      appendWrapped(text, INDENT, law, INDENT);
    }
  }

  private static void appendReliance(StringBuilder text, Reliance reliance) {
    String lead = INDENT + "uses " + reliance.published().key();
    if (lead.length() + 1 + reliance.toString().length() <= WIDTH) {
      text.append(lead).append(' ').append(reliance).append('\n');
    } else {
      text.append(lead).append('\n');
      appendWrapped(text, INDENT + INDENT, reliance.toString(), INDENT + INDENT);
    }
  }

  /** Breaks a line between words where it would be too wide; a word alone is never broken. */
  private static void appendWrapped(
      StringBuilder text, String lead, String content, String indent) {
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : content.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
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
