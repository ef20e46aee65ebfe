package org.openvbc.examples.spark;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Reads the texts of one row as numbers, dates and words, and keeps everything that is wrong with
 * them instead of stopping at the first. Reasons name the column and the rule; the value stands
 * beside them in the rejected row.
 */
final class RowReader {
  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private final Row row;
  private final List<String> wrong = new ArrayList<>(0);

  /**
   * Reads a row of a table.
   *
   * @param row the row
   * @param table the table, after whose columns the text of an unreadable line stands
   */
  RowReader(Row row, InputTable table) {
    this.row = row;
    if (!row.isNullAt(table.size())) {
      wrong.add("its line does not have the columns of the header");
    }
  }

  /** Whether nothing was wrong so far. */
  boolean isInOrder() {
    return wrong.isEmpty();
  }

  /** All that was wrong. */
  String reason() {
    return String.join("; ", wrong);
  }

  /** Keeps something that is wrong. */
  void refuse(String reason) {
    wrong.add(reason);
  }

  /** Whether there is a value. */
  boolean has(Column column) {
    return !row.isNullAt(column.at()) && !row.getString(column.at()).isBlank();
  }

  /** The text without blanks around it; empty where there is none. */
  String text(Column column) {
    if (has(column)) {
      return row.getString(column.at()).strip();
    }
    if (column.isNeeded()) {
      refuse(column, "is missing");
    }
    return "";
  }

  private void refuse(Column column, String what) {
    refuse("its " + column.name() + " " + what);
  }

  /**
   * A decimal number as a whole number of units; 0 where there is none.
   *
   * @param column the column
   * @param decimals how many decimals a unit stands for: 6 for millionths
   */
  long units(Column column, int decimals) {
    return units(column, decimals, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * A decimal number as a whole number of units that an array takes; 0 where there is none.
   *
   * @param column the column
   * @param decimals how many decimals a unit stands for
   * @param least the smallest number of units that the array takes
   * @param most the largest
   */
  long units(Column column, int decimals, long least, long most) {
    String text = text(column);
    if (text.isEmpty()) {
      return 0;
    }
    long units;
    try {
      units = ExactText.units(text, decimals);
    } catch (NumberFormatException e) {
      refuse(column, requireNonNull(e.getMessage()));
      return 0;
    }
    if (units < least || units > most) {
      refuse(column, "is beyond any range");
      return 0;
    }
    return units;
  }

  /** A date such as 2026-03-31; the first day of 1970 where there is none. */
  LocalDate date(Column column) {
    String text = text(column);
    if (!text.isEmpty()) {
      try {
        return ExactText.date(text);
      } catch (DateTimeException e) {
        refuse(column, "is not a date such as 2026-03-31");
      }
    }
    return LocalDate.EPOCH;
  }

  /** True or false; false where there is none. */
  boolean flag(Column column) {
    return oneOf(column, FLAGS, false);
  }

  /**
   * What a word stands for.
   *
   * @param column the column
   * @param words the words and what they stand for
   * @param otherwise what stands where there is none, or none that is known
   */
  <T> T oneOf(Column column, Map<String, T> words, T otherwise) {
    String text = text(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    T meant = words.get(text);
    if (meant == null) {
      refuse(column, "is none of " + String.join(", ", words.keySet().stream().sorted().toList()));
      return otherwise;
    }
    return meant;
  }
}
