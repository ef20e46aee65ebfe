package org.openvbc.core.quality;

/**
 * Where a provider stands on quality: whether it met the standard, the score that scales money
 * where the programme scales it, and the way the standard was met.
 *
 * <p>The way is kept because the number does not show it: a score under the percentile can still
 * meet a standard. A standing may come from this library or from anywhere else.
 *
 * @param standard whether the standard was met
 * @param score the score
 * @param pathway how the standard was met or missed, for the reader
 */
public record QualityStanding(Standard standard, Score score, String pathway) {
  /** Whether the standard was met. */
  public enum Standard {
    /** The quality performance standard was met. */
    MET,
    /** Only the alternative quality performance standard was met. */
    ALTERNATIVE_MET,
    /** Neither was met. */
    NOT_MET
  }

  /** The standard was met with a score. */
  public static QualityStanding met(Score score) {
    return new QualityStanding(Standard.MET, score, "quality performance standard met");
  }

  /** Only the alternative standard was met. */
  public static QualityStanding alternativeMet(Score score) {
    return new QualityStanding(
        Standard.ALTERNATIVE_MET, score, "alternative quality performance standard met");
  }

  /** Neither standard was met. */
  public static QualityStanding notMet(Score score) {
    return new QualityStanding(Standard.NOT_MET, score, "quality performance standard not met");
  }

  /** The same standing with the way it was reached. */
  public QualityStanding by(String otherPathway) {
    return new QualityStanding(standard, score, otherPathway);
  }

  /** Reads as in "76.63%, alternative quality performance standard met". */
  @Override
  public String toString() {
    return score + ", " + pathway;
  }
}
