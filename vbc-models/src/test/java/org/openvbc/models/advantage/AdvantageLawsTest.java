package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Line;
import org.openvbc.models.advantage.AdvantageArbitraries.ContractCase;
import org.openvbc.models.advantage.AdvantageArbitraries.PlanCase;
import org.openvbc.models.advantage.AdvantageArbitraries.RatioCase;

/** What holds for every plan, contract and year. */
@Domain(AdvantageArbitraries.class)
@Domain(DomainContext.Global.class)
class AdvantageLawsTest {
  private static final int TRIES = 400;

  private static void mustMeet(String what, boolean met) {
    Statistics.label(what)
        .collect(met)
        .coverage(
            c -> {
              c.check(true).count(count -> count > 0);
              c.check(false).count(count -> count > 0);
            });
  }

  // ---------------------------------------------------------------- plan

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void noBenchmarkIsAboveItsCap(@ForAll PlanCase each) {
    AdvantagePlan plan = each.plan();
    List<Money> benchmarks = plan.funding().countyBenchmarks();
    for (int i = 0; i < benchmarks.size(); i++) {
      assertThat(benchmarks.get(i))
          .isLessThanOrEqualTo(
              plan.counties().get(i).applicableAmount().amount().rounded(Rounding.CENTS));
    }
    mustMeet("several counties", benchmarks.size() > 1);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void rebateAndWhatCmsKeepsAreTheSavings(@ForAll PlanCase each) {
    PlanFunding funding = each.plan().funding();

    assertThat(funding.rebate().plus(funding.keptByCms()).amount())
        .isEqualByComparingTo(funding.savings().amount());
    assertThat(funding.savings().isNegative()).isFalse();
    assertThat(funding.hasSavings() && funding.basicPremium().isPositive()).isFalse();
    mustMeet("savings", funding.hasSavings());
  }

  /** In any one year more stars never lower the benchmark, the rebate or the payment. */
  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void moreStarsAreNeverPaidLess(
      @ForAll PlanCase each,
      @ForAll @IntRange(min = 0, max = 10) int one,
      @ForAll @IntRange(min = 0, max = 10) int other) {
    // One county: with several, more stars move weight between them and so the adjustment.
    PlanCase alone =
        new PlanCase(
            new PlainAdvantage.Plan(
                each.plain().year(),
                0,
                each.plain().counties().subList(0, 1),
                each.plain().bid(),
                each.plain().averageRisk(),
                each.plain().sequestration()),
            0,
            BigDecimal.ONE);
    AdvantageSettlement fewer = alone.withStars(Math.min(one, other)).settle();
    AdvantageSettlement more = alone.withStars(Math.max(one, other)).settle();
    boolean crosses = !fewer.funding().hasSavings() && more.funding().hasSavings();

    assertThat(more.funding().countyBenchmarks().get(0))
        .isGreaterThanOrEqualTo(fewer.funding().countyBenchmarks().get(0));
    assertThat(more.funding().rebate().amount())
        .isGreaterThanOrEqualTo(fewer.funding().rebate().amount());
    if (!crosses) {
      assertThat(more.netPayment()).isGreaterThanOrEqualTo(fewer.netPayment());
    }
    mustMeet("stars move the payment", !more.netPayment().equals(fewer.netPayment()));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void sickerMembersAreNeverPaidLess(
      @ForAll PlanCase each, @ForAll @IntRange(min = 1, max = 2_000) int more) {
    Money before = each.settle().netPayment();
    Money after =
        each.withScore(each.score().add(BigDecimal.valueOf(more, 3))).settle().netPayment();

    assertThat(after).isGreaterThanOrEqualTo(before);
    mustMeet("several counties", each.plain().counties().size() > 1);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void monthsArePaidOneByOne(
      @ForAll PlanCase each, @ForAll @IntRange(min = 1, max = 999) int months) {
    AdvantagePlan plan = each.plan();

    assertThat(plan.settle(each.enrollment(months)).netPayment())
        .isEqualTo(plan.settle(each.enrollment(1)).netPayment().times((long) months));
    mustMeet("more than one month", months > 1);
  }

  // ---------------------------------------------------------------- medical loss ratio

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void remittanceIsNeverNegativeNorAboveTheMinimumOfTheRevenue(@ForAll RatioCase each) {
    MlrSettlement settled = each.settle();

    assertThat(settled.remittance().isNegative()).isFalse();
    assertThat(settled.remittance())
        .isLessThanOrEqualTo(
            settled.year().revenue().times(settled.terms().minimum()).rounded(Rounding.CENTS));
    mustMeet("remits", settled.remittance().isPositive());
  }

  // ---------------------------------------------------------------- provider contract

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void resultIsNeverBeyondItsLimits(@ForAll ContractCase each) {
    ProviderSettlement settled = each.settle();
    Money revenue = settled.provider().revenue();
    var limits = settled.contract().limits().orElseThrow();

    // Half a cent may be rounded up.
    Money cent = Money.ofCents(1);
    assertThat(settled.result())
        .isLessThanOrEqualTo(revenue.times(limits.gain()).rounded(Rounding.CENTS).plus(cent));
    assertThat(settled.result().negated())
        .isLessThanOrEqualTo(revenue.times(limits.loss()).rounded(Rounding.CENTS).plus(cent));
    mustMeet("gains", settled.result().isPositive());
    mustMeet("losses", settled.result().isNegative());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void whoSpendsMoreNeverHasABetterResult(
      @ForAll ContractCase each, @ForAll @IntRange(min = 1, max = 200_000) int more) {
    Money before = each.settle().result();
    Money after = each.withSpent(each.spent().add(BigDecimal.valueOf(more))).settle().result();

    assertThat(after).isLessThanOrEqualTo(before);
    mustMeet("spending moves the result", !after.equals(before));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void qualityScalesGainsAndNeverTouchesLosses(
      @ForAll ContractCase each, @ForAll @IntRange(min = 0, max = 10) int other) {
    Money fewer = each.withHalfStars(Math.min(other, each.halfStars())).settle().result();
    Money more = each.withHalfStars(Math.max(other, each.halfStars())).settle().result();

    assertThat(more).isGreaterThanOrEqualTo(fewer);
    if (more.isNegative()) {
      assertThat(more).isEqualTo(fewer);
    }
    mustMeet("quality moves the result", !more.equals(fewer));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void whoPaidTheClaimsDoesNotChangeWhatEachSideEndsUpWith(@ForAll ContractCase each) {
    ProviderContract contract = each.contract().withClaimsPaidBy(ClaimsPaidBy.PROVIDER);
    ProviderSettlement settled = contract.settle(each.year());
    // The provider holds the surplus already: with what moves it ends up with its result.
    BigDecimal ends =
        settled
            .netPayment()
            .toBigDecimal()
            .add(settled.variance().toBigDecimal(12, RoundingMode.HALF_UP));

    assertThat(ends.subtract(settled.result().toBigDecimal()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    mustMeet("surplus", settled.variance().signum() > 0);
  }

  // ---------------------------------------------------------------- all of them

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void settleIsExplain(
      @ForAll PlanCase plan, @ForAll ContractCase contract, @ForAll RatioCase ratio) {
    Explanation<AdvantageSettlement> paid = plan.plan().explain(plan.enrollment(3));
    assertThat(paid.settlement()).isEqualTo(plan.plan().settle(plan.enrollment(3)));
    assertThat(last(paid).money()).contains(paid.settlement().netPayment());

    Explanation<ProviderSettlement> shared = contract.contract().explain(contract.year());
    assertThat(shared.settlement()).isEqualTo(contract.settle());
    assertThat(last(shared).money()).contains(shared.settlement().netPayment());

    MedicalLossRatio terms = MedicalLossRatio.of(2024);
    Explanation<MlrSettlement> tested = terms.explain(ratio.year());
    assertThat(tested.settlement()).isEqualTo(ratio.settle());
    assertThat(last(tested).money()).contains(tested.settlement().netPayment());
  }

  private static Line last(Explanation<?> explained) {
    List<ExplainedLine> lines = explained.lines();
    return lines.get(lines.size() - 1).line();
  }
}
