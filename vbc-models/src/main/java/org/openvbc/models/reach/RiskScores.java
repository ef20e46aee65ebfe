package org.openvbc.models.reach;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** The scores and counts of one benchmark cell that its benchmark risk score is made of. */
@Value.Immutable
public sealed interface RiskScores extends WithRiskScores permits ImmutableRiskScores {
  /** The raw score of the performance year. */
  RawScore rawScore();

  /** The normalization factor of the performance year. */
  Normalization normalization();

  /** The raw score of the reference year, if there is one. */
  Optional<RawScore> referenceRawScore();

  /** The normalization factor of the reference year. */
  Optional<Normalization> referenceNormalization();

  /** The demographic score of the performance year, where the cap has a demographic term. */
  Optional<Rate> demographicScore();

  /** The demographic score of the reference year. */
  Optional<Rate> referenceDemographicScore();

  /** The coding intensity factor of the model, 1 or more. */
  Rate codingIntensityFactor();

  /** Beneficiaries of the performance year. */
  long beneficiaries();

  /**
   * Beneficiaries of the reference year; for a High Needs ACO the most of any historical benchmark
   * year.
   */
  long referenceBeneficiaries();

  /** Whether these are voluntarily aligned beneficiaries in their first model year. */
  @Value.Default
  default boolean newlyVoluntarilyAligned() {
    return false;
  }

  /** The score of the anchor year of the extra cap, in PY2026. */
  Optional<Rate> anchorScore();

  /** Checks signs, and that what belongs together is there together. */
  @Value.Check
  default void check() {
    String paper = ReachSource.RISK_PAPER.citation().text();
    Violations.of("RiskScores")
        .require(
            codingIntensityFactor().isAtLeast(Rate.ONE),
            "codingIntensityFactor",
            codingIntensityFactor().toFraction(),
            "at least 1",
            paper)
        .require(beneficiaries() >= 0, "beneficiaries", beneficiaries(), "at least 0", paper)
        .require(
            referenceBeneficiaries() >= 0,
            "referenceBeneficiaries",
            referenceBeneficiaries(),
            "at least 0",
            paper)
        .require(
            referenceRawScore().isPresent() == referenceNormalization().isPresent(),
            "referenceNormalization",
            referenceNormalization().map(Object::toString).orElse("not stated"),
            "stated with referenceRawScore",
            paper)
        .require(
            demographicScore().isPresent() == referenceDemographicScore().isPresent(),
            "referenceDemographicScore",
            referenceDemographicScore().map(Object::toString).orElse("not stated"),
            "stated with demographicScore",
            paper)
        .require(
            isAboveZero(demographicScore()),
            "demographicScore",
            shown(demographicScore()),
            "above 0",
            paper)
        .require(
            isAboveZero(referenceDemographicScore()),
            "referenceDemographicScore",
            shown(referenceDemographicScore()),
            "above 0",
            paper)
        .require(isAboveZero(anchorScore()), "anchorScore", shown(anchorScore()), "above 0", paper)
        .throwIfInvalidPerformance();
  }

  private static String shown(Optional<Rate> score) {
    return score.map(Rate::toFraction).orElse("not stated");
  }

  private static boolean isAboveZero(Optional<Rate> score) {
    return score.map(rate -> rate.signum() > 0).orElse(true);
  }

  /** One sentence about them. */
  default String sentence() {
    return "risk scores of "
        + beneficiaries()
        + " beneficiaries, "
        + referenceBeneficiaries()
        + " in the reference year";
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds risk scores. */
  final class Builder extends ImmutableRiskScores.Builder {
    Builder() {}

    /** The reference year's raw score and normalization factor. */
    public Builder reference(RawScore raw, Normalization normalization) {
      referenceRawScore(raw);
      referenceNormalization(normalization);
      return this;
    }

    /** The demographic scores of the reference and the performance year. */
    public Builder demographic(Rate reference, Rate performance) {
      referenceDemographicScore(reference);
      demographicScore(performance);
      return this;
    }

    /** The coding intensity factor as some reports print it, to multiply with. */
    public Builder codingIntensityMultiplier(Rate multiplier) {
      codingIntensityFactor(Rate.ONE.dividedBy(multiplier));
      return this;
    }
  }
}
