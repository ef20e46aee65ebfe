package org.openvbc.models.medicalhome;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** How much a goal pays that was reached. */
public sealed interface BonusAmount {
  /**
   * One amount.
   *
   * @param dollars what is paid
   */
  record Flat(Money dollars) implements BonusAmount {
    /** Checks that it can be paid. */
    public Flat {
      check(dollars);
    }

    @Override
    public String toString() {
      return dollars.toString();
    }
  }

  /**
   * An amount for each member who was measured, whether or not this one improved.
   *
   * @param dollars what is paid for each
   */
  record PerMember(Money dollars) implements BonusAmount {
    /** Checks that it can be paid. */
    public PerMember {
      check(dollars);
    }

    @Override
    public String toString() {
      return dollars + " a member";
    }
  }

  /**
   * An amount for each member who reached the goal.
   *
   * @param dollars what is paid for each
   */
  record PerImprovedMember(Money dollars) implements BonusAmount {
    /** Checks that it can be paid. */
    public PerImprovedMember {
      check(dollars);
    }

    @Override
    public String toString() {
      return dollars + " an improved member";
    }
  }

  /**
   * A rate of the fee of the period, as rounded.
   *
   * @param rate the rate
   */
  record PercentOfFee(Rate rate) implements BonusAmount {
    /** Checks the sign. */
    public PercentOfFee {
      Violations.of("BonusAmount")
          .require(rate.signum() >= 0, "rate", rate, "at least 0%", "a bonus")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return rate + " of the fee";
    }
  }

  /** One amount. */
  static BonusAmount flat(Money dollars) {
    return new Flat(dollars);
  }

  /** An amount for each member who was measured. */
  static BonusAmount perMember(Money dollars) {
    return new PerMember(dollars);
  }

  /** An amount for each member who reached the goal. */
  static BonusAmount perImprovedMember(Money dollars) {
    return new PerImprovedMember(dollars);
  }

  /** A rate of the fee of the period. */
  static BonusAmount percentOfFee(Rate rate) {
    return new PercentOfFee(rate);
  }

  private static void check(Money dollars) {
    Violations.of("BonusAmount")
        .requireNotNegative("dollars", dollars, "a bonus")
        .require(
            MedicalHomeRequirements.isWholeCents(dollars),
            "dollars",
            dollars,
            "whole cents",
            "it is paid")
        .throwIfInvalidTerms();
  }
}
