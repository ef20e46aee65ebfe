package org.openvbc.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.CellPrice;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeCell;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.EpisodeTotal;

/** However a cluster splits, loses and repeats its work, episodes come to the exact same total. */
class EpisodeJobTest {
  private static final long TEN_MILLION = 10_000_000;
  private static final int GOOD = 6_000;
  private static final EpisodeJob JOB = new EpisodeJob(TeamSample::prices);
  private static final InputTable TABLE = EpisodeTable.table();

  @TempDir Path folder;

  // ---------------------------------------------------------------- in this process

  private static EpisodeTotal byColumns(long count) {
    int size = 8_192;
    EpisodePrices prices = TeamSample.prices();
    int[] cells = new int[size];
    long[] multipliers = new long[size];
    long[] spends = new long[size];
    int[] days = new int[size];
    EpisodeColumns columns = EpisodeColumns.of(cells, multipliers, spends, days, new byte[size]);
    EpisodeTally tally = prices.tally();
    for (long done = 0; done < count; done += size) {
      int rows = (int) Math.min(size, count - done);
      for (int i = 0; i < rows; i++) {
        Episode episode = TeamSample.episode(done + i);
        cells[i] = prices.indexOf(episode.cell());
        multipliers[i] = episode.multiplier().units();
        spends[i] = episode.spend().micros();
        days[i] = (int) episode.date().toEpochDay();
      }
      tally.addRows(columns, 0, rows);
    }
    return tally.total();
  }

  private static EpisodeTotal byObjects(long count) {
    return TeamSample.prices()
        .total(LongStream.range(0, count).mapToObj(TeamSample::episode).toList());
  }

  private String output(String name) {
    return folder.resolve(name).toString();
  }

  private static Dataset<Row> read(String path) {
    return LocalSpark.session().read().parquet(path);
  }

  private static EpisodeTotal writtenTotal(String output) {
    return EpisodeTotal.of(
        read(output + "/totals").collectAsList().stream().map(EpisodeParts::of).toList());
  }

  // ---------------------------------------------------------------- attempts

  @Test
  void tenMillionEpisodesComeToTheTotalOfThisProcessThoughATaskFails() {
    Dataset<Row> episodes = TeamSample.episodes(LocalSpark.session(), TEN_MILLION);
    LocalSpark.failures();
    EpisodeResult result =
        JOB.run(LocalSpark.failingOnce(episodes, 1, 200_000), output("millions"));

    assertThat(LocalSpark.failures()).isEqualTo(1);
    EpisodeTotal expected = byColumns(TEN_MILLION);
    assertThat(result.total().episodes()).isEqualTo(TEN_MILLION);
    assertThat(result.rejected()).isZero();
    assertThat(result.total()).isEqualTo(expected);
    assertThat(writtenTotal(output("millions"))).isEqualTo(expected);
    assertThat(TeamSample.settle(result.total()).netPayment())
        .isEqualTo(TeamSample.settle(expected).netPayment())
        .isNotEqualTo(Money.ZERO);
  }

