package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.stars.StarsMeasure;
import org.openvbc.quality.stars.StarsSummary;
import org.openvbc.quality.stars.StarsThresholds;
import org.openvbc.quality.stars.StarsVariant;

/**
 * The Star Ratings of a contract with both plans in {@link BigDecimal}, with quotients of 34 digits
 * and neither checks, reasons nor a worksheet: what a program of its own would compute.
 */
final class PlainStarsBigDecimal {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final int EXACT_DECIMALS = 9;
  private static final int FOUR_STARS = 8;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal[] REWARDS = {
    BigDecimal.ZERO,
    new BigDecimal("0.1"),
    new BigDecimal("0.2"),
    new BigDecimal("0.3"),
    new BigDecimal("0.4")
  };

  /** One rating: which measures, the thresholds of its variants and the adjustments. */
  private static final class Plan {
    final boolean isHighest;
    final boolean hasProtection;
    final boolean[] counts;
    final BigDecimal[][] thresholds;
    final BigDecimal[] adjustments;

    Plan(
        StarsSummary summary,
        boolean[] counts,
        BigDecimal[][] thresholds,
        BigDecimal[] adjustments) {
      this.isHighest = summary == StarsSummary.OVERALL;
      this.hasProtection = summary != StarsSummary.PART_D_MAPD;
      this.counts = counts;
      this.thresholds = thresholds;
      this.adjustments = adjustments;
    }
  }

  private final long[] weights;
  private final boolean[] improvement;
  private final boolean[] isNew;
  private final long[] needed = {15, 6, 19};
  private final Plan[] plans;

  PlainStarsBigDecimal() {
    List<StarsMeasure> measures = StarsPanel.RULE.measures().all();
    weights = measures.stream().mapToLong(StarsMeasure::weight).toArray();
    improvement = new boolean[measures.size()];
    isNew = new boolean[measures.size()];
    for (int j = 0; j < measures.size(); j++) {
      improvement[j] = measures.get(j).isImprovement();
      isNew[j] = measures.get(j).isNew();
    }
    plans =
        new Plan[] {
          plan(StarsSummary.PART_C, measures),
          plan(StarsSummary.PART_D_MAPD, measures),
          plan(StarsSummary.OVERALL, measures)
        };
  }

  private static Plan plan(StarsSummary summary, List<StarsMeasure> measures) {
    boolean[] counts = new boolean[measures.size()];
    for (int j = 0; j < counts.length; j++) {
      StarsMeasure each = measures.get(j);
      counts[j] =
          summary == StarsSummary.OVERALL
              ? each.inOverall()
              : each.isPartC() == (summary == StarsSummary.PART_C);
    }
    BigDecimal[][] thresholds = new BigDecimal[4][];
    for (int variant = 0; variant < thresholds.length; variant++) {
      thresholds[variant] =
          StarsPanel.RULE
              .thresholds()
              .find(summary, new StarsVariant(variant % 2 == 0, variant < 2))
              .map(PlainStarsBigDecimal::decimals)
              .orElse(new BigDecimal[0]);
    }
    BigDecimal[] adjustments =
        StarsPanel.RULE.adjustments().all().getOrDefault(summary, List.of()).stream()
            .map(PlainStarsBigDecimal::decimal)
            .toArray(BigDecimal[]::new);
    return new Plan(summary, counts, thresholds, adjustments);
  }

