package org.openvbc.examples.scenario;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** A contract that has no columns: its rows are settled one by one as objects. */
interface ObjectContract extends Contract {
  /** A row that cannot be settled is an exception. */
  enum Status implements RowStatus {
    /** The only one. */
    SETTLED;

    @Override
    public byte code() {
      return 0;
    }

    @Override
    public String reason() {
      return "settled";
    }
  }

  @Override
  default List<? extends RowStatus> statuses() {
    return List.of(Status.values());
  }

  @Override
  default RowSettler over(Draws draws, long[] payments, byte[] statuses) {
    return (from, to) -> {
      for (int row = from; row < to; row++) {
        payments[row] = payment(draws, row).micros();
        statuses[row] = Status.SETTLED.code();
      }
    };
  }
}
