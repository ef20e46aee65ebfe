package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.StarRating;
import org.openvbc.models.advantage.AdvantageArbitraries.ContractCase;
import org.openvbc.models.advantage.AdvantageArbitraries.PlanCase;
import org.openvbc.models.advantage.AdvantageArbitraries.RatioCase;

/** Each rule against a restatement in plain decimals that shares none of its code. */
@Domain(AdvantageArbitraries.class)
@Domain(DomainContext.Global.class)
class AdvantageDifferentialTest {
  private static void mustMeet(String what, Object... all) {
    Statistics.label(what)
        .coverage(
            c -> {
              for (Object each : all) {
                c.check(each).count(count -> count > 0);
              }
            });
  }

  @Property(seed = "20260101", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void planIsPaidAsThePlainRestatementSays(@ForAll PlanCase each) {
    AdvantageSettlement settled = each.settle();
    PlainAdvantage.Paid plain = PlainAdvantage.pay(each.plain(), each.county(), each.score());

    assertThat(settled.funding().countyBenchmarks().stream().map(Money::toBigDecimal).toList())
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(plain.benchmarks());
    assertThat(settled.funding().basicPremium().toBigDecimal())
        .isEqualByComparingTo(plain.premium());
    assertThat(settled.netPayment().toBigDecimal()).isEqualByComparingTo(plain.memberMonth());
    Statistics.label("outcome").collect(settled.outcome());
    mustMeet("outcome", AdvantageOutcomes.BID_AND_REBATE, AdvantageOutcomes.BENCHMARK_AND_PREMIUM);
    Statistics.label("standing").collect(each.rating().standing());
    mustMeet("standing", (Object[]) StarRating.Standing.values());
    boolean capped =
        plain
                .benchmarks()
                .get(0)
                .compareTo(each.plain().counties().get(0).cap().setScale(2, RoundingMode.HALF_UP))
            == 0;
    Statistics.label("capped").collect(capped);
    mustMeet("capped", true, false);
  }

  @Property(seed = "20260101", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void scoreIsThatOfThePlainRestatement(
      @ForAll @IntRange(min = 2023, max = 2027) int year,
      @ForAll @IntRange(min = 1, max = 60_000) int v24,
      @ForAll @IntRange(min = 1, max = 60_000) int v28,
      @ForAll boolean weightFirst) {
    BigDecimal first = BigDecimal.valueOf(v24, 4);
    BigDecimal second = BigDecimal.valueOf(v28, 4);
    RiskAdjustment adjustment =
        RiskAdjustment.of(year)
            .withOrder(weightFirst ? RiskScoreOrder.WEIGHT_FIRST : RiskScoreOrder.MODEL_BY_MODEL);

    assertThat(
            adjustment
                .score(
                    MemberRisk.raw("V24", first.toPlainString()).and("V28", second.toPlainString()))
                .toBigDecimal(6, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(PlainAdvantage.score(year, first, second, weightFirst));
  }

  @Property(seed = "20260101", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void remittanceIsThatOfThePlainRestatement(@ForAll RatioCase each) {
    MlrSettlement settled = each.settle();

    assertThat(settled.remittance().toBigDecimal())
        .isEqualByComparingTo(
            PlainAdvantage.remittance(
                each.incurred(), each.revenue(), each.taxes(), each.months(), each.factor()));
    Statistics.label("outcome").collect(settled.outcome());
    mustMeet(
        "outcome",
        AdvantageOutcomes.RATIO_REACHED,
        AdvantageOutcomes.REMITTANCE_OWED,
        AdvantageOutcomes.RATIO_NOT_CREDIBLE);
  }

  @Property(seed = "20260101", tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void providerContractSettlesAsThePlainRestatementSays(@ForAll ContractCase each) {
    ProviderSettlement settled = each.settle();
    PlainAdvantage.Result plain =
        PlainAdvantage.settle(each.plain(), each.revenue(), each.spent(), each.multiplier());

    assertThat(settled.result().toBigDecimal()).isEqualByComparingTo(plain.result());
    assertThat(settled.netPayment().toBigDecimal()).isEqualByComparingTo(plain.net());
    Statistics.label("outcome").collect(settled.outcome());
    mustMeet(
        "outcome",
        AdvantageOutcomes.SURPLUS_SHARED,
        AdvantageOutcomes.DEFICIT_SHARED,
        AdvantageOutcomes.WITHIN_CORRIDOR,
        AdvantageOutcomes.QUALITY_NOT_MET,
        AdvantageOutcomes.SURPLUS_NOT_SHARED,
        AdvantageOutcomes.DEFICIT_NOT_SHARED);
  }
}
