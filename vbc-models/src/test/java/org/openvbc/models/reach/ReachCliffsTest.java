package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** On each edge, a cent below and a cent above. */
class ReachCliffsTest {
  private static final Money HUNDRED_MILLION = Money.of(100_000_000);

  /** Shared of savings on an edge, and the cents that 100 dollars below and above it change. */
  @ParameterizedTest
  @CsvSource({
    "GLOBAL,       2025, 25, 25000000, 10000, 5000",
    "GLOBAL,       2025, 35, 30000000, 5000,  2500",
    "GLOBAL,       2025, 50, 33750000, 2500,  1000",
    "GLOBAL,       2026, 10, 10000000, 10000, 5000",
    "GLOBAL,       2026, 35, 22500000, 5000,  2500",
    "GLOBAL,       2026, 50, 26250000, 2500,  1000",
    "PROFESSIONAL, 2026, 5,  2500000,  5000,  3500",
    "PROFESSIONAL, 2026, 10, 4250000,  3500,  1500",
    "PROFESSIONAL, 2026, 15, 5000000,  1500,  500"
  })
  void shareBendsAtTheEdgeAndNeverJumps(
      RiskOption option, int year, long edge, long shared, long below, long above) {
    ReachArrangement arrangement =
        ReachArrangement.of(year, option, ReachAcoType.STANDARD, CapitationElection.PCC);
    Money hundred = Money.of(100);
    Money onEdge = Money.of(edge * 1_000_000);

    assertThat(shared(arrangement, onEdge)).isEqualTo(Money.of(shared));
    assertThat(shared(arrangement, onEdge.minus(hundred)))
        .isEqualTo(Money.of(shared).minus(Money.ofCents(below)));
    assertThat(shared(arrangement, onEdge.plus(hundred)))
        .isEqualTo(Money.of(shared).plus(Money.ofCents(above)));
    assertThat(shared(arrangement, onEdge.negated())).isEqualTo(Money.of(-shared));
    assertThat(shared(arrangement, onEdge.plus(hundred).negated()))
        .isEqualTo(Money.of(shared).plus(Money.ofCents(above)).negated());
  }

  private static Money shared(ReachArrangement arrangement, Money gross) {
    return arrangement
        .settle(
            ReachPerformance.builder()
                .benchmark(ReachBenchmark.finalBenchmark(HUNDRED_MILLION))
                .expenditure(ReachExpenditure.net(HUNDRED_MILLION.minus(gross)))
                .build())
        .sharedSavings();
  }

  @Test
  void savingsAndLossesBeginWithTheFirstCent() {
    assertOutcome("99999999.99", ReachOutcomes.SAVINGS_EARNED, "0.01");
    assertOutcome("100000000", ReachOutcomes.NOTHING_TO_SHARE, "0.00");
    assertOutcome("100000000.01", ReachOutcomes.LOSSES_OWED, "-0.01");
  }

  private static void assertOutcome(String cost, Outcome outcome, String total) {
    ReachSettlement settled = GLOBAL_2022.settle(ofFinal("100000000", cost).build());
    assertThat(settled.outcome()).isEqualTo(outcome);
    assertThat(settled.totalMoniesOwed()).isEqualTo(Money.of(total));
  }

  @Test
  void edgesAreMeasuredAfterTheHealthEquityAdjustment() {
    ReachSettlement settled =
        PROFESSIONAL_2023.settle(
            ofFinal("100000000", "94500000")
                .healthEquity(HealthEquityAdjustment.ofAmount(Money.of(10_000_000)))
                .build());
    // 5% of 110 million at 50%, the next 10 million at 35% and 15%.
    assertThat(settled.sharedSavings()).isEqualTo(Money.of(2_750_000 + 1_925_000 + 675_000));
    assertThat(settled.grossRate()).isEqualTo(Rate.of(155, 1100));
    assertThat(settled.publishedSavingsRate()).isEqualTo(Rate.of("0.155"));
  }

