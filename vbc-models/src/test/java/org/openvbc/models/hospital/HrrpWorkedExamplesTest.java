package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

class HrrpWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(HrrpWorkedExamplesTest.class, "hrrp-examples.csv");
  private static final int FIGURES = 59;
  private static final int FIGURES_OF_CONDITIONS = 53;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  private static HrrpPayment terms(TestTable.Row row) {
    return HrrpPayment.builder()
        .fiscalYear(FiscalYear.parse(row.text("year")))
        .ownNeutralityModifier(row.find("modifier").map(Rate::of))
        .build();
  }

  private static void assertPrinted(Object figure, String printed) {
    BigDecimal expected = new BigDecimal(printed);
    assertThat(Figures.decimal(figure, expected.scale())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void exampleSettlesAsWorkedOut(TestTable.Row row) {
    HrrpPayment terms = terms(row);
    HrrpStanding standing = HrrpSamples.example("" + row, terms.fiscalYear().year());
    HrrpPerformance hospital = HrrpPerformance.of(standing, Money.of(row.text("base")));
    var explained = terms.explain(hospital);
    HrrpSettlement settlement = explained.settlement();
    HrrpFactor factor = settlement.factor();

    row.find("expected_sum")
        .ifPresent(sum -> assertPrinted(Figures.line(explained, HrrpStep.SUM), sum));
    row.find("expected_unrounded").ifPresent(each -> assertPrinted(factor.unrounded(), each));
    assertThat(Figures.decimal(factor.reduction(), 4)).hasToString(row.text("expected_reduction"));
    assertThat(factor.percent()).hasToString(row.text("expected_percent"));
    assertThat(factor.factor().orElseThrow()).hasToString(row.text("expected_factor"));
    assertThat(factor.isCapped()).isEqualTo(row.isTrue("expected_capped"));
    assertThat(settlement.netPayment()).isEqualTo(Money.of(row.text("expected_net")));
    assertThat(Figures.line(explained, HrrpStep.NET)).isEqualTo(settlement.netPayment());
    assertThat(terms.settle(hospital)).isEqualTo(settlement);
    assertThat(terms.factor(standing)).isEqualTo(factor);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyConditionOfAnExampleCountsAsWorkedOut(TestTable.Row row) {
    HrrpPayment terms = terms(row);
    HrrpFactor factor = terms.factor(HrrpSamples.example("" + row, terms.fiscalYear().year()));
    for (TestTable.Row condition : HrrpSamples.CONDITIONS) {
      if (condition.text("case").equals("" + row)) {
        HrrpConditionEffect effect =
            factor.conditions().stream()
                .filter(
                    each -> each.result().condition().name().equals(condition.text("condition")))
                .findFirst()
                .orElseThrow();
        assertThat(effect.isPenalized())
            .isEqualTo(condition.text("expected_indicator").equals("Y"));
        condition
            .find("expected_contribution")
            .ifPresent(printed -> assertPrinted(effect.contribution(), printed));
      }
    }
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(figures(ROWS)).isEqualTo(FIGURES);
    assertThat(figures(HrrpSamples.CONDITIONS)).isEqualTo(FIGURES_OF_CONDITIONS);
  }

  private static long figures(List<TestTable.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.columns().stream().filter(c -> c.startsWith("expected")).map(row::find))
        .filter(Optional::isPresent)
        .count();
  }
}
