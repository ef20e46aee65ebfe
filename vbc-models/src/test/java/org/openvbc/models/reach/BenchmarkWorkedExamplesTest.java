package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Blend, risk score, trend adjustment and stop-loss, every printed figure on the worksheet. */
class BenchmarkWorkedExamplesTest {
  private static final int BLEND_FIGURES = 48;
  private static final int RISK_FIGURES = 19;
  private static final int TREND_FIGURES = 14;

  private static final Map<String, Step> BLEND =
      Map.of(
          "historical", BenchmarkStep.HISTORICAL_RATE,
          "blend", BenchmarkStep.BLEND,
          "difference", BenchmarkStep.REGIONAL_DIFFERENCE,
          "adjustment", BenchmarkStep.REGIONAL_ADJUSTMENT,
          "rate", BenchmarkStep.RATE);

  private static final Map<String, Step> RISK =
      Map.ofEntries(
          Map.entry("ry_raw", BenchmarkStep.REFERENCE_RAW),
          Map.entry("ry_normalized", BenchmarkStep.REFERENCE_SCORE),
          Map.entry("py_raw", BenchmarkStep.RAW_SCORE),
          Map.entry("py_normalized", BenchmarkStep.NORMALIZED_SCORE),
          Map.entry("growth", BenchmarkStep.GROWTH),
          Map.entry("demographic_growth", BenchmarkStep.DEMOGRAPHIC_GROWTH),
          Map.entry("capped", BenchmarkStep.CAPPED_SCORE),
          Map.entry("coding_used", BenchmarkStep.CODING_FACTOR),
          Map.entry("after_coding", BenchmarkStep.SCORE_AFTER_CODING),
          Map.entry("anchor_limit", BenchmarkStep.ANCHOR_LIMIT),
          Map.entry("score", BenchmarkStep.RISK_SCORE));

  private static final Map<String, Step> TREND =
      Map.of(
          "deviation", BenchmarkStep.TREND_DEVIATION,
          "adjustment", BenchmarkStep.TREND_ADJUSTMENT);

  private static int assertFigures(
      TestTable.Row row, Explanation<?> explained, Map<String, Step> steps) {
    int figures = 0;
    for (Map.Entry<String, Step> each : steps.entrySet()) {
      if (row.find(each.getKey()).isPresent()) {
        assertFigure(row, each.getKey(), Figures.line(explained, each.getValue()));
        figures++;
      }
    }
    return figures;
  }

  private static void assertFigure(TestTable.Row row, String column, Object figure) {
    BigDecimal wanted = new BigDecimal(row.text(column));
    assertThat(Figures.decimal(figure, wanted.scale()))
        .as(row + ", " + column)
        .isEqualByComparingTo(wanted);
  }

  @Test
  void blendIsKeptBetweenFloorAndCeiling() {
    List<BaseYear> baseYears =
        List.of(
            BaseYear.standardized(2017, PerMemberPerMonth.of("812.40")),
            BaseYear.standardized(2018, PerMemberPerMonth.of("846.10")),
            BaseYear.standardized(2019, PerMemberPerMonth.of("879.55")));
    int figures = 0;
    for (TestTable.Row row : TestTable.read(getClass(), "blend-examples.csv")) {
      Explanation<BlendedRate> explained =
          RegionalBlend.of(
                  Integer.parseInt(row.text("year")), ReachAcoType.STANDARD, Alignment.CLAIMS)
              .explain(
                  baseYears,
                  PerMemberPerMonth.of(row.text("regional")),
                  PerMemberPerMonth.of(row.text("adjusted_uspcc")));
      figures += assertFigures(row, explained, BLEND);
      for (int i = 1; i <= 3; i++) {
        assertFigure(
            row,
            "weighted_" + i,
            Figures.line(explained, BenchmarkStep.BASE_YEAR_WEIGHTED, "" + (2016 + i)));
        figures++;
      }
      assertThat(explained.settlement().isLimited())
          .isEqualTo(!row.text("difference").equals(row.text("adjustment")));
    }
    assertThat(figures).isEqualTo(BLEND_FIGURES);
  }

  @Test
  void riskScoreGoesThroughNormalizationCapAndCodingFactor() {
    int figures = 0;
    for (TestTable.Row row : TestTable.read(getClass(), "risk-score-examples.csv")) {
      figures += assertFigures(row, rule(row).explain(scores(row)), RISK);
    }
    assertThat(figures).isEqualTo(RISK_FIGURES);
  }

