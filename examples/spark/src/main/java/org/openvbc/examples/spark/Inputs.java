package org.openvbc.examples.spark;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads what a job is given, by the end of its name: a file, a folder or a pattern of files. */
final class Inputs {
  private static final Map<String, String> HEADER = Map.of("header", "true");

  private Inputs() {}

  /**
   * Reads Parquet, or CSV with a header.
   *
   * @throws IllegalArgumentException if the name ends neither with .parquet nor with .csv
   */
  static Dataset<Row> read(SparkSession spark, String path) {
    if (path.endsWith(".parquet")) {
      return spark.read().parquet(path);
    }
    if (path.endsWith(".csv") || path.endsWith(".csv.gz")) {
      return csv(spark, path);
    }
    throw new IllegalArgumentException(
        "input " + path + " ends neither with .parquet nor with .csv or .csv.gz");
  }

  /**
   * Left to itself, Spark fills up a line that has too few values, cuts one that has too many, and
   * makes null of what is no number. Here all values are texts, and a line that does not have the
   * columns of the header keeps its text in a column of its own, so that it can be refused.
   */
  private static Dataset<Row> csv(SparkSession spark, String path) {
    StructType schema = new StructType();
    for (String name : spark.read().options(HEADER).csv(path).columns()) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return spark
        .read()
        .options(HEADER)
        // The header of each file is compared with the first one's, not passed over.
        .option("enforceSchema", "false")
        .option("mode", "PERMISSIVE")
        .option("columnNameOfCorruptRecord", InputTable.UNREADABLE_LINE)
        .schema(schema.add(InputTable.UNREADABLE_LINE, DataTypes.StringType))
        .csv(path);
  }
}
