package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.models.hospital.HvbpExchange.Hospital;

class HvbpLawsTest {

  private static Score score(int thousandths) {
    return new Score(Rate.of(thousandths, 100_000));
  }

  @Property(tries = 200)
  void theSlopeMakesTheDollarsSumToZero(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> points,
      @ForAll @LongRange(min = 1, max = 900_000_000) long base) {
    List<Hospital> hospitals = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      hospitals.add(new Hospital(Money.ofCents(base + 7_919L * i), score(points.get(i))));
    }
    HvbpPayment terms = HvbpPayment.of(2024, HvbpExchange.solvedFor(hospitals, 100));
    Unrounded net = Unrounded.ZERO;
    for (Hospital each : hospitals) {
      net =
          net.plus(
              terms
                  .factor(HvbpStanding.scored(each.total()))
                  .factor()
                  .adjustmentOf(each.baseOperatingPayments()));
    }
    assertThat(net.signum()).isZero();
  }

  @Property(tries = 300)
  void theFactorKeepsToItsBoundsAndGrowsWithTheScore(
      @ForAll @IntRange(max = 99_999) int points,
      @ForAll @IntRange(min = 1, max = 5000) int slope) {
    HvbpExchange exchange = new HvbpExchange(Rate.of(slope, 1000), 100);
    HvbpPayment terms = HvbpPayment.of(2024, exchange);
    Rate factor = terms.factor(HvbpStanding.scored(score(points))).factor().rate();
    Rate better = terms.factor(HvbpStanding.scored(score(points + 1))).factor().rate();
    Rate least = terms.withhold().complement();

    assertThat(factor).isBetween(least, least.plus(terms.withhold().times(exchange.slope())));
    assertThat(better).isGreaterThan(factor);
  }

  @Property(tries = 300)
  void theSettlementIsThatOfAPlainRestatement(
      @ForAll @IntRange(max = 100_000) int points,
      @ForAll @IntRange(min = 1, max = 5000) int slope,
      @ForAll @LongRange(max = 10_000_000_000L) long cents) {
    HvbpSettlement settlement =
        HvbpPayment.of(2024, new HvbpExchange(Rate.of(slope, 1000), 100))
            .settle(HvbpPerformance.of(HvbpStanding.scored(score(points)), Money.ofCents(cents)));
    BigDecimal incentive =
        new BigDecimal("0.02")
            .multiply(BigDecimal.valueOf(points, 5))
            .multiply(BigDecimal.valueOf(slope, 3));
    BigDecimal factor = BigDecimal.ONE.add(incentive).subtract(new BigDecimal("0.02"));

    assertThat(settlement.factor().factor().rate()).isEqualTo(Rate.of(factor));
    assertThat(settlement.factor().factor().printed())
        .isEqualByComparingTo(factor.setScale(10, RoundingMode.HALF_UP));
    assertThat(settlement.netPayment().toBigDecimal())
        .isEqualByComparingTo(
            BigDecimal.valueOf(cents, 2)
                .multiply(factor.subtract(BigDecimal.ONE))
                .setScale(2, RoundingMode.HALF_UP));
  }

  /** As many hospitals as a year has, with scores of the denominators that scores have. */
  @Test
  void theSlopeOfAWholeYearIsExact() {
    Random random = new Random(412_162);
    List<Hospital> hospitals = new ArrayList<>();
    BigDecimal bases = BigDecimal.ZERO;
    BigDecimal weighted = BigDecimal.ZERO;
    for (int i = 0; i < 3000; i++) {
      Money base = Money.ofCents(100_000_000L + random.nextInt(2_000_000_000));
      Score score = new Score(Rate.of(random.nextInt(7200), 7200));
      hospitals.add(new Hospital(base, score));
      bases = bases.add(base.toBigDecimal());
      weighted =
          weighted.add(
              base.toBigDecimal().multiply(score.rate().toBigDecimal(40, RoundingMode.HALF_UP)));
    }
    BigDecimal slope =
        HvbpExchange.solvedFor(hospitals, 100).slope().toBigDecimal(20, RoundingMode.HALF_UP);

    assertThat(slope)
        .isEqualByComparingTo(
            bases.divide(weighted, new MathContext(40)).setScale(20, RoundingMode.HALF_UP));
  }
}
