package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.reach.Alignment;
import org.openvbc.models.reach.BaseYear;
import org.openvbc.models.reach.BenchmarkCell;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.CostOfCare;
import org.openvbc.models.reach.Entitlement;
import org.openvbc.models.reach.RawScore;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.RegionalBlend;
import org.openvbc.models.reach.RiskScoreRule;
import org.openvbc.models.reach.RiskScores;
import org.openvbc.models.reach.TrendRule;

/** What a user writes must compile outside the package of the model. */
class ReachFromOutsideTest {
  private static final int YEAR = 2025;

  @Test
  void yearSettlesFromBaseYearsScoresAndTrend() {
    PerMemberPerMonth rate =
        RegionalBlend.of(YEAR, ReachAcoType.STANDARD, Alignment.CLAIMS)
            .rate(
                List.of(
                    BaseYear.standardized(2017, PerMemberPerMonth.of("812.40")),
                    BaseYear.standardized(2018, PerMemberPerMonth.of("846.10")),
                    BaseYear.standardized(2019, PerMemberPerMonth.of("879.55"))),
                PerMemberPerMonth.of("1010"),
                PerMemberPerMonth.of("1050"),
                Worksheet.none())
            .rate();
    Rate score =
        RiskScoreRule.of(YEAR, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED)
            .score(
                RiskScores.builder()
                    .rawScore(RawScore.of("1.090", "1.170"))
                    .normalization(Normalization.dividingBy("1.100"))
                    .reference(RawScore.of("1.012", "1.050"), Normalization.dividingBy("1.070"))
                    .demographic(Rate.of("0.990"), Rate.of("1.000"))
                    .codingIntensityFactor(Rate.of("1.016"))
                    .beneficiaries(8_000)
                    .referenceBeneficiaries(7_000)
                    .build())
            .score();
    ReachPerformance aco =
        ReachPerformance.builder()
            .benchmark(
                ReachBenchmark.ofCells(
                    new BenchmarkCell(
                        Entitlement.AGED_AND_DISABLED,
                        Alignment.CLAIMS,
                        MemberMonths.ofMembers(8_000, 12),
                        rate,
                        score,
                        TrendRule.of(YEAR).adjustment(Rate.of("1.015")))))
            .quality(Score.ofPercent("85"))
            .expenditure(
                ReachExpenditure.of(CostOfCare.of(Money.of(2_000_000), Money.of(76_000_000))))
            .build();
    ReachArrangement arrangement =
        ReachArrangement.global(YEAR, ReachAcoType.STANDARD, CapitationElection.PCC);

    assertThat(rate).isEqualTo(PerMemberPerMonth.of("894.30"));
    assertThat(arrangement.settle(aco).netPayment()).isEqualTo(Money.of("5161895.58"));
    assertThat(arrangement.withDiscount(Rate.of("0.035")).settle(aco).netPayment())
        .isGreaterThan(arrangement.settle(aco).netPayment());
  }
}
