package org.openvbc.core.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

class PaymentDistributionTest {
  private static final int TRIES = 3_000;
  private static final int DECIMALS = 40;

  private enum Fate implements RowStatus {
    SETTLED("settled"),
    NO_BENCHMARK("it has no benchmark"),
    NO_MEMBERS("it has no members");

    private final String reason;

    Fate(String reason) {
      this.reason = reason;
    }

    @Override
    public byte code() {
      return (byte) FATES.indexOf(this);
    }

    @Override
    public String reason() {
      return reason;
    }
  }

  private static final List<Fate> FATES = List.of(Fate.values());

  /** Dollars, worst first: -40, -10, 0, 0, 30, 120. */
  private static final PaymentDistribution SIX = ofDollars(30, -10, 0, 120, -40, 0);

  private static PaymentDistribution ofDollars(long... dollars) {
    return PaymentDistribution.of(LongStream.of(dollars).map(each -> each * 1_000_000).toArray());
  }

  // ---------------------------------------------------------------- examples

  @Test
  void sumMeanAndEndsAreThoseOfTheColumn() {
    assertThat(SIX.settled()).isEqualTo(6);
    assertThat(SIX.sum()).isEqualTo(Money.of(100).unrounded());
    assertThat(SIX.mean()).isEqualTo(Money.of(100).times(Rate.of(1, 6)));
    assertThat(SIX.mean().rounded(Rounding.CENTS)).isEqualTo(Money.of("16.67"));
    assertThat(SIX.minimum()).isEqualTo(Money.of(-40));
    assertThat(SIX.maximum()).isEqualTo(Money.of(120));
  }

  @Test
  void aQuantileIsTheLeastPaymentThatTheShareDoesNotExceed() {
    assertThat(SIX.quantile(Rate.of(1, 6))).isEqualTo(Money.of(-40));
    assertThat(SIX.quantile(Rate.of(1_000_001, 6_000_000))).isEqualTo(Money.of(-10));
    assertThat(SIX.quantile(Rate.of(1, 2))).isEqualTo(Money.ZERO);
    assertThat(SIX.median()).isEqualTo(Money.ZERO);
    assertThat(SIX.quantile(Rate.of(5, 6))).isEqualTo(Money.of(30));
    assertThat(SIX.quantile(Rate.ONE)).isEqualTo(Money.of(120));
    assertThat(SIX.quantile(Rate.of(1, 1_000_000_000))).isEqualTo(Money.of(-40));
  }

  @Test
  void valueAtRiskIsTheLossThatIsNotExceededWithTheProbability() {
    assertThat(SIX.valueAtRisk(Rate.of(5, 6))).isEqualTo(Money.of(10));
    assertThat(SIX.valueAtRisk(Rate.of(5_000_001, 6_000_000))).isEqualTo(Money.of(40));
    assertThat(SIX.valueAtRisk(Rate.ONE)).isEqualTo(Money.of(40));
    // Where even that row is paid there is no loss at risk, and the figure says how much is paid.
    assertThat(SIX.valueAtRisk(Rate.of(2, 6))).isEqualTo(Money.of(-30));
  }

  @Test
  void expectedShortfallIsTheMeanLossOfTheWorstRows() {
    assertThat(SIX.expectedShortfall(Rate.of(5, 6))).isEqualTo(Money.of(40).unrounded());
    assertThat(SIX.expectedShortfall(Rate.of(4, 6))).isEqualTo(Money.of(25).unrounded());
    // The worst row and half of the next: (40 + 5) / 1.5.
    assertThat(SIX.expectedShortfall(Rate.of(9, 12))).isEqualTo(Money.of(30).unrounded());
  }

  @Test
  void probabilityOfLossCountsPaymentsBelowZero() {
    assertThat(SIX.probabilityOfLoss()).isEqualTo(Rate.of(2, 6));
    assertThat(SIX.shareBelow(Money.of(-40))).isEqualTo(Rate.ZERO);
    assertThat(SIX.shareAtMost(Money.ZERO)).isEqualTo(Rate.of(4, 6));
    assertThat(SIX.shareAtMost(Money.ofMicros(-1))).isEqualTo(Rate.of(2, 6));
    assertThat(SIX.shareAtMost(Money.ofMicros(Long.MAX_VALUE))).isEqualTo(Rate.ONE);
  }

  @Test
  void aHistogramCountsEveryRowOnceAndAnEdgeWithWhatBeginsThere() {
    List<Money> edges = List.of(Money.of(-10), Money.ZERO, Money.of(100));
    PaymentDistribution.Histogram histogram = SIX.histogram(edges);
    assertThat(histogram.edges()).isEqualTo(edges);
    assertThat(histogram.counts()).containsExactly(1, 1, 3, 1);
  }

