package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.testing.TestTable;

/** Trend compounds, from midpoint to midpoint, and is rounded once. */
class TrendTest {
  private static final List<TestTable.Row> ROWS = TestTable.read(TrendTest.class, "trend.csv");
  private static final int FIGURES = 16;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  private static Trend trend(TestTable.Row row) {
    Trend trend = Trend.none().withDecimals(Integer.parseInt(row.text("decimals")));
    String[] rates = row.text("rates").split(";", -1);
    String[] months = row.text("months").split(";", -1);
    for (int i = 0; i < rates.length; i++) {
      trend = trend.then(Rate.of(rates[i]), Integer.parseInt(months[i]));
    }
    return trend;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void trendCompoundsAsWorkedOut(TestTable.Row row) {
    Rate factor = trend(row).factor();

    assertThat(factor).isEqualTo(Rate.of(row.text("factor")));
    row.find("trended")
        .ifPresent(
            printed -> {
              BigDecimal wanted = new BigDecimal(printed);
              assertThat(
                      PerMemberPerMonth.of(row.text("amount"))
                          .times(factor)
                          .amount()
                          .toBigDecimal(wanted.scale(), RoundingMode.HALF_UP))
                  .isEqualByComparingTo(wanted);
            });
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(ROWS).hasSize(11);
    assertThat(ROWS.stream().mapToLong(r -> 1 + r.find("trended").map(x -> 1L).orElse(0L)).sum())
        .isEqualTo(FIGURES);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01, 2023-12, 2025-01, 2025-12, 24",
    "2024-01, 2024-12, 2025-01, 2025-12, 12",
    "2024-07, 2024-12, 2025-01, 2025-12, 9",
    "2024-01, 2024-12, 2025-01, 2025-03, 7.5",
    "2025-01, 2025-12, 2025-01, 2025-12, 0"
  })
  void monthsRunFromMidpointToMidpoint(
      YearMonth first, YearMonth last, YearMonth firstLater, YearMonth lastLater, String months) {
    MonthRange base = MonthRange.of(first, last);
    MonthRange performance = MonthRange.of(firstLater, lastLater);
    assertThat(Trend.monthsBetweenMidpoints(base, performance)).isEqualTo(Rate.of(months));
    assertThat(Trend.between(base, performance, Rate.of("0.06")).factor())
        .isEqualTo(Trend.of(Rate.of("0.06"), Rate.of(months)).factor());
  }

  @Test
  void eachRateCountsForTheMonthsItIsInForce() {
    TreeMap<YearMonth, Rate> rates = new TreeMap<>();
    rates.put(YearMonth.of(2020, 1), Rate.of("0.06"));
    rates.put(YearMonth.of(2024, 4), Rate.of("0.08"));
    rates.put(YearMonth.of(2026, 1), Rate.of("0.50"));

    Trend trend = Trend.between(MonthRange.ofYear(2023), MonthRange.ofYear(2025), rates);

    // From 1 July 2023: nine months to 1 April 2024, then fifteen to 1 July 2025.
    assertThat(trend)
        .isEqualTo(
            new Trend(
                List.of(
                    new Trend.Segment(Rate.of("0.06"), Rate.of(9, 1)),
                    new Trend.Segment(Rate.of("0.08"), Rate.of(15, 1))),
                10));
    assertThat(trend).hasToString("6% a year for 9 months, 8% a year for 15 months");
    assertThatThrownBy(() -> Trend.between(MonthRange.ofYear(2019), MonthRange.ofYear(2025), rates))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Trend: annualRates is from 2020-01, must be in force at the midpoint of 2019-01 to"
                + " 2019-12 (every month of the trend has its rate)");
    assertThatThrownBy(() -> Trend.between(MonthRange.ofYear(2025), MonthRange.ofYear(2023), rates))
        .hasMessage(
            "Trend: performance is 2023-01 to 2023-12, must be not before 2025-01 to 2025-12"
                + " (spending is brought forward; to bring it back, divide by the factor)");
    assertThatThrownBy(
            () -> Trend.between(MonthRange.ofYear(2025), MonthRange.ofYear(2025), new TreeMap<>()))
        .hasMessageContaining("annualRates is empty");
  }

  @Test
  void partsOfTrendCompound() {
    TrendComponents parts =
        TrendComponents.of(Rate.of("0.02"), Rate.of("0.035"), Rate.of("-0.005"));
    assertThat(parts.annualRate()).isEqualTo(Rate.of("0.0504215"));
    assertThat(
            TrendComponents.withMixAsRest(Rate.of("0.0504215"), Rate.of("0.02"), Rate.of("0.035")))
        .isEqualTo(parts);
    assertThatThrownBy(() -> TrendComponents.of(Rate.of("-1"), Rate.ZERO, Rate.of("-2")))
        .hasMessage(
            "TrendComponents: utilization is -100%, must be above -100% (a yearly growth); mix is"
                + " -200%, must be above -100% (a yearly growth)");
  }

  @Test
  void badTermsAreNamedAllAtOnce() {
    assertThatThrownBy(
            () -> new Trend(List.of(new Trend.Segment(Rate.of("5.5"), Rate.of(-1, 1))), 21))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Trend: segments[0].annualRate is 550%, must be above -100% and at most 100% (a yearly"
                + " growth as a fraction: 5.5 % is 0.055); segments[0].months is -1, must be at"
                + " least 0 (spending is brought forward; to bring it back, divide by the"
                + " factor); decimals is 21, must be between 0 and 20 (the scale that the"
                + " contract states)");
    assertThatThrownBy(() -> Trend.of(Rate.of("-1"), 12))
        .hasMessageContaining("annualRate is -100%");
    assertThatThrownBy(() -> Trend.of(Rate.ZERO, 601)).hasMessageContaining("months is 601");
    assertThat(Trend.of(Rate.ONE, 600).factor()).isEqualTo(Rate.of(1L << 50, 1));
    assertThat(Trend.none()).hasToString("no trend");
  }
}
