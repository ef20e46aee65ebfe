package org.openvbc.quality.scale;

import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;

/**
 * Points for how good a result is, or for how much better than before, whichever are more: 0 to 10
 * for achievement between a threshold and a benchmark, 0 to 9 for improvement over a baseline.
 *
 * <p>Achievement: 10 at or better than the benchmark, 0 worse than the threshold, else {@code 9 x
 * (performance - threshold) / (benchmark - threshold) + 0.5}. Improvement: 0 unless strictly better
 * than the baseline, 9 at or better than the benchmark even where the baseline was better still,
 * else {@code 10 x (performance - baseline) / (benchmark - baseline) - 0.5}, at least 0. Both are
 * rounded to a whole number, a half away from zero, on the exact value: results that lie on a half
 * occur, and binary fractions or another rounding miss them. Where less is better only the
 * comparisons turn around; in the quotients the signs cancel.
 *
 * <p>Source: 42 CFR 412.165(a)(2) to (4); the rounding reproduces the points that CMS prints.
 *
 * @param direction whether more is better
 * @param threshold the least good result that earns achievement points
 * @param benchmark the result that earns all of them
 */
public record AchievementImprovementScale(Direction direction, Rate threshold, Rate benchmark) {
  /** Achievement points at the benchmark. */
  public static final long MOST_ACHIEVEMENT = 10;

  /** The most improvement points. */
  public static final long MOST_IMPROVEMENT = 9;

  private static final int NINTHS = 9;
  private static final int TENTHS = 10;
  private static final Rate ACHIEVEMENT_FACTOR = Rate.of(NINTHS, 1);
  private static final Rate IMPROVEMENT_FACTOR = Rate.of(TENTHS, 1);
  private static final Rate HALF = Rate.of(1, 2);

  /**
   * The points of one result.
   *
   * @param achievement 0 to 10
   * @param improvement 0 to 9; empty without a baseline
   */
  public record Points(long achievement, Optional<Long> improvement) {
    /** The greater of both; without a baseline those for achievement. */
    public long score() {
      return Math.max(achievement, improvement.orElse(0L));
    }

    /** Reads as in "7 points (achievement 6, improvement 7)". */
    @Override
    public String toString() {
      return score()
          + " points (achievement "
          + achievement
          + ", improvement "
          + improvement.map(String::valueOf).orElse("not available")
          + ")";
    }
  }

  /** Checks that the benchmark is better than the threshold. */
  public AchievementImprovementScale {
    if (comparedWith(direction, benchmark, threshold) <= 0) {
      throw new IllegalArgumentException(
          "benchmark "
              + benchmark
              + " is not better than the threshold "
              + threshold
              + " of a scale whose direction is "
              + direction);
    }
  }

  /** A scale of a measure of which more is better, such as {@code "0.869247", "0.887868"}. */
  public static AchievementImprovementScale higher(String threshold, String benchmark) {
    return new AchievementImprovementScale(
        Direction.HIGHER_IS_BETTER, Rate.of(threshold), Rate.of(benchmark));
  }

  /** A scale of a measure of which less is better, such as {@code "0.589", "0.000"}. */
  public static AchievementImprovementScale lower(String threshold, String benchmark) {
    return new AchievementImprovementScale(
        Direction.LOWER_IS_BETTER, Rate.of(threshold), Rate.of(benchmark));
  }

  /** The points of a result with the baseline that it is compared with, if there is one. */
  public Points pointsOf(Rate performance, Optional<Rate> baseline) {
    return new Points(
        achievementOf(performance), baseline.map(before -> improvementOf(performance, before)));
  }

  /**
   * The achievement points of a result.
   *
   * <p>The rounded formula reaches {@code k} points with {@code k - 1} ninths of the way to the
   * benchmark: the result is compared with these exact steps, and nothing is divided.
   */
  public long achievementOf(Rate performance) {
    if (isAtLeastAsGood(performance, benchmark)) {
      return MOST_ACHIEVEMENT;
    }
    return isAtLeastAsGood(performance, threshold)
        ? 1 + stepsReached(performance, threshold, NINTHS)
        : 0;
  }

  /**
   * The improvement points of a result over its baseline.
   *
   * <p>The rounded formula reaches {@code k} points with {@code k} tenths of the way to the
   * benchmark.
   */
  public long improvementOf(Rate performance, Rate baseline) {
    if (comparedWith(direction, performance, baseline) <= 0) {
      return 0;
    }
    return isAtLeastAsGood(performance, benchmark)
        ? MOST_IMPROVEMENT
        : stepsReached(performance, baseline, TENTHS);
  }

  /** How many equal steps of the way from a start to the benchmark a result short of it reached. */
  private long stepsReached(Rate performance, Rate start, int steps) {
    int reached = 0;
    int most = steps - 1;
    while (reached < most) {
      int tried = (reached + most + 1) / 2;
      if (isAtLeastAsGood(performance, step(start, tried, steps))) {
        reached = tried;
      } else {
        most = tried - 1;
      }
    }
    return reached;
  }

  private Rate step(Rate start, int step, int steps) {
    return start
        .times(Rate.of((long) steps - step, steps))
        .plus(benchmark.times(Rate.of(step, steps)));
  }

  /**
   * The value of the achievement formula before it is rounded; empty where the formula does not
   * apply because the result is worse than the threshold or has reached the benchmark.
   */
  public Optional<Rate> unroundedAchievement(Rate performance) {
    return placeFromThreshold(performance).map(place -> ACHIEVEMENT_FACTOR.times(place).plus(HALF));
  }

  /**
   * The value of the improvement formula before it is rounded; empty where the formula does not
   * apply because the result is not better than its baseline or has reached the benchmark.
   */
  public Optional<Rate> unroundedImprovement(Rate performance, Rate baseline) {
    return placeFromBaseline(performance, baseline)
        .map(place -> IMPROVEMENT_FACTOR.times(place).minus(HALF));
  }

  /**
   * How far a result lies on the way from the threshold (0 %) to the benchmark (100 %); empty where
   * it does not lie between them.
   */
  public Optional<Rate> placeFromThreshold(Rate performance) {
    return isAtLeastAsGood(performance, threshold) && !isAtLeastAsGood(performance, benchmark)
        ? Optional.of(place(performance, threshold))
        : Optional.empty();
  }

  /**
   * How far a result lies on the way from its baseline (0 %) to the benchmark (100 %); empty where
   * it does not lie between them.
   */
  public Optional<Rate> placeFromBaseline(Rate performance, Rate baseline) {
    return comparedWith(direction, performance, baseline) > 0
            && !isAtLeastAsGood(performance, benchmark)
        ? Optional.of(place(performance, baseline))
        : Optional.empty();
  }

  /**
   * The place of any result on the line through an origin (0 %) and the threshold (100 %), below
   * and beyond both too: how HCAHPS compares a dimension with its floor.
   */
  public Rate placeTowardsThreshold(Rate performance, Rate origin) {
    return performance.minus(origin).dividedBy(threshold.minus(origin));
  }

  /**
   * Never a division by zero: the start is worse than the result, the result than the benchmark.
   */
  private Rate place(Rate performance, Rate start) {
    return performance.minus(start).dividedBy(benchmark.minus(start));
  }

  private boolean isAtLeastAsGood(Rate rate, Rate standard) {
    return comparedWith(direction, rate, standard) >= 0;
  }

  /** Above zero if the rate is better than the standard, whichever way better lies. */
  private static int comparedWith(Direction direction, Rate rate, Rate standard) {
    int sign = rate.compareTo(standard);
    return direction == Direction.HIGHER_IS_BETTER ? sign : -sign;
  }
}
