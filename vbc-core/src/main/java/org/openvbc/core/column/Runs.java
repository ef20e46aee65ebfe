package org.openvbc.core.column;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of several contracts: each row has the number of its contract, and rows in a row that have
 * one number are settled together.
 */
public final class Runs {
  private Runs() {}

  /** One contract over the rows of a slice. */
  @FunctionalInterface
  public interface Contract {
    /**
     * Settles the rows of a slice.
     *
     * @param from the first row
     * @param to the row after the last
     */
    void settleRows(int from, int to);
  }

  /**
   * Settles the rows of a slice, each by the contract of its number; rows whose number stands for
   * no contract get a status that says so, and nothing else of them is written.
   *
   * @param contractOfRow the number of each row's contract
   * @param from the first row
   * @param to the row after the last
   * @param contracts the contracts, by number
   * @param statuses what became of each row
   * @param unknown the status of a number that stands for no contract
   */
  public static void settle(
      int[] contractOfRow,
      int from,
      int to,
      List<? extends Contract> contracts,
      byte[] statuses,
      RowStatus unknown) {
    int row = from;
    while (row < to) {
      int number = contractOfRow[row];
      int next = row + 1;
      while (next < to && contractOfRow[next] == number) {
        next++;
      }
      if (number >= 0 && number < contracts.size()) {
        contracts.get(number).settleRows(row, next);
      } else {
        Arrays.fill(statuses, row, next, unknown.code());
      }
      row = next;
    }
  }
}
