package org.openvbc.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.models.mssp.MsspRowStatus;
import org.openvbc.models.mssp.MsspSettlement;

/** A portfolio is settled on a cluster as each of its ACOs is settled alone, to the cent. */
class PortfolioJobTest {
  private static final int ACOS = 20_000;
  private static final InputTable TABLE = PortfolioTable.table();
  private static final PortfolioJob JOB = new PortfolioJob();

  /** Earned and net payment of an ACO. */
  private record Payment(Money earned, Money net) {}

  /** What the library makes of the sample, one ACO at a time. */
  private static final Map<String, Payment> SETTLED = new HashMap<>();

  private static final Map<String, String> REFUSED = new HashMap<>();
  private static final List<Row> ROWS = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void settleOneByOne() {
    List<Row> bad = new ArrayList<>(bad().values());
    for (int i = 0; i < ACOS; i++) {
      SampleAco aco = new SampleAco(i);
      ROWS.add(aco.row());
      try {
        MsspSettlement settled = aco.settle();
        SETTLED.put(aco.id(), new Payment(settled.earned(), settled.netPayment()));
      } catch (InvalidPerformanceException e) {
        assertThat(e).hasMessageContaining("guardrail");
        REFUSED.put(aco.id(), MsspRowStatus.GUARDRAIL_NOT_STATED.reason());
      }
      if (i % 900 == 899 && !bad.isEmpty()) {
        ROWS.add(bad.remove(0));
      }
    }
    assertThat(bad).isEmpty();
    assertThat(REFUSED).hasSizeBetween(100, 2_000);
    bad().forEach((reason, row) -> REFUSED.put(row.getString(0), reason));
    assertThat(SETTLED.values()).extracting(Payment::earned).anyMatch(Money::isNegative);
    assertThat(SETTLED.values()).extracting(Payment::earned).anyMatch(Money::isPositive);
    assertThat(SETTLED.values()).anyMatch(each -> !each.net.equals(each.earned));
  }

  private String output(String name) {
    return folder.resolve(name).toString();
  }

  private static Dataset<Row> read(String path) {
    return LocalSpark.session().read().parquet(path);
  }

