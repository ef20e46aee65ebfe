package org.openvbc.models.advantage;

import static org.openvbc.models.advantage.AdvantageStep.*;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openvbc.core.clause.CodingFactor;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How raw risk scores become the score that is paid.
 *
 * <p>{@code normalised = raw / normalisation, 3 decimals}; {@code adjusted = normalised x (1 -
 * coding reduction), 3 decimals}; {@code paid = sum of share x adjusted, 3 decimals}, each half up.
 * The rounding of the sum and the order are not read in a source of CMS; {@link
 * RiskScoreOrder#WEIGHT_FIRST} is the other order in use.
 */
@Value.Immutable
public sealed interface RiskAdjustment extends WithRiskAdjustment permits ImmutableRiskAdjustment {

  /** The versions of the model; their shares add up to the whole. */
  List<RiskModelShare> models();

  /** What coding is taken to have added: the score is cut by it. */
  Rate codingReduction();

  /** The order of blending and rounding. */
  @Value.Default
  default RiskScoreOrder order() {
    return RiskScoreOrder.MODEL_BY_MODEL;
  }

  /** The decimals of a normalised and of an adjusted score. */
  @Value.Default
  default int scoreDecimals() {
    return 3;
  }

  /** The decimals of the blended score, where each model is scored to its end first. */
  @Value.Default
  default int blendDecimals() {
    return 3;
  }

  /**
   * The score that is paid for raw scores; a score that is given as paid goes through.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the raw score of a version is
   *     missing
   */
  default Rate score(MemberRisk risk) {
    return score(risk, Worksheet.none());
  }

  /** The same, with every score on the worksheet. */
  default Rate score(MemberRisk risk, Worksheet sheet) {
    if (risk.paid().isPresent()) {
      return AdvantageRequirements.shown(sheet, RISK_SCORE, risk.paid().get());
    }
    requireRaw(risk);
    boolean weightsFirst = order() == RiskScoreOrder.WEIGHT_FIRST;
    Rate sum = Rate.ZERO;
    for (RiskModelShare each : models()) {
      Worksheet own = sheet.of(each.model());
      Rate raw = AdvantageRequirements.shown(own, RAW_SCORE, risk.raw(each.model()).orElseThrow());
      Rate scored = adjusted(each, weightsFirst ? weighted(each, raw, own) : raw, own);
      sum = sum.plus(weightsFirst ? scored : scored.times(each.share()));
    }
    return AdvantageRequirements.shown(
        sheet, BLENDED_SCORE, weightsFirst ? sum : rounded(blend(sum, sheet), blendDecimals()));
  }

  private static Rate weighted(RiskModelShare model, Rate raw, Worksheet sheet) {
    return AdvantageRequirements.shown(sheet, WEIGHTED_SCORE, raw.times(model.share()));
  }

  private static Rate blend(Rate sum, Worksheet sheet) {
    return AdvantageRequirements.shown(sheet, BLEND, sum);
  }

  /** One version: normalised and rounded, then adjusted and rounded. */
  private Rate adjusted(RiskModelShare model, Rate raw, Worksheet sheet) {
    Rate normalized = rounded(new Normalization(model.normalization()).of(raw), scoreDecimals());
    AdvantageRequirements.shown(sheet, NORMALIZED_SCORE, normalized);
    return AdvantageRequirements.shown(
        sheet,
        ADJUSTED_SCORE,
        rounded(CodingFactor.reducingBy(codingReduction()).of(normalized), scoreDecimals()));
  }

  private static Rate rounded(Rate score, int decimals) {
    return score.rounded(decimals, RoundingMode.HALF_UP);
  }

  private void requireRaw(MemberRisk risk) {
    Violations violations = Violations.of("MemberRisk");
    for (RiskModelShare each : models()) {
      violations.require(
          risk.raw(each.model()).isPresent(),
          "raw " + each.model(),
          "not stated",
          "the raw score of each version that is blended",
          sentence());
    }
    violations.throwIfInvalidPerformance();
  }

  /** Checks that the blend is whole. */
  @Value.Check
  default void check() {
    Rate sum = models().stream().map(RiskModelShare::share).reduce(Rate.ZERO, Rate::plus);
    long versions = models().stream().map(RiskModelShare::model).distinct().count();
    Violations.of("RiskAdjustment")
        .require(sum.equals(Rate.ONE), "models", sum, "shares of 100% in all", "a blend is whole")
        .require(
            versions == models().size(),
            "models",
            models(),
            "each version once",
            "a blend is whole")
        .require(
            codingReduction().signum() >= 0 && !codingReduction().isAtLeast(Rate.ONE),
            "codingReduction",
            codingReduction(),
            "at least 0% and below 100%",
            "42 U.S.C. 1395w-23(a)(1)(C)(ii)")
        .require(scoreDecimals() >= 0, "scoreDecimals", scoreDecimals(), "at least 0", "rounding")
        .require(blendDecimals() >= 0, "blendDecimals", blendDecimals(), "at least 0", "rounding")
        .throwIfInvalidTerms();
  }

  /** One sentence about it. */
  default String sentence() {
    return "risk score of "
        + models().stream().map(RiskModelShare::toString).collect(Collectors.joining(" + "))
        + ", less "
        + codingReduction()
        + " for coding, "
        + AdvantageRequirements.words(order());
  }

  /** The published blend of a payment year, if one is published. */
  static Optional<RiskAdjustment> published(PerformanceYear year) {
    AdvantageParameters published = AdvantageParameters.of(year);
    List<RiskModelShare> models = published.riskModels();
    return models.isEmpty()
        ? Optional.empty()
        : Optional.of(
            builder()
                .addAllModels(models)
                .codingReduction(published.codingReduction().asRate())
                .order(RiskScoreOrder.valueOf(published.riskOrder().asRule()))
                .scoreDecimals((int) published.scoreDecimals().asCount())
                .blendDecimals((int) published.blendDecimals().asCount())
                .build());
  }

  /**
   * The published blend of a payment year.
   *
   * @throws UnsupportedPeriodException if none is published: they begin with 2023
   */
  static RiskAdjustment of(int paymentYear) {
    PerformanceYear year = PerformanceYear.of(paymentYear);
    return published(year)
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no published risk adjustment for "
                        + year
                        + ": advantage.csv begins with 2023"));
  }

  /** Any blend, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a blend. */
  final class Builder extends ImmutableRiskAdjustment.Builder {
    Builder() {}
  }
}
