package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.Filed;
import org.openvbc.testing.TestTable;

/** From what is paid so far to the year, an advance on it, and the final run that replaces all. */
class InterimTest {
  private static final List<TestTable.Row> INTERIM =
      TestTable.read(InterimTest.class, "interim.csv");
  private static final List<TestTable.Row> FINAL = TestTable.read(InterimTest.class, "final.csv");
  private static final int FIGURES = 8 * 10 + 3 * 8;

  private static final Map<String, Outcome> OUTCOME =
      Map.of(
          "ADVANCED", InterimRun.ADVANCED,
          "PAID_ALREADY", InterimRun.PAID_ALREADY,
          "NOT_REACHED", InterimRun.NOT_REACHED,
          "REST_IS_PAID", FinalRun.REST_IS_PAID,
          "OWED_BACK", FinalRun.OWED_BACK,
          "EVEN", FinalRun.EVEN);

  static List<TestTable.Row> interims() {
    return INTERIM;
  }

  static List<TestTable.Row> finals() {
    return FINAL;
  }

  private static HalfModel model(TestTable.Row row) {
    return HalfModel.of(row.text("share"), row.text("minimum_rate"), "1");
  }

  private static InterimRun<HalfModel.Year, HalfModel.Settled> run(TestTable.Row row) {
    HalfModel model = model(row);
    InterimRun<HalfModel.Year, HalfModel.Settled> run =
        InterimRun.of(model, model::view, Rate.of(row.text("advance_rate")))
            .withBuffer(Rate.of(row.text("buffer")));
    return row.find("cap").map(Money::of).map(run::cappedAt).orElse(run);
  }

  private static YearToDate toDate(TestTable.Row row) {
    return new YearToDate(
        Money.of(row.text("paid")),
        Rate.of(row.text("completion_factor")),
        MemberMonths.of(row.text("member_months")));
  }

