package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.money.Rate;

/**
 * How claims grow from lag to lag until all are paid.
 *
 * @param links the factor from each lag to the next
 * @param tail the factor from the last lag to the end
 */
public record Development(List<Rate> links, Rate tail) {
  /** Keeps its own copy. */
  public Development {
    links = List.copyOf(links);
  }

  /**
   * The factor from a lag to the end: {@code product of the links from that lag on x tail}, exact.
   *
   * @throws IllegalArgumentException if the triangle does not reach the lag
   */
  public Rate toUltimate(int lag) {
    if (lag < 0 || lag > links.size()) {
      throw new IllegalArgumentException(
          "lag " + lag + " is not between 0 and " + links.size() + ", the lags of the triangle");
    }
    Rate factor = tail;
    for (Rate link : links.subList(lag, links.size())) {
      factor = factor.times(link);
    }
    return factor;
  }

  /**
   * The completion factor of each lag: one over the factor to the end.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one lies outside 0 to 1
   */
  public CompletionFactors completionFactors() {
    List<Rate> factors = new ArrayList<>();
    for (int lag = 0; lag <= links.size(); lag++) {
      Rate toUltimate = toUltimate(lag);
      factors.add(toUltimate.isZero() ? Rate.ZERO : Rate.ONE.dividedBy(toUltimate));
    }
    return new CompletionFactors(factors);
  }
}
