package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.column.RowRounding;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/**
 * The rule of a contract with rates by cell on raw numbers, for columns: the same figures as {@link
 * CapitationRule} for one cell and month.
 *
 * <p>Rates, cell factors, contract factors and the base risk score are folded into one price per
 * payment line, month and cell, all of them over one denominator. A line is {@code members x days x
 * risk score x price} over that denominator, the days of the month and a million, and is divided
 * once, where the rule rounds. A law holds it to the object form row by row.
 */
final class CapitationKernel {
  private static final byte SETTLED = CapitationRowStatus.SETTLED.code();

  /** $100 billion in millionths: what the denominators leave room for. */
  static final long LARGEST = 100_000_000_000_000_000L;

  static final int MOST_MEMBERS = 10_000_000;
  static final int WHOLE_SCORE = 1_000_000;
  static final int MOST_SCORE = 100 * WHOLE_SCORE;
  private static final int LONGEST_MONTH = 31;

  /** $100,000 a member and month: what leaves room for members, days and scores. */
  private static final Rate MOST_PRICE = Rate.of(100_000_000_000L, 1);

  /** Prices over it fit a long. */
  private static final long MOST_DENOMINATOR = 10_000_000;

  private static final long BEYOND = -1;

  private final RowRounding rounding;
  private final int firstMonth;
  private final int[] lengths;
  private final int cells;
  private final long[][] prices;
  private final long[] carveOuts;
  private final long withhold;
  private final long priceDenominator;
  private final long carveOutDenominator;
  private final long withholdDenominator;

  // A contract with a base asks for a score, one without a base takes none.
  private final boolean hasBase;
  private final long leastScore;
  private final long mostScore;

  private CapitationKernel(
      CapitationRule rule, List<List<Rate>> lines, List<Rate> carved, Rate withheld) {
    rounding = RowRounding.of(rule.terms.rounding(), LARGEST);
    firstMonth = CapitationColumns.numberOf(rule.terms.period().first());
    lengths = lengths(rule.terms);
    cells = rule.cells.size();
    priceDenominator = denominator(lines.stream().flatMap(List::stream).toList());
    carveOutDenominator = denominator(carved);
    withholdDenominator = denominator(List.of(withheld));
    prices = lines.stream().map(line -> over(priceDenominator, line)).toArray(long[][]::new);
    carveOuts = over(carveOutDenominator, carved);
    withhold = withheld.numeratorOver(withholdDenominator);
    hasBase = rule.normalization.isPresent();
    leastScore = hasBase ? 1 : CapitationColumns.NO_RISK_SCORE;
    mostScore = hasBase ? MOST_SCORE : CapitationColumns.NO_RISK_SCORE;
  }

  private static int[] lengths(Capitation terms) {
    int[] lengths = new int[terms.period().count()];
    for (int month = 0; month < lengths.length; month++) {
      lengths[month] = terms.period().month(month).lengthOfMonth();
    }
    return lengths;
  }

  /** The common denominator; zero where a long does not hold it. */
  private static long denominator(List<Rate> rates) {
    return Rate.commonDenominator(rates).orElse(0);
  }

  private static long[] over(long denominator, List<Rate> rates) {
    return rates.stream().mapToLong(rate -> rate.numeratorOver(denominator)).toArray();
  }

  /**
   * The kernel of a contract.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it pays a share of premium, or its
   *     rates have no common denominators that are small enough: such terms are settled one by one
   */
  static CapitationKernel of(CapitationRule rule) {
    Capitation terms = rule.terms;
    Violations.of("Capitation")
        .require(
            rule.isPerMember,
            "basis",
            "a share of premium",
            "rates by cell",
            "premium has no column; settle such terms one by one")
        .throwIfInvalidTerms();
    List<List<Rate>> lines = lines(rule);
    List<Rate> carved = terms.carveOuts().stream().map(each -> micros(each.rate())).toList();
    Rate withheld = terms.withhold().rate();
    requireRoom(terms, lines, carved, withheld);
    return new CapitationKernel(rule, lines, carved, withheld);
  }

