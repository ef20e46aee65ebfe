package org.openvbc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openvbc.core.actuarial.Completion;
import org.openvbc.core.actuarial.CompletionFactors;
import org.openvbc.core.actuarial.FinalRun;
import org.openvbc.core.actuarial.GapToGoal;
import org.openvbc.core.actuarial.IncurredClaims;
import org.openvbc.core.actuarial.InterimRun;
import org.openvbc.core.actuarial.InterimStep;
import org.openvbc.core.actuarial.ProjectedSavings;
import org.openvbc.core.actuarial.YearToDate;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.advantage.CareScope;
import org.openvbc.models.advantage.ProviderContract;
import org.openvbc.models.advantage.ProviderSettlement;
import org.openvbc.models.advantage.ProviderYear;
import org.openvbc.models.advantage.RevenueBasis;
import org.openvbc.models.advantage.SettlementRound;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspStep;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.RevenueCategory;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.ReachSettlement;

/** One mechanism projects, advances, settles and solves, whatever the model. */
class EveryModelInterimTest {
  private static final Money BENCHMARK = Money.of(100_000_000);
  private static final MemberMonths OF_YEAR = MemberMonths.of(120_000);
  private static final Rate HALF = Rate.of("0.5");

  /** Paid 42,750,000 for half a year, nine tenths complete: 95,000,000 for a flat year. */
  private static final YearToDate TO_DATE =
      YearToDate.of(
          Completion.by(CompletionFactors.of("0.9"))
              .complete(List.of(IncurredClaims.of("first half", 0, Money.of(42_750_000)))),
          MemberMonths.of(60_000));

  private static Money dollars(Unrounded spent) {
    return spent.rounded(Rounding.MILLIONTHS);
  }

  private static <P> InterimRun.Projection<P> projection(
      YearToDate toDate, Function<Unrounded, P> year, Money paidBefore) {
    return InterimRun.Projection.of(toDate, Rate.ONE, OF_YEAR, year, paidBefore);
  }

  /** What must hold of any model, whatever it pays on the projected year. */
  private static <P, S extends Settlement> void advancesHalfAndEndsEven(
      PaymentModel<P, S> model,
      Function<S, ProjectedSavings> view,
      Function<Unrounded, P> year,
      Money earned,
      Money later,
      Money earnedLater) {
    InterimRun<P, S> run = InterimRun.of(model, view, HALF);
    InterimRun.Result<S> first = run.settle(projection(TO_DATE, year, Money.ZERO));
    assertThat(view.apply(first.projected()).earned()).isEqualTo(earned.unrounded());
    assertThat(first.netPayment()).isEqualTo(earned.times(HALF).rounded(Rounding.CENTS));

    // A dearer third quarter asks for less than was advanced: nothing is taken back yet.
    YearToDate dearer =
        new YearToDate(Money.of(44_000_000), Rate.of("0.9"), MemberMonths.of(60_000));
    InterimRun.Result<S> second = run.settle(projection(dearer, year, first.paidToDate()));
    assertThat(second.netPayment()).isEqualTo(Money.ZERO);
    assertThat(second.paidToDate()).isEqualTo(first.paidToDate());

    FinalRun.Result<S> last =
        run.finalRun()
            .settle(new FinalRun.Year<>(year.apply(later.unrounded()), second.paidToDate()));
    assertThat(second.paidToDate().plus(last.netPayment())).isEqualTo(earnedLater);
    assertThat(model.settle(year.apply(later.unrounded())).netPayment()).isEqualTo(earnedLater);
  }

  // ---------------------------------------------------------------- MSSP

  private static final MsspTrack BASIC_E =
      MsspTrack.basicE(2024, LocalDate.of(2022, 1, 1), MinimumSavingsRate.variable());

  private static MsspPerformance mssp(Unrounded spent) {
    return MsspPerformance.builder()
        .benchmark(BENCHMARK)
        .expenditures(dollars(spent))
        .assignedBeneficiaries(10_000)
        .quality(QualityStanding.met(Score.of("1")))
        .revenueCategory(RevenueCategory.HIGH_REVENUE)
        .participantRevenue(ParticipantRevenue.notPublished())
        .build();
  }

  @Test
  void sharedSavingsProgram() {
    advancesHalfAndEndsEven(
        BASIC_E,
        MsspSettlement::projected,
        EveryModelInterimTest::mssp,
        Money.of(2_450_000),
        Money.of(96_000_000),
        Money.of(1_960_000));
  }

