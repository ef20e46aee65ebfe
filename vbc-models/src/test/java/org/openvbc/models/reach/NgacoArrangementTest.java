package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.Filed;
import org.openvbc.testing.TestTable;

/** The Next Generation ACO Model: cap first, then the share, then sequestration. */
class NgacoArrangementTest {
  private static final int FIGURES = 8;
  private static final Rate FIVE_PERCENT = Rate.of("0.05");

  private static NgacoPerformance aco(String expenditures) {
    return new NgacoPerformance(Money.of("120000000"), Money.of(expenditures));
  }

  @Test
  void examplesSettleAsWorkedOut() {
    int figures = 0;
    for (TestTable.Row row : TestTable.read(getClass(), "ngaco-examples.csv")) {
      Explanation<NgacoSettlement> explained =
          NgacoArrangement.of(
                  Integer.parseInt(row.text("year")),
                  NgacoRisk.valueOf(row.text("risk")),
                  Rate.of(row.text("cap")))
              .explain(
                  new NgacoPerformance(
                      Money.of(row.text("benchmark")), Money.of(row.text("expenditures"))));
      figures += assertFigure(row, "gross", explained.settlement().grossSavings());
      figures += assertFigure(row, "cap_dollars", Figures.line(explained, NgacoStep.CAP));
      figures += assertFigure(row, "shared", explained.settlement().shared());
      figures += assertFigure(row, "net", explained.settlement().netPayment());
    }
    assertThat(figures).isEqualTo(FIGURES);
  }

  private static int assertFigure(TestTable.Row row, String column, Object figure) {
    assertThat(Figures.decimal(figure, 2))
        .as(row + ", " + column)
        .isEqualByComparingTo(new BigDecimal(row.text(column)));
    return 1;
  }

  @Test
  void capIsACliffOnlyForWhatLiesBeyondIt() {
    NgacoArrangement arrangement = NgacoArrangement.of(2016, NgacoRisk.B, FIVE_PERCENT);
    Money onCap = arrangement.settle(aco("114000000")).netPayment();
    assertThat(onCap).isEqualTo(Money.of("5880000"));
    assertThat(arrangement.settle(aco("113999999.99")).netPayment()).isEqualTo(onCap);
    assertThat(arrangement.settle(aco("114000000.01")).netPayment())
        .isEqualTo(onCap.minus(Money.ofCents(1)));
    assertThat(arrangement.settle(aco("126000000")).netPayment()).isEqualTo(Money.of("-6000000"));
    assertThat(arrangement.settle(aco("126000000.01")).netPayment())
        .isEqualTo(Money.of("-6000000"));
  }

  @Test
  void nothingToShareIsAnOutcome() {
    NgacoSettlement settled =
        NgacoArrangement.of(2017, NgacoRisk.A, FIVE_PERCENT).settle(aco("120000000"));
    assertThat(settled.outcome()).isEqualTo(ReachOutcomes.NOTHING_TO_SHARE);
    assertThat(settled.payments()).isEmpty();
  }

  @Test
  void laterShareOfArrangementAIsUnverified() {
    NgacoArrangement later = NgacoArrangement.of(2020, NgacoRisk.A, FIVE_PERCENT);
    assertThat(later.share()).isEqualTo(Rate.of("0.85"));
    assertThat(later.explain(aco("119000000")).unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Shared savings or losses");
    assertThat(
            NgacoArrangement.of(2018, NgacoRisk.A, FIVE_PERCENT)
                .explain(aco("119000000"))
                .unverified())
        .isEmpty();
  }

  @Test
  void worksheetReadsAsFiled() {
    Filed.assertReadsAs(
        getClass(),
        "worksheets/ngaco-savings.txt",
        NgacoArrangement.of(2016, NgacoRisk.A, FIVE_PERCENT)
            .explain(aco("108000000"))
            .withFormulas());
    Filed.assertReadsAs(
        getClass(),
        "worksheets/ngaco-loss.txt",
        NgacoArrangement.of(2021, NgacoRisk.A, FIVE_PERCENT)
            .withShare(Rate.of("0.80"))
            .explain(aco("127000000"))
            .toString());
  }

  @Test
  void whatTheAgreementDoesNotAllowIsRefused() {
    assertThatThrownBy(() -> NgacoArrangement.of(2016, NgacoRisk.A, Rate.of("0.049")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("cap is 4.9%, must be between 5% and 15%");
    assertThatThrownBy(() -> NgacoArrangement.of(2016, NgacoRisk.A, Rate.of("0")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> NgacoArrangement.of(2022, NgacoRisk.A, FIVE_PERCENT))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> NgacoParameters.of(PerformanceYear.firstHalfOf(2019)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> new NgacoPerformance(Money.ZERO, Money.of("-1")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("benchmark")
        .hasMessageContaining("expenditures");
  }

  @Test
  void valuesDescribeThemselves() {
    NgacoArrangement arrangement = NgacoArrangement.of(2016, NgacoRisk.A, FIVE_PERCENT);
    NgacoSettlement settled = arrangement.settle(aco("108000000"));
    assertThat(arrangement)
        .hasToString(
            "NGACO PY2016 arrangement A: shares 80% of savings and losses up to 5% of the"
                + " benchmark");
    assertThat(settled.model()).hasToString("ngaco.a/2016");
    assertThat(settled.payments())
        .isEqualTo(List.of(new Payment("CMS", "ACO", Money.of("4704000"))));
    assertThat(aco("1")).hasToString("ACO with benchmark $120,000,000.00, expenditures $1.00");
    assertThat(arrangement.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(NgacoParameters.table().keys()).hasSize(5);
  }
}
