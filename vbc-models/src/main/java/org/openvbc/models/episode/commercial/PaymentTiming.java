package org.openvbc.models.episode.commercial;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Split;

/**
 * When the price less the withhold is paid: at once, at milestones, or on claims that are
 * reconciled with it afterwards.
 *
 * @param kind which of the three
 * @param milestones the milestones; none for the other two
 */
public record PaymentTiming(Kind kind, List<Milestone> milestones) {
  private static final PaymentTiming UPFRONT = new PaymentTiming(Kind.UPFRONT, List.of());
  private static final PaymentTiming ON_CLAIMS = new PaymentTiming(Kind.ON_CLAIMS, List.of());

  /** The ways to pay. */
  public enum Kind {
    /** In one payment. */
    UPFRONT,
    /** In parts. */
    MILESTONES,
    /** Claims are paid as billed; the difference to the price is settled. */
    ON_CLAIMS
  }

  /**
   * A milestone and the part that is paid with it.
   *
   * @param name the name, such as {@code discharge}
   * @param part the part of the price less the withhold
   */
  public record Milestone(String name, Rate part) {
    /** A milestone from a decimal fraction. */
    public static Milestone of(String name, String part) {
      return new Milestone(name, Rate.of(part));
    }
  }

  /**
   * Checks the parts.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a part is negative or they do not sum
   *     to the whole
   */
  public PaymentTiming {
    milestones = List.copyOf(milestones);
    Rate sum = milestones.stream().map(Milestone::part).reduce(Rate.ZERO, Rate::plus);
    Violations violations =
        Violations.of("PaymentTiming")
            .require(
                milestones.isEmpty() == (kind != Kind.MILESTONES),
                "milestones",
                milestones.size(),
                "stated for milestones and for nothing else",
                "the payment clause")
            .require(
                milestones.isEmpty() || sum.equals(Rate.ONE),
                "milestones",
                sum,
                "100% in all",
                "the payment clause");
    for (Milestone each : milestones) {
      violations.requireShare("milestone " + each.name(), each.part(), "the payment clause");
    }
    violations.throwIfInvalidTerms();
  }

  /** In one payment. */
  public static PaymentTiming upfront() {
    return UPFRONT;
  }

  /** In parts. */
  public static PaymentTiming milestones(Milestone... milestones) {
    return new PaymentTiming(Kind.MILESTONES, List.of(milestones));
  }

  /** On claims, reconciled afterwards. */
  public static PaymentTiming onClaims() {
    return ON_CLAIMS;
  }

  /** The parts of an amount by milestone, to the cent; they add up to it. */
  public List<Money> instalments(Money upfront) {
    return milestones.isEmpty()
        ? List.of()
        : Split.toCents(upfront, milestones.stream().map(Milestone::part).toList());
  }

  @Override
  public String toString() {
    return switch (kind) {
      case UPFRONT -> "paid upfront";
      case MILESTONES -> "paid at " + milestones.size() + " milestones";
      case ON_CLAIMS -> "reconciled with claims";
    };
  }
}