  @Test
  void projectionModelAndAdvanceAreOneWorksheet() {
    Explanation<InterimRun.Result<MsspSettlement>> explained =
        InterimRun.of(BASIC_E, MsspSettlement::projected, HALF)
            .explain(projection(TO_DATE, EveryModelInterimTest::mssp, Money.ZERO));

    assertThat(Figures.line(explained, InterimStep.PROJECTED))
        .isEqualTo(Money.of(95_000_000).unrounded());
    assertThat(Figures.line(explained, MsspStep.PAYMENT_LIMIT, "projected year"))
        .isEqualTo(Money.of(10_000_000).unrounded());
    assertThat(Figures.line(explained, InterimStep.INTERIM_PAYMENT)).isEqualTo(Money.of(1_225_000));
    assertThat(explained.toString())
        .contains("42 CFR 425.605(d)(1)(v)")
        .contains("Contract, interim settlement clause");
  }

  @Test
  void bufferAboveTheMinimumSavingsRate() {
    InterimRun<MsspPerformance, MsspSettlement> run =
        InterimRun.of(BASIC_E, MsspSettlement::projected, HALF);
    InterimRun.Projection<MsspPerformance> projection =
        projection(TO_DATE, EveryModelInterimTest::mssp, Money.ZERO);

    // The minimum is 3 % at 10,000 beneficiaries; savings are 5 %.
    assertThat(run.withBuffer(Rate.of("0.02")).settle(projection).netPayment())
        .isEqualTo(Money.of(1_225_000));
    assertThat(run.withBuffer(Rate.of("0.0200001")).settle(projection).netPayment())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void lastCentAtTheMinimumSavingsRateAndAtTheLimit() {
    GapToGoal<MsspPerformance, MsspSettlement> gap =
        new GapToGoal<>(BASIC_E, spent -> mssp(spent.unrounded()));
    Money most = Money.of(150_000_000);

    assertThat(gap.reachingMinimumRate(Money.ZERO, most, MsspSettlement::projected))
        .isEqualTo(Money.of(97_000_000));
    // 50 % x 98 % of the savings meet 10 % of the benchmark; the last half cent rounds up.
    Money atLimit = gap.atGreatestPayment(Money.ZERO, most);
    assertThat(BASIC_E.settle(mssp(atLimit.unrounded())).netPayment())
        .isEqualTo(Money.of(10_000_000));
    assertThat(BASIC_E.settle(mssp(atLimit.plus(Money.ofCents(1)).unrounded())).netPayment())
        .isEqualTo(Money.of("9999999.99"));
    assertThat(gap.paying(Money.ZERO, most, Money.of(2_450_000)))
        .isEqualTo(Money.of("95000000.01"));
  }

  // ---------------------------------------------------------------- ACO REACH

  private static final ReachArrangement PROFESSIONAL =
      ReachArrangement.professional(2024, ReachAcoType.STANDARD);

  private static ReachPerformance reach(Unrounded spent) {
    return ReachPerformance.builder()
        .benchmark(ReachBenchmark.finalBenchmark(BENCHMARK))
        .expenditure(ReachExpenditure.net(dollars(spent)))
        .build();
  }

  @Test
  void acoReach() {
    advancesHalfAndEndsEven(
        PROFESSIONAL,
        ReachSettlement::projected,
        EveryModelInterimTest::reach,
        Money.of(2_450_000),
        Money.of(103_000_000),
        Money.of(-1_500_000));
  }

  @Test
  void lastCentThatPaysTwoMillionInReach() {
    GapToGoal<ReachPerformance, ReachSettlement> gap =
        new GapToGoal<>(PROFESSIONAL, spent -> reach(spent.unrounded()));
    Money spending = gap.paying(Money.ZERO, Money.of(150_000_000), Money.of(1_960_000));
    assertThat(spending).isEqualTo(Money.of("96000000.01"));
    assertThat(new GapToGoal.Gap(Money.of(97_000_000), spending).reduction())
        .isEqualTo(Money.of("999999.99"));
  }

  // ---------------------------------------------------------------- Medicare Advantage

  private static final ProviderContract CONTRACT =
      ProviderContract.builder()
          .name("interim")
          .year(2024)
          .revenueBasis(new RevenueBasis(true, false, true))
          .scope(CareScope.GLOBAL)
          .claimsPaidBy(ClaimsPaidBy.PAYER)
          .deadband(Rate.of("0.85"), Rate.ZERO, HALF, HALF)
          .build();

  private static ProviderYear provider(Unrounded spent) {
    return ProviderYear.builder()
        .memberMonths(OF_YEAR)
        .revenue(Money.of(120_000_000))
        .medicalExpense(dollars(spent))
        .round(SettlementRound.only(12))
        .build();
  }

  @Test
  void providerContractInMedicareAdvantage() {
    advancesHalfAndEndsEven(
        CONTRACT,
        ProviderSettlement::projected,
        EveryModelInterimTest::provider,
        Money.of(3_500_000),
        Money.of(100_000_000),
        Money.of(1_000_000));
  }
}
