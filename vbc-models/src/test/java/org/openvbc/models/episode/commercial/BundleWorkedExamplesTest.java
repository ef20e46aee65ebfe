package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.commercial.BundleSamples.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that printed-figures.csv lists stands on the worksheet of its example. */
class BundleWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(BundleWorkedExamplesTest.class, "printed-figures.csv");
  private static final Map<String, Explanation<?>> EXAMPLES = examples();

  private static Map<String, Explanation<?>> examples() {
    Map<String, Explanation<?>> all = new LinkedHashMap<>();
    all.put("joint-replacement", JOINT.explain(hundredUnder(JOINT).build()));
    all.put(
        "joint-replacement-full-release",
        JOINT.explain(hundredUnder(JOINT).build().withQuality(Score.FULL)));
    ProspectiveBundle inRevenue = JOINT.withOutlierConvention(OutlierConvention.IN_REVENUE);
    all.put("joint-replacement-in-revenue", inRevenue.explain(hundredUnder(inRevenue).build()));
    all.put(
        "tiers",
        TIERED.explain(
            BundlePerformance.builder()
                .episodes(
                    TIERED.total(
                        BundleEpisode.of("low", Money.of("15000")),
                        BundleEpisode.of("medium", Money.of("16000")),
                        BundleEpisode.of("high", Money.of("17000"))))
                .build()));
    all.put("one-case", PLAIN.explain(one(PLAIN, "17500").build()));
    all.put("one-case-complication", PLAIN.explain(one(PLAIN, "26000").build()));
    all.put(
        "sixty-cases",
        PLAIN.explain(
            same(PLAIN, 60, "17500").feeForServiceEquivalent(Money.of("1800000")).build()));
    all.put("prometheus", CONDITION.explain(CASE));
    all.put(
        "sixty-joints-retrospective",
        RETROSPECTIVE.explain(joints(60, "27000").quality(Score.of("0.70")).build()));
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void printedFigureStandsOnTheWorksheet(TestTable.Row row) {
    Explanation<?> explained = Objects.requireNonNull(EXAMPLES.get(row.text("example")));
    Object figure = figure(explained, row.text("step"), row.find("part").orElse(""));
    BigDecimal printed = new BigDecimal(row.text("figure"));

    assertThat(
            figure instanceof Long count
                ? BigDecimal.valueOf(count)
                : Figures.decimal(figure, printed.scale()))
        .isEqualByComparingTo(printed);
  }

  private static Object figure(Explanation<?> explained, String step, String part) {
    return explained.lines().stream()
        .map(ExplainedLine::line)
        .filter(line -> line.step().toString().equals(step) && line.part().equals(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(step + " is not on the worksheet"))
        .value();
  }

  @Test
  void noExampleAndNoFigureIsLeftOut() {
    assertThat(ROWS).hasSize(55);
    assertThat(ROWS).extracting(row -> row.text("example")).containsAll(EXAMPLES.keySet());
  }

  @Test
  void theLeadBearsItsPartOfTheOutlier() {
    Money cost = Money.of("93400");
    OutlierProtection outlier = JOINT.outlier().orElseThrow();

    assertThat(outlier.attachment(Money.of("20000"))).isEqualTo(Money.of("40000"));
    assertThat(cost.unrounded().minus(outlier.payment(Money.of("20000"), cost)))
        .isEqualTo(Money.of("50680").unrounded());
  }

  @Test
  void paidAndKeptAreTheMargin() {
    BundleSettlement settled = JOINT.settle(hundredUnder(JOINT).build());
    GainshareResult shared = settled.gainshare().orElseThrow();

    assertThat(shared.paidInAll().plus(shared.leadKeeps())).isEqualTo(settled.margin());
    assertThat(shared.byName()).containsEntry("therapy", Money.of("9000"));
  }

  @Test
  void complicationsBreakEvenAtTheMarginOverTheirCost() {
    Rate rate =
        PLAIN.breakEvenComplicationRate(BundlePrices.STANDARD, Money.of("17500"), Money.of("8500"));

    assertThat(rate).isEqualTo(Rate.of(2_500, 8_500)).hasToString("~29.411765%");
  }

  @Test
  void aTierMixIsNeutralWhenItsMeanFactorIsOne() {
    assertThat(TIERED.prices().meanFactor(Map.of("medium", 3L))).isEqualTo(Rate.ONE);
    assertThat(TIERED.prices().meanFactor(Map.of("low", 9L, "high", 4L))).isEqualTo(Rate.ONE);
    assertThat(TIERED.prices().meanFactor(Map.of("low", 1L, "high", 1L)))
        .isEqualTo(Rate.of("1.05"));
  }
}
