package org.openvbc.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

class ChartsTest {
  private static final Money CENT = Money.ofCents(1);
  private static final Money BENCHMARK = Money.of(240_000_000);

  static List<Contract> contracts() {
    return Sample.CONTRACTS;
  }

  private static PayoffCurve curve(Contract contract) {
    return PayoffCurve.of(contract, Sample.ASSUMED);
  }

  // ---------------------------------------------------------------- break points

  @Test
  void theBreakPointsOfBasicEAreThoseOfItsRule() {
    assertBreaks(
        MsspContract.basicE(),
        // Payment of 10 % of the benchmark: savings x 50 % x 98 %.
        mark("payment limit", "191020408.16", "24000000"),
        // 2.5 % at 20,000 beneficiaries.
        mark("minimum savings rate", "234000000", "2940000"),
        mark("minimum loss rate", "246000000", "-1800000"),
        // 8 % of revenue, which is 35 % of the benchmark: losses x 30 %.
        mark("loss limit", "262400000", "-6720000"));
  }

  @Test
  void theBreakPointsOfEnhancedAreThoseOfItsRule() {
    assertBreaks(
        MsspContract.enhanced(),
        // Payment of 20 % of the benchmark: savings x 75 % x 98 %.
        mark("payment limit", "174693877.55", "48000000"),
        mark("minimum savings rate", "234000000", "4410000"),
        // A loss rate of 1 - 75 % x 80 %.
        mark("minimum loss rate", "246000000", "-2400000"),
        // 15 % of the benchmark.
        mark("loss limit", "330000000", "-36000000"));
  }

  @Test
  void theBreakPointsOfReachAreTheEdgesOfItsCorridors() {
    // 3 % discount, 2 % withheld and 80 % of it earned back: 96.6 % of $240,000,000.
    Money benchmark = Money.of(231_840_000);
    List<PayoffCurve.Break> breaks = curve(ReachContract.global()).breaks();
    assertThat(breaks)
        .extracting(PayoffCurve.Break::label)
        .containsExactly(
            "10% of savings beyond 50%",
            "25% of savings beyond 35%",
            "50% of savings beyond 25%",
            "benchmark after discount and withhold",
            "50% of losses beyond 25%",
            "25% of losses beyond 35%",
            "10% of losses beyond 50%");
    assertThat(breaks)
        .extracting(each -> each.point().spending())
        .containsExactly(
            part(benchmark, "0.50"),
            part(benchmark, "0.65"),
            part(benchmark, "0.75"),
            benchmark,
            part(benchmark, "1.25"),
            part(benchmark, "1.35"),
            part(benchmark, "1.50"));
    assertThat(breaks.get(2).point().payment()).isEqualTo(part(benchmark, "0.245"));
    assertThat(breaks.get(3).point().payment()).isEqualTo(Money.ZERO);
    assertThat(breaks.get(4).point().payment()).isEqualTo(part(benchmark, "-0.25"));
  }

  private static Money part(Money amount, String rate) {
    return amount.times(Rate.of(rate)).rounded(Rounding.CENTS);
  }

  @Test
  void theBreakPointsOfTheCommercialContractAreThoseOfItsTerms() {
    assertBreaks(
        CommercialContract.of(Sample.ASSUMED.benchmark()),
        // 5 % of the target: savings x 50 % x 80 %.
        mark("payment cap", "210000000", "12000000"),
        mark("savings threshold", "235200000", "1920000"),
        mark("loss threshold", "244800000", "-1920000"),
        // 5 % of the target: losses x 40 %.
        mark("loss cap", "270000000", "-12000000"));
  }

  private static PayoffCurve.Break mark(String label, String spending, String payment) {
    return new PayoffCurve.Break(
        label, new PayoffCurve.Point(Money.of(spending), Money.of(payment)));
  }

