package org.openvbc.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Two workers in this process, who may try a task four times; inputs; and tasks that fail. */
final class LocalSpark {
  static final String MASTER = "local[2,4]";

  /** Stands for all partitions. */
  static final int ALL = -1;

  private static final AtomicInteger FAILURES = new AtomicInteger();

  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master(MASTER)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate();
  }

  // ---------------------------------------------------------------- tasks that fail

  /** How many tasks have failed since this was asked last. */
  static int failures() {
    return FAILURES.getAndSet(0);
  }

  /**
   * The same rows, but a partition's first attempt is lost after it has handed out some of them.
   */
  static Dataset<Row> failingOnce(Dataset<Row> rows, int partition, int afterRows) {
    MapPartitionsFunction<Row, Row> fail =
        input -> {
          TaskContext task = TaskContext.get();
          boolean isMeant = partition == ALL || partition == task.partitionId();
          return isMeant && task.attemptNumber() == 0 ? new Lost(input, afterRows) : input;
        };
    return rows.mapPartitions(fail, Encoders.row(rows.schema()));
  }

  private static final class Lost implements Iterator<Row> {
    private final Iterator<Row> input;
    private int left;

    Lost(Iterator<Row> input, int afterRows) {
      this.input = input;
      this.left = afterRows;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Row next() {
      if (left == 0 || !input.hasNext()) {
        FAILURES.incrementAndGet();
        throw new IllegalStateException("this attempt is lost");
      }
      left--;
      return input.next();
    }
  }

  // ---------------------------------------------------------------- inputs

  /** Rows of texts as a data set. */
  static Dataset<Row> dataset(List<Row> rows, InputTable table) {
    return session().createDataFrame(rows, table.schemaAfter(new StructType()));
  }

  /** The same rows as a file of CSV, every value quoted that needs it, and lines as they are. */
  static String csv(Path folder, List<Row> rows, InputTable table, List<String> lines)
      throws IOException {
    List<String> text = new ArrayList<>();
    String[] names = table.schemaAfter(new StructType()).fieldNames();
    text.add(String.join(",", List.of(names).subList(0, table.size())));
    for (Row row : rows) {
      text.add(
          IntStream.range(0, table.size())
              .mapToObj(i -> row.isNullAt(i) ? "" : quoted(row.getString(i)))
              .collect(Collectors.joining(",")));
    }
    text.addAll(lines);
    return Files.write(folder.resolve("input.csv"), text).toString();
  }

  private static String quoted(String value) {
    return value.contains(",") ? '"' + value + '"' : value;
  }

  /** The same rows as Parquet. */
  static String parquet(Path folder, Dataset<Row> rows) {
    String path = folder.resolve("input.parquet").toString();
    rows.drop(InputTable.UNREADABLE_LINE).repartition(3).write().parquet(path);
    return path;
  }
}
