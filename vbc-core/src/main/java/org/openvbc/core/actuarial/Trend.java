package org.openvbc.core.actuarial;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;

/**
 * Trend: what spending of one period becomes when it is brought forward to another.
 *
 * <p>{@code factor = product over the segments of (1 + annual rate)^(months / 12)}, compounded, and
 * rounded half up once, on the product, to {@link #decimals} decimals; a factor of whole years is
 * rounded to them too. The months run from the midpoint of the base period to the midpoint of the
 * performance period: {@link #monthsBetweenMidpoints}.
 *
 * <p>Whole years are multiplied exactly. A part of a year has an irrational power, which is taken
 * to 60 digits before the one rounding, so that the same terms give the same factor on every
 * platform.
 *
 * @param segments the annual rates with the months that each is in force; the order does not matter
 * @param decimals the decimals that the contract states its factor with, at most 20
 */
public record Trend(List<Segment> segments, int decimals) {
  /** The decimals of a factor where the contract says nothing else. */
  public static final int USUAL_DECIMALS = 10;

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

  /** A root that is a short decimal is met by its power only to the last digits: these are cut. */
  private static final int TRUSTED_DECIMALS = 35;

  /** With at most 100 % a year a factor then has at most 16 whole digits. */
  private static final Rate MOST_MONTHS = Rate.of(600, 1);

  private static final int MOST_DECIMALS = 20;
  private static final int MONTHS_PER_YEAR = 12;
  private static final String FORWARD =
      "spending is brought forward; to bring it back, divide by the factor";

