package org.openvbc.quality.episode;

import org.immutables.value.Value;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The composite quality score of the Transforming Episode Accountability Model: the scaled scores
 * of the year's measures, each weighted by the episodes that count for it (42 CFR 512.547).
 *
 * <p>{@code score = sum of (episodes that count / their sum over the measures) x scaled score},
 * between 0 and 100 %, exact. A measure with insufficient data counts with the neutral score and
 * keeps its weight; one without episodes weighs nothing. Measures are published for PY2026 to
 * PY2028; for a later year they and the neutral score must be given.
 */
@Value.Immutable
public sealed interface TeamCompositeQuality extends WithTeamCompositeQuality
    permits ImmutableTeamCompositeQuality {

  /** The performance year, 2026 to 2030. */
  PerformanceYear performanceYear();

  /** The measures, and which episodes count for each. */
  @Value.Default
  default TeamMeasures measures() {
    return TeamQualityParameters.of(performanceYear()).measures();
  }

  /** What a measure with insufficient data counts with. */
  @Value.Default
  default Score neutralScore() {
    return TeamQualityParameters.of(performanceYear()).neutralScore();
  }

  /** The published figures behind each step; asked only to explain. */
  default Authority authority() {
    return new TeamQualityAuthority(this);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Scores a hospital, and passes every figure through the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a measure of the year has no
   *     statement, or something is stated twice
   */
  default TeamQualityResult determine(TeamQualityPerformance hospital, Worksheet sheet) {
    return new TeamQualityRule(this).determine(hospital, sheet);
  }

  /** Scores a hospital. */
  default TeamQualityResult determine(TeamQualityPerformance hospital) {
    return determine(hospital, Worksheet.none());
  }

  /** Scores a hospital and shows how, line by line with the law. */
  default Explanation<TeamQualityResult> explain(TeamQualityPerformance hospital) {
    Worksheet worksheet = Worksheet.recording();
    TeamQualityResult result = determine(hospital, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the year is outside the model
   */
  @Value.Check
  default void check() {
    TeamQualityRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return performanceYear()
        + " TEAM composite quality score: "
        + measures().all().size()
        + " measures weighted by episodes, neutral score "
        + neutralScore();
  }

  /** A builder; the performance year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableTeamCompositeQuality.Builder {
    Builder() {}
  }

  /**
   * The rule as published for a performance year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if its measures are not published
   */
  static TeamCompositeQuality of(int year) {
    return builder().performanceYear(PerformanceYear.of(year)).build();
  }
}
