package org.openvbc.core.time;

import java.math.RoundingMode;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Participant months: months in which people took part in a programme, added over participants.
 *
 * <p>They multiply dollars per participant and month, never dollars per member or employee.
 *
 * @param months the months as an exact number, not negative
 */
public record ParticipantMonths(Rate months) {
  /** Checks the sign. */
  public ParticipantMonths {
    if (months.signum() < 0) {
      throw new IllegalArgumentException(
          "participantMonths " + months.toFraction() + " is negative: months count from zero");
    }
  }

  /** A whole number of participant months. */
  public static ParticipantMonths of(long months) {
    return new ParticipantMonths(Rate.of(months, 1));
  }

  /** Participant months from a decimal number, such as {@code "410.5"}. */
  public static ParticipantMonths of(String months) {
    return new ParticipantMonths(Rate.of(months));
  }

  /** The sum. */
  public ParticipantMonths plus(ParticipantMonths other) {
    return new ParticipantMonths(months.plus(other.months));
  }

  /** Total dollars: participant months times dollars per participant and month, not rounded. */
  public Unrounded times(PerParticipantPerMonth rate) {
    return rate.amount().times(months);
  }

  /** Whether there are none. */
  public boolean isZero() {
    return months.isZero();
  }

  /** Reads as in "410.5 participant months". */
  @Override
  public String toString() {
    return months.toBigDecimal(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " participant months";
  }
}
