package org.openvbc.models.sharedsavings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openvbc.core.column.RowRounding;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;

/**
 * How savings, or how losses, are shared, on raw numbers: threshold and cap over one denominator,
 * and the share at every score that a column can hold, each over a denominator of its own.
 */
final class SharedSavingsSide {
  /** A cap that is larger limits nothing that columns can hold, and leaves no room. */
  private static final Rate MOST_CAP = Rate.of(100, 1);

  /** Of threshold and cap. */
  final long unit;

  /** What savings or losses must reach, as a rate of the target. */
  final long rate;

  /** One where equality does not reach it, else zero. */
  final long exceeds;

  /** The most that is paid, as a rate of the target; zero where there is no cap. */
  final long cap;

  // All ones where it holds, else zero.
  final long isExcessOnly;
  final long hasCap;

  /** The provider's share by score, or the only one. */
  final long[] shares;

  final long[] denominators;

  /** Whether columns have room for all of it. */
  final boolean hasRoom;

  private SharedSavingsSide(Threshold threshold, Optional<Rate> most, List<Rate> byScore) {
    Rate limit = most.orElse(Rate.ZERO);
    unit = Rate.commonDenominator(List.of(threshold.rate(), limit)).orElse(0);
    boolean isSmall = unit > 0 && unit < Integer.MAX_VALUE && MOST_CAP.isAtLeast(limit);
    rate = isSmall ? threshold.rate().numeratorOver(unit) : 0;
    cap = isSmall ? limit.numeratorOver(unit) : 0;
    exceeds = threshold.test() == Threshold.Test.EXCEEDS ? 1 : 0;
    isExcessOnly = threshold.mode() == Threshold.Mode.EXCESS_ONLY ? -1 : 0;
    hasCap = most.isPresent() ? -1 : 0;
    denominators = new long[byScore.size()];
    shares = new long[byScore.size()];
    boolean fits = isSmall;
    for (int i = 0; fits && i < shares.length; i++) {
      Rate share = byScore.get(i);
      denominators[i] = Rate.commonDenominator(List.of(share)).orElse(0);
      fits = RowRounding.fits(Rounding.CENTS, unit, denominators[i]);
      shares[i] = fits ? share.numeratorOver(denominators[i]) : 0;
    }
    hasRoom = fits;
  }

  /** How savings are shared: nothing of them where the gate is failed. */
  static SharedSavingsSide ofSavings(SharedSavings terms) {
    SavingsShare own = terms.savings();
    return new SharedSavingsSide(
        own.threshold(),
        own.cap(),
        byScore(
            terms,
            score ->
                terms.rule().isGateMet(score)
                    ? own.rate().share(score).times(own.rate().factor(score))
                    : Rate.ZERO));
  }

  /** How losses are shared: nothing of them where the contract shares savings only. */
  static SharedSavingsSide ofLosses(SharedSavings terms) {
    if (terms.losses().isEmpty()) {
      return new SharedSavingsSide(
          Threshold.NONE, Optional.empty(), byScore(terms, score -> Rate.ZERO));
    }
    LossTerms own = terms.losses().get();
    return new SharedSavingsSide(
        own.threshold(),
        own.cap(),
        byScore(terms, score -> terms.rule().lossShare(own, score, terms.rule().isGateMet(score))));
  }

  /** The share at each ten-thousandth, or the only one where nothing asks for a score. */
  private static List<Rate> byScore(SharedSavings terms, Function<Optional<Score>, Rate> share) {
    if (!terms.asksForQuality()) {
      return List.of(share.apply(Optional.empty()));
    }
    return IntStream.rangeClosed(0, SharedSavingsKernel.WHOLE_SCORE)
        .mapToObj(score -> Rate.of(score, SharedSavingsKernel.WHOLE_SCORE))
        .map(rate -> share.apply(Optional.of(new Score(rate))))
        .toList();
  }
}
