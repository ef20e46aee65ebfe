package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, on the settlement and on its worksheet. */
class MedicaidWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(MedicaidWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 56;

  private static final Set<String> INPUTS =
      Set.of(
          "example",
          "episodes",
          "average",
          "minimum",
          "quality",
          "limit_dollars",
          "receipts",
          "limit_receipts",
          "scale",
          "average_risk",
          "source");

  private static final Map<String, Function<Explanation<MedicaidSettlement>, Object>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<MedicaidSettlement>, Object>> figures() {
    Map<String, Function<Explanation<MedicaidSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("average_cost", e -> Figures.line(e, MedicaidStep.AVERAGE));
    for (int i = 1; i <= 4; i++) {
      String episode = "episode " + i;
      all.put("cost_" + i, e -> Figures.line(e, MedicaidStep.EPISODE_COST, episode));
    }
    all.put("net", e -> e.settlement().netPayment());
    return all;
  }

  private static Outcome outcome(String name) {
    return switch (name) {
      case "GAIN_SHARE" -> MedicaidOutcomes.GAIN_SHARE;
      case "RISK_SHARE" -> MedicaidOutcomes.RISK_SHARE;
      case "NEUTRAL" -> MedicaidOutcomes.NEUTRAL;
      case "QUALITY_NOT_MET" -> MedicaidOutcomes.QUALITY_NOT_MET;
      default -> throw new AssertionError("outcome " + name);
    };
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleSettlesAsWorkedOut(TestTable.Row row) {
    Explanation<MedicaidSettlement> explained = terms(row).explain(performance(row));

    assertThat(explained.settlement().outcome()).isEqualTo(outcome(row.text("outcome")));
    assertThat(explained.settlement().limitedBy())
        .isEqualTo(MedicaidLimit.valueOf(row.text("limited_by")));
    FIGURE.forEach(
        (column, figure) ->
            row.find(column)
                .ifPresent(
                    printed -> {
                      BigDecimal wanted = new BigDecimal(printed);
                      assertThat(Figures.decimal(figure.apply(explained), wanted.scale()))
                          .as(column)
                          .isEqualByComparingTo(wanted);
                    }));
  }

  @Test
  void noColumnAndNoFilledCellIsLeftOut() {
    Set<String> known = new HashSet<>(INPUTS);
    known.addAll(Set.of("outcome", "limited_by"));
    known.addAll(FIGURE.keySet());
    assertThat(known).containsExactlyInAnyOrderElementsOf(ROWS.get(0).columns());

    long filled =
        ROWS.stream()
            .mapToLong(
                row -> 2 + FIGURE.keySet().stream().filter(c -> row.find(c).isPresent()).count())
            .sum();
    assertThat(filled).isEqualTo(FIGURES);
  }

  private static MedicaidEpisodeModel terms(TestTable.Row row) {
    RiskShareLimit limit =
        new RiskShareLimit(
            row.find("limit_receipts").map(Rate::of), row.find("limit_dollars").map(Money::of));
    return MedicaidSamples.TENNESSEE
        .withMinimumEpisodes(
            row.text("minimum").equals("none")
                ? MinimumEpisodes.none()
                : MinimumEpisodes.of(Long.parseLong(row.text("minimum"))))
        .withRiskShareLimit(limit)
        .withScaleByAverageRisk(row.isTrue("scale"));
  }

  private static MedicaidPerformance performance(TestTable.Row row) {
    MedicaidPerformance.Builder builder =
        MedicaidPerformance.builder()
            .quality(
                row.text("quality").equals("passed")
                    ? MedicaidQuality.passed()
                    : MedicaidQuality.failed());
    row.find("receipts").map(Money::of).ifPresent(builder::medicaidReceipts);
    row.find("average_risk").map(Rate::of).ifPresent(builder::averageRiskScore);
    if (row.find("average").isPresent()) {
      return builder
          .episodes(
              MedicaidEpisodes.ofAverage(
                  Long.parseLong(row.text("episodes")), Money.of(row.text("average"))))
          .build();
    }
    return builder
        .eachEpisode(
            Arrays.stream(row.text("episodes").split(" ", -1))
                .map(each -> each.split("/", -1))
                .map(each -> MedicaidEpisode.valid(each[0], each[1]))
                .toList())
        .build();
  }
}
