package org.openvbc.models.medicalhome;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** A practice's year in Primary Care First, quarter by quarter. */
@Value.Immutable
public sealed interface PrimaryCareFirstPerformance extends WithPrimaryCareFirstPerformance
    permits ImmutablePrimaryCareFirstPerformance {

  /** The quarters, one to four. */
  List<PrimaryCareFirstQuarter> quarters();

  /** The geographic factor of the visit fee. */
  Rate geographicFactor();

  /** Checks quarters and factor. */
  @Value.Check
  default void check() {
    Violations.of("PrimaryCareFirstPerformance")
        .require(
            !quarters().isEmpty() && quarters().size() <= CpcPlusRule.QUARTERS,
            "quarters",
            quarters().size(),
            "1 to 4",
            "quarters of a year")
        .require(
            geographicFactor().signum() > 0,
            "geographicFactor",
            geographicFactor().toFraction(),
            "above 0",
            "it multiplies the visit fee")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return quarters().size()
        + (quarters().size() == 1 ? " quarter" : " quarters")
        + ", "
        + quarters().stream().mapToLong(PrimaryCareFirstQuarter::visits).sum()
        + " visits";
  }

  /** Quarters with the geographic factor. */
  static PrimaryCareFirstPerformance of(
      Rate geographicFactor, PrimaryCareFirstQuarter... quarters) {
    return builder().geographicFactor(geographicFactor).addQuarters(quarters).build();
  }

  /** A builder; quarters and factor are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutablePrimaryCareFirstPerformance.Builder {
    Builder() {}
  }
}
