package org.openvbc.core.clause;

import java.math.BigDecimal;
import java.util.List;

/**
 * The clauses written down a second time in plain decimals, from the rules and not from the
 * library, so that the two can be compared.
 */
final class PlainClauses {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private PlainClauses() {}

  /**
   * Bands by where they end, as the programmes print them.
   *
   * @param ends where each band but the last ends, as a fraction of the base or in dollars
   * @param shares the share of each band, one more than there are ends
   */
  record Ends(List<BigDecimal> ends, List<BigDecimal> shares) {}

  /** Walks up the bands until one holds the rest; a trigger must be exceeded first. */
  static BigDecimal corridor(
      Ends gains, Ends losses, BigDecimal trigger, BigDecimal amount, BigDecimal base) {
    BigDecimal size = amount.abs();
    if (trigger.signum() > 0 && size.compareTo(trigger.multiply(base)) <= 0) {
      return ZERO;
    }
    Ends bands = amount.signum() < 0 ? losses : gains;
    BigDecimal low = ZERO;
    BigDecimal shared = ZERO;
    for (int i = 0; i < bands.shares().size(); i++) {
      boolean last = i == bands.ends().size();
      BigDecimal upper = last ? size : bands.ends().get(i).multiply(base);
      BigDecimal high = size.min(upper);
      if (high.compareTo(low) > 0) {
        shared = shared.add(high.subtract(low).multiply(bands.shares().get(i)));
      }
      low = upper;
    }
    return amount.signum() < 0 ? shared.negate() : shared;
  }

  /** Each dollar band by itself: what of the claims lies above its start and below its end. */
  static BigDecimal stopLoss(Ends bands, BigDecimal attachment, BigDecimal claims) {
    BigDecimal low = attachment;
    BigDecimal recovery = ZERO;
    for (int i = 0; i < bands.shares().size(); i++) {
      BigDecimal upper = i == bands.ends().size() ? claims : bands.ends().get(i);
      BigDecimal inside = claims.min(upper).subtract(low).max(ZERO);
      recovery = recovery.add(inside.multiply(bands.shares().get(i)));
      low = upper;
    }
    return recovery;
  }

  /** Claims above the greater of two attachment points, not more than the most. */
  static BigDecimal aggregate(
      BigDecimal corridor,
      BigDecimal least,
      BigDecimal most,
      BigDecimal expected,
      BigDecimal eligible) {
    BigDecimal attachment = corridor.multiply(expected).max(least);
    return eligible.subtract(attachment).max(ZERO).min(most);
  }

  /** The three cases of a risk pool, one by one. */
  static BigDecimal fromPool(BigDecimal withheld, BigDecimal poolResult) {
    if (poolResult.signum() >= 0) {
      return withheld;
    }
    return poolResult.compareTo(withheld.negate()) > 0 ? withheld.add(poolResult) : ZERO;
  }

  /** A number between two bounds. */
  static BigDecimal between(BigDecimal low, BigDecimal number, BigDecimal high) {
    return number.compareTo(low) < 0 ? low : number.compareTo(high) > 0 ? high : number;
  }
}
