package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;

/** A stay or procedure that can open an episode, with nothing that names a person. */
@Value.Immutable
public sealed interface BpciAnchor extends WithBpciAnchor permits ImmutableBpciAnchor {
  /** The first day. */
  LocalDate start();

  /** The day of discharge, or the day on which the procedure ends. */
  LocalDate end();

  /** The group practice of the attending physician, if it is an initiator. */
  Optional<String> attendingPractice();

  /** The group practice of the operating physician, if it is an initiator. */
  Optional<String> operatingPractice();

  /** The hospital, if it is an initiator. */
  Optional<String> hospital();

  /** Whether the patient died during the stay or procedure. */
  @Value.Default
  default boolean isDeathInAnchor() {
    return false;
  }

  /** Whether it is an episode of CJR or TEAM. */
  @Value.Default
  default boolean isOfOtherModel() {
    return false;
  }

  /** Checks the order of the days. */
  @Value.Check
  default void check() {
    Violations.of("BpciAnchor")
        .require(
            !end().isBefore(start()),
            "end",
            "before the start",
            "not before the start",
            "BPCI Advanced episode construction specifications")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "anchor from " + start() + " to " + end();
  }

  /** A builder; start and end are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an anchor. */
  final class Builder extends ImmutableBpciAnchor.Builder {
    Builder() {}
  }
}