  /** The prices of each payment line, month by month and cell by cell. */
  private static List<List<Rate>> lines(CapitationRule rule) {
    Rate base = rule.terms.baseRiskScore().orElse(Rate.ONE);
    Rate factor = rule.factors.dividedBy(base);
    CapitationBasis.PerMember basis = (CapitationBasis.PerMember) rule.terms.basis();
    List<CapitatedCategory> categories = basis.categories();
    return rule.linesByMonthAndCategory
        ? categories.stream().map(each -> line(rule, List.of(each), factor)).toList()
        : List.of(line(rule, categories, factor));
  }

  private static List<Rate> line(
      CapitationRule rule, List<CapitatedCategory> categories, Rate factor) {
    List<Rate> prices = new ArrayList<>();
    for (int month = 0; month < rule.terms.period().count(); month++) {
      YearMonth paid = rule.terms.period().month(month);
      for (String cell : rule.cells) {
        PerMemberPerMonth sum = PerMemberPerMonth.ZERO;
        for (CapitatedCategory category : categories) {
          for (RateCell each : category.cells()) {
            if (each.name().equals(cell)) {
              sum = sum.plus(each.rateIn(paid).times(each.factor()));
            }
          }
        }
        prices.add(micros(sum.times(factor)));
      }
    }
    return prices;
  }

  /** Dollars per member and month as a number of millionths. */
  private static Rate micros(PerMemberPerMonth rate) {
    return Rate.of(rate.amount(), Money.ofMicros(1).unrounded());
  }

  private static void requireRoom(
      Capitation terms, List<List<Rate>> lines, List<Rate> carved, Rate withheld) {
    List<Rate> priced = lines.stream().flatMap(List::stream).toList();
    Rounding rounding = terms.rounding();
    long prices = denominator(priced);
    long carveOuts = denominator(carved);
    Violations.of("Capitation")
        .require(
            Stream.concat(priced.stream(), carved.stream()).allMatch(MOST_PRICE::isAtLeast),
            "rates",
            "one beyond $100,000 a member and month",
            "at most $100,000",
            "columns have no room for more; settle such terms one by one")
        .require(
            Math.max(prices, carveOuts) <= MOST_DENOMINATOR
                && RowRounding.fits(rounding, prices, LONGEST_MONTH, WHOLE_SCORE)
                && RowRounding.fits(rounding, carveOuts, LONGEST_MONTH)
                && RowRounding.fits(rounding, denominator(List.of(withheld))),
            "rates",
            "common denominator " + prices + ", rounding " + rounding,
            "one that is at most "
                + MOST_DENOMINATOR
                + " and times 31,000,000 and the rounding unit below 2^61, and a rounding that"
                + " takes every amount",
            "columns keep every rate over one denominator; settle such terms one by one")
        .throwIfInvalidTerms();
  }

  // ---------------------------------------------------------------- rows

  /** How many months the contract has. */
  int months() {
    return lengths.length;
  }

  /** The days of a month of the contract. */
  int length(int month) {
    return lengths[month];
  }

  /** The position of a month in the contract. */
  int position(long month) {
    return (int) (month - firstMonth);
  }

  /** Whether the contract compares risk scores. */
  boolean hasBase() {
    return hasBase;
  }

