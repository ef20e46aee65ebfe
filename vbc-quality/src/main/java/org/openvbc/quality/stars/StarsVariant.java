package org.openvbc.quality.stars;

/**
 * Which measures take part when a rating is computed in one of several ways.
 *
 * @param improvement whether the improvement measures take part
 * @param newMeasures whether the measures in their first year take part
 */
public record StarsVariant(boolean improvement, boolean newMeasures) {
  /** All measures. */
  public static final StarsVariant ALL = new StarsVariant(true, true);

  /** The same without the improvement measures. */
  public StarsVariant withoutImprovement() {
    return new StarsVariant(false, newMeasures);
  }

  /** The same without the measures in their first year. */
  public StarsVariant withoutNewMeasures() {
    return new StarsVariant(improvement, false);
  }

  boolean takes(StarsMeasure measure) {
    return (improvement || !measure.isImprovement()) && (newMeasures || !measure.isNew());
  }

  /** Reads as in "without improvement" or "all measures". */
  @Override
  public String toString() {
    if (newMeasures) {
      return improvement ? "all measures" : "without improvement";
    }
    return improvement ? "without new measures" : "without improvement and new measures";
  }
}
