package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How the cost of a year spreads over its months: an index for each, whose mean is one.
 *
 * <p>Deductibles that start anew make commercial paid cost low in the first quarter and high in the
 * last; allowed cost is flatter. The indices must be of the same basis as the cost they are used
 * on.
 *
 * @param byMonth the index of each of the twelve months of the year, the first month first
 */
public record Seasonality(List<Rate> byMonth) {
  private static final int MONTHS = 12;
  private static final int FEWEST_YEARS = 2;
  private static final Rate SUM = Rate.of(MONTHS, 1);

  /**
   * Checks the indices.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are not twelve, one is negative,
   *     or they do not sum to exactly twelve
   */
  public Seasonality {
    byMonth = List.copyOf(byMonth);
    Violations violations = Violations.of("Seasonality");
    violations.require(byMonth.size() == MONTHS, "byMonth", byMonth.size(), "12", "a year");
    Rate sum = Rate.ZERO;
    for (int i = 0; i < byMonth.size(); i++) {
      violations.require(
          byMonth.get(i).signum() >= 0,
          "byMonth[" + i + "]",
          byMonth.get(i).toFraction(),
          "at least 0",
          "an index of cost");
      sum = sum.plus(byMonth.get(i));
    }
    violations
        .require(
            sum.equals(SUM), "byMonth", "sum to " + sum.toFraction(), "sum to 12", "mean of one")
        .throwIfInvalidTerms();
  }

  /** Every month the same. */
  public static Seasonality flat() {
    return new Seasonality(Collections.nCopies(MONTHS, Rate.ONE));
  }

  /**
   * Indices from experience: {@code index = cost of the month / mean cost of its year}, averaged
   * over the years.
   *
   * @param years for each year the cost per member and month, completed, the first month first
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are fewer than two years,
   *     or one has not twelve months or costs nothing
   */
  public static Seasonality ofHistory(List<List<PerMemberPerMonth>> years) {
    Violations violations = Violations.of("Seasonality");
    violations.require(
        years.size() >= FEWEST_YEARS, "years", years.size(), "at least 2", "one year is chance");
    for (int i = 0; i < years.size(); i++) {
      violations
          .require(
              years.get(i).size() == MONTHS,
              "years[" + i + "]",
              years.get(i).size() + " months",
              "12 months",
              "a whole year")
          .require(
              total(years.get(i)).signum() > 0,
              "years[" + i + "]",
              total(years.get(i)),
              "above $0.00",
              "its mean divides");
    }
    violations.throwIfInvalidPerformance();
    List<Rate> indices = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      Rate sum = Rate.ZERO;
      for (List<PerMemberPerMonth> year : years) {
        sum = sum.plus(Rate.of(year.get(month).amount(), total(year)).times(SUM));
      }
      indices.add(sum.times(Rate.of(1, years.size())));
    }
    return new Seasonality(indices);
  }

  private static Unrounded total(List<PerMemberPerMonth> year) {
    return year.stream()
        .map(PerMemberPerMonth::amount)
        .reduce(Money.ZERO.unrounded(), Unrounded::plus);
  }

  /**
   * The mean index of the first months of the year: what one of these months costs, as a factor of
   * an average month.
   *
   * @throws IllegalArgumentException if the months lie outside 1 to 12
   */
  public Rate indexOfFirst(int months) {
    if (months < 1 || months > MONTHS) {
      throw new IllegalArgumentException("months " + months + " are not between 1 and 12");
    }
    Rate sum = Rate.ZERO;
    for (Rate index : byMonth.subList(0, months)) {
      sum = sum.plus(index);
    }
    return sum.times(Rate.of(1, months));
  }

  /** The part of a normal year's cost that falls in its first months. */
  public Rate shareOfFirst(int months) {
    return indexOfFirst(months).times(Rate.of(months, MONTHS));
  }
}
