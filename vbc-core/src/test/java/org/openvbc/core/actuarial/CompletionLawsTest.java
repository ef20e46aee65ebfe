package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** Claims that only grow: later is never less complete, and nothing completes to less than paid. */
class CompletionLawsTest {
  private static final MathContext DIGITS = new MathContext(60);

  @Provide
  Arbitrary<ClaimsTriangle> growingTriangles() {
    return Arbitraries.integers()
        .between(2, 7)
        .flatMap(
            size ->
                Arbitraries.integers()
                    .between(0, 5_000)
                    .list()
                    .ofSize(size * size)
                    .map(increments -> triangle(size, increments)));
  }

  private static ClaimsTriangle triangle(int size, List<Integer> increments) {
    List<List<Money>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Money> cells = new ArrayList<>();
      long sum = 1;
      for (int j = 0; j < size - i; j++) {
        sum += increments.get(i * size + j);
        cells.add(Money.of(sum));
      }
      rows.add(cells);
    }
    return ClaimsTriangle.ofCumulative(rows);
  }

  @Property(tries = 150)
  void completionNeverFallsWithTheLagAndNothingComesToLessThanIsPaid(
      @ForAll("growingTriangles") ClaimsTriangle triangle) {
    for (ChainLadder ladder :
        List.of(
            ChainLadder.volumeWeighted(),
            ChainLadder.simpleAverage().ofLatestRows(3),
            ChainLadder.volumeWeighted().withoutHighAndLow().withTail(Rate.of("1.01")))) {
      List<Rate> factors = ladder.developmentOf(triangle).completionFactors().byLag();
      for (int lag = 1; lag < factors.size(); lag++) {
        assertThat(factors.get(lag).isAtLeast(factors.get(lag - 1))).isTrue();
      }
      assertThat(ladder.complete(triangle).months())
          .allMatch(month -> month.unpaid().signum() >= 0);
    }
  }

  @Property(tries = 100)
  void doubleTheClaimsAreDoubleTheReserve(
      @ForAll("growingTriangles") ClaimsTriangle triangle,
      @ForAll @IntRange(min = 2, max = 9) int n) {
    ClaimsTriangle scaled =
        ClaimsTriangle.ofCumulative(
            triangle.rows().stream()
                .map(row -> row.cumulative().stream().map(cell -> cell.times(n)).toList())
                .toList());
    assertThat(ChainLadder.volumeWeighted().complete(scaled).unpaid())
        .isEqualTo(ChainLadder.volumeWeighted().complete(triangle).unpaid().times(Rate.of(n, 1)));
  }

  @Property(tries = 150)
  void bornhuetterFergusonLiesBetweenTheFactorAndTheExpected(
      @ForAll @IntRange(min = 0, max = 100_000) int paid,
      @ForAll @IntRange(min = 0, max = 100_000) int expected,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    IncurredClaims month =
        new IncurredClaims("month", 0, Money.of(paid), Optional.of(Money.of(expected).unrounded()));
    Completion byFactor = Completion.by(new CompletionFactors(List.of(Rate.of(percent, 100))));
    var factor = byFactor.complete(List.of(month)).ultimate();
    var mixed = byFactor.withBornhuetterFergusonBelow(Rate.ONE).complete(List.of(month)).ultimate();
    var prior = byFactor.withExpectedBelow(Rate.ONE).complete(List.of(month)).ultimate();

    assertThat(mixed.isAtLeast(factor.cappedAt(prior))).isTrue();
    assertThat(factor.notBelow(prior).isAtLeast(mixed)).isTrue();
  }

  /** The formulas once more, in plain decimals of 60 digits. */
  @Property(tries = 150)
  void reserveIsThatOfPlainDecimals(@ForAll("growingTriangles") ClaimsTriangle triangle) {
    BigDecimal reserve = BigDecimal.ZERO;
    BigDecimal toUltimate = BigDecimal.ONE;
    for (int lag = triangle.lags() - 1; lag >= 0; lag--) {
      if (lag + 1 < triangle.lags()) {
        BigDecimal from = BigDecimal.ZERO;
        BigDecimal to = BigDecimal.ZERO;
        for (ClaimsTriangle.Row row : triangle.rows()) {
          if (row.lag() > lag) {
            from = from.add(row.cumulative().get(lag).toBigDecimal());
            to = to.add(row.cumulative().get(lag + 1).toBigDecimal());
          }
        }
        toUltimate = toUltimate.multiply(to.divide(from, DIGITS), DIGITS);
      }
      for (ClaimsTriangle.Row row : triangle.rows()) {
        if (row.lag() == lag) {
          BigDecimal paid = row.paid().toBigDecimal();
          reserve = reserve.add(paid.multiply(toUltimate, DIGITS)).subtract(paid);
        }
      }
    }
    assertThat(
            ChainLadder.volumeWeighted()
                .complete(triangle)
                .unpaid()
                .toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(reserve.setScale(20, RoundingMode.HALF_UP));
  }
}
