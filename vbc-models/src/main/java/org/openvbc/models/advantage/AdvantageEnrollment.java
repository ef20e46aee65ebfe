package org.openvbc.models.advantage;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;

/** The member months that a plan is paid for, by county and risk score. */
@Value.Immutable
public sealed interface AdvantageEnrollment extends WithAdvantageEnrollment
    permits ImmutableAdvantageEnrollment {

  /** The months, in the order in which they are paid. */
  List<PaidMonths> paid();

  /** How many member months there are. */
  @Value.Derived
  @Value.Auxiliary
  default long memberMonths() {
    long months = 0;
    for (PaidMonths each : paid()) {
      months = Math.addExact(months, each.months());
    }
    return months;
  }

  /** Checks that there is something to pay for. */
  @Value.Check
  default void check() {
    Violations.of("AdvantageEnrollment")
        .require(!paid().isEmpty(), "paid", "empty", "at least one line", "42 CFR 422.308")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return memberMonths()
        + (memberMonths() == 1 ? " member month in " : " member months in ")
        + paid().size()
        + (paid().size() == 1 ? " line" : " lines");
  }

  /** Months of one or several counties and scores. */
  static AdvantageEnrollment of(PaidMonths... paid) {
    return builder().addAllPaid(List.of(paid)).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an enrolment. */
  final class Builder extends ImmutableAdvantageEnrollment.Builder {
    Builder() {}
  }
}