  private static BigDecimal[] decimals(StarsThresholds at) {
    return new BigDecimal[] {
      decimal(at.mean65()), decimal(at.mean85()), decimal(at.variance30()), decimal(at.variance70())
    };
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(EXACT_DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** The half stars of Part C, Part D and overall together; a rating that is none counts -1. */
  int rate(StarsPanel.Contract contract) {
    int sum = 0;
    boolean areAllRated = true;
    for (int i = 0; i < plans.length; i++) {
      boolean isRated =
          hasEnough(plans[i], needed[i], contract) && (!plans[i].isHighest || areAllRated);
      areAllRated &= isRated;
      sum += isRated ? halfStars(plans[i], contract) : -1;
    }
    return sum;
  }

  private boolean hasEnough(Plan plan, long least, StarsPanel.Contract contract) {
    long rated = 0;
    for (int j = 0; j < weights.length; j++) {
      if (plan.counts[j] && !improvement[j] && contract.stars(j) > 0) {
        rated++;
      }
    }
    return rated >= least;
  }

  private int halfStars(Plan plan, StarsPanel.Contract contract) {
    BigDecimal raw = best(plan, contract, true);
    if (plan.hasProtection && contract.isStruck() && hasNew(plan, contract)) {
      raw = raw.max(best(plan, contract, false));
    }
    return half(raw);
  }

  private boolean hasNew(Plan plan, StarsPanel.Contract contract) {
    for (int j = 0; j < weights.length; j++) {
      if (plan.counts[j] && isNew[j] && contract.stars(j) > 0) {
        return true;
      }
    }
    return false;
  }

  private BigDecimal best(Plan plan, StarsPanel.Contract contract, boolean withNew) {
    BigDecimal with = raw(plan, contract, true, withNew);
    if (plan.isHighest) {
      BigDecimal without = raw(plan, contract, false, withNew);
      if (half(without) >= FOUR_STARS) {
        return with.max(without);
      }
    }
    return with;
  }

  private BigDecimal raw(
      Plan plan, StarsPanel.Contract contract, boolean withImprovement, boolean withNew) {
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    int n = 0;
    boolean[] taken = new boolean[weights.length];
    for (int j = 0; j < weights.length; j++) {
      taken[j] =
          plan.counts[j]
              && contract.stars(j) > 0
              && (withImprovement || !improvement[j])
              && (withNew || !isNew[j]);
      if (taken[j]) {
        n++;
        BigDecimal own = BigDecimal.valueOf(weights[j]);
        weight = weight.add(own);
        sum = sum.add(own.multiply(BigDecimal.valueOf(contract.stars(j))));
      }
    }
    BigDecimal mean = sum.divide(weight, DIGITS);
    BigDecimal squares = BigDecimal.ZERO;
    for (int j = 0; j < weights.length; j++) {
      if (taken[j]) {
        BigDecimal off = BigDecimal.valueOf(contract.stars(j)).subtract(mean);
        squares = squares.add(BigDecimal.valueOf(weights[j]).multiply(off.multiply(off)));
      }
    }
    BigDecimal variance =
        BigDecimal.valueOf(n)
            .multiply(squares)
            .divide(weight.multiply(BigDecimal.valueOf(n - 1L)), DIGITS);
    BigDecimal[] at = plan.thresholds[(withImprovement ? 0 : 1) + (withNew ? 0 : 2)];
    return mean.add(reward(six(mean), six(variance), at))
        .add(plan.adjustments[contract.category() - 1]);
  }

  private static BigDecimal six(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP);
  }

  private static BigDecimal reward(BigDecimal mean, BigDecimal variance, BigDecimal[] at) {
    if (mean.compareTo(at[0]) < 0 || variance.compareTo(at[3]) >= 0) {
      return BigDecimal.ZERO;
    }
    int low = variance.compareTo(at[2]) < 0 ? 1 : 0;
    return REWARDS[(mean.compareTo(at[1]) >= 0 ? 3 : 1) + low];
  }

  private static int half(BigDecimal raw) {
    return raw.max(BigDecimal.ZERO)
        .min(FIVE)
        .multiply(TWO)
        .add(HALF)
        .setScale(0, RoundingMode.FLOOR)
        .intValueExact();
  }

  /** The sum over a panel. */
  long sum(StarsPanel.Contract[] contracts) {
    return Arrays.stream(contracts).mapToLong(this::rate).sum();
  }
}
