package org.openvbc.models.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Worksheet;

/** From the difference to what is due, on both sides of each edge. */
class ReconciliationRuleTest {
  private static final ReconciliationRule TWO_SIDED = rule(true);
  private static final ReconciliationRule ONE_SIDED = rule(false);
  private static final EpisodeDeductions NONE = EpisodeDeductions.NONE;

  private static ReconciliationRule rule(boolean bearsLosses) {
    return new ReconciliationRule(
        QualityEffect.of(Rate.of("0.10")),
        StopLimits.of(Rate.of("0.20")),
        bearsLosses,
        Rounding.CENTS);
  }

  private static Reconciliation settle(
      ReconciliationRule rule, String spend, String score, EpisodeDeductions deductions) {
    return rule.reconcile(
        EpisodeTotal.of(40, Money.of("1000000"), Money.of(spend)),
        Score.of(score),
        deductions,
        Worksheet.none());
  }

  private static Reconciliation settle(ReconciliationRule rule, String spend, String score) {
    return settle(rule, spend, score, NONE);
  }

  @Test
  void gainIsCutByLowQualityAndLossByHighQuality() {
    assertThat(settle(TWO_SIDED, "900000", "1").due()).isEqualTo(Money.of("100000"));
    assertThat(settle(TWO_SIDED, "900000", "0").due()).isEqualTo(Money.of("90000"));
    assertThat(settle(TWO_SIDED, "1100000", "1").due()).isEqualTo(Money.of("-90000"));
    assertThat(settle(TWO_SIDED, "1100000", "0").due()).isEqualTo(Money.of("-100000"));
    assertThat(settle(TWO_SIDED, "1100000", "0").outcome()).isEqualTo(EpisodeOutcomes.REPAYMENT);
    assertThat(settle(TWO_SIDED, "900000", "0").outcome()).isEqualTo(EpisodeOutcomes.PAYMENT);
  }

  @Test
  void noDifferenceIsNothingWithFactorOne() {
    Reconciliation nothing = settle(TWO_SIDED, "1000000", "0.3");

    assertThat(nothing.due()).isEqualTo(Money.ZERO);
    assertThat(nothing.qualityFactor()).isEqualTo(Rate.ONE);
    assertThat(nothing.outcome()).isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
    assertThat(nothing.direction()).isEqualTo(Reconciliation.Direction.NONE);
  }

  /** At the limit nothing is changed, a millionth of a dollar above it something is. */
  @Test
  void limitBindsOnlyWhereItChangesTheAmount() {
    assertThat(settle(TWO_SIDED, "800000", "1").limitBinding()).isEqualTo(LimitBinding.NONE);
    assertThat(settle(TWO_SIDED, "799999.999999", "1").limitBinding()).isEqualTo(LimitBinding.GAIN);
    assertThat(settle(TWO_SIDED, "799999.999999", "1").due()).isEqualTo(Money.of("200000"));
    assertThat(settle(TWO_SIDED, "1200000", "0").limitBinding()).isEqualTo(LimitBinding.NONE);
    assertThat(settle(TWO_SIDED, "1200000.000001", "0").limitBinding())
        .isEqualTo(LimitBinding.LOSS);
    assertThat(settle(TWO_SIDED, "1300000", "0").due()).isEqualTo(Money.of("-200000"));
  }

  /** Quality comes first: what it takes off can bring a loss back within its limit. */
  @Test
  void qualityComesBeforeTheLimit() {
    assertThat(settle(TWO_SIDED, "1220000", "1").due()).isEqualTo(Money.of("-198000"));
    assertThat(settle(TWO_SIDED, "1220000", "1").limitBinding()).isEqualTo(LimitBinding.NONE);
  }

  @Test
  void lossesThatAreNotBorneMeetNoLimit() {
    Reconciliation waived = settle(ONE_SIDED, "1300000", "0.5");

    assertThat(waived.due()).isEqualTo(Money.ZERO);
    assertThat(waived.limitBinding()).isEqualTo(LimitBinding.NONE);
    assertThat(waived.outcome()).isEqualTo(EpisodeOutcomes.LOSSES_NOT_BORNE);
    assertThat(waived.stopLoss()).isEqualTo(Unrounded.ZERO);
    assertThat(settle(ONE_SIDED, "700000", "1").limitBinding()).isEqualTo(LimitBinding.GAIN);
  }

  @Test
  void deductionsAreOutsideTheLimits() {
    EpisodeDeductions both =
        NONE.withPostEpisodeExcess(Money.of("5000.005")).withOverlap(Money.of("1000"));

    assertThat(settle(TWO_SIDED, "1300000", "0", both).due()).isEqualTo(Money.of("-206000.01"));
    assertThat(settle(TWO_SIDED, "990000", "1", both).due()).isEqualTo(Money.of("4000"));
    assertThat(settle(ONE_SIDED, "999000", "1", both).due()).isEqualTo(Money.ZERO);
    assertThat(settle(ONE_SIDED, "999000", "1", both).outcome())
        .isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
  }