  @Test
  void aSingleRowIsEveryQuantile() {
    PaymentDistribution one = ofDollars(-7);
    for (Rate level : List.of(Rate.of("0.01"), Rate.of("0.5"), Rate.of("0.99"))) {
      assertThat(one.quantile(level)).isEqualTo(Money.of(-7));
      assertThat(one.valueAtRisk(level)).isEqualTo(Money.of(7));
      assertThat(one.expectedShortfall(level)).isEqualTo(Money.of(7).unrounded());
    }
    assertThat(one.probabilityOfLoss()).isEqualTo(Rate.ONE);
    assertThat(one.mean()).isEqualTo(Money.of(-7).unrounded());
  }

  @Test
  void tiesAreRowsOfTheirOwn() {
    PaymentDistribution ties = ofDollars(5, 5, 5, 9);
    assertThat(ties.quantile(Rate.of(3, 4))).isEqualTo(Money.of(5));
    assertThat(ties.shareBelow(Money.of(5))).isEqualTo(Rate.ZERO);
    assertThat(ties.shareAtMost(Money.of(5))).isEqualTo(Rate.of(3, 4));
  }

  @Test
  void aSumBeyondTheRangeOfMoneyStaysExact() {
    PaymentDistribution most =
        PaymentDistribution.of(new long[] {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE});
    assertThat(most.sum()).isEqualTo(Money.ofMicros(Long.MAX_VALUE).times(Rate.of(3, 1)));
    assertThat(most.mean()).isEqualTo(Money.ofMicros(Long.MAX_VALUE).unrounded());
    PaymentDistribution least = PaymentDistribution.of(new long[] {Long.MIN_VALUE, Long.MIN_VALUE});
    assertThat(least.sum()).isEqualTo(Money.ofMicros(Long.MIN_VALUE).times(Rate.of(2, 1)));
  }

  @Test
  void theCallersColumnStaysAsItIs() {
    long[] payments = {3, 1, 2};
    PaymentDistribution distribution = PaymentDistribution.of(payments);
    assertThat(payments).containsExactly(3, 1, 2);
    payments[1] = 100;
    assertThat(distribution.maximum()).isEqualTo(Money.ofMicros(3));
  }

  // ---------------------------------------------------------------- rows that are not settled

  @Test
  void rowsThatAreNotSettledAreCountedByReasonAndTouchNoFigure() {
    long[] payments = {5_000_000, 777_000_000, -3_000_000, 888_000_000, 999_000_000};
    PaymentDistribution some = PaymentDistribution.of(payments, new byte[] {0, 2, 0, 1, 2}, FATES);
    assertThat(some.settled()).isEqualTo(2);
    assertThat(some.rejected())
        .containsExactly(Map.entry(Fate.NO_BENCHMARK, 1L), Map.entry(Fate.NO_MEMBERS, 2L));
    assertThat(some.maximum()).isEqualTo(Money.of(5));
    assertThat(some.sum()).isEqualTo(Money.of(2).unrounded());
    assertThat(some.probabilityOfLoss()).isEqualTo(Rate.of(1, 2));
    assertThat(some)
        .hasToString(
            "2 payments from -$3.00 to $5.00, mean $1.00; loss in 50%; left out 1 because it has no"
                + " benchmark, 2 because it has no members");
  }

