package org.openvbc.core.column;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * How the payments of many settled rows are spread: what is expected, how good and how bad it can
 * get, and how often the provider owes.
 *
 * <p>Made from a column of payments in millionths of a dollar, positive where the provider is paid,
 * and a column of statuses. Every row counts the same. Rows that are not settled have no payment:
 * they are left out of every figure here and counted by their reason in {@link #rejected}.
 *
 * <p>All figures are exact: order statistics are payments of the column, shares are counts over the
 * settled rows, the mean is a fraction until it is rounded.
 */
public final class PaymentDistribution {
  private static final Rate HALF = Rate.of(1, 2);

  /** A long is high parts of 32 bits and low parts of 32 bits; sums of each fit a long. */
  private static final int LOW_BITS = 32;

  private static final long LOW_MASK = (1L << LOW_BITS) - 1;

  private final long[] ascending;
  private final Map<RowStatus, Long> rejected;
  private final Unrounded sum;

  private PaymentDistribution(long[] ascending, Map<RowStatus, Long> rejected) {
    this.ascending = ascending;
    this.rejected = Collections.unmodifiableMap(rejected);
    sum = sumOfFirst(ascending.length);
  }

  /**
   * The distribution of the settled rows of a column of payments.
   *
   * @param payments payments in millionths of a dollar; copied
   * @param statuses what became of each row, as codes
   * @param byCode all statuses of that family in the order of their codes, as in {@code
   *     List.of(MsspRowStatus.values())}
   * @throws IllegalArgumentException if the columns differ in length, a code stands for no status,
   *     or no row is settled
   */
  public static PaymentDistribution of(
      long[] payments, byte[] statuses, List<? extends RowStatus> byCode) {
    Rows.requireAsLong("statuses", statuses.length, "payments", payments.length);
    long[] counts = new long[byCode.size()];
    long[] settled = new long[payments.length];
    int size = 0;
    for (int row = 0; row < payments.length; row++) {
      RowStatus status = RowStatus.ofCode(byCode, statuses[row]);
      if (status.isSettled()) {
        settled[size++] = payments[row];
      } else {
        counts[status.code()]++;
      }
    }
    Map<RowStatus, Long> rejected = new LinkedHashMap<>();
    byCode.stream()
        .filter(status -> counts[status.code()] > 0)
        .forEach(status -> rejected.put(status, counts[status.code()]));
    return ofSettled(Arrays.copyOf(settled, size), rejected);
  }

  /**
   * The distribution of payments that are all settled.
   *
   * @param payments payments in millionths of a dollar; copied
   * @throws IllegalArgumentException if there is none
   */
  public static PaymentDistribution of(long[] payments) {
    return ofSettled(payments.clone(), new LinkedHashMap<>());
  }

  private static PaymentDistribution ofSettled(long[] payments, Map<RowStatus, Long> rejected) {
    if (payments.length == 0) {
      throw new IllegalArgumentException(
          "payments have no distribution: no row is settled" + reasons(rejected));
    }
    Arrays.sort(payments);
    return new PaymentDistribution(payments, rejected);
  }

  private static String reasons(Map<RowStatus, Long> rejected) {
    List<String> parts = new ArrayList<>();
    rejected.forEach((status, count) -> parts.add(count + " because " + status.reason()));
    return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
  }

  // ---------------------------------------------------------------- counts

  /** How many rows are settled; every figure here is of these. */
  public int settled() {
    return ascending.length;
  }

  /** How many rows are left out, by the reason, in the order of the codes; never one with zero. */
  public Map<RowStatus, Long> rejected() {
    return rejected;
  }

  // ---------------------------------------------------------------- how much

  /** The sum of all payments, exact also beyond the range of money. */
  public Unrounded sum() {
    return sum;
  }

  /** The expected payment: the sum over the number of settled rows, a fraction until rounded. */
  public Unrounded mean() {
    return sum.times(Rate.of(1, ascending.length));
  }

  /** The worst payment, negative where the provider owes. */
  public Money minimum() {
    return Money.ofMicros(ascending[0]);
  }

  /** The best payment. */
  public Money maximum() {
    return Money.ofMicros(ascending[ascending.length - 1]);
  }

  /** The quantile at one half: of an even number of rows the lower of the two in the middle. */
  public Money median() {
    return quantile(HALF);
  }

  /**
   * The least payment that at least a share of the rows does not exceed.
   *
   * <p>{@code quantile(p) = the payment of rank ceil(p x n), counted from the worst}. It is a
   * payment of the column; nothing is interpolated.
   *
   * @param share above 0 to 100 %; at 100 % it is the best payment
   * @throws IllegalArgumentException if the share lies outside
   */
  public Money quantile(Rate share) {
    return Money.ofMicros(ascending[rank("share of a quantile", share) - 1]);
  }

  // ---------------------------------------------------------------- risk

  /** How often the provider owes: the share of settled rows whose payment is below zero. */
  public Rate probabilityOfLoss() {
    return shareBelow(Money.ZERO);
  }

  /** The share of settled rows whose payment is below an amount. */
  public Rate shareBelow(Money amount) {
    return Rate.of(countBelow(amount.micros()), ascending.length);
  }

  /** The share of settled rows whose payment is no more than an amount. */
  public Rate shareAtMost(Money amount) {
    long micros = amount.micros();
    int count = micros == Long.MAX_VALUE ? ascending.length : countBelow(micros + 1);
    return Rate.of(count, ascending.length);
  }

  /**
   * Value at risk: the least loss that is not exceeded with a stated probability.
   *
   * <p>A loss is a payment with the other sign. {@code valueAtRisk(c) = the loss of rank ceil(c x
   * n), counted from the best row}: at 95 % no more than one row in twenty loses more. It is
   * negative where even that row is paid.
   *
   * @param level such as 95 %; above 0 to 100 %; at 100 % it is the worst loss
   * @throws IllegalArgumentException if the level lies outside
   */
  public Money valueAtRisk(Rate level) {
    int rank = rank("level of a value at risk", level);
    return Money.ofMicros(ascending[ascending.length - rank]).negated();
  }

  /**
   * Expected shortfall: the mean loss of the worst rows, those beyond a stated level.
   *
   * <p>{@code expectedShortfall(c) = (sum of the worst (1 - c) x n losses) / ((1 - c) x n)}; where
   * that number of rows is not whole, the last of them counts by its part. Never below the value at
   * risk of the same level.
   *
   * @param level such as 95 %; above 0 and below 100 %
   * @throws IllegalArgumentException if the level lies outside
   */
  public Unrounded expectedShortfall(Rate level) {
    if (level.signum() <= 0 || level.isAtLeast(Rate.ONE)) {
      throw new IllegalArgumentException(
          "level of an expected shortfall " + level + " is not above 0% and below 100%");
    }
    Rate worst = level.complement().times(Rate.of(ascending.length, 1));
    int whole = wholeNumber(worst, RoundingMode.FLOOR);
    Rate part = worst.minus(Rate.of(whole, 1));
    return sumOfFirst(whole)
        .plus(Money.ofMicros(ascending[whole]).times(part))
        .times(Rate.ONE.dividedBy(worst))
        .negated();
  }

  /** {@code ceil(share x n)}: 1 for the first. */
  private int rank(String what, Rate share) {
    if (share.signum() <= 0 || !Rate.ONE.isAtLeast(share)) {
      throw new IllegalArgumentException(what + " " + share + " is not above 0% and at most 100%");
    }
    return wholeNumber(share.times(Rate.of(ascending.length, 1)), RoundingMode.CEILING);
  }

  private static int wholeNumber(Rate number, RoundingMode mode) {
    return Math.toIntExact(number.rounded(0, mode).numeratorOver(1));
  }

  // ---------------------------------------------------------------- a picture of it

  /**
   * How many settled rows lie between stated amounts.
   *
   * @param edges the amounts, ascending
   * @param counts one more than edges: rows below the first edge; from each edge up to, but not
   *     including, the next; from the last edge up
   */
  public record Histogram(List<Money> edges, List<Integer> counts) {
    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if there is not one count more than edges
     */
    public Histogram {
      edges = List.copyOf(edges);
      counts = List.copyOf(counts);
      if (counts.size() != edges.size() + 1) {
        throw new IllegalArgumentException(
            "histogram with " + edges.size() + " edges has " + counts.size() + " counts");
      }
    }
  }

  /**
   * Counts the settled rows between stated amounts; all counts together are all settled rows.
   *
   * @param edges at least one, each above the one before
   * @throws IllegalArgumentException if there is none, or one is not above the one before
   */
  public Histogram histogram(List<Money> edges) {
    if (edges.isEmpty()) {
      throw new IllegalArgumentException("edges of a histogram: there must be at least one");
    }
    List<Integer> counts = new ArrayList<>();
    int below = 0;
    for (int i = 0; i < edges.size(); i++) {
      if (i > 0 && !edges.get(i).isMoreThan(edges.get(i - 1))) {
        throw new IllegalArgumentException(
            "edges of a histogram: " + edges.get(i) + " is not above " + edges.get(i - 1));
      }
      int belowEdge = countBelow(edges.get(i).micros());
      counts.add(belowEdge - below);
      below = belowEdge;
    }
    counts.add(ascending.length - below);
    return new Histogram(edges, counts);
  }

  /** How many payments are below a number of millionths: the place where it would stand first. */
  private int countBelow(long micros) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < micros) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** High and low parts are summed apart, so that no sum of an array's length overflows. */
  private Unrounded sumOfFirst(int count) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < count; i++) {
      high += ascending[i] >> LOW_BITS;
      low += ascending[i] & LOW_MASK;
    }
    return Money.ofMicros(high).times(Rate.of(1L << LOW_BITS, 1)).plus(Money.ofMicros(low));
  }

  /** One sentence, as in "3 payments from -$5.00 to $7.00, mean ~$1.333333; loss in 33.333333%". */
  @Override
  public String toString() {
    return ascending.length
        + " payments from "
        + minimum()
        + " to "
        + maximum()
        + ", mean "
        + mean()
        + "; loss in "
        + probabilityOfLoss()
        + (rejected.isEmpty() ? "" : "; left out" + reasons(rejected).substring(1));
  }
}
