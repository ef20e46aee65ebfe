package org.openvbc.models.guarantee;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.ParticipantMonths;

/**
 * How many employees, members or participants count in each month, by whatever rule the contract
 * counts them; a daily count makes them a fraction.
 *
 * @param unit who is counted
 * @param months the months
 * @param counts one count for each month, none negative
 */
public record FeeCounts(FeeUnit unit, MonthRange months, List<Rate> counts) {
  /**
   * Checks the counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is not one for each month,
   *     or one is negative
   */
  public FeeCounts {
    counts = List.copyOf(counts);
    Violations violations =
        Violations.of("FeeCounts")
            .require(
                counts.size() == months.count(),
                "counts",
                counts.size() + " counts",
                months.count() + " counts",
                "one per month of " + months);
    for (int i = 0; i < counts.size(); i++) {
      violations.require(
          counts.get(i).signum() >= 0,
          "counts[" + i + "]",
          GuaranteeRequirements.decimal(counts.get(i)),
          "at least 0",
          "a count");
    }
    violations.throwIfInvalidPerformance();
  }

  /** Employees, one whole number for each month. */
  public static FeeCounts ofEmployees(MonthRange months, long... employees) {
    return new FeeCounts(FeeUnit.EMPLOYEE, months, whole(employees));
  }

  /** Employee months, one for each month. */
  public static FeeCounts ofEmployees(MonthRange months, List<EmployeeMonths> employees) {
    return new FeeCounts(
        FeeUnit.EMPLOYEE, months, employees.stream().map(EmployeeMonths::months).toList());
  }

  /**
   * Employees as a tally has counted them under its rule; everybody whom it counts is an employee.
   */
  public static FeeCounts ofEmployees(MemberMonthTally roster) {
    return new FeeCounts(FeeUnit.EMPLOYEE, roster.months(), counted(roster));
  }

  /** Members, one whole number for each month. */
  public static FeeCounts ofMembers(MonthRange months, long... members) {
    return new FeeCounts(FeeUnit.MEMBER, months, whole(members));
  }

  /** Member months, one for each month. */
  public static FeeCounts ofMembers(MonthRange months, List<MemberMonths> members) {
    return new FeeCounts(
        FeeUnit.MEMBER, months, members.stream().map(MemberMonths::months).toList());
  }

  /** Participants, one whole number for each month. */
  public static FeeCounts ofParticipants(MonthRange months, long... participants) {
    return new FeeCounts(FeeUnit.PARTICIPANT, months, whole(participants));
  }

  /** Participant months, one for each month. */
  public static FeeCounts ofParticipants(MonthRange months, List<ParticipantMonths> participants) {
    return new FeeCounts(
        FeeUnit.PARTICIPANT, months, participants.stream().map(ParticipantMonths::months).toList());
  }

  private static List<Rate> whole(long... counts) {
    return Arrays.stream(counts).mapToObj(count -> Rate.of(count, 1)).toList();
  }

  private static List<Rate> counted(MemberMonthTally roster) {
    return IntStream.range(0, roster.months().count())
        .mapToObj(
            month ->
                IntStream.range(0, roster.cells().size())
                    .mapToObj(cell -> roster.memberMonths(month, cell).months())
                    .reduce(Rate.ZERO, Rate::plus))
        .toList();
  }

  /** The months of all months together. */
  public Rate total() {
    return counts.stream().reduce(Rate.ZERO, Rate::plus);
  }

  /** Reads as in "24550 employee months, 2025-01 to 2025-12". */
  @Override
  public String toString() {
    return total().toBigDecimal(5, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " "
        + unit.months()
        + ", "
        + months;
  }
}
