package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.testing.TestTable;

/** The last cent at which a goal is met, and the last member. */
class GapToGoalTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(GapToGoalTest.class, "gap-to-goal.csv");
  private static final int FIGURES = 7;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  private static GapToGoal<HalfModel.Year, HalfModel.Settled> gap(
      HalfModel model, Money benchmark) {
    return new GapToGoal<>(
        model, spent -> new HalfModel.Year(benchmark.unrounded(), spent.unrounded()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void spendingIsTheLastCentThatMeetsTheGoal(TestTable.Row row) {
    HalfModel model = HalfModel.of(row.text("share"), row.text("minimum_rate"), row.text("cap"));
    Money benchmark = Money.of(row.text("benchmark"));
    Money most = benchmark.times(2);
    GapToGoal<HalfModel.Year, HalfModel.Settled> gap = gap(model, benchmark);

    Money spending =
        switch (row.text("goal")) {
          case "minimum" -> gap.reachingMinimumRate(Money.ZERO, most, model::view);
          case "payment" -> gap.paying(Money.ZERO, most, Money.of(row.text("amount")));
          case "cap" -> gap.atGreatestPayment(Money.ZERO, most);
          default -> throw new AssertionError(row);
        };

    assertPrinted("spending", spending, row.text("spending"));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(ROWS).hasSize(FIGURES);
  }

  /** Target 500.00, actual 495.50: nothing is earned, and 495.00 is needed. */
  @Test
  void gapInDollarsPerMember() {
    HalfModel model = HalfModel.of("0.5", "0.01", "1");
    MemberMonths members = MemberMonths.of(125_000);
    Money actual = Money.of("61937500");
    assertThat(
            model
                .settle(new HalfModel.Year(Money.of(62_500_000).unrounded(), actual.unrounded()))
                .netPayment())
        .isEqualTo(Money.ZERO);
    GapToGoal.Gap gap =
        new GapToGoal.Gap(
            actual,
            gap(model, Money.of(62_500_000)).reachingMinimumRate(Money.ZERO, actual, model::view));

    assertPrinted("needed", members.perMember(gap.goal().unrounded()), "495.00");
    assertThat(gap.reduction()).isEqualTo(Money.of(62_500));
    assertThat(gap.reductionRate()).isEqualTo(Rate.of(625, 619_375));
    assertThat(gap.isMet()).isFalse();
    assertThat(gap).hasToString("$62,500.00 to save of $61,937,500.00");
    assertThat(new GapToGoal.Gap(Money.of(1), Money.of(2)))
        .hasToString("met at $1.00")
        .extracting(GapToGoal.Gap::reduction)
        .isEqualTo(Money.ZERO);
  }

  /** One cent is worth 100,000 dollars on the cliff. */
  @Property(tries = 60)
  void aCentLessMeetsTheGoalAndACentMoreMissesIt(
      @ForAll @IntRange(min = 1_000, max = 9_999_999) int benchmarkCents,
      @ForAll @IntRange(min = 0, max = 200) int perMille) {
    HalfModel model = new HalfModel(Rate.of("0.5"), Rate.of(perMille, 1_000), Rate.ONE);
    Money benchmark = Money.ofCents(benchmarkCents);
    Money found =
        gap(model, benchmark).reachingMinimumRate(Money.ZERO, benchmark.times(2), model::view);

    assertThat(reaches(model, benchmark, found)).isTrue();
    assertThat(reaches(model, benchmark, found.plus(Money.ofCents(1)))).isFalse();
  }

  private static boolean reaches(HalfModel model, Money benchmark, Money spent) {
    return model
        .view(model.settle(new HalfModel.Year(benchmark.unrounded(), spent.unrounded())))
        .reach(model.minimumRate());
  }

  @Test
  void aGoalThatDoesNotChangeBetweenTheEndsIsRefused() {
    HalfModel model = HalfModel.of("0.5", "0.01", "1");
    GapToGoal<HalfModel.Year, HalfModel.Settled> gap = gap(model, Money.of(1_000));
    assertThatThrownBy(() -> gap.paying(Money.ZERO, Money.of(2_000), Money.of(501)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "GapToGoal: from is $0.00, must be spending that meets the goal (less spending cannot"
                + " meet it here)");
    assertThatThrownBy(() -> gap.paying(Money.ZERO, Money.of(900), Money.of(1)))
        .hasMessage(
            "GapToGoal: to is $900.00, must be spending that misses the goal (no spending up to"
                + " here misses it)");
    assertThatThrownBy(
            () ->
                gap.greatestSpending(
                    Money.ZERO, Money.of(2_000), settled -> settled.netPayment().isNegative()))
        .as("a goal that only more spending meets")
        .hasMessageContaining("from is $0.00")
        .hasMessageContaining("to is $2,000.00");
    assertThatThrownBy(() -> gap.paying(Money.of("0.001"), Money.ZERO, Money.ZERO))
        .hasMessage(
            "GapToGoal: from is $0.001, must be whole cents (spending is searched by the cent); to"
                + " is $0.00, must be above $0.001 (the upper end)");
    assertThatThrownBy(() -> gap.paying(Money.ZERO, Money.of("0.001"), Money.ZERO))
        .hasMessageContaining("to is $0.001, must be whole cents");
  }

  // ---------------------------------------------------------------- members

  @Test
  void membersAreCountedNotRounded() {
    Rate target = Rate.of("0.80");
    assertThat(new MeasureGap(199, 250).more(target)).isEqualTo(1);
    assertThat(new MeasureGap(200, 250).more(target)).isZero();
    assertThat(new MeasureGap(0, 250).more(target)).isEqualTo(200);
    assertThat(new MeasureGap(0, 251).more(target)).isEqualTo(201);
    assertThat(new MeasureGap(51, 250).fewer(Rate.of("0.2"))).isEqualTo(1);
    assertThat(new MeasureGap(51, 251).fewer(Rate.of("0.2"))).isEqualTo(1);
    assertThat(new MeasureGap(50, 251).fewer(Rate.of("0.2"))).isZero();
    assertThat(new MeasureGap(199, 250).rate()).isEqualTo(Rate.of("0.796"));
  }

  @Property(tries = 200)
  void oneMemberFewerWouldMissTheTarget(
      @ForAll @IntRange(min = 1, max = 5_000) int denominator,
      @ForAll @IntRange(min = 0, max = 1_000) int perMille) {
    Rate target = Rate.of(perMille, 1_000);
    long needed = new MeasureGap(0, denominator).more(target);
    assertThat(Rate.of(needed, denominator).isAtLeast(target)).isTrue();
    assertThat(needed == 0 || !Rate.of(needed - 1, denominator).isAtLeast(target)).isTrue();
  }

  @Test
  void badCountsAreNamedAllAtOnce() {
    assertThatThrownBy(() -> new MeasureGap(-1, 0))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "MeasureGap: denominator is 0, must be above 0 (a rate of members); numerator is -1,"
                + " must be between 0 and 0 (members of the denominator)");
    assertThatThrownBy(() -> new MeasureGap(2, 1)).hasMessageContaining("numerator is 2");
    assertThatThrownBy(() -> new MeasureGap(1, 2).more(Rate.of("1.01")))
        .isInstanceOf(InvalidTermsException.class);
  }
}