  /**
   * Months in which one annual rate holds.
   *
   * @param annualRate the growth of a whole year, above -100 % and at most 100 %
   * @param months for how many months, a fraction where a midpoint lies inside a month
   */
  public record Segment(Rate annualRate, Rate months) {
    @Override
    public String toString() {
      return annualRate + " a year for " + shown(months) + " months";
    }
  }

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a rate is not above -100 % or is above
   *     100 %, if months are negative or sum to more than 600, or if the decimals lie outside 0 to
   *     20
   */
  public Trend {
    segments = List.copyOf(segments);
    Violations violations = Violations.of("Trend");
    Rate months = Rate.ZERO;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      violations
          .require(
              segment.annualRate().compareTo(Rate.ONE.negated()) > 0
                  && segment.annualRate().compareTo(Rate.ONE) <= 0,
              "segments[" + i + "].annualRate",
              segment.annualRate(),
              "above -100% and at most 100%",
              "a yearly growth as a fraction: 5.5 % is 0.055")
          .require(
              segment.months().signum() >= 0,
              "segments[" + i + "].months",
              shown(segment.months()),
              "at least 0",
              FORWARD);
      months = months.plus(segment.months());
    }
    violations
        .require(
            months.compareTo(MOST_MONTHS) <= 0, "months", shown(months), "at most 600", "50 years")
        .require(
            decimals >= 0 && decimals <= MOST_DECIMALS,
            "decimals",
            decimals,
            "between 0 and 20",
            "the scale that the contract states")
        .throwIfInvalidTerms();
  }

  /** No trend yet, with the usual ten decimals: segments are added by {@link #then}. */
  public static Trend none() {
    return new Trend(List.of(), USUAL_DECIMALS);
  }

  /** One annual rate over a number of months. */
  public static Trend of(Rate annualRate, int months) {
    return of(annualRate, Rate.of(months, 1));
  }

  /** One annual rate over a number of months, which may be a fraction. */
  public static Trend of(Rate annualRate, Rate months) {
    return none().then(annualRate, months);
  }

  /** One annual rate from the midpoint of the base period to that of the performance period. */
  public static Trend between(MonthRange base, MonthRange performance, Rate annualRate) {
    return of(annualRate, monthsBetweenMidpoints(base, performance));
  }

  /**
   * Annual rates that follow each other: each counts for the months that it is in force between the
   * midpoint of the base period and the midpoint of the performance period.
   *
   * @param annualRates each rate by the first month in which it is in force; it holds until the
   *     next one begins
   * @throws org.openvbc.core.model.InvalidTermsException if no rate is in force at the midpoint of
   *     the base period, or the performance period is the earlier one
   */
  public static Trend between(
      MonthRange base, MonthRange performance, SortedMap<YearMonth, Rate> annualRates) {
    Rate start = midpoint(base);
    Rate end = midpoint(performance);
    Violations.of("Trend")
        .require(end.isAtLeast(start), "performance", performance, "not before " + base, FORWARD)
        .require(
            !annualRates.isEmpty() && start.isAtLeast(index(annualRates.firstKey())),
            "annualRates",
            annualRates.isEmpty() ? "empty" : "from " + annualRates.firstKey(),
            "in force at the midpoint of " + base,
            "every month of the trend has its rate")
        .throwIfInvalidTerms();
    List<Map.Entry<YearMonth, Rate>> steps = new ArrayList<>(annualRates.entrySet());
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Rate from = index(steps.get(i).getKey()).notBelow(start);
      Rate to = i + 1 < steps.size() ? index(steps.get(i + 1).getKey()).cappedAt(end) : end;
      if (to.compareTo(from) > 0) {
        segments.add(new Segment(steps.get(i).getValue(), to.minus(from)));
      }
    }
    return new Trend(segments, USUAL_DECIMALS);
  }

  /** The same trend with months at another rate added. */
  public Trend then(Rate annualRate, int months) {
    return then(annualRate, Rate.of(months, 1));
  }

  /** The same trend with months at another rate added. */
  public Trend then(Rate annualRate, Rate months) {
    List<Segment> longer = new ArrayList<>(segments);
    longer.add(new Segment(annualRate, months));
    return new Trend(longer, decimals);
  }

  /** The same trend, its factor rounded to another number of decimals. */
  public Trend withDecimals(int other) {
    return new Trend(segments, other);
  }

  /** The trend factor: the compounded product, rounded half up once. */
  public Rate factor() {
    Rate exact = Rate.ONE;
    BigDecimal irrational = BigDecimal.ONE;
    for (Map.Entry<Rate, Rate> each : monthsByRate().entrySet()) {
      Rate growth = Rate.ONE.plus(each.getKey());
      int years = wholeYears(each.getValue());
      Rate rest = each.getValue().minus(Rate.of((long) years * MONTHS_PER_YEAR, 1));
      exact = exact.times(power(growth, years));
      if (!rest.isZero() && !growth.equals(Rate.ONE)) {
        irrational = irrational.multiply(partOfYear(growth, rest), DIGITS);
      }
    }
    Rate product = irrational.compareTo(BigDecimal.ONE) == 0 ? exact : trusted(exact, irrational);
    return product.rounded(decimals, RoundingMode.HALF_UP);
  }

  private static Rate trusted(Rate exact, BigDecimal irrational) {
    return exact.times(Rate.of(irrational)).rounded(TRUSTED_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** The months from the midpoint of one period to the midpoint of another, exact. */
  public static Rate monthsBetweenMidpoints(MonthRange base, MonthRange performance) {
    return midpoint(performance).minus(midpoint(base));
  }

  /** Where the middle of a run of months lies, in months on one line of time. */
  private static Rate midpoint(MonthRange period) {
    return index(period.first()).plus(Rate.of(period.count(), 2));
  }

  private static Rate index(YearMonth month) {
    return Rate.of((long) month.getYear() * MONTHS_PER_YEAR + month.getMonthValue(), 1);
  }

  /** Months at the same rate are one power, so that splitting a segment changes nothing. */
  private Map<Rate, Rate> monthsByRate() {
    Map<Rate, Rate> months = new LinkedHashMap<>();
    for (Segment segment : segments) {
      months.merge(segment.annualRate(), segment.months(), Rate::plus);
    }
    return months;
  }

  private static int wholeYears(Rate months) {
    return months.times(Rate.of(1, MONTHS_PER_YEAR)).toBigDecimal(0, RoundingMode.DOWN).intValue();
  }

  private static Rate power(Rate base, int exponent) {
    Rate product = Rate.ONE;
    for (int i = 0; i < exponent; i++) {
      product = product.times(base);
    }
    return product;
  }

  private static BigDecimal partOfYear(Rate growth, Rate months) {
    BigDecimal exponent =
        months.times(Rate.of(1, MONTHS_PER_YEAR)).toBigDecimal(60, RoundingMode.HALF_EVEN);
    BigDecimal logarithm =
        BigDecimalMath.log(growth.toBigDecimal(100, RoundingMode.HALF_EVEN).round(DIGITS), DIGITS);
    return BigDecimalMath.exp(logarithm.multiply(exponent, DIGITS), DIGITS);
  }

  private static String shown(Rate months) {
    return months.toBigDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** Reads as in "7% a year for 18 months". */
  @Override
  public String toString() {
    return segments.isEmpty()
        ? "no trend"
        : String.join(", ", segments.stream().map(Segment::toString).toList());
  }
}
