package org.openvbc.examples.scenario;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.column.RowStatus;
import org.openvbc.core.money.Money;

/** A contract of the comparison: settles draws, and knows where its rule has corners. */
interface Contract {
  /** Settles the rows of a slice into the columns it was made for. */
  @FunctionalInterface
  interface RowSettler {
    void settleRows(int from, int to);
  }

  /** Whether the savings of a row reach the least that the contract asks for. */
  @FunctionalInterface
  interface MinimumTest {
    boolean isReached(Draws draws, int row);
  }

  /** A short name, as in "MSSP ENHANCED". */
  String name();

  /** The terms in one sentence. */
  String terms();

  /** All statuses of its rows in the order of their codes. */
  List<? extends RowStatus> statuses();

  /** What settles draws into a column of payments and a column of statuses. */
  RowSettler over(Draws draws, long[] payments, byte[] statuses);

  /** The payment of one row, settled as an object. */
  Money payment(Draws draws, int row);

  /** The minimum savings rate; empty where the contract has none. */
  Optional<MinimumTest> minimum();

  /** Where payment turns as spending goes up, on the other figures of a row; ascending. */
  List<BreakPoint> breakPoints(Draws draws, int row);
}
