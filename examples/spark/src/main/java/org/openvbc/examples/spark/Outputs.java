package org.openvbc.examples.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes what a job hands over. */
final class Outputs {
  private Outputs() {}

  /**
   * Writes a set of Parquet, and reads it as it was committed: what is counted is what is there.
   */
  static Dataset<Row> write(Dataset<Row> rows, String path) {
    rows.write().parquet(path);
    return rows.sparkSession().read().schema(rows.schema()).parquet(path);
  }
}
