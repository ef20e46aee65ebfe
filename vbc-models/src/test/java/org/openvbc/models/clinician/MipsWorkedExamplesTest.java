package org.openvbc.models.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.clinician.MipsBudget.Clinician;
import org.openvbc.testing.TestTable;
import org.openvbc.testing.TestTable.Row;

/** The printed examples, each printed figure an asserted one. */
class MipsWorkedExamplesTest {
  static List<Row> payments() {
    return TestTable.read(MipsWorkedExamplesTest.class, "worked-examples.csv");
  }

  static List<Row> qp() {
    return TestTable.read(MipsWorkedExamplesTest.class, "worked-qp.csv");
  }

  private static MipsPayment terms(Row row) {
    int year = Integer.parseInt(row.text("year"));
    String scaling = row.text("scaling");
    if (scaling.equals("published")) {
      return MipsPayment.asPublished(year);
    }
    Rate increase = scaling.equals("1/6") ? Rate.of(1, 6) : Rate.of(scaling);
    return MipsPayment.of(
        year,
        row.find("additionalScaling")
            .map(k -> MipsScaling.of(increase, Rate.of(k)))
            .orElseGet(() -> MipsScaling.of(increase)));
  }

  @ParameterizedTest
  @MethodSource("payments")
  void adjustmentsAreThosePrinted(Row row) {
    MipsStanding standing = MipsStanding.scored(row.text("score"));
    int decimals = Integer.parseInt(row.text("decimals"));
    assertThat(terms(row).factor(standing).total().toBigDecimal(decimals + 2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(new BigDecimal(row.text("factorPercent")).movePointLeft(2));
    row.find("paid")
        .ifPresent(
            paid ->
                assertThat(
                        terms(row)
                            .settle(MipsPerformance.of(standing, Money.of(paid)))
                            .netPayment())
                    .isEqualTo(Money.of(row.text("net"))));
  }

  @ParameterizedTest
  @MethodSource("qp")
  void statusesAreThosePrinted(Row row) {
    int year = Integer.parseInt(row.text("year"));
    QpResult result =
        QpDetermination.of(year)
            .determine(
                QpSnapshot.ofEntity(
                    QpSnapshot.Date.AUGUST_31,
                    new QpCounts(
                        Money.of(row.text("payments")),
                        Money.of(row.text("ofPayments")),
                        Long.parseLong(row.text("patients")),
                        Long.parseLong(row.text("ofPatients")))));
    assertThat(result.status()).isEqualTo(QpStatus.valueOf(row.text("status")));
    assertThat(result.route()).isEqualTo(row.find("route").map(QpRoute::valueOf));
    row.find("base")
        .ifPresent(
            base ->
                assertThat(
                        ApmIncentive.of(year)
                            .settle(new ApmIncentive.Participant(result.status(), Money.of(base)))
                            .netPayment())
                    .isEqualTo(Money.of(row.text("incentive"))));
  }

  @Test
  void noFigureIsLost() {
    long net = payments().stream().filter(row -> row.find("net").isPresent()).count();
    long incentives = qp().stream().filter(row -> row.find("incentive").isPresent()).count();
    assertThat(payments().size() + net).isEqualTo(25 + 6);
    assertThat(2L * qp().size() + incentives).isEqualTo(20 + 5);
  }

  private static Clinician clinician(String charges, String score) {
    return new Clinician(Money.of(charges), Score.ofPercent(score));
  }

  /** M3. */
  @Test
  void scalingMakesIncreasesAndReductionsEqual() {
    List<Clinician> all =
        List.of(clinician("1000000", "100"), clinician("2000000", "85"), clinician("500000", "30"));
    MipsCurve curve = MipsParameters.of(2024).curve();
    MipsBudget budget = MipsBudget.of(curve, all, Worksheet.none());

    assertThat(all.stream().map(each -> curve.unscaled(each.score())))
        .containsExactly(Rate.of("0.09"), Rate.of("0.036"), Rate.of("-0.054"));
    assertThat(budget.reductions()).isEqualTo(Money.of("27000").unrounded());
    assertThat(budget.increases()).isEqualTo(Money.of("162000").unrounded());
    assertThat(budget.scaling()).isEqualTo(Rate.of(1, 6));
    assertThat(budget.isCapped()).isFalse();
    assertThat(budget)
        .hasToString("reductions $27,000.00, increases before scaling $162,000.00, scaled by 1/6");
  }

  /** M4. */
  @Test
  void scalingStopsAtThree() {
    Clinician good = new Clinician(Money.of("100000"), new Score(Rate.of(11, 12)));
    MipsBudget budget =
        MipsBudget.of(MipsParameters.of(2024).curve(), List.of(clinician("500000", "30"), good));

    assertThat(budget.reductions()).isEqualTo(Money.of("27000").unrounded());
    assertThat(budget.increases()).isEqualTo(Money.of("6000").unrounded());
    assertThat(budget.neutral()).isEqualTo(Rate.of("4.5"));
    assertThat(budget.scaling()).isEqualTo(Rate.of(3, 1));
    assertThat(budget.isCapped()).isTrue();
    assertThat(budget.scaledIncreases()).isEqualTo(Money.of("18000").unrounded());
  }

  /** M7. */
  @Test
  void theBenchmarkStandardSufficesAlone() {
    NominalRisk.Result result =
        NominalRisk.of(2024)
            .test(
                RiskArrangement.builder()
                    .kind(RiskArrangement.Kind.ADVANCED_APM)
                    .bearsLosses(true)
                    .maximumLoss(Money.of("600000"))
                    .revenue(Money.of("10000000"))
                    .expectedExpenditures(Money.of("18000000"))
                    .certifiedTechnology(Rate.of("0.75"))
                    .hasComparableMeasures(true)
                    .build());
    assertThat(result.isAdvanced()).isTrue();
    assertThat(result.reason()).isEqualTo(NominalRisk.Reason.EXPECTED);
  }

  @Test
  void publishedMaximaImplyTheScaling() {
    assertThat(MipsParameters.of(2023).impliedScaling().orElseThrow().increase())
        .isEqualTo(Rate.of(215, 900));
    assertThat(MipsParameters.of(2024).impliedScaling().orElseThrow().increase())
        .isEqualTo(Rate.of(105, 900));
    assertThat(MipsParameters.of(2022).impliedScaling()).isEqualTo(Optional.empty());
    assertThat(MipsParameters.of(2025).impliedScaling()).isEqualTo(Optional.empty());
  }

  /** The calendar year 2026 from 32.3465. */
  @Test
  void conversionFactorsAreThosePrinted() {
    ConversionFactorUpdate update = new ConversionFactorUpdate(2026);
    Money prior = Money.of("32.3465");
    Rate[] others = {Rate.of("1.025"), Rate.of("1.0049")};
    assertThat(
            update.next(prior, QpStatus.QUALIFYING, others).toBigDecimal(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo("33.57");
    assertThat(update.next(prior, QpStatus.PARTIAL, others).toBigDecimal(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo("33.40");
    assertThat(new ConversionFactorUpdate(2027).compounded(QpStatus.QUALIFYING))
        .isEqualTo(Rate.of("1.01505625"));
  }
}
