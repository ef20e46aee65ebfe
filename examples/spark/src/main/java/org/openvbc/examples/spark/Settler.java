package org.openvbc.examples.spark;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Settles the rows of one partition, by the batch. Made, used and dropped by one attempt. */
interface Settler {
  /** Takes a row, and hands out what became of it and of rows before it as far as that is known. */
  void add(Row row, Consumer<Row> out);

  /** Hands out what became of the rest. */
  void finish(Consumer<Row> out);

  /** What a job sends to the workers, so that each attempt at a partition begins with nothing. */
  interface Source extends Serializable {
    /** A settler that has seen no row. */
    Settler start();
  }
}
