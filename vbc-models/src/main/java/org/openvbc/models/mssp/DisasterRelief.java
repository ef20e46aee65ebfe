package org.openvbc.models.mssp;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;

/**
 * Extreme and uncontrollable circumstances that reduce shared losses: disasters, cyberattacks, the
 * COVID-19 emergency.
 *
 * <p>{@code reduction = limited losses x sum of (share of assigned beneficiaries in affected areas
 * x months / 12)}, or an amount in dollars where CMS printed one, never more than the losses.
 * Several disasters add up; how CMS joins overlapping months of one county is not published, so
 * shares that add up to more than the whole are refused rather than cut.
 *
 * @param parts the disasters
 */
public record DisasterRelief(List<Part> parts) {
  private static final DisasterRelief NONE = new DisasterRelief(List.of());
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final String RULE = "42 CFR 425.605(f), 425.606(i), 425.610(i)";

  /**
   * One disaster: a share of beneficiaries for some months, or an amount.
   *
   * @param share the share of assigned beneficiaries in affected areas; zero where an amount is
   *     given
   * @param months the months of the year it lasted
   * @param amount the reduction in dollars, for twelve months; zero where a share is given
   */
  public record Part(Rate share, int months, Money amount) {
    /** Checks the ranges. */
    public Part {
      if (!share.isWithin(Rate.ZERO, Rate.ONE)) {
        throw new IllegalArgumentException(
            "disaster share " + share + " is not between 0% and 100% (" + RULE + ")");
      }
      if (months < 0 || months > MONTHS_OF_A_YEAR) {
        throw new IllegalArgumentException(
            "disaster months " + months + " are not between 0 and 12 (" + RULE + ")");
      }
      if (amount.isNegative()) {
        throw new IllegalArgumentException(
            "disaster amount " + amount + " is negative: a reduction is at least $0.00");
      }
      if (!share.isZero() && !amount.isZero()) {
        throw new IllegalArgumentException(
            "disaster has a share of "
                + share
                + " and an amount of "
                + amount
                + ": give one of the two ("
                + RULE
                + ")");
      }
    }

    private Rate ofYear() {
      return share.times(Rate.of(months, MONTHS_OF_A_YEAR));
    }
  }

  /** Checks that the shares do not exceed the whole. */
  public DisasterRelief {
    parts = List.copyOf(parts);
    Rate total = totalShare(parts);
    if (total.compareTo(Rate.ONE) > 0) {
      throw new IllegalArgumentException(
          "disaster shares times months add up to "
              + total
              + ", must be at most 100%: give one total share ("
              + RULE
              + ")");
    }
  }

  /** No disaster. */
  public static DisasterRelief none() {
    return NONE;
  }

  /** A share of the assigned beneficiaries lived in affected areas, for some months of the year. */
  public static DisasterRelief ofShare(Rate share, int months) {
    return new DisasterRelief(List.of(new Part(share, months, Money.ZERO)));
  }

  /** The reduction in dollars as printed for the ACO, on twelve months. */
  public static DisasterRelief ofAmount(Money amount) {
    return new DisasterRelief(List.of(new Part(Rate.ZERO, 0, amount)));
  }

  /**
   * The COVID-19 public health emergency: all counties, twelve months of 2020 to 2022 and five of
   * 2023.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException in a year without it
   */
  public static DisasterRelief publicHealthEmergency(PerformanceYear year) {
    return ofShare(Rate.ONE, MsspParameters.publicHealthEmergencyMonths(year));
  }

  /** This and another disaster of the same year. */
  public DisasterRelief and(DisasterRelief other) {
    return new DisasterRelief(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /** Whether there was none. */
  public boolean isNone() {
    return parts.isEmpty();
  }

  /** The shares of all disasters, each for its months of the year. */
  Rate share() {
    Rate total = totalShare(parts);
    // Nothing of twelve months is nothing: it must not carry its twelve into every loss.
    return total.isZero() ? Rate.ZERO : total;
  }

  /**
   * The amounts of all disasters; the most that money can be where they add up to more, which no
   * loss exceeds.
   */
  Money amount() {
    long total = 0;
    for (Part part : parts) {
      total += Math.min(part.amount().micros(), Long.MAX_VALUE - total);
    }
    return Money.ofMicros(total);
  }

  private static Rate totalShare(List<Part> parts) {
    Rate total = Rate.ZERO;
    for (Part part : parts) {
      total = total.plus(part.ofYear());
    }
    return total;
  }

  @Override
  public String toString() {
    return isNone()
        ? "no disaster"
        : parts.stream()
            .map(
                part ->
                    part.amount().isZero()
                        ? part.share() + " of beneficiaries for " + part.months() + " months"
                        : part.amount().toString())
            .collect(Collectors.joining(" and "));
  }
}