  private static InterimRun.Projection<HalfModel.Year> projection(TestTable.Row row) {
    MemberMonths ofYear = MemberMonths.of(row.text("months_of_year"));
    Unrounded benchmark = ofYear.times(PerMemberPerMonth.of(row.text("benchmark_pmpm")));
    return InterimRun.Projection.of(
        toDate(row),
        Rate.of(row.text("season_index")),
        ofYear,
        spent -> new HalfModel.Year(benchmark, spent),
        Money.of(row.text("paid_before")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("interims")
  void interimRunIsAsWorkedOut(TestTable.Row row) {
    Explanation<InterimRun.Result<HalfModel.Settled>> explained = run(row).explain(projection(row));
    InterimRun.Result<HalfModel.Settled> result = explained.settlement();
    YearToDate toDate = toDate(row);
    Rate index = Rate.of(row.text("season_index"));

    assertThat(result.outcome()).isEqualTo(OUTCOME.get(row.text("outcome")));
    assertPrinted("incurred", toDate.incurred(), row.text("incurred"));
    assertPrinted("cost", toDate.perMember(), row.text("cost_per_member"));
    assertPrinted("run rate", toDate.runRate(index), row.text("run_rate"));
    assertPrinted("projected", result.projected().year().spent(), row.text("projected"));
    assertPrinted("savings", result.projected().year().savings(), row.text("savings"));
    assertPrinted("earned", result.projected().netPayment(), row.text("earned"));
    assertPrinted("payment", result.netPayment(), row.text("payment"));
    assertPrinted("to date", result.paidToDate(), row.text("to_date"));
    assertThat(run(row).settle(projection(row))).isEqualTo(result);
    assertThat(explained.lines().get(explained.lines().size() - 1).line().money())
        .contains(result.netPayment());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("finals")
  void finalRunReplacesEverything(TestTable.Row row) {
    FinalRun<HalfModel.Year, HalfModel.Settled> run = FinalRun.of(HalfModel.of("0.5", "0", "1"));
    run = row.find("limit").map(Money::of).map(run::recoupingAtMost).orElse(run);
    FinalRun.Result<HalfModel.Settled> result =
        run.settle(
            new FinalRun.Year<>(
                new HalfModel.Year(
                    Money.of(row.text("benchmark")).unrounded(),
                    Money.of(row.text("spent")).unrounded()),
                Money.of(row.text("interim"))));

    assertThat(result.outcome()).isEqualTo(OUTCOME.get(row.text("outcome")));
    assertPrinted("result", result.settled().netPayment(), row.text("result"));
    assertPrinted("balance", result.netPayment(), row.text("balance"));
    assertPrinted("not recouped", result.notRecouped(), row.text("not_recouped"));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(8 * INTERIM.size() + 3 * FINAL.size()).isEqualTo(FIGURES);
  }

  @Test
  void worksheetsReadAsTheyAreFiled() {
    TestTable.Row cap =
        INTERIM.stream().filter(row -> row.toString().equals("cap")).findAny().orElseThrow();
    Filed.assertReadsAs(
        InterimTest.class, "worksheets/interim.txt", run(cap).explain(projection(cap)) + "\n");
    FinalRun<HalfModel.Year, HalfModel.Settled> last =
        run(cap).finalRun().recoupingAtMost(Money.of(20_000));
    Filed.assertReadsAs(
        InterimTest.class,
        "worksheets/final.txt",
        last.explain(
                new FinalRun.Year<>(
                    new HalfModel.Year(
                        Money.of(46_298_400).unrounded(), Money.of(47_000_000).unrounded()),
                    Money.of(100_000)))
            + "\n");
    assertThat(run(cap).id()).hasToString("test.half.interim/2025");
    assertThat(last.id()).hasToString("test.half.final/2025");
    assertThat(last.traits()).isEqualTo(run(cap).traits()).isEqualTo(model(cap).traits());
  }

  /**
   * Whatever a year looks like from run to run, no run takes back; and all ends as it was earned.
   */
  @Property(seed = "20260101", tries = 200)
  void interimNeverTakesBackAndTheFinalRunMakesItEven(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 8_000, max = 11_000) Integer> projected,
      @ForAll @IntRange(min = 8_000, max = 11_000) int spent,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    HalfModel model = HalfModel.of("0.5", "0.02", "0.05");
    InterimRun<HalfModel.Year, HalfModel.Settled> run =
        InterimRun.of(model, model::view, Rate.of(percent, 100)).cappedAt(Money.of(400));
    Money paid = Money.ZERO;
    for (int each : projected) {
      InterimRun.Result<HalfModel.Settled> result =
          run.settle(InterimRun.Projection.of(year(each), paid));
      assertThat(result.netPayment().isNegative()).isFalse();
      assertThat(result.paidToDate()).isEqualTo(paid.plus(result.netPayment()));
      paid = result.paidToDate();
      assertThat(Money.of(400).isAtLeast(paid)).isTrue();
    }
    FinalRun.Result<HalfModel.Settled> last =
        run.finalRun().settle(new FinalRun.Year<>(year(spent), paid));
    assertThat(paid.plus(last.netPayment())).isEqualTo(model.settle(year(spent)).netPayment());
    Statistics.label("paid in advance")
        .collect(paid.isPositive())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
  }

  private static HalfModel.Year year(int spent) {
    return new HalfModel.Year(Money.of(10_000).unrounded(), Money.of(spent).unrounded());
  }

  // ---------------------------------------------------------------- season and run rate

  private static List<PerMemberPerMonth> months(int... dollars) {
    return IntStream.of(dollars).mapToObj(d -> PerMemberPerMonth.of(Money.of(d))).toList();
  }

  @Test
  void indicesAreTheMeanOfAtLeastTwoYears() {
    Seasonality seasons =
        Seasonality.ofHistory(
            List.of(
                months(80, 80, 80, 100, 100, 100, 100, 100, 100, 120, 120, 120),
                months(180, 180, 180, 200, 200, 200, 200, 200, 200, 220, 220, 220)));
    assertThat(seasons.byMonth().get(0)).isEqualTo(Rate.of("0.85"));
    assertThat(seasons.byMonth().get(11)).isEqualTo(Rate.of("1.15"));
    assertThat(seasons.indexOfFirst(6)).isEqualTo(Rate.of("0.925"));
    assertThat(seasons.shareOfFirst(6)).isEqualTo(Rate.of("0.4625"));
    assertThat(seasons.indexOfFirst(12)).isEqualTo(Rate.ONE);
    assertThat(Seasonality.flat().shareOfFirst(3)).isEqualTo(Rate.of("0.25"));
    assertThatThrownBy(() -> seasons.indexOfFirst(0))
        .hasMessage("months 0 are not between 1 and 12");
    assertThatThrownBy(() -> seasons.indexOfFirst(13)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A first half year of 48.5 % is an index of 0.97. */
  @Test
  void yearByItsShareIsTheYearByItsIndexWhereMembershipStays() {
    YearToDate toDate =
        new YearToDate(Money.of(20_100_000), Rate.of("0.905"), MemberMonths.of(60_600));
    assertThat(toDate.projectedByShare(Rate.of("0.485")))
        .isEqualTo(toDate.projected(Rate.of("0.97"), MemberMonths.of(121_200)));
    assertPrinted(
        "without completion",
        new YearToDate(Money.of(20_100_000), Rate.ONE, MemberMonths.of(60_600))
            .projectedByShare(Rate.of("0.485")),
        "41443298.97");
    CompletedClaims completed =
        Completion.by(CompletionFactors.of("0.905"))
            .complete(List.of(IncurredClaims.of("first half", 0, Money.of(20_100_000))));
    assertThat(YearToDate.of(completed, MemberMonths.of(60_600))).isEqualTo(toDate);
  }

  @Test
  void badSeasonsAreNamedAllAtOnce() {
    List<Rate> indices = new ArrayList<>(Seasonality.flat().byMonth());
    indices.set(3, Rate.of("-1"));
    assertThatThrownBy(() -> new Seasonality(indices))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Seasonality: byMonth[3] is -1/1, must be at least 0 (an index of cost); byMonth is sum"
                + " to 10/1, must be sum to 12 (mean of one)");
    assertThatThrownBy(() -> new Seasonality(List.of())).hasMessageContaining("byMonth is 0");
    assertThatThrownBy(() -> Seasonality.ofHistory(List.of(months(1, 2))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "Seasonality: years is 1, must be at least 2 (one year is chance); years[0] is 2"
                + " months, must be 12 months (a whole year)");
    assertThatThrownBy(
            () -> {
              List<PerMemberPerMonth> nothing = months(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
              Seasonality.ofHistory(List.of(nothing, nothing));
            })
        .hasMessageContaining("years[0] is $0.00, must be above $0.00");
  }

  @Test
  void badRunsAreNamedAllAtOnce() {
    HalfModel model = HalfModel.of("0.5", "0", "1");
    assertThatThrownBy(
            () ->
                new InterimRun<HalfModel.Year, HalfModel.Settled>(
                    model,
                    model::view,
                    Rate.of("1.5"),
                    Optional.of(Money.of(-1)),
                    Rate.of("-0.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "InterimRun: advanceRate is 150%, must be between 0% and 100% (a part of what would be"
                + " earned); buffer is -1%, must be at least 0% (a distance has no sign); cap is"
                + " -$1.00, must be at least $0.00 (a cap has no sign)");
    assertThatThrownBy(() -> FinalRun.of(model).recoupingAtMost(Money.of(-1)))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> InterimRun.Projection.of("year", Money.of(-1)))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(() -> new FinalRun.Year<>("year", Money.of(-1)))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(() -> new YearToDate(Money.of(-1), Rate.ZERO, MemberMonths.ZERO))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "YearToDate: paid is -$1.00, must be at least $0.00 (claims paid); completionFactor is"
                + " 0%, must be above 0% and at most 100% (the part that is paid); memberMonths is"
                + " 0, must be above 0 (cost is per member)");
    YearToDate toDate = new YearToDate(Money.of(1), Rate.ONE, MemberMonths.of(1));
    assertThatThrownBy(() -> toDate.runRate(Rate.ZERO))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("seasonIndex is 0%, must be above 0%");
    assertThatThrownBy(() -> toDate.projectedByShare(Rate.ZERO)).hasMessageContaining("share");
  }

  @Test
  void fractionsOfACentAreNeitherPaidNorTakenBack() {
    Money half = Money.of("0.005");
    InterimRun<HalfModel.Year, HalfModel.Settled> run =
        InterimRun.of(HalfModel.of("0.5", "0", "1"), each -> earning(half), Rate.ONE);
    assertThatThrownBy(() -> run.cappedAt(half)).hasMessageContaining("cap is $0.005, must be");
    assertThatThrownBy(() -> run.finalRun().recoupingAtMost(half))
        .hasMessageContaining("recoupmentLimit is $0.005, must be whole cents");
    assertThatThrownBy(() -> InterimRun.Projection.of("year", half))
        .hasMessageContaining("paidBefore is $0.005, must be whole cents");
    assertThatThrownBy(() -> new FinalRun.Year<>("year", half))
        .hasMessageContaining("interimPayments is $0.005, must be whole cents");
  }

  /** Half of half a cent is nothing; rounded before, it would be a cent. */
  @ParameterizedTest
  @CsvSource({"0.005, 0", "0.01, 0.01", "0.025, 0.01"})
  void whatIsEarnedIsNotRoundedBeforeTheAdvanceIs(String earned, String paid) {
    HalfModel.Year year = new HalfModel.Year(Money.of(1).unrounded(), Money.of("0.5").unrounded());
    assertThat(
            InterimRun.of(
                    HalfModel.of("0.5", "0", "1"),
                    each -> earning(Money.of(earned)),
                    Rate.of("0.5"))
                .settle(InterimRun.Projection.of(year, Money.ZERO))
                .netPayment())
        .isEqualTo(Money.of(paid));
  }

  private static ProjectedSavings earning(Money earned) {
    return ProjectedSavings.of(Money.ofMicros(500_000), Money.of(1), Rate.ZERO, earned);
  }

  @Test
  void aBenchmarkOfNothingHasNoRateAndReachesNone() {
    assertThat(
            ProjectedSavings.of(Money.of(1), Money.ZERO, Rate.ZERO, Money.of(1)).reach(Rate.ZERO))
        .isFalse();
    assertThat(ProjectedSavings.of(Money.ZERO, Money.of(1), Rate.ZERO, Money.ZERO).reach(Rate.ZERO))
        .isFalse();
  }
}
