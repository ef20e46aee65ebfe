package org.openvbc.models.episode.medicaid;

import org.openvbc.core.money.Rate;

/**
 * A quality metric of an episode type: its result, its threshold, and whether gain sharing hangs on
 * it.
 *
 * @param name the name
 * @param use whether the metric is linked to gain sharing
 * @param result the provider's result, not rounded
 * @param threshold the threshold; meeting it exactly is enough
 * @param direction whether more or less is better
 */
public record MedicaidMetric(
    String name, Use use, Rate result, Rate threshold, Direction direction) {
  /** What a metric is for. */
  public enum Use {
    /** It must be met for a gain share. */
    LINKED_TO_GAIN_SHARING,
    /** It is reported and decides nothing. */
    INFORMATION_ONLY
  }

  /** Which results meet a threshold. */
  public enum Direction {
    /** The threshold or more. */
    AT_LEAST,
    /** The threshold or less. */
    AT_MOST
  }

  /** A linked metric of which more is better. */
  public static MedicaidMetric atLeast(String name, Rate result, Rate threshold) {
    return new MedicaidMetric(
        name, Use.LINKED_TO_GAIN_SHARING, result, threshold, Direction.AT_LEAST);
  }

  /** A linked metric of which less is better. */
  public static MedicaidMetric atMost(String name, Rate result, Rate threshold) {
    return new MedicaidMetric(
        name, Use.LINKED_TO_GAIN_SHARING, result, threshold, Direction.AT_MOST);
  }

  /** The same metric for information only. */
  public MedicaidMetric forInformation() {
    return new MedicaidMetric(name, Use.INFORMATION_ONLY, result, threshold, direction);
  }

  /** Whether the result meets the threshold. */
  public boolean isMet() {
    return direction == Direction.AT_LEAST
        ? result.isAtLeast(threshold)
        : threshold.isAtLeast(result);
  }

  /** Whether the metric keeps a gain share away. */
  boolean bars() {
    return use == Use.LINKED_TO_GAIN_SHARING && !isMet();
  }

  @Override
  public String toString() {
    return name + " " + result + (isMet() ? " meets " : " misses ") + threshold;
  }
}
