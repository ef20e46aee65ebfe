package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.models.Figures;
import org.openvbc.models.hospital.HvbpExchange.Hospital;
import org.openvbc.testing.TestTable;

class HvbpWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(HvbpWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 48;

  /** The closed set of three hospitals whose incentives are exactly what is withheld. */
  static final List<Hospital> CLOSED =
      List.of(
          new Hospital(Money.of("40000000"), Score.ofPercent("50")),
          new Hospital(Money.of("10000000"), Score.ofPercent("20")),
          new Hospital(Money.of("25000000"), Score.ofPercent("35")));

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleSettlesAsWorkedOut(TestTable.Row row) {
    long divisor = Long.parseLong(row.text("divisor"));
    HvbpExchange exchange =
        row.text("slope").equals("solved")
            ? HvbpExchange.solvedFor(CLOSED, divisor)
            : HvbpExchange.of(row.text("slope"), divisor);
    HvbpPayment terms = HvbpPayment.of(Integer.parseInt(row.text("year")), exchange);
    HvbpPerformance hospital =
        HvbpPerformance.of(HvbpStanding.scored(row.text("total")), Money.of(row.text("base")));
    var explained = terms.explain(hospital);
    HvbpSettlement settlement = explained.settlement();

    assertThat(decimal(settlement.factor().incentive()))
        .isEqualTo(row.text("expected_incentive_percentage"));
    assertThat(settlement.factor().factor()).hasToString(row.text("expected_factor"));
    assertThat(settlement.incentive().rounded(Rounding.CENTS))
        .isEqualTo(Money.of(row.text("expected_incentive")));
    assertThat(settlement.netPayment()).isEqualTo(Money.of(row.text("expected_net")));
    assertThat(Figures.line(explained, HvbpStep.NET)).isEqualTo(settlement.netPayment());
    assertThat(terms.settle(hospital)).isEqualTo(settlement);
    assertThat(terms.factor(hospital.standing())).isEqualTo(settlement.factor());
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(ROWS).hasSize(12);
    assertThat(
            ROWS.stream()
                .mapToLong(
                    row -> row.columns().stream().filter(c -> c.startsWith("expected")).count())
                .sum())
        .isEqualTo(FIGURES);
  }

  private static String decimal(Rate rate) {
    return rate.toBigDecimal(10, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void theSlopeGivesBackWhatIsWithheld() {
    HvbpExchange exchange = HvbpExchange.solvedFor(CLOSED, 100);
    assertThat(exchange.slope()).isEqualTo(Rate.of(7500, 3075)).hasToString("~243.902439%");
    assertThat(exchange.breakEvenPoints()).isEqualTo(Rate.of(41, 1));

    HvbpPayment terms = HvbpPayment.of(2024, exchange);
    Unrounded net = Unrounded.ZERO;
    Unrounded withheld = Unrounded.ZERO;
    Unrounded printed = Unrounded.ZERO;
    Money rounded = Money.ZERO;
    for (Hospital each : CLOSED) {
      HvbpSettlement own =
          terms.settle(
              HvbpPerformance.of(HvbpStanding.scored(each.total()), each.baseOperatingPayments()));
      withheld = withheld.plus(own.withheld());
      net = net.plus(own.factor().factor().adjustmentOf(each.baseOperatingPayments()));
      rounded = rounded.plus(own.netPayment());
      printed =
          printed.plus(
              PaymentFactor.published(own.factor().factor().toString())
                  .adjustmentOf(each.baseOperatingPayments()));
    }
    assertThat(withheld.rounded(Rounding.CENTS)).isEqualTo(Money.of("1500000.00"));
    assertThat(net.signum()).isZero();
    assertThat(rounded).isEqualTo(Money.of("0.01"));
    assertThat(printed.toBigDecimal(4, RoundingMode.HALF_UP)).hasToString("-0.0005");
  }

  @Test
  void anotherDivisorFitsAnotherSlopeAndTheSamePayments() {
    HvbpExchange hundred = HvbpExchange.solvedFor(CLOSED, 100);
    HvbpExchange hundredAndTen = HvbpExchange.solvedFor(CLOSED, 110);

    assertThat(hundredAndTen.slope()).isEqualTo(hundred.slope().times(Rate.of("1.1")));
    assertThat(hundredAndTen.earnedBack(Score.of("0.35")))
        .isEqualTo(hundred.earnedBack(Score.of("0.35")));
  }

  @Test
  void aClaimTakesTheUnroundedFactorOrThePublishedOne() {
    PaymentFactor computed =
        HvbpPayment.of(2024, "3.208")
            .factor(HvbpStanding.scored(new Score(Rate.of(187, 1200))))
            .factor();
    PaymentFactor published = PaymentFactor.published("0.9899982667");

    assertThat(computed.rate()).isNotEqualTo(published.rate());
    assertThat(computed.printed()).isEqualTo(published.printed());
    assertThat(computed.claimLineOf(Money.of("10000"))).isEqualTo(Money.of("-100.02"));
    assertThat(published.claimLineOf(Money.of("10000"))).isEqualTo(Money.of("-100.02"));
    assertThat(
            computed
                .adjustmentOf(Money.of("100000"))
                .minus(published.adjustmentOf(Money.of("100000")))
                .toBigDecimal(8, RoundingMode.HALF_UP)
                .abs())
        .isLessThan(new BigDecimal("0.00001"));
  }

  @Test
  void theFactorOfOneClaimOfSeveralProgrammesIsThatOfTheRule() {
    assertThat(PaymentFactor.published("1.0032580000").claimLineOf(Money.of("10000")))
        .isEqualTo(Money.of("32.58"));
  }
}
