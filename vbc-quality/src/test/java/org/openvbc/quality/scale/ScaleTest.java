package org.openvbc.quality.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0.1", "4, 0.3", "5, 0.4", "10, 0.9"})
  void aDecileHasReachedThePercentileAtWhichItBegins(int decile, String percentile) {
    assertThat(Decile.of(decile).percentile()).isEqualTo(Rate.of(percentile));
  }

  @Test
  void decilesGoFromOneToTen() {
    assertThatThrownBy(() -> Decile.of(0)).hasMessageContaining("decile 0 is not between 1 and 10");
    assertThatThrownBy(() -> Decile.of(11)).hasMessageContaining("decile 11 is not between");
    assertThat(Decile.of(2)).isGreaterThan(Decile.of(1)).hasToString("decile 2");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "9.999, 1",
    "10, 2",
    "39, 4",
    "39.9999, 4",
    "40, 5",
    "89.99, 9",
    "90, 10",
    "99, 10",
    "100, 10"
  })
  void aPercentileLiesInTheDecileThatItReaches(String percent, int decile) {
    assertThat(Decile.ofPercentile(Rate.ofPercent(percent))).isEqualTo(Decile.of(decile));
  }

  @Test
  void aPercentileLiesBetweenZeroAndAHundred() {
    assertThatThrownBy(() -> Decile.ofPercentile(Rate.ofPercent("100.01")))
        .hasMessageContaining("percentile 100.01% is not between 0% and 100%");
    assertThatThrownBy(() -> Decile.ofPercentile(Rate.ofPercent("-1")))
        .hasMessageContaining("percentile -1%");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "999, 1", "1000, 2", "1001, 2", "8999, 9", "9000, 10", "10000, 10"})
  void aFlatBenchmarkBeginsADecileAtEachTenPercent(int tenThousandths, int decile) {
    MeasureRate result = new MeasureRate(tenThousandths, 10_000, Direction.HIGHER_IS_BETTER);

    assertThat(DecileBenchmark.flat(Direction.HIGHER_IS_BETTER).decileOf(result))
        .isEqualTo(Decile.of(decile));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "1000, 10", "1001, 9", "9000, 2", "9001, 1", "10000, 1"})
  void aFlatBenchmarkIsMirroredForAnInverseMeasure(int tenThousandths, int decile) {
    MeasureRate result = new MeasureRate(tenThousandths, 10_000, Direction.LOWER_IS_BETTER);

    assertThat(DecileBenchmark.flat(Direction.LOWER_IS_BETTER).decileOf(result))
        .isEqualTo(Decile.of(decile));
  }

  @Test
  void cutPointsOfABenchmarkAreNineFromWorstToBest() {
    List<Rate> falling = DecileBenchmark.flat(Direction.LOWER_IS_BETTER).cutPoints();

    assertThatThrownBy(() -> new DecileBenchmark(Direction.HIGHER_IS_BETTER, falling))
        .hasMessageContaining("cut point 80% is worse than 90% before it");
    assertThatThrownBy(() -> new DecileBenchmark(Direction.LOWER_IS_BETTER, falling.subList(0, 8)))
        .hasMessageContaining("cutPoints are 8, not 9");
    assertThatThrownBy(
            () ->
                DecileBenchmark.flat(Direction.HIGHER_IS_BETTER)
                    .decileOf(new MeasureRate(1, 2, Direction.LOWER_IS_BETTER)))
        .hasMessageContaining("direction LOWER_IS_BETTER is not that of the benchmark");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.2999, 0", "0.3, 0.55", "0.3999, 0.55", "0.4, 0.7", "1, 0.7"})
  void stepsGiveTheHighestStepReached(String result, String value) {
    Schedule scale =
        PublishedSteps.ofPercents(
            List.of(row("a.b[30]", "0.55", "rate"), row("a.b[40]", "0.7", "rate")));

    assertThat(scale.of(Rate.of(result))).isEqualTo(Rate.of(value));
    assertThat(scale.points().get(0).result()).isEqualTo(Rate.of("0.3"));
    assertThat(scale.isOfSteps()).isTrue();
  }

  @Test
  void stepsAreReadFromTheRowsOfATable() {
    Schedule shares = PublishedSteps.ofPercents(List.of(row("a.b[30]", "0.55", "rate")));
    Schedule points =
        PublishedSteps.ofPercents(
            List.of(row("a.b[30]", "5.50", "points"), row("a.b[90]", "10.00", "points")));

    assertThat(shares.of(Rate.ofPercent("30"))).isEqualTo(Rate.of("0.55"));
    assertThat(points.of(Rate.ofPercent("89"))).isEqualTo(Rate.of("5.5"));
    assertThat(points.most()).isEqualTo(Rate.of("10"));
    assertThat(points.points()).hasSize(2);
  }

  private static Parameter row(String key, String value, String unit) {
    return new Parameter(
        key,
        "period",
        LocalDate.of(2020, 1, 1),
        value,
        unit,
        Citation.of("law"),
        Evidence.LAW,
        "",
        "x.csv");
  }

  @Test
  void stepsAscendAndAreNeverWorthLess() {
    Parameter low = row("a.b[30]", "0.55", "rate");
    Parameter cheaper = row("a.b[40]", "0.5", "rate");

    assertThatThrownBy(() -> PublishedSteps.ofPercents(List.of()))
        .hasMessageContaining("points is none");
    assertThatThrownBy(() -> PublishedSteps.ofPercents(List.of(low, low)))
        .hasMessageContaining("points[1].result is 30%");
    assertThatThrownBy(() -> PublishedSteps.ofPercents(List.of(low, cheaper)))
        .hasMessageContaining("points[1].worth is 50%");
    assertThatThrownBy(() -> PublishedSteps.ofPercents(List.of(row("a.b", "0.5", "rate"))))
        .hasMessageContaining("a.b");
  }
}
