package org.openvbc.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.examples.Terminal;

class DrawsTest {
  private static final Draws DRAWS = Sample.COMPARED.draws();

  @Test
  void theSameSeedDrawsTheSameAndAnotherSeedDrawsOtherwise() {
    assertThat(columns(Sample.compared(Sample.SEED, 2).draws())).isEqualTo(columns(DRAWS));
    assertThat(columns(Sample.compared(Sample.SEED + 1, 2).draws())).isNotEqualTo(columns(DRAWS));
  }

  @Test
  void drawsDoNotDependOnTheNumberOfThreads() {
    assertThat(Workers.slices(Sample.ROWS)).isGreaterThan(2);
    assertThat(columns(Sample.compared(Sample.SEED, 1).draws())).isEqualTo(columns(DRAWS));
  }

  @Test
  void slicesAreDrawnFromDifferentPartsOfTheSequence() {
    assertThat(Arrays.copyOfRange(DRAWS.expenditures, 0, 100))
        .isNotEqualTo(Arrays.copyOfRange(DRAWS.expenditures, Workers.SLICE, Workers.SLICE + 100));
  }

  private static String columns(Draws draws) {
    return Arrays.toString(draws.expenditures)
        + Arrays.toString(draws.beneficiaries)
        + Arrays.toString(draws.scores);
  }

  @Test
  void meanAndSpreadAreThoseOfTheDistributions() {
    assertDrawnFrom(
        Sample.ASSUMED.beneficiaries().distribution(),
        IntStream.of(DRAWS.beneficiaries).asDoubleStream());
    assertDrawnFrom(
        Sample.ASSUMED.spending().distribution(),
        rows().mapToDouble(row -> 1.0 * DRAWS.expenditures[row] / DRAWS.benchmarks[row]));
    assertDrawnFrom(
        Sample.ASSUMED.quality().distribution(),
        rows().mapToDouble(row -> 1.0 * DRAWS.scores[row] / Draws.WHOLE_SCORE));
  }

  /** Within four standard errors, on draws of a fixed seed. */
  private static void assertDrawnFrom(ContinuousDistribution expected, DoubleStream drawn) {
    double[] values = drawn.toArray();
    double mean = DoubleStream.of(values).average().orElseThrow();
    double variance =
        DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum()
            / (values.length - 1);
    double deviation = Math.sqrt(expected.getVariance());
    assertThat(mean)
        .isCloseTo(expected.getMean(), within(4 * deviation / Math.sqrt(values.length)));
    assertThat(Math.sqrt(variance))
        .isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * values.length)));
  }

  private static IntStream rows() {
    return IntStream.range(0, DRAWS.rows());
  }

  @Test
  void drawsAreWholeCentsAndStayInsideTheCut() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(DRAWS.spending(row))
                  .isEqualTo(DRAWS.spending(row).rounded(Rounding.CENTS));
              assertThat(DRAWS.beneficiaries[row]).isBetween(17_000, 23_000);
              assertThat(DRAWS.benchmark(row))
                  .isEqualTo(Money.of(12_000L * DRAWS.beneficiaries[row]));
            });
  }

  @Test
  void theQualityStandardIsMetFromTheLeastScoreOn() {
    long met = rows().filter(row -> DRAWS.quality(row).standard() == Standard.MET).count();
    assertThat(met).isBetween(1L, DRAWS.rows() - 1L);
    assertThat(rows())
        .allSatisfy(
            row ->
                assertThat(DRAWS.quality(row).standard() == Standard.MET)
                    .isEqualTo(DRAWS.score(row).rate().isAtLeast(Rate.ofPercent("60"))));
  }

  @Test
  void aFailureInASliceReachesTheCaller() {
    try (Workers workers = new Workers(2, Terminal.none())) {
      assertThatThrownBy(
              () ->
                  workers.onEachSlice(
                      "failing",
                      Sample.ROWS,
                      (slice, from, to) -> {
                        if (slice == 1) {
                          throw new IllegalArgumentException("rows from " + from);
                        }
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("rows from " + Workers.SLICE);
    }
  }
}
