package org.openvbc.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table of text with aligned columns. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<Boolean> right;
  private final List<Row> rows = new ArrayList<>();

  /** Cells, and what is done to the finished line: colours have no width. */
  private record Row(List<String> cells, UnaryOperator<String> style) {}

  private TextTable(List<String> header, List<Boolean> right) {
    this.right = right;
    rows.add(new Row(header, UnaryOperator.identity()));
  }

  /** A table with these headings; a heading that begins with {@code >} aligns its column right. */
  public static TextTable of(String... headings) {
    List<String> header = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (String heading : headings) {
      right.add(heading.startsWith(">"));
      header.add(heading.startsWith(">") ? heading.substring(1) : heading);
    }
    return new TextTable(header, right);
  }

  /** Adds a row, one cell per heading. */
  public TextTable row(Object... cells) {
    return styledRow(UnaryOperator.identity(), cells);
  }

  /** Adds a row whose finished line is passed through a style, such as a colour. */
  public TextTable styledRow(UnaryOperator<String> style, Object... cells) {
    if (cells.length != right.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + right.size() + " columns");
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell.toString());
    }
    rows.add(new Row(row, style));
    return this;
  }

  /** The lines: headings, a rule, rows. */
  public List<String> lines() {
    int[] widths = new int[right.size()];
    for (Row row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.cells().get(column).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(row.style().apply(line(row.cells(), widths)));
      if (lines.size() == 1) {
        lines.add("-".repeat(total(widths)));
      }
    }
    return lines;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String fill = " ".repeat(widths[column] - row.get(column).length());
      line.append(column == 0 ? "" : GAP);
      line.append(right.get(column) ? fill + row.get(column) : row.get(column) + fill);
    }
    return line.toString().stripTrailing();
  }

  private static int total(int[] widths) {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }
}
