package org.openvbc.core.column;

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
