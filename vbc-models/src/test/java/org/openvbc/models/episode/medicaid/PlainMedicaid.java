package org.openvbc.models.episode.medicaid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The rule restated in plain decimals of sixty digits; it shares no code with the library. */
final class PlainMedicaid {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

  /** Differences below this are those of the sixty digits, not of the figures. */
  private static final BigDecimal NOTHING = new BigDecimal("1e-40");

  private PlainMedicaid() {}

  record Terms(
      BigDecimal acceptable,
      BigDecimal commendable,
      BigDecimal limit,
      BigDecimal share,
      long minimum,
      List<BigDecimal> riskLimits,
      boolean scale) {}

  /** The payment, or what a letter says about why there is none. */
  record Result(String outcome, BigDecimal net) {}

  static Result settle(
      Terms terms, List<BigDecimal> costs, List<BigDecimal> scores, boolean quality) {
    int n = costs.size();
    if (n == 0) {
      return new Result("none", BigDecimal.ZERO);
    }
    if (n < terms.minimum()) {
      return new Result("low", BigDecimal.ZERO);
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal risk = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      sum = sum.add(costs.get(i).divide(scores.get(i), DIGITS));
      risk = risk.add(scores.get(i));
    }
    BigDecimal count = BigDecimal.valueOf(n);
    BigDecimal average = sum.divide(count, DIGITS);
    BigDecimal factor = terms.scale() ? risk.divide(count, DIGITS) : BigDecimal.ONE;
    if (isBelow(average, terms.commendable())) {
      if (!quality) {
        return new Result("quality", BigDecimal.ZERO);
      }
      BigDecimal difference = terms.commendable().subtract(average.max(terms.limit()));
      return new Result("gain", cents(difference, factor, count, terms.share()));
    }
    if (isBelow(terms.acceptable(), average)) {
      BigDecimal owed =
          average
              .subtract(terms.acceptable())
              .multiply(factor)
              .multiply(count)
              .multiply(terms.share());
      for (BigDecimal most : terms.riskLimits()) {
        owed = owed.min(most);
      }
      return new Result("risk", rounded(owed).negate());
    }
    return new Result("neutral", BigDecimal.ZERO);
  }

  private static boolean isBelow(BigDecimal a, BigDecimal b) {
    return b.subtract(a).compareTo(NOTHING) > 0;
  }

  private static BigDecimal cents(
      BigDecimal difference, BigDecimal factor, BigDecimal count, BigDecimal share) {
    return rounded(difference.multiply(factor).multiply(count).multiply(share));
  }

  /** First to forty places, which mends what the sixty digits left of an exact half cent. */
  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(40, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
  }
}
