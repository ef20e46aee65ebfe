package org.openvbc.models.mssp;

import java.util.List;
import org.openvbc.core.column.Rows;
import org.openvbc.core.column.Runs;

/**
 * Several contracts and a column that says which of them each row is settled by: a portfolio of
 * ACOs, or the same draws under one contract after another.
 *
 * @param tracks the contracts, by number
 */
public record MsspPanel(List<MsspTrack> tracks) {
  /** Keeps the contracts. */
  public MsspPanel {
    tracks = List.copyOf(tracks);
  }

  /**
   * Settles the rows of a slice, each by the contract of its number; rows sorted by contract settle
   * quickest.
   *
   * <p>A row that cannot be settled has a status that says why, and nothing else of it is written.
   *
   * @param rows the columns
   * @param trackOfRow the number of each row's contract
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows, or there are not as
   *     many numbers as rows
   * @throws org.openvbc.core.model.InvalidTermsException if a contract's rates have no small common
   *     denominator
   */
  public void settleRows(MsspColumns rows, int[] trackOfRow, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    Rows.requireAsLong("trackOfRow", trackOfRow.length, "benchmarks", rows.rows());
    List<Runs.Contract> contracts = tracks.stream().map(track -> contract(track, rows)).toList();
    Runs.settle(trackOfRow, from, to, contracts, rows.statuses, MsspRowStatus.UNKNOWN_TRACK);
  }

  private static Runs.Contract contract(MsspTrack track, MsspColumns rows) {
    MsspKernel kernel = MsspKernel.of(track.rule());
    return (from, to) -> kernel.settleRows(rows, from, to);
  }
}
