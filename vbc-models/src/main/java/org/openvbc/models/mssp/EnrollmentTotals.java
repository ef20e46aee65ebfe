package org.openvbc.models.mssp;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Benchmark and spending by Medicare enrolment type: person years and dollars per person year.
 *
 * <p>{@code total = sum over the types of person years x dollars per person year}, exact; the total
 * goes into the settlement to the millionth of a dollar, half up.
 *
 * @param types the figures of each type that has assigned beneficiaries
 */
public record EnrollmentTotals(Map<EnrollmentType, PerType> types) {

  /**
   * The figures of one type.
   *
   * @param personYears assigned person years of the performance year
   * @param benchmark updated benchmark per person year
   * @param expenditures spending per person year
   */
  public record PerType(PersonYears personYears, PerYear benchmark, PerYear expenditures) {}

  /** Checks that there is a type, and no dollar without person years. */
  public EnrollmentTotals {
    if (types.isEmpty()) {
      throw new IllegalArgumentException("enrolment totals name no type: at least one is needed");
    }
    types = Collections.unmodifiableMap(new EnumMap<>(types));
    types.forEach(EnrollmentTotals::check);
  }

  private static void check(EnrollmentType type, PerType figures) {
    int spent = figures.expenditures().amount().signum();
    if (figures.personYears().isZero() && spent != 0) {
      throw new IllegalArgumentException(
          "expenditures of "
              + type.label()
              + " are "
              + figures.expenditures()
              + " with no person years: spending needs assigned beneficiaries");
    }
    if (spent < 0 || figures.benchmark().amount().signum() < 0) {
      throw new IllegalArgumentException(
          "benchmark and expenditures of " + type.label() + " must be at least $0.00");
    }
  }

  /** The figures of one type; {@link #with} adds the others. */
  public static EnrollmentTotals of(
      EnrollmentType type, PersonYears personYears, PerYear benchmark, PerYear expenditures) {
    return new EnrollmentTotals(Map.of(type, new PerType(personYears, benchmark, expenditures)));
  }

  /** The same with one more type. */
  public EnrollmentTotals with(
      EnrollmentType type, PersonYears personYears, PerYear benchmark, PerYear expenditures) {
    if (types.containsKey(type)) {
      throw new IllegalArgumentException("enrolment type " + type.label() + " is given twice");
    }
    Map<EnrollmentType, PerType> more = new EnumMap<>(types);
    more.put(type, new PerType(personYears, benchmark, expenditures));
    return new EnrollmentTotals(more);
  }

  /** The total updated benchmark. */
  public Money benchmark() {
    return total(PerType::benchmark).rounded(Rounding.MILLIONTHS);
  }

  /** The total spending. */
  public Money expenditures() {
    return total(PerType::expenditures).rounded(Rounding.MILLIONTHS);
  }

  /** The assigned person years of all types. */
  public PersonYears personYears() {
    return types.values().stream()
        .map(PerType::personYears)
        .reduce(PersonYears.ZERO, PersonYears::plus);
  }

  private Unrounded total(Function<PerType, PerYear> perYear) {
    return types.values().stream()
        .map(figures -> figures.personYears().times(perYear.apply(figures)))
        .reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** Shows benchmark and spending of each type. */
  void show(Worksheet sheet) {
    types.forEach(
        (type, figures) -> {
          Worksheet ofType = sheet.of(type.label());
          ofType.line(MsspStep.TYPE_BENCHMARK, figures.personYears().times(figures.benchmark()));
          ofType.line(
              MsspStep.TYPE_EXPENDITURES, figures.personYears().times(figures.expenditures()));
        });
  }
}
