package org.openvbc.models.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of this package once more, in plain {@link BigDecimal}, written from the rule alone.
 */
final class PlainPerformance {
  private static final MathContext DIGITS = new MathContext(60);
  private static final BigDecimal NOTHING = BigDecimal.ZERO;
  private static final BigDecimal ONE = BigDecimal.ONE;

  private PlainPerformance() {}

  private static BigDecimal cents(BigDecimal amount) {
    // A quotient that ends on half a cent is a few units of the last digit off.
    return amount.setScale(40, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- measures

  /** A measure with its goals, its counts and its weight. */
  record Measure(
      int met,
      int denominator,
      int exclusions,
      BigDecimal threshold,
      BigDecimal target,
      BigDecimal stretch,
      BigDecimal weight) {
    int cases() {
      return denominator - exclusions;
    }
  }

  /** 0 below the threshold, then lines from eT over 1 to eS. */
  static BigDecimal earned(Measure measure, BigDecimal atThreshold, BigDecimal atStretch) {
    BigDecimal rate =
        BigDecimal.valueOf(measure.met()).divide(BigDecimal.valueOf(measure.cases()), DIGITS);
    boolean lowerIsBetter = measure.stretch().compareTo(measure.threshold()) < 0;
    BigDecimal value = lowerIsBetter ? rate.negate() : rate;
    BigDecimal from = lowerIsBetter ? measure.threshold().negate() : measure.threshold();
    BigDecimal target = lowerIsBetter ? measure.target().negate() : measure.target();
    BigDecimal end = lowerIsBetter ? measure.stretch().negate() : measure.stretch();
    if (value.compareTo(from) < 0) {
      return NOTHING;
    }
    if (value.compareTo(target) < 0) {
      return atThreshold.add(
          ONE.subtract(atThreshold)
              .multiply(value.subtract(from))
              .divide(target.subtract(from), DIGITS));
    }
    if (value.compareTo(end) < 0) {
      return ONE.add(
          atStretch
              .subtract(ONE)
              .multiply(value.subtract(target))
              .divide(end.subtract(target), DIGITS));
    }
    return atStretch;
  }

  /** Pool times the weighted sum over what was scored; nothing where too little was. */
  static BigDecimal pool(
      BigDecimal pool,
      List<Measure> measures,
      int minimumCases,
      BigDecimal minimumWeight,
      BigDecimal atThreshold,
      BigDecimal atStretch) {
    BigDecimal scored = NOTHING;
    BigDecimal sum = NOTHING;
    for (Measure measure : measures) {
      if (measure.cases() >= minimumCases) {
        scored = scored.add(measure.weight());
        sum = sum.add(measure.weight().multiply(earned(measure, atThreshold, atStretch)));
      }
    }
    if (scored.signum() == 0 || scored.compareTo(minimumWeight) < 0) {
      return NOTHING;
    }
    return cents(pool.multiply(sum).divide(scored, DIGITS));
  }

  /** What is earned between floor and target, or by improvement where that is more. */
  static BigDecimal attainedOrImproved(
      int met,
      int cases,
      BigDecimal floor,
      BigDecimal target,
      BigDecimal baseline,
      BigDecimal goal) {
    BigDecimal rate = BigDecimal.valueOf(met).divide(BigDecimal.valueOf(cases), DIGITS);
    BigDecimal attained = share(rate.subtract(floor), target.subtract(floor));
    BigDecimal way = goal.subtract(baseline);
    return way.signum() <= 0 ? attained : attained.max(share(rate.subtract(baseline), way));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DIGITS).max(NOTHING).min(ONE);
  }

  /** Two scores by weight, the equity bonus, the highest tier reached, dollars a member month. */
  static BigDecimal tier(
      List<BigDecimal> scores,
      List<BigDecimal> weights,
      BigDecimal equity,
      BigDecimal underserved,
      List<BigDecimal> edges,
      List<BigDecimal> worths,
      BigDecimal dollars,
      int months) {
    BigDecimal score = NOTHING;
    for (int i = 0; i < scores.size(); i++) {
      score = score.add(scores.get(i).multiply(weights.get(i)));
    }
    // Quotients of repeating digits are rounded back before they meet an edge.
    score = score.add(equity.multiply(underserved)).min(ONE).setScale(40, RoundingMode.HALF_UP);
    BigDecimal worth = NOTHING;
    for (int i = 0; i < edges.size(); i++) {
      worth = score.compareTo(edges.get(i)) >= 0 ? worths.get(i) : worth;
    }
    return cents(dollars.multiply(BigDecimal.valueOf(months)).multiply(worth));
  }

  static BigDecimal shrunk(int met, int cases, BigDecimal peers, int strength) {
    return BigDecimal.valueOf(met)
        .add(peers.multiply(BigDecimal.valueOf(strength)))
        .divide(BigDecimal.valueOf(cases + strength), DIGITS);
  }

  // ---------------------------------------------------------------- ranking

  /** Each part of a pool by score times revenue, split by largest remainder. */
  static List<BigDecimal> exchange(
      List<BigDecimal> weights, List<BigDecimal> revenues, BigDecimal withhold) {
    BigDecimal pool = NOTHING;
    BigDecimal whole = NOTHING;
    for (int i = 0; i < weights.size(); i++) {
      pool = pool.add(cents(revenues.get(i).multiply(withhold)));
      whole = whole.add(weights.get(i).multiply(revenues.get(i)));
    }
    List<BigDecimal> floors = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    BigDecimal left = pool;
    for (int i = 0; i < weights.size(); i++) {
      BigDecimal exact =
          pool.multiply(weights.get(i)).multiply(revenues.get(i)).divide(whole, DIGITS);
      BigDecimal floor = exact.setScale(2, RoundingMode.DOWN);
      floors.add(floor);
      remainders.add(exact.subtract(floor).setScale(40, RoundingMode.HALF_UP));
      left = left.subtract(floor);
    }
    IntStream.range(0, floors.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
        .limit(left.movePointRight(2).longValueExact())
        .forEach(i -> floors.set(i, floors.get(i).add(new BigDecimal("0.01"))));
    return floors;
  }

  /** Ranks from below by sorting; who ties shares the average. */
  static List<BigDecimal> ranks(List<BigDecimal> scores) {
    List<BigDecimal> sorted = scores.stream().sorted().toList();
    List<BigDecimal> ranks = new ArrayList<>();
    for (BigDecimal score : scores) {
      int first = 0;
      while (sorted.get(first).compareTo(score) != 0) {
        first++;
      }
      int last = first;
      while (last + 1 < sorted.size() && sorted.get(last + 1).compareTo(score) == 0) {
        last++;
      }
      ranks.add(BigDecimal.valueOf(first + last + 2).divide(BigDecimal.valueOf(2), DIGITS));
    }
    return ranks;
  }

  // ---------------------------------------------------------------- gaps, savings, visits

  static BigDecimal gaps(List<Integer> byConditions, List<BigDecimal> dollars) {
    BigDecimal sum = NOTHING;
    for (int i = 0; i < byConditions.size(); i++) {
      BigDecimal each = dollars.get(Math.min(i, dollars.size() - 1));
      sum = sum.add(each.multiply(BigDecimal.valueOf(byConditions.get(i))));
    }
    return cents(sum);
  }

  static BigDecimal award(
      BigDecimal savings,
      BigDecimal share,
      BigDecimal multiplier,
      BigDecimal trend,
      BigDecimal gate) {
    boolean none = trend.compareTo(gate) > 0 || savings.signum() <= 0;
    return none ? NOTHING : cents(savings.multiply(share).multiply(multiplier));
  }

  static BigDecimal visits(
      int baseline,
      int baselineMonths,
      int actual,
      int months,
      BigDecimal risk,
      BigDecimal threshold,
      BigDecimal cost,
      BigDecimal share,
      BigDecimal downShare) {
    BigDecimal perThousand =
        BigDecimal.valueOf(baseline)
            .multiply(BigDecimal.valueOf(12_000))
            .divide(BigDecimal.valueOf(baselineMonths), DIGITS);
    BigDecimal expected =
        perThousand
            .multiply(BigDecimal.valueOf(months))
            .divide(BigDecimal.valueOf(12_000), DIGITS)
            .multiply(risk);
    BigDecimal avoided = expected.subtract(BigDecimal.valueOf(actual));
    BigDecimal saving = avoided.multiply(cost);
    BigDecimal reduction = avoided.divide(expected, DIGITS).setScale(40, RoundingMode.HALF_UP);
    if (reduction.signum() < 0) {
      return cents(saving.multiply(downShare));
    }
    return reduction.compareTo(threshold) >= 0 ? cents(saving.multiply(share)) : NOTHING;
  }
}
