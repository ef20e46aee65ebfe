package org.openvbc.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

class ComparisonTest {
  private static final Draws DRAWS = Sample.COMPARED.draws();
  private static final int EVERY = 7;

  static List<Comparison.Result> results() {
    return Sample.COMPARED.results();
  }

  @Test
  void fourContractsAreCompared() {
    assertThat(results())
        .extracting(result -> result.contract().name())
        .containsExactly(
            "MSSP BASIC E", "MSSP ENHANCED", "ACO REACH Global", "Commercial shared risk");
  }

  @ParameterizedTest
  @MethodSource("results")
  void columnsPayWhatObjectsPayToTheCent(Comparison.Result result) {
    int paid = 0;
    int owed = 0;
    for (int row = 0; row < DRAWS.rows(); row += EVERY) {
      Money payment = result.contract().payment(DRAWS, row);
      assertThat(result.payments().payment(row)).isEqualTo(payment);
      paid += payment.isPositive() ? 1 : 0;
      owed += payment.isNegative() ? 1 : 0;
    }
    assertThat(paid).isGreaterThan(100);
    assertThat(owed).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("results")
  void figuresAreThoseOfAPlainRestatement(Comparison.Result result) {
    List<BigDecimal> sorted =
        IntStream.range(0, DRAWS.rows())
            .mapToObj(row -> result.payments().payment(row).toBigDecimal())
            .sorted()
            .toList();
    PaymentDistribution ours = result.distribution();
    int rows = sorted.size();

    assertThat(ours.rejected()).isEmpty();
    assertThat(ours.settled()).isEqualTo(rows);
    assertThat(ours.mean().rounded(Rounding.CENTS).toBigDecimal())
        .isEqualByComparingTo(
            sorted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rows), 2, RoundingMode.HALF_UP));
    assertThat(ours.quantile(Rate.ofPercent("5")).toBigDecimal())
        .isEqualTo(sorted.get(rows / 20 - 1));
    assertThat(ours.valueAtRisk(Rate.ofPercent("95")).toBigDecimal())
        .isEqualTo(sorted.get(rows / 20).negate());
    assertThat(ours.expectedShortfall(Rate.ofPercent("95")).rounded(Rounding.CENTS).toBigDecimal())
        .isEqualByComparingTo(
            sorted.subList(0, rows / 20).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate()
                .divide(BigDecimal.valueOf(rows / 20), 2, RoundingMode.HALF_UP));
    assertThat(ours.probabilityOfLoss())
        .isEqualTo(Rate.of(sorted.stream().filter(each -> each.signum() < 0).count(), rows));
  }

  @Test
  void savingsMissTheMinimumWhereTheyAreBelowTheRateOfTheTable() {
    for (Comparison.Result result : results().subList(0, 2)) {
      long missed =
          IntStream.range(0, DRAWS.rows()).filter(row -> !reaches(row, minimum(row))).count();
      assertThat(result.missesMinimum()).contains(Rate.of(missed, DRAWS.rows()));
      assertThat(missed).isBetween(1L, DRAWS.rows() - 1L);
    }
  }

  /** The table of 42 CFR 425.604(b) between 15,000 and 50,000 beneficiaries. */
  private static Rate minimum(int row) {
    long size = DRAWS.beneficiaries[row];
    return size < 20_000
        ? Rate.ofPercent("2.7").minus(Rate.of(2 * (size - 15_000), 1_000L * 4_999))
        : Rate.ofPercent("2.5").minus(Rate.of(3 * (size - 20_000), 1_000L * 29_999));
  }

  private static boolean reaches(int row, Rate minimum) {
    return Rate.of(DRAWS.savings(row), DRAWS.benchmark(row)).isAtLeast(minimum);
  }

  @Test
  void savingsMissTheThresholdOfTheCommercialContractBelowTwoPercent() {
    long missed =
        IntStream.range(0, DRAWS.rows()).filter(row -> !reaches(row, Rate.ofPercent("2"))).count();
    assertThat(Sample.resultOf(CommercialContract.class).missesMinimum())
        .contains(Rate.of(missed, DRAWS.rows()));
  }

  @Test
  void reachHasNoMinimumSavingsRate() {
    assertThat(Sample.resultOf(ReachContract.class).missesMinimum()).isEmpty();
  }

  @Test
  void paymentsDoNotDependOnTheNumberOfThreads() {
    Comparison alone = Sample.compared(Sample.SEED, 1);
    for (int i = 0; i < results().size(); i++) {
      Comparison.Result one = alone.results().get(i);
      Comparison.Result two = results().get(i);
      assertThat(one.distribution()).hasToString(two.distribution().toString());
      assertThat(one.missesMinimum()).isEqualTo(two.missesMinimum());
      for (int row = 0; row < DRAWS.rows(); row++) {
        assertThat(one.payments().payment(row)).isEqualTo(two.payments().payment(row));
      }
    }
  }
}
