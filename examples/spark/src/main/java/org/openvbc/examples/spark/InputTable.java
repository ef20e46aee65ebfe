package org.openvbc.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns that a job reads, and how an input is brought into their form: every value as text,
 * so that nothing is guessed, rounded or made null before a worker has looked at it, and so that
 * CSV and Parquet go one way.
 */
final class InputTable {
  /** The text of a line of CSV that Spark could not take apart; null for all other rows. */
  static final String UNREADABLE_LINE = "unreadable_line";

  private static final List<Class<? extends DataType>> EXACT =
      List.of(
          StringType.class,
          DecimalType.class,
          LongType.class,
          IntegerType.class,
          ShortType.class,
          ByteType.class,
          DateType.class,
          BooleanType.class);

  private final List<Column> columns = new ArrayList<>();

  /** Adds a column in which every row must have a value. */
  Column needed(String name) {
    return add(name, true);
  }

  /** Adds a column that may be empty, or may not be there at all. */
  Column optional(String name) {
    return add(name, false);
  }

  private Column add(String name, boolean isNeeded) {
    Column column = new Column(name, columns.size(), isNeeded);
    columns.add(column);
    return column;
  }

  /** How many columns there are; the line that was not readable stands after them. */
  int size() {
    return columns.size();
  }

  /** The form of the rows that workers see, after columns that are put before them. */
  StructType schemaAfter(StructType first) {
    StructType schema = first;
    for (Column column : columns) {
      schema = schema.add(column.name(), DataTypes.StringType);
    }
    return schema.add(UNREADABLE_LINE, DataTypes.StringType);
  }

  /**
   * The input in the form that workers see.
   *
   * @throws IllegalArgumentException if it lacks a column that is needed, or has one of a type that
   *     does not hold decimal numbers exactly, all of it named at once
   */
  Dataset<Row> of(Dataset<Row> input) {
    List<String> present = Arrays.asList(input.columns());
    List<String> wrong = new ArrayList<>();
    List<org.apache.spark.sql.Column> texts = new ArrayList<>();
    for (Column column : columns) {
      if (present.contains(column.name())) {
        DataType type = input.schema().apply(column.name()).dataType();
        if (EXACT.stream().noneMatch(exact -> exact.isInstance(type))) {
          wrong.add(
              "column "
                  + column.name()
                  + " is of type "
                  + type.simpleString()
                  + ": give texts, decimals, whole numbers or dates");
        }
        texts.add(col(column.name()).cast(DataTypes.StringType));
      } else if (column.isNeeded()) {
        wrong.add("column " + column.name() + " is missing");
      } else {
        texts.add(lit(null).cast(DataTypes.StringType).as(column.name()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException("the input does not fit: " + String.join("; ", wrong));
    }
    texts.add(
        present.contains(UNREADABLE_LINE)
            ? col(UNREADABLE_LINE)
            : lit(null).cast(DataTypes.StringType).as(UNREADABLE_LINE));
    return input.select(texts.toArray(org.apache.spark.sql.Column[]::new));
  }
}
