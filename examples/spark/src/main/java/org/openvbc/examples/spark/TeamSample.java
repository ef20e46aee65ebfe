package org.openvbc.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.team.TeamCell;
import org.openvbc.models.episode.team.TeamFactors;
import org.openvbc.models.episode.team.TeamPerformance;
import org.openvbc.models.episode.team.TeamSettlement;
import org.openvbc.models.episode.team.TeamTrack;

/**
 * A made-up price list of TEAM and made-up episodes under it, as many as wanted: an episode is a
 * function of its number, so that any worker makes the same one. Prices are not those of CMS.
 */
public final class TeamSample {
  private static final TeamTrack TRACK = TeamTrack.track3(2026);
  private static final Score QUALITY = Score.ofPercent("61.25");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final List<String> MS_DRGS =
      List.of("233", "235", "330", "402", "429", "469", "470", "480", "481", "482", "521", "522");

  private TeamSample() {}

  /** The price list: the first cell is at $20,000, each other one $2,500 above the one before. */
  public static EpisodePrices prices() {
    List<TeamCell> cells = new ArrayList<>();
    for (int i = 0; i < MS_DRGS.size(); i++) {
      TeamFactors factors =
          new TeamFactors(
              Rate.of(10_400 + 13L * i, 10_000),
              Rate.of(10_350 + 7L * i, 10_000),
              Rate.of(9_900 - 11L * i, 10_000),
              Rate.of(9_750 + 5L * i, 10_000));
      Money price = Money.of(mean(i));
      cells.add(
          TeamCell.ofPreliminary(MS_DRGS.get(i), price, factors).withCap(Money.of(mean(i) * 2)));
    }
    return TRACK.prices(cells);
  }

  private static long mean(int cell) {
    return 20_000L + 2_500L * cell;
  }

  /** The episode of a number. */
  static Episode episode(long number) {
    SplittableRandom random = new SplittableRandom(number);
    int cell = random.nextInt(MS_DRGS.size());
    // Three published multipliers with four decimals each, and two zeros.
    long multiplier =
        100L
            * random.nextInt(9_800, 11_500)
            * random.nextInt(9_900, 10_500)
            * random.nextInt(10_000, 10_300);
    long cents = mean(cell) * random.nextInt(60, 140) + random.nextInt(100);
    int dear = random.nextInt(20) == 0 ? 2 : 1;
    return Episode.of(
        MS_DRGS.get(cell),
        FIRST_DAY.plusDays(random.nextInt(365)),
        new FoldedMultiplier(multiplier),
        Money.ofCents(cents * dear));
  }

  /** The same episode as a job reads it. */
  static Row row(long number) {
    Episode episode = episode(number);
    return RowFactory.create(
        String.valueOf(number),
        episode.cell(),
        episode.multiplier().toString(),
        episode.spend().toBigDecimal().toPlainString(),
        episode.date().toString(),
        String.valueOf(episode.relieved()),
        null);
  }

  /** The episodes of the numbers from 0, made by the workers. */
  public static Dataset<Row> episodes(SparkSession spark, long count) {
    StructType schema = EpisodeTable.table().schemaAfter(new StructType());
    MapFunction<Long, Row> make = TeamSample::row;
    return spark.range(count).map(make, Encoders.row(schema));
  }

  /** What the hospital and CMS settle on these episodes. */
  public static TeamSettlement settle(EpisodeTotal total) {
    return TRACK.settle(
        TeamPerformance.builder().episodes(total).compositeQualityScore(QUALITY).build());
  }
}
