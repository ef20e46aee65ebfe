package org.openvbc.core.column;

import java.lang.reflect.Array;

/** What columns that belong together must keep to: one length, and slices that lie within it. */
public final class Rows {
  private Rows() {}

  /**
   * Requires a column to be as long as the first.
   *
   * @param column the name of the column
   * @param length how many rows it has
   * @param first the name of the first column
   * @param rows how many rows that one has
   * @throws IllegalArgumentException if the two differ
   */
  public static void requireAsLong(String column, int length, String first, int rows) {
    if (length != rows) {
      throw new IllegalArgumentException(
          "column " + column + " has " + length + " rows, column " + first + " has " + rows);
    }
  }

  /**
   * Requires results to have a column of their own, because a row may be settled twice.
   *
   * @param results the name of the column that results are written to
   * @param written that column, an array
   * @param facts the name of a column that they are settled from
   * @param read that column, an array
   * @throws IllegalArgumentException if the two are one array, and not an empty one
   */
  public static void requireOwn(String results, Object written, String facts, Object read) {
    if (written == read && Array.getLength(read) > 0) {
      throw new IllegalArgumentException(
          "column " + results + " is column " + facts + " too: results need a column of their own");
    }
  }

  /**
   * Requires a slice to lie within columns.
   *
   * @param from the first row
   * @param to the row after the last
   * @param rows how many rows the columns have
   * @throws IllegalArgumentException if it does not
   */
  public static void requireSlice(int from, int to, int rows) {
    if (from < 0 || to < from || to > rows) {
      throw new IllegalArgumentException(
          "slice " + from + " to " + to + " does not lie in " + rows + " rows");
    }
  }
}