  @Test
  void episodesOfWhichEveryPartitionIsTriedTwiceAreCountedOnce() {
    List<Row> rows = rows();
    Dataset<Row> input = LocalSpark.dataset(rows, TABLE).repartition(4);
    LocalSpark.failures();
    EpisodeResult result =
        JOB.run(LocalSpark.failingOnce(input, LocalSpark.ALL, 1_200), output("a"));

    assertThat(LocalSpark.failures()).isEqualTo(4);
    assertThat(result.total()).isEqualTo(byObjects(GOOD)).isEqualTo(byColumns(GOOD));
    assertThat(result.rejected()).isEqualTo(bad().size());
    assertThat(reasons(output("a"))).isEqualTo(badReasons());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theNumberOfPartitionsDoesNotMatter(int partitions) {
    EpisodeResult result =
        JOB.run(LocalSpark.dataset(rows(), TABLE).repartition(partitions), output("p"));

    assertThat(result.total()).isEqualTo(byObjects(GOOD));
    assertThat(reasons(output("p"))).isEqualTo(badReasons());
  }

  // ---------------------------------------------------------------- files

  @Test
  void parquetAndCsvGiveTheSameTotalAndTheSameRejects() throws IOException {
    SparkSession spark = LocalSpark.session();
    Dataset<Row> rows = LocalSpark.dataset(rows(), TABLE);
    String csv = LocalSpark.csv(folder, rows(), TABLE, List.of());
    String parquet = LocalSpark.parquet(folder, rows);
    EpisodeResult ofCsv = JOB.run(Inputs.read(spark, csv), output("csv"));
    EpisodeResult ofParquet = JOB.run(Inputs.read(spark, parquet), output("parquet"));

    assertThat(ofCsv).isEqualTo(ofParquet);
    assertThat(ofCsv.total()).isEqualTo(byObjects(GOOD));
    assertThat(reasons(output("csv"))).isEqualTo(badReasons());
    assertThat(reasons(output("parquet"))).isEqualTo(badReasons());
    assertThat(asRead(output("csv")))
        .containsExactlyInAnyOrderElementsOf(asRead(output("parquet")));
  }

  /** Rejected rows with their values; CSV cannot tell an empty text from none. */
  private static List<Row> asRead(String output) {
    return read(output + "/rejected").na().fill("").collectAsList();
  }

  @Test
  void linesThatCannotBeTakenApartAreRejectedWithTheirText() throws IOException {
    List<String> lines =
        List.of(
            "short,470,1.1",
            "long,470,1.1,20000,2026-05-05,false,surplus",
            "open,\"470,1.1,20000,2026-05-05,false",
            ",,,,,");
    List<Row> good = List.of(TeamSample.row(0), named("#2", 1), named("3,4", 2));
    String csv = LocalSpark.csv(folder, good, TABLE, lines);
    EpisodeResult result = JOB.run(Inputs.read(LocalSpark.session(), csv), output("lines"));

    assertThat(result.total()).isEqualTo(byObjects(3));
    Dataset<Row> rejected = read(output("lines") + "/rejected");
    assertThat(rejected.select(InputTable.UNREADABLE_LINE).na().drop().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(lines.subList(0, 3));
    assertThat(rejected.where(col(Outcomes.REASON).contains("columns of the header")).count())
        .isEqualTo(3);
    assertThat(result.rejected()).isEqualTo(lines.size());
  }

  @Test
  void aFileWithAnotherHeaderIsNotReadByTheFirstOne() throws IOException {
    Path files = Files.createDirectory(folder.resolve("two.csv"));
    Files.writeString(
        files.resolve("a.csv"), "id,cell,multiplier,spending,date\na,470,1.1,20000,2026-05-05\n");
    Files.writeString(
        files.resolve("b.csv"), "id,cell,spending,multiplier,date\nb,470,20000,1.1,2026-05-05\n");
    Dataset<Row> input = Inputs.read(LocalSpark.session(), files.toString());

    assertThatThrownBy(() -> JOB.run(input, output("two")))
        .hasStackTraceContaining("CSV header does not conform");
  }

  private static Row named(String id, long number) {
    Row row = TeamSample.row(number);
    return RowFactory.create(
        id, row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
  }

  @Test
  void decimalsAndDatesAreReadAsTextsAre() {
    Dataset<Row> typed =
        LocalSpark.dataset(rows(), TABLE)
            .limit(100)
            .select(
                col("id").cast("long"),
                col("cell").cast("int"),
                col("multiplier").cast("decimal(20,14)"),
                col("spending").cast("decimal(20,6)"),
                col("date").cast("date"));
    String parquet = LocalSpark.parquet(folder, typed);
    EpisodeResult result = JOB.run(Inputs.read(LocalSpark.session(), parquet), output("typed"));

    assertThat(result.rejected()).isZero();
    assertThat(result.total()).isEqualTo(byObjects(100));
  }

  @Test
  void columnsThatDoNotFitAreAllNamed() {
    Dataset<Row> rows =
        LocalSpark.dataset(rows(), TABLE)
            .drop("cell")
            .withColumn("spending", col("spending").cast("string").isNotNull().cast("double"));

    assertThatThrownBy(() -> JOB.run(rows, output("unfit")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the input does not fit: column cell is missing; column spending is of type double:"
                + " give texts, decimals, whole numbers or dates");
  }

  // ---------------------------------------------------------------- rejects

  @Test
  void anEpisodeThatTheProgrammeLeavesOutIsNotLost() {
    PriceListSource prices =
        () ->
            EpisodePrices.of(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(
                    EpisodeCell.of("470", "joint", CellPrice.published(Money.of(30_000))),
                    EpisodeCell.notPriced("471", "joint")));
    List<Row> rows =
        List.of(episode("a", "470", "1", "20000.50"), episode("b", "471", "1", "20000"));
    EpisodeResult result =
        new EpisodeJob(prices).run(LocalSpark.dataset(rows, TABLE), output("leftout"));

    assertThat(result.total().spend()).isEqualTo(Money.of("20000.50").unrounded());
    assertThat(result.total().target()).isEqualTo(Money.of(30_000).unrounded());
    assertThat(reasons(output("leftout")))
        .isEqualTo(Map.of("b", EpisodeStatus.NOT_PRICED.reason()));
  }

  private static Map<String, String> reasons(String output) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Row row : read(output + "/rejected").collectAsList()) {
      String before = reasons.put(row.getAs("id"), row.getAs(Outcomes.REASON));
      assertThat(before).as("a row is rejected once").isNull();
    }
    return reasons;
  }

  private static Row episode(String id, String cell, String multiplier, String spending) {
    return RowFactory.create(id, cell, multiplier, spending, "2026-06-30", null, null);
  }

  /** Rows that cannot be settled, by their reason. */
  private static Map<String, Row> bad() {
    Map<String, Row> bad = new LinkedHashMap<>();
    bad.put("its cell is missing", episode("x1", "", "1.1", "20000"));
    bad.put("its multiplier is not a decimal number", episode("x2", "470", "high", "20000"));
    bad.put(
        "its multiplier has more than 14 decimals",
        episode("x3", "470", "1.123456789012345", "20000"));
    bad.put("its spending has more than 6 decimals", episode("x4", "470", "1.1", "1.2345678"));
    bad.put("its spending is beyond any range", episode("x5", "470", "1.1", "1e20"));
    bad.put(
        "its multiplier is missing; its spending is not a decimal number",
        episode("x6", "470", " ", "20000 USD"));
    bad.put(
        "its date is not a date such as 2026-03-31",
        RowFactory.create("x7", "470", "1.1", "20000", "31.03.2026", "false", null));
    bad.put(
        "its relieved is none of false, true",
        RowFactory.create("x8", "470", "1.1", "20000", "2026-03-31", "maybe", null));
    bad.put(
        EpisodeStatus.RELIEF_NOT_OFFERED.reason(),
        RowFactory.create("x9", "470", "1.1", "20000", "2026-03-31", "true", null));
    bad.put(
        EpisodeStatus.OUTSIDE_PERIOD.reason(),
        RowFactory.create("x10", "470", "1.1", "20000", "2027-01-01", null, null));
    bad.put(EpisodeStatus.UNKNOWN_CELL.reason(), episode("x11", "999", "1.1", "20000"));
    bad.put(EpisodeStatus.NEGATIVE_SPEND.reason(), episode("x12", "470", "1.1", "-0.01"));
    bad.put(EpisodeStatus.MULTIPLIER_OUT_OF_RANGE.reason(), episode("x13", "470", "0", "20000"));
    return bad;
  }

  private static Map<String, String> badReasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    bad().forEach((reason, row) -> reasons.put(row.getString(0), reason));
    return reasons;
  }

  /** Good rows with the bad ones among them. */
  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Row> bad = new ArrayList<>(bad().values());
    for (int i = 0; i < GOOD; i++) {
      rows.add(TeamSample.row(i));
      if (i % 400 == 399 && !bad.isEmpty()) {
        rows.add(bad.remove(0));
      }
    }
    assertThat(bad).isEmpty();
    return rows;
  }
}
