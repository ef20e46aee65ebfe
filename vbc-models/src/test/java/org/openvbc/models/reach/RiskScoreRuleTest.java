package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;

/** Why a cap holds or not, and the cascade against plain decimals. */
class RiskScoreRuleTest {
  private static final RiskScoreRule OF_2025 =
      RiskScoreRule.of(2025, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED);
  private static final RiskScoreRule OF_2026 =
      RiskScoreRule.of(2026, ReachAcoType.HIGH_NEEDS, Entitlement.AGED_AND_DISABLED);
  private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

  @Test
  void newlyAlignedSkipCapAndCodingFactor() {
    BenchmarkRiskScore score = OF_2025.score(scores(100, 50).newlyVoluntarilyAligned(true).build());
    assertThat(score.cap()).isEqualTo(RiskScoreCap.NEWLY_VOLUNTARILY_ALIGNED);
    assertThat(score.score()).isEqualTo(score.normalized());
    assertThat(score.isCapped()).isFalse();
  }

  @Test
  void reasonsAreTestedInTheirOrder() {
    assertThat(cap(scoresWithoutReference(10, 0).newlyVoluntarilyAligned(true)))
        .isEqualTo(RiskScoreCap.NEWLY_VOLUNTARILY_ALIGNED);
    assertThat(cap(scoresWithoutReference(10, 0))).isEqualTo(RiskScoreCap.NO_REFERENCE_SCORE);
    assertThat(cap(scores(10, 3))).isEqualTo(RiskScoreCap.GROWTH_EXEMPTION);
    assertThat(cap(scores(10, 4))).isEqualTo(RiskScoreCap.BELOW_MINIMUM_COUNT);
  }

  private static RiskScoreCap cap(RiskScores.Builder scores) {
    return OF_2025.score(scores.build()).cap();
  }

  @Test
  void codingFactorHoldsWhereTheCapDoesNot() {
    BenchmarkRiskScore score = OF_2025.score(scoresWithoutReference(10, 0).build());
    assertThat(score.capped()).isEqualTo(score.normalized());
    assertThat(score.score()).isEqualTo(score.normalized().dividedBy(Rate.of("1.01")));
  }

  @Test
  void codingFactorHasNoCeilingBefore2024AndMayBePrintedTurnedAround() {
    RiskScoreRule of2023 =
        RiskScoreRule.of(2023, ReachAcoType.STANDARD, Entitlement.AGED_AND_DISABLED);
    RiskScores turned =
        RiskScores.builder()
            .rawScore(RawScore.of("1"))
            .normalization(Normalization.multiplyingBy(Rate.of("0.8")))
            .codingIntensityMultiplier(Rate.of("0.8"))
            .beneficiaries(1)
            .referenceBeneficiaries(0)
            .build();
    assertThat(turned.codingIntensityFactor()).isEqualTo(Rate.of("1.25"));
    assertThat(of2023.score(turned).score()).isEqualTo(Rate.of("0.64"));
    assertThat(of2023.codingCeiling()).isEqualTo(ScoreLimit.NONE).hasToString("no limit");
  }

  @Test
  void highNeedsOf2026MayGrowEightPercentSinceItsAnchorYear() {
    BenchmarkRiskScore limited =
        OF_2026.score(
            scores(100, 50).newlyVoluntarilyAligned(true).anchorScore(Rate.of("0.9")).build());
    assertThat(limited.score()).isEqualTo(Rate.of("0.972"));
    BenchmarkRiskScore free =
        OF_2026.score(
            scores(100, 50).newlyVoluntarilyAligned(true).anchorScore(Rate.of("2")).build());
    assertThat(free.score()).isEqualTo(free.normalized());
    assertThat(OF_2026.codingCeiling()).isEqualTo(ScoreLimit.of("1.02")).hasToString("102%");
    assertThat(OF_2026.cap()).isEqualTo(Rate.of("0.10"));
  }

  @Test
  void narrowedExemptionAndChangedCapAreShown() {
    assertThat(OF_2026.explain(scores(100, 50).build()).unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Cap on growth");
    RiskScoreRule changed =
        OF_2025.withCap(Rate.of("0.05")).withMinimumCount(10).withCodingCeiling(ScoreLimit.of("1"));
    assertThat(changed.explain(scores().demographic(Rate.ONE, Rate.ONE).build()).assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Cap on growth", "Capped score", "Coding intensity factor used");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void cascadeEqualsPlainDecimals(
      @ForAll @IntRange(min = 700, max = 1_500) int raw,
      @ForAll @IntRange(min = 700, max = 1_500) int reference,
      @ForAll @IntRange(min = 900, max = 1_100) int demographic,
      @ForAll @IntRange(min = 1_000, max = 1_040) int coding) {
    Rate score =
        OF_2025
            .score(
                RiskScores.builder()
                    .rawScore(new RawScore(Rate.of(raw, 1000), Rate.of(raw + 7, 1000)))
                    .normalization(Normalization.dividingBy("1.073"))
                    .reference(
                        new RawScore(Rate.of(reference, 1000), Rate.of(reference + 3, 1000)),
                        Normalization.dividingBy("1.047"))
                    .demographic(Rate.of("0.987"), Rate.of(demographic, 1000))
                    .codingIntensityFactor(Rate.of(coding, 1000))
                    .beneficiaries(5_000)
                    .referenceBeneficiaries(4_000)
                    .build())
            .score();
    assertThat(score.toBigDecimal(30, RoundingMode.HALF_UP))
        .isEqualByComparingTo(
            plain(thousandths(raw), thousandths(reference), demographic, coding)
                .setScale(30, RoundingMode.HALF_UP));
  }

  private static BigDecimal thousandths(int number) {
    return BigDecimal.valueOf(number, 3);
  }

  private static BigDecimal plain(BigDecimal raw, BigDecimal ry, int demographic, int coding) {
    BigDecimal py = blend(raw, "0.007").divide(new BigDecimal("1.073"), DIGITS);
    BigDecimal before = blend(ry, "0.003").divide(new BigDecimal("1.047"), DIGITS);
    BigDecimal d = thousandths(demographic).divide(new BigDecimal("0.987"), DIGITS);
    BigDecimal low = before.multiply(d.subtract(new BigDecimal("0.03")), DIGITS);
    BigDecimal high = before.multiply(d.add(new BigDecimal("0.03")), DIGITS);
    BigDecimal factor = thousandths(coding).min(new BigDecimal("1.01"));
    return py.max(low).min(high).divide(factor, DIGITS);
  }

  private static BigDecimal blend(BigDecimal v24, String more) {
    return v24.multiply(new BigDecimal("0.33"))
        .add(v24.add(new BigDecimal(more)).multiply(new BigDecimal("0.67")));
  }
}
