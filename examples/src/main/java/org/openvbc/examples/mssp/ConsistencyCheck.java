package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of figures within one published row: whether the printed totals are what the other
 * printed figures give, as closely as rounding allows.
 *
 * <p>With h = 1, or 0.5 in a half year, a total T, a per capita amount C and person years N, all
 * rounded, hold {@code |T - h C N| <= h (C + N) / 2 + 1}. A row that fails was misread or
 * misprinted.
 *
 * @param rule what was compared
 * @param difference the absolute difference in dollars
 * @param bound the largest difference that rounding explains
 */
public record ConsistencyCheck(Rule rule, BigDecimal difference, BigDecimal bound) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What is compared. */
  public enum Rule {
    /** BnchmkMinExp with ABtotBnchmk less ABtotExp, within one dollar. */
    DIFFERENCE_OF_TOTALS,
    /** ABtotBnchmk with UpdatedBnchmk times N_AB_Year_PY. */
    BENCHMARK_PER_CAPITA,
    /** ABtotExp with Per_Capita_Exp_TOTAL_PY times N_AB_Year_PY. */
    EXPENDITURE_PER_CAPITA,
    /** ABtotExp with the sum over enrolment types of person years times expenditure. */
    EXPENDITURE_BY_TYPE
  }

  /** Whether the figures agree. */
  public boolean holds() {
    return difference.compareTo(bound) <= 0;
  }

  /** The checks that fail in the row. */
  public static List<ConsistencyCheck> violations(PublishedRow row) {
    return of(row).stream().filter(check -> !check.holds()).toList();
  }

  /** The checks for which the row prints all figures. */
  public static List<ConsistencyCheck> of(PublishedRow row) {
    List<ConsistencyCheck> checks = new ArrayList<>();
    checks.add(
        new ConsistencyCheck(
            Rule.DIFFERENCE_OF_TOTALS,
            row.benchmark().subtract(row.expenditure()).subtract(row.difference()).abs(),
            BigDecimal.ONE));
    PublishedRow.PerCapita perCapita = row.perCapita();
    product(perCapita.personYears(), perCapita.updatedBenchmark())
        .ifPresent(p -> checks.add(check(Rule.BENCHMARK_PER_CAPITA, row, row.benchmark(), p)));
    product(perCapita.personYears(), perCapita.expenditure())
        .ifPresent(p -> checks.add(check(Rule.EXPENDITURE_PER_CAPITA, row, row.expenditure(), p)));
    Optional<Product> byType = coversMoreThanTheYear(row) ? Optional.empty() : byType(perCapita);
    byType.ifPresent(p -> checks.add(check(Rule.EXPENDITURE_BY_TYPE, row, row.expenditure(), p)));
    return checks;
  }

  /**
   * Whether totals span more than the year of the per capita figures: the first performance year of
   * agreements begun in 2012 was settled over 21 or 18 months, in PY2013 (42 CFR 425.608).
   */
  private static boolean coversMoreThanTheYear(PublishedRow row) {
    return row.year() == 2013 && row.agreementStart().getYear() == 2012;
  }

  /** A product of two rounded figures and what their rounding can hide. */
  private record Product(BigDecimal value, BigDecimal hidden) {
    Product plus(Product other) {
      return new Product(value.add(other.value), hidden.add(other.hidden));
    }
  }

  private static Optional<Product> product(
      Optional<BigDecimal> personYears, Optional<BigDecimal> amount) {
    return personYears.flatMap(
        years -> amount.map(a -> new Product(years.multiply(a), years.add(a).multiply(HALF))));
  }

  private static Optional<Product> byType(PublishedRow.PerCapita perCapita) {
    return perCapita.byType().values().stream()
        .map(figures -> product(figures.personYears(), figures.expenditure()))
        .reduce((one, other) -> one.flatMap(a -> other.map(a::plus)))
        .flatMap(sum -> sum);
  }

  private static ConsistencyCheck check(
      Rule rule, PublishedRow row, BigDecimal total, Product twelveMonths) {
    BigDecimal part = row.partOfYear();
    return new ConsistencyCheck(
        rule,
        total.subtract(part.multiply(twelveMonths.value())).abs(),
        part.multiply(twelveMonths.hidden()).add(BigDecimal.ONE));
  }
}