  @Test
  void noSettledRowHasNoDistribution() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentDistribution.of(new long[0]))
        .withMessage("payments have no distribution: no row is settled");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentDistribution.of(new long[2], new byte[] {2, 2}, FATES))
        .withMessage(
            "payments have no distribution: no row is settled, 2 because it has no members");
  }

  @Test
  void columnsThatDoNotBelongTogetherAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentDistribution.of(new long[2], new byte[1], FATES))
        .withMessage("column statuses has 1 rows, column payments has 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentDistribution.of(new long[1], new byte[] {3}, FATES))
        .withMessage("code 3 stands for no status of a row: 0 to 2 do");
  }

  // ---------------------------------------------------------------- levels and edges

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "1.000001"})
  void aShareOutsideIsRefused(String share) {
    Rate outside = Rate.of(share);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIX.quantile(outside))
        .withMessage("share of a quantile " + outside + " is not above 0% and at most 100%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIX.valueAtRisk(outside))
        .withMessage("level of a value at risk " + outside + " is not above 0% and at most 100%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIX.expectedShortfall(outside))
        .withMessage(
            "level of an expected shortfall " + outside + " is not above 0% and below 100%");
  }

  @Test
  void nothingIsBeyondALevelOfTheWhole() {
    assertThatIllegalArgumentException().isThrownBy(() -> SIX.expectedShortfall(Rate.ONE));
  }

  @Test
  void edgesOfAHistogramAscend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIX.histogram(List.of()))
        .withMessage("edges of a histogram: there must be at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIX.histogram(List.of(Money.of(1), Money.of(1))))
        .withMessage("edges of a histogram: $1.00 is not above $1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentDistribution.Histogram(List.of(Money.ZERO), List.of(1)))
        .withMessage("histogram with 1 edges has 1 counts");
  }

  // ---------------------------------------------------------------- against a plain restatement

  @Test
  void everyFigureIsThatOfAPlainRestatement() {
    Random random = new Random(20_240_101);
    int ties = 0;
    int wholeTails = 0;
    int losses = 0;
    for (int i = 0; i < TRIES; i++) {
      long[] payments = payments(random);
      long[] sorted = LongStream.of(payments).sorted().toArray();
      Rate level = Rate.of(1 + random.nextInt(19), 20);
      PaymentDistribution ours = PaymentDistribution.of(payments);
      ties += LongStream.of(payments).distinct().count() < payments.length ? 1 : 0;
      wholeTails += isWhole(worstRows(level, payments.length)) ? 1 : 0;
      losses += sorted[0] < 0 ? 1 : 0;

      assertThat(ours.sum().toBigDecimal(6, RoundingMode.UNNECESSARY))
          .isEqualTo(new BigDecimal(plainSum(sorted, sorted.length), 6));
      assertThat(ours.quantile(level).micros()).isEqualTo(plainQuantile(sorted, level));
      assertThat(ours.valueAtRisk(level).micros()).isEqualTo(plainValueAtRisk(sorted, level));
      assertThat(ours.expectedShortfall(level).toBigDecimal(DECIMALS, RoundingMode.HALF_UP))
          .isEqualTo(plainShortfall(sorted, level));
      assertThat(ours.probabilityOfLoss())
          .isEqualTo(
              Rate.of(LongStream.of(payments).filter(each -> each < 0).count(), payments.length));
      assertThat(ours.expectedShortfall(level).isAtLeast(ours.valueAtRisk(level).unrounded()))
          .isTrue();
      assertHistogramIsPlain(ours, payments, random);
    }
    assertThat(ties).isGreaterThan(TRIES / 3);
    assertThat(wholeTails).isGreaterThan(TRIES / 20);
    assertThat(losses).isGreaterThan(TRIES / 2);
  }

  private static long[] payments(Random random) {
    long spread = random.nextBoolean() ? 10 : 1_000_000_000_000_000L;
    long[] payments = new long[1 + random.nextInt(40)];
    Arrays.setAll(payments, row -> Math.floorMod(random.nextLong(), 2 * spread) - spread);
    return payments;
  }

  private static BigInteger plainSum(long[] sorted, int count) {
    return Arrays.stream(sorted, 0, count)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** By its definition: the least payment that at least the share of the rows does not exceed. */
  private static long plainQuantile(long[] sorted, Rate share) {
    return LongStream.of(sorted)
        .filter(
            payment ->
                Rate.of(
                        LongStream.of(sorted).filter(each -> each <= payment).count(),
                        sorted.length)
                    .isAtLeast(share))
        .findFirst()
        .orElseThrow();
  }

  /** By its definition: the least loss that is not exceeded in at least the share of the rows. */
  private static long plainValueAtRisk(long[] sorted, Rate level) {
    return plainQuantile(LongStream.of(sorted).map(each -> -each).sorted().toArray(), level);
  }

  private static BigDecimal worstRows(Rate level, int rows) {
    return level
        .complement()
        .toBigDecimal(2, RoundingMode.UNNECESSARY)
        .multiply(BigDecimal.valueOf(rows));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal plainShortfall(long[] sorted, Rate level) {
    BigDecimal worst = worstRows(level, sorted.length);
    int whole = worst.intValue();
    BigDecimal part = worst.subtract(BigDecimal.valueOf(whole));
    BigDecimal losses =
        new BigDecimal(plainSum(sorted, whole), 6)
            .add(BigDecimal.valueOf(sorted[whole], 6).multiply(part));
    return losses.negate().divide(worst, DECIMALS, RoundingMode.HALF_UP);
  }

  private static void assertHistogramIsPlain(
      PaymentDistribution ours, long[] payments, Random random) {
    long first = payments[random.nextInt(payments.length)];
    long second = first + 1 + random.nextInt(20);
    assertThat(ours.histogram(List.of(Money.ofMicros(first), Money.ofMicros(second))).counts())
        .containsExactly(
            (int) LongStream.of(payments).filter(each -> each < first).count(),
            (int) LongStream.of(payments).filter(each -> each >= first && each < second).count(),
            (int) LongStream.of(payments).filter(each -> each >= second).count());
  }
}
