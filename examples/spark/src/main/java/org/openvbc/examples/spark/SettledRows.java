package org.openvbc.examples.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** What becomes of the rows of one partition, settled as they are asked for. */
final class SettledRows implements Iterator<Row> {
  private final Iterator<Row> input;
  private final Settler settler;
  private final Deque<Row> ready = new ArrayDeque<>();
  private boolean isFinished;

  SettledRows(Iterator<Row> input, Settler settler) {
    this.input = input;
    this.settler = settler;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !isFinished) {
      if (input.hasNext()) {
        settler.add(input.next(), ready::add);
      } else {
        settler.finish(ready::add);
        isFinished = true;
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException("every row of the partition is settled");
    }
    return ready.remove();
  }
}
