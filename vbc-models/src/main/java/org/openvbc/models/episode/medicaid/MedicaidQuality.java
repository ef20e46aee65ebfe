package org.openvbc.models.episode.medicaid;

import java.util.List;
import org.openvbc.core.model.Violations;

/**
 * Whether quality lets a gain share pass: every metric that is linked to gain sharing must be met.
 *
 * <p>Metrics for information decide nothing; where no metric is linked, nothing stands in the way.
 * Quality never changes a risk share.
 *
 * @param isPassed whether the gate is passed
 * @param metrics the metrics behind it, if they are known; shown on the worksheet
 */
public record MedicaidQuality(boolean isPassed, List<MedicaidMetric> metrics) {
  /**
   * Keeps the metrics as they are.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the metrics say otherwise
   */
  public MedicaidQuality {
    metrics = List.copyOf(metrics);
    Violations.of("MedicaidQuality")
        .require(
            metrics.isEmpty() || isPassed == metrics.stream().noneMatch(MedicaidMetric::bars),
            "isPassed",
            isPassed,
            "what the linked metrics say",
            "all linked metrics must be met")
        .throwIfInvalidPerformance();
  }

  /** The gate was passed. */
  public static MedicaidQuality passed() {
    return new MedicaidQuality(true, List.of());
  }

  /** The gate was failed. */
  public static MedicaidQuality failed() {
    return new MedicaidQuality(false, List.of());
  }

  /** The gate is decided by metrics. */
  public static MedicaidQuality of(MedicaidMetric... metrics) {
    return of(List.of(metrics));
  }

  /** The gate is decided by metrics. */
  public static MedicaidQuality of(List<MedicaidMetric> metrics) {
    return new MedicaidQuality(metrics.stream().noneMatch(MedicaidMetric::bars), metrics);
  }

  @Override
  public String toString() {
    return isPassed ? "passed" : "failed";
  }
}