  @Test
  void scoreOfPy2026GrowsAtMostThreePercentSince2019() {
    TestTable.Row row = TestTable.read(getClass(), "risk-score-examples.csv").get(0);
    RiskScoreRule rule =
        RiskScoreRule.builder()
            .performanceYear(PerformanceYear.of(2026))
            .acoType(ReachAcoType.STANDARD)
            .category(Entitlement.AGED_AND_DISABLED)
            .v24Weight(Rate.of("0.33"))
            .v28Weight(Rate.of("0.67"))
            .build();
    Explanation<BenchmarkRiskScore> explained =
        rule.explain(scores(row).withAnchorScore(Rate.of("0.9200")));

    assertThat(Figures.decimal(Figures.line(explained, BenchmarkStep.SCORE_AFTER_CODING), 6))
        .isEqualByComparingTo("0.998485");
    assertThat(Figures.decimal(Figures.line(explained, BenchmarkStep.ANCHOR_LIMIT), 6))
        .isEqualByComparingTo("0.947600");
    assertThat(Figures.decimal(explained.settlement().score(), 6)).isEqualByComparingTo("0.947600");
  }

  private static RiskScoreRule rule(TestTable.Row row) {
    return RiskScoreRule.of(
        Integer.parseInt(row.text("year")),
        ReachAcoType.valueOf(row.text("type")),
        Entitlement.valueOf(row.text("category")));
  }

  private static RiskScores scores(TestTable.Row row) {
    RiskScores.Builder builder =
        RiskScores.builder()
            .rawScore(RawScore.of(row.text("py_v24"), row.text("py_v28")))
            .normalization(Normalization.dividingBy(row.text("py_factor")))
            .reference(
                RawScore.of(row.text("ry_v24"), row.text("ry_v28")),
                Normalization.dividingBy(row.text("ry_factor")))
            .codingIntensityFactor(Rate.of(row.text("coding_factor")))
            .beneficiaries(Long.parseLong(row.text("beneficiaries")))
            .referenceBeneficiaries(Long.parseLong(row.text("reference_beneficiaries")));
    row.find("demographic_ry")
        .ifPresent(ry -> builder.demographic(Rate.of(ry), Rate.of(row.text("demographic_py"))));
    return builder.build();
  }

  @Test
  void trendAdjustmentFollowsTheRuleOfItsYear() {
    int figures = 0;
    for (TestTable.Row row : TestTable.read(getClass(), "trend-examples.csv")) {
      figures +=
          assertFigures(
              row,
              TrendRule.of(Integer.parseInt(row.text("year"))).explain(Rate.of(row.text("ratio"))),
              TREND);
    }
    assertThat(figures).isEqualTo(TREND_FIGURES);
  }

  @Test
  void stopLossPaysByBandsAndIsMadeNeutral() {
    ReachStopLoss stopLoss =
        new ReachStopLoss(
            StopLoss.of(StopLoss.Band.of("120000", "0.8"), StopLoss.Band.of("240000", "0.9")));
    Money cost = Money.of("310000");

    assertThat(stopLoss.payout(List.of(Money.of("240000"))).rounded(Rounding.CENTS))
        .isEqualTo(Money.of("96000.00"));
    assertThat(stopLoss.payout(List.of(cost)).rounded(Rounding.CENTS))
        .isEqualTo(Money.of("159000.00"));
    assertThat(stopLoss.payout(List.of(cost, Money.of("120000"), cost)))
        .isEqualTo(Money.of("318000").unrounded());
    assertThat(ReachStopLoss.residual(cost, Money.of("200000"))).isEqualTo(Money.of("110000"));
    CostOfCare care =
        CostOfCare.builder()
            .capitation(Money.ZERO)
            .claims(cost)
            .stopLossPayout(stopLoss.payout(List.of(cost)))
            .neutralityFactor(Rate.of("0.985"))
            .build();
    assertThat(care.adjustedPayout().rounded(Rounding.CENTS)).isEqualTo(Money.of("156615.00"));
    assertThat(care.completed().rounded(Rounding.CENTS)).isEqualTo(Money.of("153385.00"));
  }

  @Test
  void regionalRateIsWeightedByMonths() {
    PerMemberPerMonth regional =
        CountyRate.weighted(
            List.of(
                new CountyRate("one", PerMemberPerMonth.of("900"), MemberMonths.of(300)),
                new CountyRate("two", PerMemberPerMonth.of("1000"), MemberMonths.of(100))));
    assertThat(regional).isEqualTo(PerMemberPerMonth.of("925"));
  }

  @Test
  void baseYearIsTrendedAndStandardized() {
    BaseYear year =
        new BaseYear(
            2017, PerMemberPerMonth.of("800"), Rate.of("1.3"), Rate.of("0.98"), Rate.of("1.04"));
    assertThat(year.rate()).isEqualTo(PerMemberPerMonth.of("980"));
  }
}
