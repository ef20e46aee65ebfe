package org.openvbc.models.medicalhome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openvbc.models.performance.MeasureData;

/**
 * The first and the last HbA1c value of a member with diabetes who was attributed the whole year.
 *
 * @param first the first value of the year
 * @param last the last value of the year; empty where there was no follow-up
 */
public record BloodSugar(BigDecimal first, Optional<BigDecimal> last) {
  /** Two values. */
  public static BloodSugar of(String first, String last) {
    return new BloodSugar(new BigDecimal(first), Optional.of(new BigDecimal(last)));
  }

  /** A first value without a follow-up. */
  public static BloodSugar withoutFollowUp(String first) {
    return new BloodSugar(new BigDecimal(first), Optional.empty());
  }

  /** Whether blood sugar was lowered: the same value is not lower, nor is a missing one. */
  public boolean isLowered() {
    return last.map(value -> value.compareTo(first) < 0).orElse(false);
  }

  /** How many of the members lowered it; those without a follow-up count as measured. */
  public static MeasureData lowered(List<BloodSugar> members) {
    return MeasureData.of(members.stream().filter(BloodSugar::isLowered).count(), members.size());
  }
}
