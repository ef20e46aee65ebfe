package org.openvbc.quality.stars;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rating algorithm once more, in plain decimals of 60 digits and with nothing shared. */
final class PlainStars {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_UP);

  private PlainStars() {}

  record Star(String id, int stars, long weight, boolean improvement, boolean isNew) {}

  /** Half stars of a rating. */
  static int halfStars(
      Map<StarsVariant, List<BigDecimal>> thresholds,
      BigDecimal adjustment,
      List<Star> stars,
      boolean highest,
      boolean isProtected) {
    Optional<BigDecimal> raw = best(thresholds, adjustment, stars, highest, true);
    if (isProtected) {
      Optional<BigDecimal> other = best(thresholds, adjustment, stars, highest, false);
      if (other.isPresent() && other.get().compareTo(raw.orElseThrow()) > 0) {
        raw = other;
      }
    }
    return half(raw.orElseThrow());
  }

  private static Optional<BigDecimal> best(
      Map<StarsVariant, List<BigDecimal>> thresholds,
      BigDecimal adjustment,
      List<Star> stars,
      boolean highest,
      boolean withNew) {
    Optional<BigDecimal> with = raw(thresholds, adjustment, stars, true, withNew);
    if (highest) {
      Optional<BigDecimal> without = raw(thresholds, adjustment, stars, false, withNew);
      if (without.isPresent()
          && half(without.get()) >= 8
          && without.get().compareTo(with.orElseThrow()) > 0) {
        return without;
      }
    }
    return with;
  }

  private static Optional<BigDecimal> raw(
      Map<StarsVariant, List<BigDecimal>> thresholds,
      BigDecimal adjustment,
      List<Star> all,
      boolean withImprovement,
      boolean withNew) {
    List<Star> stars = new ArrayList<>();
    for (Star each : all) {
      if ((withImprovement || !each.improvement()) && (withNew || !each.isNew())) {
        stars.add(each);
      }
    }
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (Star each : stars) {
      weights = weights.add(BigDecimal.valueOf(each.weight()));
      sum = sum.add(BigDecimal.valueOf(each.weight() * each.stars()));
    }
    if (stars.size() < 2 || weights.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal mean = sum.divide(weights, DIGITS);
    BigDecimal squares = BigDecimal.ZERO;
    for (Star each : stars) {
      BigDecimal off = BigDecimal.valueOf(each.stars()).subtract(mean);
      squares = squares.add(BigDecimal.valueOf(each.weight()).multiply(off.pow(2)));
    }
    BigDecimal n = BigDecimal.valueOf(stars.size());
    BigDecimal variance =
        n.multiply(squares).divide(weights.multiply(n.subtract(BigDecimal.ONE)), DIGITS);
    List<BigDecimal> at =
        thresholds.getOrDefault(new StarsVariant(withImprovement, withNew), List.of());
    return Optional.of(mean.add(reward(six(mean), six(variance), at)).add(adjustment));
  }

  private static BigDecimal six(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP);
  }

  private static BigDecimal reward(BigDecimal mean, BigDecimal variance, List<BigDecimal> at) {
    int height = mean.compareTo(at.get(1)) >= 0 ? 2 : mean.compareTo(at.get(0)) >= 0 ? 1 : 0;
    int spread = variance.compareTo(at.get(2)) < 0 ? 0 : variance.compareTo(at.get(3)) < 0 ? 1 : 2;
    if (height == 0 || spread == 2) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(height == 2 ? spread == 0 ? "0.4" : "0.3" : spread == 0 ? "0.2" : "0.1");
  }

  private static int half(BigDecimal raw) {
    BigDecimal within = raw.max(BigDecimal.ZERO).min(BigDecimal.valueOf(5));
    return within
        .multiply(BigDecimal.valueOf(2))
        .add(new BigDecimal("0.5"))
        .setScale(0, RoundingMode.FLOOR)
        .intValueExact();
  }
}
