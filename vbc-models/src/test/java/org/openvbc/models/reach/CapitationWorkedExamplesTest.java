package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** A quarter of Base and Enhanced PCC, and its restatement in April. */
class CapitationWorkedExamplesTest {
  private static final int FIGURES = 14;
  private static final List<TestTable.Row> ROWS =
      TestTable.read(CapitationWorkedExamplesTest.class, "cash-flow-examples.csv");
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final long[] RESTATED = {5_980, 5_935, 5_921};

  static CapitationPlan plan() {
    return CapitationPlan.builder()
        .performanceYear(PerformanceYear.of(2026))
        .option(RiskOption.GLOBAL)
        .capitation(CapitationElection.PCC)
        .basePercentage(Rate.of("0.024"))
        .enhancedElection(Rate.of("0.07"))
        .build();
  }

  static CapitationCell cell(long months) {
    return CapitationCell.of(
        Entitlement.AGED_AND_DISABLED, MemberMonths.of(months), PerMemberPerMonth.of("1100.00"));
  }

  private static List<CapitationReport> quarter() {
    List<CapitationReport> reports = new ArrayList<>();
    for (TestTable.Row row : ROWS) {
      reports.add(
          CapitationReport.of(
              YearMonth.parse(row.text("service_month")),
              cell(Long.parseLong(row.text("months")))));
    }
    return reports;
  }

  private static List<CapitationReport> restated() {
    List<CapitationReport> reports = new ArrayList<>(quarter());
    for (int i = 0; i < RESTATED.length; i++) {
      reports.add(CapitationReport.restated(YearMonth.of(2026, i + 1), APRIL, cell(RESTATED[i])));
    }
    return reports;
  }

  @Test
  void quarterIsPaidMonthByMonth() {
    Explanation<CapitationLedger> explained = plan().explain(new CapitationReports(quarter()));
    CapitationLedger ledger = explained.settlement();

    assertThat(Figures.line(explained, CapitationStep.BASE_PERCENTAGE)).isEqualTo(Rate.of("0.024"));
    assertThat(Figures.line(explained, CapitationStep.ENHANCED_PERCENTAGE))
        .isEqualTo(Rate.of("0.046"));
    assertThat(ledger.paid(CapitationMechanism.BASE_PCC)).isEqualTo(Money.of("462332.64"));
    assertThat(ledger.paid(CapitationMechanism.ENHANCED_PCC)).isEqualTo(Money.of("886137.56"));
    int figures = 0;
    for (TestTable.Row row : ROWS) {
      figures += assertMonth(row, "base", CapitationMechanism.BASE_PCC, ledger);
      figures += assertMonth(row, "enhanced", CapitationMechanism.ENHANCED_PCC, ledger);
    }
    assertThat(figures).isEqualTo(FIGURES);
  }

  private static int assertMonth(
      TestTable.Row row, String prefix, CapitationMechanism mechanism, CapitationLedger ledger) {
    LedgerEntry entry =
        ledger.entries().stream()
            .filter(
                each ->
                    each.mechanism() == mechanism
                        && each.serviceMonth().toString().equals(row.text("service_month")))
            .findFirst()
            .orElseThrow();
    return assertAmount(row, prefix + "_gross", entry.gross())
        + assertAmount(row, prefix + "_net", entry.afterSequestration())
        + assertAmount(row, prefix + "_payable", entry.payable());
  }

  private static int assertAmount(TestTable.Row row, String column, Money amount) {
    if (row.find(column).isEmpty()) {
      return 0;
    }
    assertThat(amount.toBigDecimal())
        .as(column)
        .isEqualByComparingTo(new BigDecimal(row.text(column)));
    return 1;
  }

  @Test
  void restatementMovesTheDifferenceOfRoundedAmounts() {
    CapitationLedger ledger = plan().settle(new CapitationReports(restated()));
    CapitationLedger before = plan().settle(new CapitationReports(quarter()));
    Money base = ledger.paid(CapitationMechanism.BASE_PCC);
    Money enhanced = ledger.paid(CapitationMechanism.ENHANCED_PCC);

    assertThat(grossChange(ledger, CapitationMechanism.BASE_PCC)).isEqualTo(Money.of("-897.60"));
    assertThat(grossChange(ledger, CapitationMechanism.ENHANCED_PCC))
        .isEqualTo(Money.of("-1720.40"));
    assertThat(base.minus(before.paid(CapitationMechanism.BASE_PCC)))
        .isEqualTo(Money.of("-879.65"));
    assertThat(enhanced.minus(before.paid(CapitationMechanism.ENHANCED_PCC)))
        .isEqualTo(Money.of("-1685.99"));
    assertThat(base).isEqualTo(Money.of("461452.99"));
    assertThat(enhanced).isEqualTo(Money.of("884451.57"));
    assertThat(ledger.movedBy(APRIL)).isEqualTo(Money.of("-2565.64"));
    assertThat(CapitationLines.of(ledger, ledger, Money.ZERO).enhancedPaid()).isEqualTo(enhanced);
  }

  private static Money grossChange(CapitationLedger ledger, CapitationMechanism mechanism) {
    Money change = Money.ZERO;
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.mechanism() == mechanism) {
        boolean isFirst = !entry.reportMonth().equals(APRIL);
        change = isFirst ? change.minus(entry.gross()) : change.plus(entry.gross());
      }
    }
    return change;
  }
}
