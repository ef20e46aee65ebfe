package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;

/**
 * A rate cell, such as an age band by sex and product: what is paid for one member and month.
 *
 * <p>A rate that changes within the contract holds for the months it covers; nothing is averaged.
 *
 * @param name the name of the cell, by which members are counted
 * @param rate dollars per member and month from the beginning of the contract
 * @param changes later rates, each from a month on, in order
 * @param factor the cell's own age, sex or risk factor; 1 if the rate holds it already
 */
public record RateCell(String name, PerMemberPerMonth rate, List<Change> changes, Rate factor) {

  /**
   * A later rate.
   *
   * @param from the first month that is paid at it
   * @param rate dollars per member and month from then on
   */
  public record Change(YearMonth from, PerMemberPerMonth rate) {}

  /**
   * Checks the cell.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it has no name, a rate or factor is
   *     negative, or the changes are not in order
   */
  public RateCell {
    changes = List.copyOf(changes);
    Violations violations =
        Violations.of("RateCell")
            .require(!name.isBlank(), "name", "blank", "named", "members are counted by cell")
            .require(!rate.isNegative(), "rate", rate, "at least $0.00", "a capitation rate")
            .require(
                factor.signum() > 0,
                "factor",
                CapitationRequirements.decimal(factor),
                "above 0",
                "it multiplies");
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      violations
          .require(
              !change.rate.isNegative(),
              "changes[" + i + "].rate",
              change.rate,
              "at least $0.00",
              "a capitation rate")
          .require(
              i == 0 || change.from.isAfter(changes.get(i - 1).from),
              "changes[" + i + "].from",
              change.from,
              "after the change before it",
              "one rate holds in a month");
    }
    violations.throwIfInvalidTerms();
  }

  /** A cell with one rate. */
  public static RateCell of(String name, PerMemberPerMonth rate) {
    return new RateCell(name, rate, List.of(), Rate.ONE);
  }

  /** The same cell with another rate from a month on. */
  public RateCell changing(YearMonth from, PerMemberPerMonth later) {
    List<Change> more = new ArrayList<>(changes);
    more.add(new Change(from, later));
    return new RateCell(name, rate, more, factor);
  }

  /** The same cell with an age, sex or risk factor of its own. */
  public RateCell withFactor(Rate own) {
    return new RateCell(name, rate, changes, own);
  }

  /** The rate in force in a month. */
  public PerMemberPerMonth rateIn(YearMonth month) {
    PerMemberPerMonth inForce = rate;
    for (int i = 0; i < changes.size() && !changes.get(i).from.isAfter(month); i++) {
      inForce = changes.get(i).rate;
    }
    return inForce;
  }

  /** Whether one rate holds in all of the months. */
  boolean isSteadyOver(MonthRange months) {
    return changes.stream()
        .noneMatch(
            change -> change.from.isAfter(months.first()) && !change.from.isAfter(months.last()));
  }

  /** Reads as in "0-17 at $185.00 PMPM". */
  @Override
  public String toString() {
    return name + " at " + rate + (changes.isEmpty() ? "" : ", later " + changes);
  }
}
