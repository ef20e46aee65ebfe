package org.openvbc.examples.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.openvbc.models.episode.EpisodeTotal;

/**
 * Adds up any number of episodes against one price list, on as many workers as there are: each
 * partition has a tally of its own, and the exact sums of all tallies are merged at the end, so
 * that neither the order of the rows nor the number of partitions matters.
 *
 * @param prices makes the price list
 */
public record EpisodeJob(PriceListSource prices) {
  /**
   * Settles the episodes and writes two sets of Parquet: {@code rejected}, the rows that are not in
   * the total, each with its reason, and {@code totals}, a row per pricing cell.
   *
   * @param episodes the episodes, with the columns of {@link EpisodeTable}
   * @param output the folder for the two sets, in which they must not exist yet
   * @throws IllegalArgumentException if the columns do not fit
   */
  public EpisodeResult run(Dataset<Row> episodes, String output) {
    PriceListSource source = prices;
    try (Outcomes outcomes =
        Outcomes.of(
            episodes,
            EpisodeTable.table(),
            EpisodeParts.SCHEMA,
            () -> new EpisodeSettler(source.get()))) {
      SparkSession spark = episodes.sparkSession();
      long rejected = Outputs.write(outcomes.rejected(), output + "/rejected").count();
      List<Row> parts = outcomes.settled().collectAsList();
      EpisodeTotal total = EpisodeTotal.of(parts.stream().map(EpisodeParts::of).toList());
      Outputs.write(rows(spark, total), output + "/totals");
      return new EpisodeResult(total, rejected);
    }
  }

  private static Dataset<Row> rows(SparkSession spark, EpisodeTotal total) {
    List<Row> rows =
        total.parts().stream().map(part -> RowFactory.create(EpisodeParts.values(part))).toList();
    return spark.createDataFrame(rows, EpisodeParts.SCHEMA).coalesce(1);
  }
}