  private void assertSettledAsOneByOne(PortfolioResult result, String output) {
    Map<String, Payment> settled = new HashMap<>();
    for (Row row : read(output + "/settled").collectAsList()) {
      Payment payment = new Payment(Money.of(row.getDecimal(1)), Money.of(row.getDecimal(2)));
      assertThat(settled.put(row.getString(0), payment)).as("settled once").isNull();
    }
    assertThat(settled).isEqualTo(SETTLED);
    assertThat(reasons(output)).isEqualTo(REFUSED);
    assertThat(result.settled()).isEqualTo(SETTLED.size());
    assertThat(result.rejected()).isEqualTo(REFUSED.size());
    assertThat(result.settled() + result.rejected()).isEqualTo(ROWS.size());
    assertThat(result.earned())
        .isEqualTo(sum(SETTLED.values().stream().map(p -> p.earned).toList()));
    assertThat(result.netPayments())
        .isEqualTo(sum(SETTLED.values().stream().map(p -> p.net).toList()));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static Map<String, String> reasons(String output) {
    Map<String, String> reasons = new HashMap<>();
    for (Row row : read(output + "/rejected").collectAsList()) {
      assertThat(reasons.put(row.getAs("aco_id"), row.getAs(Outcomes.REASON)))
          .as("rejected once")
          .isNull();
    }
    return reasons;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void everyAcoIsSettledOnceThoughEveryPartitionIsTriedTwice(int partitions) {
    Dataset<Row> input = LocalSpark.dataset(ROWS, TABLE).repartition(partitions);
    LocalSpark.failures();
    PortfolioResult result =
        JOB.run(LocalSpark.failingOnce(input, LocalSpark.ALL, 2_500), output("p"));

    assertThat(LocalSpark.failures()).isEqualTo(partitions);
    assertSettledAsOneByOne(result, output("p"));
  }

  @Test
  void parquetAndCsvAreSettledAlike() throws IOException {
    SparkSession spark = LocalSpark.session();
    String csv = LocalSpark.csv(folder, ROWS, TABLE, List.of());
    String parquet = LocalSpark.parquet(folder, LocalSpark.dataset(ROWS, TABLE));

    assertSettledAsOneByOne(JOB.run(Inputs.read(spark, csv), output("csv")), output("csv"));
    assertSettledAsOneByOne(JOB.run(Inputs.read(spark, parquet), output("parq")), output("parq"));
  }

  @Test
  void aPortfolioOfNothingButRejectsHasNoPayments() {
    List<Row> rows = List.copyOf(bad().values());
    PortfolioResult result = JOB.run(LocalSpark.dataset(rows, TABLE), output("bad"));

    assertThat(result).isEqualTo(new PortfolioResult(0, rows.size(), Money.ZERO, Money.ZERO));
  }

  @Test
  void whatIsLeftOutIsRefusedOnlyWhereTheTrackRestsOnIt() {
    List<Row> rows =
        List.of(
            aco("enhanced", Map.of("revenue", "", "category", "")),
            aco("basic", Map.of("track", "BASIC E", "category", "")),
            aco("revenue", Map.of("track", "BASIC E", "revenue", "")),
            aco("category", Map.of("track", "BASIC E", "start", "2024-01-01", "category", "")));
    JOB.run(LocalSpark.dataset(rows, TABLE), output("leftout"));

    assertThat(reasons(output("leftout")))
        .isEqualTo(
            Map.of(
                "revenue", MsspRowStatus.REVENUE_NOT_STATED.reason(),
                "category", MsspRowStatus.REVENUE_CATEGORY_NOT_STATED.reason()));
  }

  // ---------------------------------------------------------------- bad rows

  /** A row in order but for what is changed. */
  private static Row aco(String id, Map<String, String> changes) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", id);
    values.put("track", "ENHANCED");
    values.put("year", "2024");
    values.put("start", "2022-01-01");
    values.put("minimum", "variable");
    values.put("benchmark", "100000000");
    values.put("expenditures", "92000000.50");
    values.put("beneficiaries", "9000");
    values.put("standard", "met");
    values.put("score", "75.29");
    values.put("revenue", "not published");
    values.put("category", "low");
    values.put("guardrail", "");
    values.put("disaster", "");
    values.put("advance", "");
    assertThat(values).containsKeys(changes.keySet().toArray(String[]::new));
    values.putAll(changes);
    List<Object> texts = new ArrayList<>(values.values());
    Object[] row = texts.toArray(new Object[texts.size() + 1]);
    for (int i = 0; i < row.length; i++) {
      row[i] = Objects.equals(row[i], "") ? null : row[i];
    }
    return RowFactory.create(row);
  }

  /** Rows that cannot be settled, by their reason. */
  private static Map<String, Row> bad() {
    Map<String, Row> bad = new LinkedHashMap<>();
    bad.put("its track is missing", aco("x1", Map.of("track", "")));
    bad.put(
        "its track is none of BASIC A, BASIC B, BASIC C, BASIC D, BASIC E, ENHANCED, Track 1,"
            + " Track 1+, Track 2, Track 3",
        aco("x2", Map.of("track", "BASIC F")));
    bad.put("its benchmark is not a decimal number", aco("x3", Map.of("benchmark", "100 m")));
    bad.put("its expenditures is missing", aco("x4", Map.of("expenditures", "")));
    bad.put(
        "its assigned_beneficiaries is not whole", aco("x5", Map.of("beneficiaries", "9000.5")));
    bad.put(
        "its assigned_beneficiaries is beyond any range",
        aco("x6", Map.of("beneficiaries", "3000000000")));
    bad.put(
        "its quality_score_percent has more than 2 decimals", aco("x7", Map.of("score", "75.291")));
    bad.put("its quality_score_percent is beyond any range", aco("x8", Map.of("score", "1000000")));
    bad.put(
        "its quality_standard is none of alternative met, met, not met; its disaster_reduction is"
            + " not a decimal number",
        aco("x9", Map.of("standard", "exceeded", "disaster", "much")));
    bad.put(
        "its participant_revenue is beyond any range", aco("x10", Map.of("revenue", "-0.000001")));
    bad.put("its guardrail is none of not triggered", aco("x11", Map.of("guardrail", "applied")));
    bad.put(
        "its agreement_start is not a date such as 2026-03-31",
        aco("x12", Map.of("start", "1/1/2022")));
    bad.put(
        "its minimum_savings_rate is none of 0, 0.5, 1, 1.5, 2, variable",
        aco("x13", Map.of("minimum", "3")));
    bad.put(MsspRowStatus.BENCHMARK_OUT_OF_RANGE.reason(), aco("x14", Map.of("benchmark", "0")));
    bad.put(
        MsspRowStatus.EXPENDITURES_OUT_OF_RANGE.reason(), aco("x15", Map.of("expenditures", "-1")));
    bad.put(MsspRowStatus.SCORE_OUT_OF_RANGE.reason(), aco("x16", Map.of("score", "100.01")));
    bad.put(
        MsspRowStatus.BENEFICIARIES_OUT_OF_RANGE.reason(),
        aco("x17", Map.of("beneficiaries", "0")));
    bad.put(MsspRowStatus.ADVANCE_OUT_OF_RANGE.reason(), aco("x18", Map.of("advance", "-5")));
    bad.put(MsspRowStatus.DISASTER_OUT_OF_RANGE.reason(), aco("x19", Map.of("disaster", "-5")));
    bad.put(
        MsspRowStatus.STANDARD_NOT_OFFERED.reason(),
        aco("x20", Map.of("standard", "alternative met", "year", "2022")));
    return bad;
  }
}
