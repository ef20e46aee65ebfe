package org.openvbc.quality.mssp;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.MeasureResult;

/** What happened to an ACO's quality in a performance year: its score and what it reported. */
@Value.Immutable
public sealed interface MsspQualityPerformance extends WithMsspQualityPerformance
    permits ImmutableMsspQualityPerformance {

  /** Where the score comes from. */
  MsspOwnScore ownScore();

  /** What was reported. */
  MsspReporting reporting();

  /**
   * The health equity adjustment; must be stated PY2023 to PY2025 unless the score is published.
   */
  @Value.Default
  default MsspHealthEquity healthEquity() {
    return MsspHealthEquity.notStated();
  }

  /** Whether a disaster hit this ACO; years in which all count as affected need no word. */
  @Value.Default
  default ExtremeCircumstances extremeCircumstances() {
    return ExtremeCircumstances.none();
  }

  /** The mean score of all ACOs; needed of an affected ACO before PY2021. */
  Optional<Score> meanScoreOfAllAcos();

  /** One sentence about it. */
  default String sentence() {
    return "quality of an ACO: score " + scoreInWords() + ", " + reportingInWords();
  }

  private String scoreInWords() {
    if (ownScore() instanceof MsspOwnScore.Given given) {
      return given.score().toString();
    }
    if (ownScore() instanceof MsspOwnScore.Published published) {
      return published.score() + " as published";
    }
    if (ownScore() instanceof MsspOwnScore.OfMeasures of) {
      return "from " + of.measures().size() + " measures";
    }
    return ownScore() instanceof MsspOwnScore.OfDomains ? "from four domains" : "missing";
  }

  private String reportingInWords() {
    return reporting() instanceof MsspReportedMeasures reported
        ? reported.measures().size() + " measures listed"
        : reporting().toString();
  }

  /** A builder; own score and reporting are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** From the measures of the set alone: they make the score and show what was reported. */
  static Builder ofMeasures(List<MeasureResult> measures) {
    Builder builder = new Builder();
    builder.ownScore(MsspOwnScore.ofMeasures(measures)).reporting(MsspReporting.measures(measures));
    return builder;
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMsspQualityPerformance.Builder {
    Builder() {}
  }
}