  /** Settles rows of a slice that lies within the columns. */
  void settleRows(CapitationColumns rows, int from, int to) {
    int[] rateCells = rows.cells;
    int[] months = rows.months;
    int[] members = rows.members;
    byte[] days = rows.days;
    int[] riskScores = rows.riskScores;
    long[] payments = rows.payments;
    byte[] statuses = rows.statuses;
    for (int row = from; row < to; row++) {
      long cell = rateCells[row];
      long month = months[row];
      long size = members[row];
      long covered = days[row];
      long score = riskScores[row];
      if (isOutOfRange(cell, month, size, covered, score)) {
        statuses[row] = whatIsWrong(cell, month, size, covered, score).code();
        continue;
      }
      int position = position(month);
      int length = lengths[position];
      long memberDays = memberDays(size, covered, length);
      long gross = gross(position * cells + (int) cell, memberDays, length, score);
      if (gross == BEYOND) {
        statuses[row] = CapitationRowStatus.BEYOND_RANGE.code();
        continue;
      }
      long left = gross - carvedOut(memberDays, length);
      if (left < 0) {
        statuses[row] = CapitationRowStatus.CARVE_OUTS_ABOVE_GROSS.code();
        continue;
      }
      payments[row] = left - rounded(left, withhold, withholdDenominator);
      statuses[row] = SETTLED;
    }
  }

  /** Members times covered days: member months times the days of the month. */
  static long memberDays(long members, long covered, long length) {
    return members * Wide.chosen(covered >> Long.SIZE - 1, length, covered);
  }

  /** The lines of a cell and month, each rounded; {@link #BEYOND} if they leave their range. */
  private long gross(int at, long memberDays, long length, long score) {
    long amount = memberDays * (hasBase ? score : WHOLE_SCORE);
    long denominator = priceDenominator * length * WHOLE_SCORE;
    long mostHigh = Math.multiplyHigh(LARGEST, denominator);
    long mostLow = LARGEST * denominator;
    long gross = 0;
    for (long[] line : prices) {
      long high = Math.multiplyHigh(amount, line[at]);
      long low = amount * line[at];
      if (Wide.lessMask(mostHigh, mostLow, high, low) != 0) {
        return BEYOND;
      }
      gross += rounding.rounded(high, low, denominator);
      if (gross > LARGEST) {
        return BEYOND;
      }
    }
    return gross;
  }

  /** Each carve-out is rounded by itself. */
  private long carvedOut(long memberDays, long length) {
    long sum = 0;
    for (long carveOut : carveOuts) {
      sum += rounded(memberDays, carveOut, carveOutDenominator * length);
    }
    return sum;
  }

  private long rounded(long amount, long factor, long denominator) {
    return rounding.rounded(Math.multiplyHigh(amount, factor), amount * factor, denominator);
  }

  /** What is wrong with a row, or that it is settled. */
  CapitationRowStatus check(long cell, long month, long members, long covered, long score) {
    return isOutOfRange(cell, month, members, covered, score)
        ? whatIsWrong(cell, month, members, covered, score)
        : CapitationRowStatus.SETTLED;
  }

  /** One test for nearly all that can be wrong with a row; the days of its month are another. */
  private boolean isOutOfRange(long cell, long month, long members, long covered, long score) {
    long worst =
        cell
            | cells - 1 - cell
            | month - firstMonth
            | firstMonth + lengths.length - 1L - month
            | members
            | MOST_MEMBERS - members
            | covered - CapitationColumns.WHOLE_MONTH
            | score - leastScore
            | mostScore - score;
    return worst < 0 || covered > lengths[position(month)];
  }

  private CapitationRowStatus whatIsWrong(
      long cell, long month, long members, long covered, long score) {
    if (cell < 0 || cell >= cells) {
      return CapitationRowStatus.UNKNOWN_CELL;
    }
    if (month < firstMonth || month - firstMonth >= lengths.length) {
      return CapitationRowStatus.OUTSIDE_PERIOD;
    }
    if (members < 0 || members > MOST_MEMBERS) {
      return CapitationRowStatus.MEMBERS_OUT_OF_RANGE;
    }
    if (covered < CapitationColumns.WHOLE_MONTH || covered > lengths[position(month)]) {
      return CapitationRowStatus.DAYS_OUT_OF_RANGE;
    }
    if (!hasBase) {
      return CapitationRowStatus.RISK_SCORE_NOT_ASKED;
    }
    return score == CapitationColumns.NO_RISK_SCORE
        ? CapitationRowStatus.RISK_SCORE_NOT_STATED
        : CapitationRowStatus.RISK_SCORE_OUT_OF_RANGE;
  }
}
