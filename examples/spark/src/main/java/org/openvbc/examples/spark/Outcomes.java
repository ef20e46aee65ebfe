package org.openvbc.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * What became of the rows of an input: what is settled, and the rows that are rejected, each with
 * its reason and its values as they were read. One pass over the input gives both.
 *
 * <p>A task that fails is run again, and one that is slow may be run twice. Spark keeps the output
 * of exactly one attempt per partition, but an accumulator that is updated inside a transformation
 * counts every attempt. So all that a job reports comes from the output of tasks: nothing is
 * counted or added up beside it. The same input gives the same outcome in every attempt, as long as
 * the input itself does not change while the job runs.
 */
final class Outcomes implements AutoCloseable {
  /** The column of a rejected row that says why. */
  static final String REASON = "reason";

  private static final String SETTLED = "settled";
  private static final String REJECTED = "rejected";

  private final Dataset<Row> rows;

  private Outcomes(Dataset<Row> rows) {
    this.rows = rows;
  }

  /**
   * Settles an input partition by partition.
   *
   * @param input the input, in whatever partitions it comes
   * @param table the columns that are read
   * @param settled the form of what is settled
   * @param source makes the settler of each attempt
   */
  static Outcomes of(
      Dataset<Row> input, InputTable table, StructType settled, Settler.Source source) {
    StructType rejected = table.schemaAfter(new StructType().add(REASON, DataTypes.StringType));
    StructType either = new StructType().add(SETTLED, settled).add(REJECTED, rejected);
    MapPartitionsFunction<Row, Row> settle = rows -> new SettledRows(rows, source.start());
    Dataset<Row> rows = table.of(input).mapPartitions(settle, Encoders.row(either));
    return new Outcomes(rows.persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** A settler's row for something that is settled. */
  static Row settled(Object... values) {
    return RowFactory.create(RowFactory.create(values), null);
  }

  /** A settler's row for one that is rejected. */
  static Row rejected(Row read, String reason) {
    Object[] values = new Object[read.size() + 1];
    values[0] = reason;
    for (int i = 0; i < read.size(); i++) {
      values[i + 1] = read.get(i);
    }
    return RowFactory.create(null, RowFactory.create(values));
  }

  /** What is settled. */
  Dataset<Row> settled() {
    return part(SETTLED);
  }

  /** The rows that are rejected. */
  Dataset<Row> rejected() {
    return part(REJECTED);
  }

  private Dataset<Row> part(String name) {
    return rows.where(col(name).isNotNull()).select(name + ".*");
  }

  /** Gives back the memory and disk that the outcomes take. */
  @Override
  public void close() {
    rows.unpersist();
  }
}