  @Test
  void settlementsOfAPeriodAddUpToTheLatestNetAmount() {
    Reconciliation first = settle(TWO_SIDED, "1000333.333333", "0.33");
    Reconciliation second =
        settle(TWO_SIDED, "1000777.777777", "0.33", NONE.withPreviouslySettled(first.due()));
    Reconciliation third =
        settle(TWO_SIDED, "990000", "0.5", NONE.withPreviouslySettled(second.settledInAll()));

    assertThat(first.due().plus(second.due()).plus(third.due())).isEqualTo(Money.of("9500"));
    assertThat(third.settledInAll()).isEqualTo(Money.of("9500"));
    assertThat(
            settle(TWO_SIDED, "990000", "0.5", NONE.withPreviouslySettled(Money.of("9500")))
                .outcome())
        .isEqualTo(EpisodeOutcomes.SETTLED_BEFORE);
  }

  /** What was paid can come back even where no loss is repaid. */
  @Test
  void paymentMadeTooEarlyComesBack() {
    Reconciliation later =
        settle(ONE_SIDED, "1100000", "1", NONE.withPreviouslySettled(Money.of("500")));

    assertThat(later.due()).isEqualTo(Money.of("-500"));
    assertThat(later.outcome()).isEqualTo(EpisodeOutcomes.REPAYMENT);
    assertThat(later.direction()).isEqualTo(Reconciliation.Direction.REPAYMENT);
  }

  @Test
  void noEpisodesAreAnOutcome() {
    Reconciliation none =
        TWO_SIDED.reconcile(EpisodeTotal.NONE, Score.FULL, NONE, Worksheet.none());

    assertThat(none.due()).isEqualTo(Money.ZERO);
    assertThat(none.outcome()).isEqualTo(EpisodeOutcomes.NO_EPISODES);
    assertThat(none.withOutcome(EpisodeOutcomes.PAYMENT).outcome())
        .isEqualTo(EpisodeOutcomes.PAYMENT);
  }

  @Test
  void excessAfterTheEpisodesIsWhatPassesTheLine() {
    assertThat(new PostEpisodeSpending(Money.of("300"), 3, Money.of("100")).excess())
        .isEqualTo(Money.ZERO);
    assertThat(new PostEpisodeSpending(Money.of("300.01"), 3, Money.of("100")).excess())
        .isEqualTo(Money.of("0.01"));
    assertThat(new PostEpisodeSpending(Money.of("299"), 3, Money.of("100")).excess())
        .isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> new PostEpisodeSpending(Money.of("-1"), -3, Money.of("-100")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("spending")
        .hasMessageContaining("episodes")
        .hasMessageContaining("upperLine");
  }

  @Test
  void termsAndDeductionsOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> QualityEffect.of(Rate.of("1.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("mostOffGains")
        .hasMessageContaining("mostOffLosses");
    assertThatThrownBy(
            () -> new EpisodeDeductions(Money.of("-1"), Money.of("-2"), Money.of("0.001")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("postEpisodeExcess")
        .hasMessageContaining("overlap")
        .hasMessageContaining("previouslySettled");
  }

  /** Prices, single episodes and reconciliations meet every shared step between them. */
  @Test
  void everyStepIsReachedByAWorksheet() {
    Worksheet sheet = Worksheet.recording();
    EpisodeDetail detail =
        new EpisodeDetail(
            EpisodeSamples.PRICES,
            List.of(
                EpisodeSamples.episode("470", "1", "1"),
                EpisodeSamples.episode("480", "1", "70000")));
    FoldedMultiplier.of(Rate.of("1.1"), sheet);
    detail.show(detail.total(), sheet);
    detail.total().show(sheet);
    EpisodeDeductions all = new EpisodeDeductions(Money.of("1"), Money.of("2"), Money.of("3"));
    TWO_SIDED.reconcile(detail.total(), Score.FULL, all, sheet);
    ONE_SIDED.reconcile(EpisodeTotal.of(1, Money.of("1"), Money.of("2")), Score.FULL, NONE, sheet);

    assertThat(sheet.lines()).extracting(Line::step).contains(EpisodeStep.values());
  }

  /** Where quality moves nothing, no line speaks of it. */
  @Test
  void worksheetWithoutQualityHasNoQualityLines() {
    Worksheet sheet = Worksheet.recording();
    Reconciliation plain =
        new ReconciliationRule(
                QualityEffect.NONE, StopLimits.of(Rate.of("0.20")), true, Rounding.CENTS)
            .reconcile(
                EpisodeTotal.of(1, Money.of("100"), Money.of("90")), Score.NONE, NONE, sheet);

    assertThat(plain.due()).isEqualTo(Money.of("10"));
    assertThat(sheet.lines())
        .extracting(Line::step)
        .doesNotContain(
            EpisodeStep.QUALITY_SCORE, EpisodeStep.QUALITY_FACTOR, EpisodeStep.QUALITY_ADJUSTED);
  }
}
