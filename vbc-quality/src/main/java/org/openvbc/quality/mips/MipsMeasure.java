package org.openvbc.quality.mips;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureRate;

/** A quality measure as it was submitted, or as the programme computed it from claims. */
@Value.Immutable
public sealed interface MipsMeasure extends WithMipsMeasure permits ImmutableMipsMeasure {
  /** How long a measure has been in the programme. */
  enum Age {
    /** Longer than two years. */
    ESTABLISHED,
    /** Its first year. */
    FIRST_YEAR,
    /** Its second year. */
    SECOND_YEAR
  }

  /** Its quality number, such as {@code 001}. */
  String id();

  /** How its data reached the programme. */
  CollectionType collectionType();

  /** Patients who met it and eligible patients. */
  MeasureRate rate();

  /** Its benchmark, if it has one. */
  Optional<MipsBenchmark> benchmark();

  /** The part of the eligible patients whose data was submitted. */
  Rate completeness();

  /** Whether it is an outcome or another high-priority measure. */
  @Value.Default
  default boolean isHighPriority() {
    return false;
  }

  /** Whether it has been topped out for two years or more. */
  @Value.Default
  default boolean isToppedOut() {
    return false;
  }

  /** How long it has been in the programme. */
  @Value.Default
  default Age age() {
    return Age.ESTABLISHED;
  }

  /** The case minimum, where it is not that of the year. */
  Optional<Long> caseMinimum();

  /** Whether the programme computed it from claims. */
  default boolean isAdministrative() {
    return collectionType() == CollectionType.CLAIMS;
  }

  /**
   * Checks the measure.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it has no number, its
   *     completeness is no share, or its benchmark runs the other way
   */
  @Value.Check
  default void check() {
    Violations.of("MipsMeasure")
        .require(!id().isBlank(), "id", id(), "not blank", "42 CFR 414.1380(b)(1)")
        .requireShare("completeness", completeness(), "42 CFR 414.1380(b)(1)")
        .require(
            benchmark().map(each -> each.deciles().direction() == rate().direction()).orElse(true),
            "benchmark",
            id(),
            "of the direction of its rate",
            "42 CFR 414.1380(b)(1)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "measure " + id() + " " + collectionType() + ": " + rate().rate();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a measure. */
  final class Builder extends ImmutableMipsMeasure.Builder {
    Builder() {}
  }
}
