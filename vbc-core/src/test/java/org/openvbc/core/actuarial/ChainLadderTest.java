package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.ClaimsTriangle.PaidClaims;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.testing.TestTable;

/** The published triangles: every link, every row, every total. */
class ChainLadderTest {
  private static final List<TestTable.Row> LINKS =
      TestTable.read(ChainLadderTest.class, "links.csv");
  private static final List<TestTable.Row> CHOICES =
      TestTable.read(ChainLadderTest.class, "ladder-choices.csv");

  /** Two figures a row of a triangle, one a link, two a choice. */
  private static final int FIGURES = 2 * 29 + 23 + 2 * 10;

  static List<TestTable.Row> rows() {
    return Triangles.ROWS;
  }

  static List<TestTable.Row> links() {
    return LINKS;
  }

  static List<TestTable.Row> choices() {
    return CHOICES;
  }

  @Test
  void claimsOfNothingHaveNoCompletionFactor() {
    CompletedClaims nothing =
        new CompletedClaims(
            List.of(
                new CompletedClaims.Month(
                    "2024-01", Money.ZERO, Rate.ONE, Completion.Method.FACTOR, Unrounded.ZERO)));
    assertThatThrownBy(nothing::completionFactor)
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("completionFactor: nothing is incurred in 1 months of claims");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowComesToWhatIsPublished(TestTable.Row row) {
    CompletedClaims completed =
        ChainLadder.volumeWeighted().complete(Triangles.named(row.text("triangle")));
    if (row.text("incurred").equals("total")) {
      assertPrinted("paid", completed.paid(), row.text("cumulative"));
      assertPrinted("factor", completed.completionFactor(), row.text("completion_factor"));
      assertPrinted("unpaid", completed.unpaid(), row.text("unpaid"));
      return;
    }
    CompletedClaims.Month month =
        completed.months().stream()
            .filter(each -> each.incurred().equals(row.text("incurred")))
            .findAny()
            .orElseThrow();
    assertPrinted("factor", month.completionFactor(), row.text("completion_factor"));
    assertPrinted("unpaid", month.unpaid(), row.text("unpaid"));
  }

  @ParameterizedTest
  @MethodSource("links")
  void everyLinkIsWhatIsPublished(TestTable.Row row) {
    Development development =
        ChainLadder.volumeWeighted().developmentOf(Triangles.named(row.text("triangle")));
    assertPrinted(
        "link", development.links().get(Integer.parseInt(row.text("lag"))), row.text("link"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("choices")
  void choicesGiveOtherFactors(TestTable.Row row) {
    ChainLadder ladder =
        new ChainLadder(
            ChainLadder.Average.valueOf(row.text("average")),
            row.find("latest_rows")
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty()),
            row.isTrue("without_high_and_low"),
            Rate.of(row.text("tail")));
    ClaimsTriangle triangle = Triangles.named(row.text("triangle"));

    assertPrinted(
        "first link", ladder.developmentOf(triangle).links().get(0), row.text("first_link"));
    assertPrinted("unpaid", ladder.complete(triangle).unpaid(), row.text("unpaid"));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(2 * Triangles.ROWS.size() + LINKS.size() + 2 * CHOICES.size()).isEqualTo(FIGURES);
  }

  @Test
  void choicesReadAsOneNamesThem() {
    assertThat(
            ChainLadder.simpleAverage()
                .ofLatestRows(3)
                .withoutHighAndLow()
                .withTail(Rate.of("1.02")))
        .hasToString("chain ladder, SIMPLE, latest 3 rows, without high and low, tail 102%");
    assertThat(ChainLadder.volumeWeighted()).hasToString("chain ladder, VOLUME_WEIGHTED");
    assertThat(Triangles.named("RAA")).hasToString("10 rows of claims, paid $160,987.00");
    assertThat(ChainLadder.volumeWeighted().complete(Triangles.named("health lag")))
        .hasToString("paid $5,530.00, incurred $6,072.39, unpaid $542.39");
  }

  /** With two links there is nothing to choose from: both count. */
  @Test
  void highAndLowAreLeftOutOnlyOfThreeOrMore() {
    ClaimsTriangle triangle =
        new ClaimsTriangle(
            List.of(
                Triangles.row("a", "100 200"),
                Triangles.row("b", "100 400"),
                Triangles.row("c", "100")));
    assertThat(ChainLadder.volumeWeighted().withoutHighAndLow().developmentOf(triangle).links())
        .containsExactly(Rate.of(3, 1));
    ClaimsTriangle equal =
        new ClaimsTriangle(
            List.of(
                Triangles.row("a", "100 200"),
                Triangles.row("b", "300 600"),
                Triangles.row("c", "500 1000")));
    assertThat(ChainLadder.simpleAverage().withoutHighAndLow().developmentOf(equal).links())
        .containsExactly(Rate.of(2, 1));
  }

  @Test
  void paymentsAreAddedUpByMonthOfServiceAndLag() {
    ClaimsTriangle triangle =
        ClaimsTriangle.ofPayments(
            MonthRange.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2)),
            YearMonth.of(2025, 3),
            List.of(
                paid(1, 1, "600"),
                paid(1, 3, "70"),
                paid(1, 2, "300"),
                paid(1, 3, "-10"),
                paid(2, 3, "310"),
                paid(2, 2, "620")));

    assertThat(triangle)
        .isEqualTo(
            new ClaimsTriangle(
                List.of(
                    Triangles.row("2025-01", "600 900 960"), Triangles.row("2025-02", "620 930"))));
    assertThat(
            ClaimsTriangle.ofCumulative(
                    List.of(List.of(Money.of(1), Money.of(2)), List.of(Money.ZERO)))
                .rows())
        .extracting(ClaimsTriangle.Row::incurred)
        .containsExactly("1", "2");
  }

  private static PaidClaims paid(int incurred, int paid, String amount) {
    return new PaidClaims(YearMonth.of(2025, incurred), YearMonth.of(2025, paid), Money.of(amount));
  }

  @Test
  void badPaymentsAreNamedAllAtOnce() {
    assertThatThrownBy(
            () ->
                ClaimsTriangle.ofPayments(
                    MonthRange.of(YearMonth.of(2025, 2), YearMonth.of(2025, 5)),
                    YearMonth.of(2025, 4),
                    List.of(paid(1, 3, "1"), paid(3, 2, "1"), paid(3, 5, "1"))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "ClaimsTriangle: valuation is 2025-04, must be not before 2025-05 (every month of"
                + " service has its lag 0); payments[0].incurred is 2025-01, must be within"
                + " 2025-02 to 2025-05 (the months of service that count); payments[1].paid is"
                + " 2025-02, must be from 2025-03 to 2025-04 (paid after the service and by the"
                + " valuation); payments[2].paid is 2025-05, must be from 2025-03 to 2025-04"
                + " (paid after the service and by the valuation)");
  }

  @Test
  void badTrianglesAreNamedAllAtOnce() {
    assertThatThrownBy(
            () ->
                new ClaimsTriangle(
                    List.of(
                        Triangles.row("a", "100 -5"),
                        Triangles.row("b", "100 200 300"),
                        new ClaimsTriangle.Row("c", List.of()))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "ClaimsTriangle: row a at lag 1 is -$5.00, must be at least $0.00 (an amount paid in"
                + " all); row b is 3 amounts, must be at most 2 (later claims have had no more"
                + " time than earlier ones); row c is empty, must be at least one amount (lag 0)");
    assertThatThrownBy(() -> ClaimsTriangle.ofCumulative(List.of()))
        .hasMessageContaining("rows is 0, must be at least 1");
    ClaimsTriangle nothing =
        new ClaimsTriangle(List.of(Triangles.row("a", "0 200"), Triangles.row("b", "0")));
    Stream.of(ChainLadder.volumeWeighted(), ChainLadder.simpleAverage())
        .forEach(
            ladder ->
                assertThatThrownBy(() -> ladder.developmentOf(nothing))
                    .isInstanceOf(InvalidPerformanceException.class)
                    .hasMessage(
                        "ClaimsTriangle: paid by lag 0 is $0.00, must be above $0.00 (the link to"
                            + " lag 1 is a factor of it)"));
  }

  @Test
  void badChoicesAreNamedAllAtOnce() {
    assertThatThrownBy(
            () -> new ChainLadder(ChainLadder.Average.SIMPLE, OptionalInt.of(0), false, Rate.ZERO))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "ChainLadder: latestRows is 0, must be at least 1 (a link is the average of some row);"
                + " tail is 0/1, must be above 0 (a factor)");
  }

  /** More comes back than is paid: no part of the whole can be named, and none is made up. */
  @Test
  void completionAboveOneIsRefused() {
    ClaimsTriangle falling =
        new ClaimsTriangle(List.of(Triangles.row("a", "100 80"), Triangles.row("b", "50")));
    Development development = ChainLadder.volumeWeighted().developmentOf(falling);
    assertThat(development.toUltimate(0)).isEqualTo(Rate.of("0.8"));
    assertThatThrownBy(development::completionFactors)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "CompletionFactors: lag 0 is 125%, must be above 0% and at most 100% (the part that is"
                + " paid)");
    assertThatThrownBy(() -> development.toUltimate(2))
        .hasMessage("lag 2 is not between 0 and 1, the lags of the triangle");
    assertThatThrownBy(() -> development.toUltimate(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