  @Test
  void totalIsRoundedOnceAndProvisionalCentsAreTakenOffAfterwards() {
    // 0.98 x 0.25 = 0.245: with a bonus of a cent 0.255, which rounds to 0.26.
    ReachPerformance aco = ofFinal("1000", "999.75").build();
    ReachArrangement arrangement =
        ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC);
    assertThat(arrangement.settle(aco).totalMoniesOwed()).isEqualTo(Money.of("0.25"));
    assertThat(arrangement.settle(aco.withHighPerformersBonus(Money.ofCents(1))).totalMoniesOwed())
        .isEqualTo(Money.of("0.26"));
    assertThat(
            arrangement
                .withRounding(Rounding.CENTS.withMode(java.math.RoundingMode.HALF_EVEN))
                .settle(aco)
                .totalMoniesOwed())
        .isEqualTo(Money.of("0.24"));
    assertThat(arrangement.settle(aco.withProvisionalPaid(Money.of("0.10"))).totalMoniesOwed())
        .isEqualTo(Money.of("0.15"));
    assertThat(arrangement.settle(aco.withProvisionalPaid(Money.of("-0.10"))).totalMoniesOwed())
        .isEqualTo(Money.of("0.35"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 1.01,   1",
    "2024, 0.99,   1",
    "2024, 1.0101, 1.0101",
    "2024, 0.9899, 0.9899",
    "2024, 1.04,   1.04",
    "2024, 1.0402, 1.0401",
    "2024, 0.92,   0.94",
    "2024, 0.9198, 0.94",
    "2024, 1.08,   1.06",
    "2023, 1.01,   1",
    "2023, 1.0101, 1.0101",
    "2023, 1.09,   1.09"
  })
  void trendThresholdAndBands(int year, String ratio, String adjustment) {
    assertThat(TrendRule.of(year).adjustment(Rate.of(ratio))).isEqualTo(Rate.of(adjustment));
  }

  @ParameterizedTest
  @CsvSource({
    "AGED_AND_DISABLED, STANDARD,   4000, 1500, APPLIES",
    "AGED_AND_DISABLED, STANDARD,   4000, 1499, BELOW_MINIMUM_COUNT",
    "AGED_AND_DISABLED, STANDARD,   1000, 1500, APPLIES",
    "AGED_AND_DISABLED, STANDARD,   4499, 1500, APPLIES",
    "AGED_AND_DISABLED, STANDARD,   4500, 1500, GROWTH_EXEMPTION",
    "ESRD,              STANDARD,   50,   50,   APPLIES",
    "ESRD,              STANDARD,   49,   50,   BELOW_MINIMUM_COUNT",
    "ESRD,              STANDARD,   50,   49,   BELOW_MINIMUM_COUNT",
    "AGED_AND_DISABLED, HIGH_NEEDS, 800,  750,  APPLIES",
    "AGED_AND_DISABLED, HIGH_NEEDS, 800,  749,  BELOW_MINIMUM_COUNT",
    "ESRD,              HIGH_NEEDS, 40,   750,  APPLIES"
  })
  void countsDecideWhetherTheCapHolds(
      Entitlement category,
      ReachAcoType type,
      long beneficiaries,
      long reference,
      RiskScoreCap cap) {
    RiskScoreRule rule = RiskScoreRule.of(2025, type, category);
    RiskScores.Builder scores = scores(beneficiaries, reference);
    if (rule.hasDemographicTerm()) {
      scores.demographic(Rate.ONE, Rate.ONE);
    }
    assertThat(rule.score(scores.build()).cap()).isEqualTo(cap);
  }

  @ParameterizedTest
  @CsvSource({"1.03, 1.03", "1.0300001, 1.03", "0.97, 0.97", "0.9699999, 0.97", "1, 1"})
  void scoreIsKeptWithinThreePercent(String growth, String capped) {
    BenchmarkRiskScore score =
        RiskScoreRule.of(2023, ReachAcoType.STANDARD, Entitlement.ESRD)
            .score(
                RiskScores.builder()
                    .rawScore(new RawScore(Rate.of(growth), Rate.of(growth)))
                    .normalization(Normalization.dividingBy("1"))
                    .reference(RawScore.of("1"), Normalization.dividingBy("1"))
                    .codingIntensityFactor(Rate.ONE)
                    .beneficiaries(100)
                    .referenceBeneficiaries(100)
                    .build());
    assertThat(score.score()).isEqualTo(Rate.of(capped));
  }
}
