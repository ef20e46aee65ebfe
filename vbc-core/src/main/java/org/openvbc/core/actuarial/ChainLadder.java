package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * How completion factors are taken from a triangle of claims: the chain ladder and its choices.
 *
 * <p>The link from lag j to the next is {@code f(j) = sum of C(i, j+1) / sum of C(i, j)} over the
 * rows that have both (volume weighted), or the mean of the rows' own links (simple). Exact
 * fractions throughout: nothing is rounded.
 *
 * @param average how the links of the rows are averaged
 * @param latestRows how many of the latest rows that have both lags count; empty for all
 * @param excludesHighAndLow whether the highest and the lowest link of each lag are left out, one
 *     each (of equal ones the earliest row), wherever there are three or more to choose from
 * @param tail what is paid after the last lag of the triangle, as a factor of what was paid by
 *     then; 1 for nothing
 */
public record ChainLadder(
    Average average, OptionalInt latestRows, boolean excludesHighAndLow, Rate tail) {
  private static final int FEWEST_TO_CHOOSE_FROM = 3;

  /** How the links of the rows become one. */
  public enum Average {
    /** The sum of the later amounts over the sum of the earlier ones. */
    VOLUME_WEIGHTED,
    /** The mean of the rows' links, each counting the same. */
    SIMPLE
  }

  private record Link(Money from, Money to) {
    Rate factor() {
      return Rate.of(to, from);
    }
  }

  /**
   * Checks the choices.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if no row is to count, or the tail is not
   *     above zero
   */
  public ChainLadder {
    Violations.of("ChainLadder")
        .require(
            latestRows.orElse(1) >= 1,
            "latestRows",
            latestRows.orElse(1),
            "at least 1",
            "a link is the average of some row")
        .require(tail.signum() > 0, "tail", tail.toFraction(), "above 0", "a factor")
        .throwIfInvalidTerms();
  }

  /** Volume weighted over all rows, nothing after the last lag. */
  public static ChainLadder volumeWeighted() {
    return new ChainLadder(Average.VOLUME_WEIGHTED, OptionalInt.empty(), false, Rate.ONE);
  }

  /** The simple average over all rows, nothing after the last lag. */
  public static ChainLadder simpleAverage() {
    return new ChainLadder(Average.SIMPLE, OptionalInt.empty(), false, Rate.ONE);
  }

  /** The same on the latest rows (the last diagonals) only. */
  public ChainLadder ofLatestRows(int rows) {
    return new ChainLadder(average, OptionalInt.of(rows), excludesHighAndLow, tail);
  }

  /** The same without the highest and the lowest link of each lag. */
  public ChainLadder withoutHighAndLow() {
    return new ChainLadder(average, latestRows, true, tail);
  }

  /** The same with something still to come after the last lag. */
  public ChainLadder withTail(Rate factor) {
    return new ChainLadder(average, latestRows, excludesHighAndLow, factor);
  }

  /**
   * How claims develop from lag to lag.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a link has nothing paid to start
   *     from
   */
  public Development developmentOf(ClaimsTriangle triangle) {
    List<Rate> links = new ArrayList<>();
    for (int lag = 0; lag + 1 < triangle.lags(); lag++) {
      links.add(linkFrom(lag, triangle));
    }
    return new Development(links, tail);
  }

  /**
   * What the claims of the triangle come to when all is paid, each row by its completion factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a completion factor is above 1, as it
   *     is where more money comes back than is paid
   */
  public CompletedClaims complete(ClaimsTriangle triangle) {
    return Completion.by(developmentOf(triangle).completionFactors())
        .complete(IncurredClaims.of(triangle));
  }

  private Rate linkFrom(int lag, ClaimsTriangle triangle) {
    List<Link> links = new ArrayList<>();
    for (ClaimsTriangle.Row row : triangle.rows()) {
      if (row.reaches(lag + 1)) {
        links.add(new Link(row.cumulative().get(lag), row.cumulative().get(lag + 1)));
      }
    }
    int first = Math.max(0, links.size() - latestRows.orElse(links.size()));
    List<Link> counted = new ArrayList<>(links.subList(first, links.size()));
    if (average == Average.SIMPLE || excludesHighAndLow) {
      for (Link link : counted) {
        requireStart(link.from(), lag);
      }
    }
    if (excludesHighAndLow && counted.size() >= FEWEST_TO_CHOOSE_FROM) {
      removeHighAndLow(counted);
    }
    return average == Average.SIMPLE ? mean(counted) : weighted(counted, lag);
  }

  private static void removeHighAndLow(List<Link> links) {
    int high = 0;
    for (int i = 1; i < links.size(); i++) {
      if (links.get(i).factor().compareTo(links.get(high).factor()) > 0) {
        high = i;
      }
    }
    links.remove(high);
    int low = 0;
    for (int i = 1; i < links.size(); i++) {
      if (links.get(i).factor().compareTo(links.get(low).factor()) < 0) {
        low = i;
      }
    }
    links.remove(low);
  }

  private static Rate mean(List<Link> links) {
    Rate sum = Rate.ZERO;
    for (Link link : links) {
      sum = sum.plus(link.factor());
    }
    return sum.times(Rate.of(1, links.size()));
  }

  private static Rate weighted(List<Link> links, int lag) {
    Money from = links.stream().map(Link::from).reduce(Money.ZERO, Money::plus);
    Money to = links.stream().map(Link::to).reduce(Money.ZERO, Money::plus);
    requireStart(from, lag);
    return Rate.of(to, from);
  }

  private static void requireStart(Money from, int lag) {
    Violations.of("ClaimsTriangle")
        .require(
            from.isPositive(),
            "paid by lag " + lag,
            from,
            "above $0.00",
            "the link to lag " + (lag + 1) + " is a factor of it")
        .throwIfInvalidPerformance();
  }

  /** Reads as in "chain ladder, VOLUME_WEIGHTED, latest 3 rows, without high and low". */
  @Override
  public String toString() {
    return "chain ladder, "
        + average
        + (latestRows.isPresent() ? ", latest " + latestRows.getAsInt() + " rows" : "")
        + (excludesHighAndLow ? ", without high and low" : "")
        + (tail.equals(Rate.ONE) ? "" : ", tail " + tail);
  }
}
