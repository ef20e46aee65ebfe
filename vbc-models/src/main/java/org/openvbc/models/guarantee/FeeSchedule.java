package org.openvbc.models.guarantee;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Unrounded;

/**
 * The monthly fee: one rate, or several that follow each other.
 *
 * <p>A rate that changes within the contract holds for the months it covers; nothing is averaged.
 *
 * @param unit for whom it is paid
 * @param rate dollars per unit and month from the beginning of the contract
 * @param changes later rates, each from a month on, in order
 */
public record FeeSchedule(FeeUnit unit, Unrounded rate, List<Change> changes) {
  /**
   * A later rate.
   *
   * @param from the first month that is paid at it
   * @param rate dollars per unit and month from then on
   */
  public record Change(YearMonth from, Unrounded rate) {
    @Override
    public String toString() {
      return rate + " from " + from;
    }
  }

  /**
   * Checks the rates.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is negative, or the changes are not
   *     in order
   */
  public FeeSchedule {
    changes = List.copyOf(changes);
    Violations violations = Violations.of("FeeSchedule");
    violations.require(rate.signum() >= 0, "rate", rate, "at least $0.00", "a fee");
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      violations
          .require(
              change.rate.signum() >= 0,
              "changes[" + i + "].rate",
              change.rate,
              "at least $0.00",
              "a fee")
          .require(
              i == 0 || change.from.isAfter(changes.get(i - 1).from),
              "changes[" + i + "].from",
              change.from,
              "after the change before it",
              "one rate holds in a month");
    }
    violations.throwIfInvalidTerms();
  }

  /** A fee for each employee and month. */
  public static FeeSchedule of(PerEmployeePerMonth rate) {
    return new FeeSchedule(FeeUnit.EMPLOYEE, rate.amount(), List.of());
  }

  /**
   * A fee for each member and month; {@link PerEmployeePerMonth#perMember} makes one of a fee per
   * employee by the contract's ratio of members to employees.
   */
  public static FeeSchedule of(PerMemberPerMonth rate) {
    return new FeeSchedule(FeeUnit.MEMBER, rate.amount(), List.of());
  }

  /** A fee for each participant and month. */
  public static FeeSchedule of(PerParticipantPerMonth rate) {
    return new FeeSchedule(FeeUnit.PARTICIPANT, rate.amount(), List.of());
  }

  /** The same schedule with another rate from a month on. */
  public FeeSchedule changing(YearMonth from, PerEmployeePerMonth later) {
    return changing(FeeUnit.EMPLOYEE, from, later.amount());
  }

  /** The same schedule with another rate from a month on. */
  public FeeSchedule changing(YearMonth from, PerMemberPerMonth later) {
    return changing(FeeUnit.MEMBER, from, later.amount());
  }

  /** The same schedule with another rate from a month on. */
  public FeeSchedule changing(YearMonth from, PerParticipantPerMonth later) {
    return changing(FeeUnit.PARTICIPANT, from, later.amount());
  }

  private FeeSchedule changing(FeeUnit laterUnit, YearMonth from, Unrounded later) {
    Violations.of("FeeSchedule")
        .require(
            laterUnit == unit, "changes", laterUnit.label(), unit.label(), "one unit in a contract")
        .throwIfInvalidTerms();
    List<Change> more = new ArrayList<>(changes);
    more.add(new Change(from, later));
    return new FeeSchedule(unit, rate, more);
  }

  /** The rate in force in a month. */
  Unrounded rateIn(YearMonth month) {
    Unrounded inForce = rate;
    for (int i = 0; i < changes.size() && !changes.get(i).from.isAfter(month); i++) {
      inForce = changes.get(i).rate;
    }
    return inForce;
  }

  /** Reads as in "$6.50 PEPM" or "$6.50 PEPM, $6.75 from 2025-07". */
  @Override
  public String toString() {
    return rate
        + " "
        + unit.label()
        + changes.stream().map(change -> ", " + change).collect(Collectors.joining());
  }
}
