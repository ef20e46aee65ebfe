package org.openvbc.quality.mips;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What a clinician or group has in the quality category of a year. */
@Value.Immutable
public sealed interface MipsQualityData extends WithMipsQualityData
    permits ImmutableMipsQualityData {
  /** The submitted measures and those computed from claims. */
  List<MipsMeasure> measures();

  /** How many measures must be submitted, where it is not the number of the year. */
  Optional<Long> requiredMeasures();

  /** Whether it is a small practice. */
  @Value.Default
  default boolean isSmallPractice() {
    return false;
  }

  /** Outcome and experience measures beyond the required one; to 2021. */
  @Value.Default
  default long furtherOutcomeMeasures() {
    return 0;
  }

  /** Other high-priority measures beyond the required one; to 2021. */
  @Value.Default
  default long furtherPriorityMeasures() {
    return 0;
  }

  /** Measures reported electronically from end to end; to 2021. */
  @Value.Default
  default long electronicMeasures() {
    return 0;
  }

  /** The achievement percentage of the year before without bonuses, if it is comparable. */
  Optional<Rate> priorAchievement();

  /** Whether it took part fully in the current year. */
  @Value.Default
  default boolean hasFullParticipation() {
    return false;
  }

  /**
   * Checks the counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative or a share none
   */
  @Value.Check
  default void check() {
    String rule = "42 CFR 414.1380(b)(1)";
    Violations.of("MipsQualityData")
        .require(
            requiredMeasures().orElse(1L) > 0,
            "requiredMeasures",
            requiredMeasures().orElse(1L),
            "at least 1",
            rule)
        .require(
            furtherOutcomeMeasures() >= 0,
            "furtherOutcomeMeasures",
            furtherOutcomeMeasures(),
            "at least 0",
            rule)
        .require(
            furtherPriorityMeasures() >= 0,
            "furtherPriorityMeasures",
            furtherPriorityMeasures(),
            "at least 0",
            rule)
        .require(
            electronicMeasures() >= 0,
            "electronicMeasures",
            electronicMeasures(),
            "at least 0",
            rule)
        .requireShare("priorAchievement", priorAchievement().orElse(Rate.ZERO), rule)
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "quality category with " + measures().size() + " measures";
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the data. */
  final class Builder extends ImmutableMipsQualityData.Builder {
    Builder() {}
  }
}
