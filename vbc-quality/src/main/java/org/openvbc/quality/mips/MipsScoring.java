package org.openvbc.quality.mips;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How MIPS scores a clinician or group in one performance year, from measures to the final score
 * (42 CFR 414.1380).
 *
 * <p>Each category has a method of its own; {@link #finalScore(MipsFinalData)} makes one score of
 * them. Scores are shares of 100 points, exact.
 */
@Value.Immutable
public sealed interface MipsScoring extends WithMipsScoring permits ImmutableMipsScoring {
  /** The performance year. */
  int performanceYear();

  /** How decile points become one decimal. */
  @Value.Default
  default RoundingMode pointRounding() {
    return RoundingMode.HALF_UP;
  }

  /** Whether a component of the complex patient bonus needs its own indicator at its median. */
  @Value.Default
  default boolean isEachComponentGated() {
    return true;
  }

  /** The weights of the categories, after a redistribution that applies. */
  @Value.Default
  default Composite<MipsCategory> weights() {
    return new Composite<>(published().weights(), Unscored.refused());
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default MipsQualityParameters published() {
    return MipsQualityParameters.of(performanceYear());
  }

  /** The published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new MipsScoreAuthority(this);
  }

  // ---------------------------------------------------------------- the categories

  /** The quality category. */
  default MipsQualityResult quality(MipsQualityData data) {
    return quality(data, Worksheet.none());
  }

  /**
   * The quality category, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the data does not fit the year
   */
  default MipsQualityResult quality(MipsQualityData data, Worksheet sheet) {
    return new MipsQualityRule(this, data).score(sheet);
  }

  /** The cost category; empty where no measure is attributed, and its weight moves. */
  default Optional<Score> cost(MipsCostData data, Worksheet sheet) {
    return MipsCategoryRules.cost(published(), data, sheet);
  }

  /** The improvement activities category. */
  default Score activities(MipsActivities data, Worksheet sheet) {
    return MipsCategoryRules.activities(published(), data, sheet);
  }

  /**
   * The promoting interoperability category: the points, at most 100; 0 if a required item lacks.
   *
   * @param points the points of all objectives, such as 90
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  default Score interoperability(long points, boolean hasRequiredItems, Worksheet sheet) {
    return MipsCategoryRules.interoperability(points, hasRequiredItems, sheet);
  }

  /** The complex patient bonus, in points of 100 as a share; 0 in 2017. */
  default Rate complexPatientBonus(ComplexPatients patients, Worksheet sheet) {
    return new ComplexPatientRule(this, patients).bonus(sheet);
  }

  // ---------------------------------------------------------------- the final score

  /** The final score. */
  default MipsFinalScore finalScore(MipsFinalData data) {
    return finalScore(data, Worksheet.none());
  }

  /**
   * The final score, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a category that weighs something
   *     has no score, while two or more have one
   */
  default MipsFinalScore finalScore(MipsFinalData data, Worksheet sheet) {
    return MipsCategoryRules.finalScore(this, data, sheet);
  }

  /** The final score, line by line with the law. */
  default Explanation<MipsFinalScore> explain(MipsFinalData data) {
    Worksheet sheet = Worksheet.recording();
    MipsFinalScore score = finalScore(data, sheet);
    return Explanation.of(score, score.toString(), sheet, authority());
  }

  /** The quality category, line by line with the law. */
  default Explanation<MipsQualityResult> explain(MipsQualityData data) {
    Worksheet sheet = Worksheet.recording();
    MipsQualityResult result = quality(data, sheet);
    return Explanation.of(
        result, "MIPS quality " + performanceYear() + ": " + result.score(), sheet, authority());
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "MIPS scores of performance year " + performanceYear() + ": " + weights();
  }

  /** A builder; the performance year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableMipsScoring.Builder {
    Builder() {}
  }

  /**
   * The scoring of a performance year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the year is not covered
   */
  static MipsScoring of(int performanceYear) {
    return builder().performanceYear(performanceYear).build();
  }

  /** The same scoring with weights that a redistribution gave. */
  default MipsScoring withRedistributed(Map<MipsCategory, Rate> weights) {
    Map<MipsCategory, Rate> ordered = new EnumMap<>(MipsCategory.class);
    ordered.putAll(weights);
    return withWeights(new Composite<>(ordered, Unscored.refused()));
  }
}