  private static void assertBreaks(Contract contract, PayoffCurve.Break... expected) {
    assertThat(curve(contract).breaks()).containsExactly(expected);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theRuleTurnsAtEachBreakPoint(Contract contract) {
    PayoffCurve curve = curve(contract);
    for (PayoffCurve.Break each : curve.breaks()) {
      Money spending = each.point().spending();
      Money before = paid(contract, spending.minus(Money.of(1_000)));
      Money at = paid(contract, spending);
      Money after = paid(contract, spending.plus(Money.of(1_000)));
      assertThat(at).isEqualTo(each.point().payment());
      boolean isKink = !before.minus(at).equals(at.minus(after));
      assertThat(isKink || at.isZero()).as(each.label()).isTrue();
    }
  }

  @Test
  void aCentMoreThanTheMinimumSavingsRateAllowsIsPaidNothing() {
    Contract enhanced = MsspContract.enhanced();
    Money atMinimum = Money.of(234_000_000);
    assertThat(paid(enhanced, atMinimum)).isEqualTo(Money.of(4_410_000));
    assertThat(paid(enhanced, atMinimum.plus(CENT))).isEqualTo(Money.ZERO);
    assertThat(curve(enhanced).points())
        .contains(new PayoffCurve.Point(atMinimum.plus(CENT), Money.ZERO));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void noCurveRisesWithSpending(Contract contract) {
    List<PayoffCurve.Point> points = curve(contract).points();
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).spending().isMoreThan(points.get(i - 1).spending())).isTrue();
      assertThat(points.get(i - 1).payment().isAtLeast(points.get(i).payment())).isTrue();
      assertThat(points.get(i).payment()).isEqualTo(paid(contract, points.get(i).spending()));
    }
  }

  private static Money paid(Contract contract, Money spending) {
    Draws draws = new Draws(Sample.ASSUMED, 1);
    draws.setTypical(0, spending);
    assertThat(draws.benchmark(0)).isEqualTo(BENCHMARK);
    return contract.payment(draws, 0);
  }

  // ---------------------------------------------------------------- what a chart holds

  @ParameterizedTest
  @MethodSource("contracts")
  void aPayoffChartHoldsTheCurveAndItsBreakPointsInMillions(Contract contract) {
    PayoffCurve curve = curve(contract);
    XYChart chart = Charts.payoff(curve);
    assertThat(chart.getTitle()).isEqualTo(contract.name() + ": what is paid as spending goes up");
    assertThat(chart.getXAxisTitle()).isEqualTo("spending of the year, millions of dollars");
    assertThat(chart.getYAxisTitle())
        .isEqualTo("payment to the provider, millions of dollars (negative: owed)");
    XYSeries line = chart.getSeries(Charts.PAYMENT);
    assertThat(line.getXData()).hasSameSizeAs(curve.points());
    XYSeries marks = chart.getSeries(Charts.BREAK_POINTS);
    for (int i = 0; i < curve.breaks().size(); i++) {
      PayoffCurve.Point point = curve.breaks().get(i).point();
      assertThat(marks.getXData()[i]).isEqualTo(point.spending().micros() / 1e12, within(1e-9));
      assertThat(marks.getYData()[i]).isEqualTo(point.payment().micros() / 1e12, within(1e-9));
    }
  }

  @Test
  void theCumulativeChartHoldsTheShareOfDrawsAtOrBelow() {
    XYChart chart = Charts.cumulative(Sample.COMPARED.results());
    assertThat(chart.getYAxisTitle()).isEqualTo("draws at or below the amount, percent");
    assertThat(chart.getXAxisTitle()).contains("millions of dollars");
    assertThat(chart.getSeriesCollection()).hasSize(4);
    for (Comparison.Result result : Sample.COMPARED.results()) {
      XYSeries line = chart.getSeries(result.contract().name());
      assertThat(line.getYData()).isSorted();
      int zero = DoubleStream.of(line.getXData()).boxed().toList().indexOf(0.0);
      assertThat(line.getYData()[zero])
          .isEqualTo(percent(result.distribution().shareAtMost(Money.ZERO)), within(1e-5));
      assertThat(line.getYData()[zero - 1])
          .isEqualTo(percent(result.distribution().probabilityOfLoss()), within(1e-5));
    }
  }

  private static double percent(Rate rate) {
    return 100 * rate.toBigDecimal(10, RoundingMode.HALF_UP).doubleValue();
  }

  @Test
  void theHistogramHoldsAlmostAllDrawsInRoundBins() {
    List<Comparison.Result> results = Sample.COMPARED.results();
    XYChart chart = Charts.histogram(results);
    assertThat(chart.getXAxisTitle()).endsWith("bins of $1,000,000");
    assertThat(chart.getYAxisTitle()).isEqualTo("draws in the bin, percent");
    for (Comparison.Result result : results) {
      double[] shares = chart.getSeries(result.contract().name()).getYData();
      assertThat(DoubleStream.of(shares).sum()).isBetween(99.5, 100.0001);
    }
    assertThat(Charts.edges(results, 60)).contains(Money.ZERO);
  }
}
