package org.openvbc.quality.episode;

import org.immutables.value.Value;

/** What happened to a hospital's quality in a performance year of the CJR Model. */
@Value.Immutable
public sealed interface CjrQualityPerformance extends WithCjrQualityPerformance
    permits ImmutableCjrQualityPerformance {

  /** Complication rate after hip and knee replacement; a higher percentile is a lower rate. */
  CjrMeasure complications();

  /** Patient experience: the HCAHPS linear mean roll-up. */
  CjrMeasure hcahps();

  /** Whether patient-reported outcomes and risk variables were submitted successfully. */
  boolean proSubmitted();

  /** One sentence about it. */
  default String sentence() {
    return "quality of a hospital: complications "
        + complications()
        + "; HCAHPS "
        + hcahps()
        + "; patient-reported outcomes "
        + (proSubmitted() ? "submitted" : "not submitted");
  }

  /** A builder; all three are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableCjrQualityPerformance.Builder {
    Builder() {}
  }
}
