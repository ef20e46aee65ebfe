package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.column.Rows;
import org.openvbc.core.column.Runs;

/**
 * Several arrangements and a column that says which of them each row is settled by: a portfolio of
 * ACOs, or the same draws under one arrangement after another.
 *
 * @param arrangements the arrangements, by number
 */
public record ReachPanel(List<ReachArrangement> arrangements) {
  /** Keeps the arrangements. */
  public ReachPanel {
    arrangements = List.copyOf(arrangements);
  }

  /**
   * Settles the rows of a slice, each by the arrangement of its number; rows sorted by arrangement
   * settle quickest.
   *
   * <p>A row that cannot be settled has a status that says why, and nothing else of it is written.
   *
   * @param rows the columns
   * @param arrangementOfRow the number of each row's arrangement
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows, or there are not as
   *     many numbers as rows
   * @throws org.openvbc.core.model.InvalidTermsException if columns have no room for the terms of
   *     an arrangement ({@link ReachArrangement#settleRows})
   */
  public void settleRows(ReachColumns rows, int[] arrangementOfRow, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    Rows.requireAsLong("arrangementOfRow", arrangementOfRow.length, "benchmarks", rows.rows());
    List<Runs.Contract> contracts =
        arrangements.stream().map(arrangement -> contract(arrangement, rows)).toList();
    Runs.settle(
        arrangementOfRow, from, to, contracts, rows.statuses, ReachRowStatus.UNKNOWN_ARRANGEMENT);
  }

  private static Runs.Contract contract(ReachArrangement arrangement, ReachColumns rows) {
    ReachKernel kernel = arrangement.kernel();
    return (from, to) -> kernel.settleRows(rows, from, to);
  }
}
