package org.openvbc.core.clause;

import java.util.List;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * What a result is worth: all or nothing at a target, by the steps of a ladder, or along lines from
 * point to point.
 *
 * <p>A result on a point has reached it, and a better result is never worth less. Points ascend
 * where a higher result is better (a rate of members who reached a goal) and descend where a lower
 * one is (readmissions, cost above target). Results and worths are shares, points or factors alike;
 * both are exact, nothing is rounded.
 *
 * <p>Forms: {@link #atLeast} and {@link #atMost} (all or nothing), {@link #steps} (tiers, ladders),
 * {@link #linear} (floor to target), {@link #bonus} (the line goes on beyond the target), {@link
 * #thresholdTargetStretch}, {@link #lines} (any points, such as a sharing rate with a low, a base
 * and a high value).
 */
public final class Schedule {
  private static final String RULE = "a better result is never worth less";

  private final boolean isOfSteps;
  private final boolean isLowerBetter;
  private final List<Point> points;
  private final Rate below;

  private Schedule(boolean isOfSteps, boolean isLowerBetter, List<Point> points, Rate below) {
    this.isOfSteps = isOfSteps;
    this.isLowerBetter = isLowerBetter;
    this.points = List.copyOf(points);
    this.below = below;
    Violations violations = Violations.of("Schedule");
    violations.require(!this.points.isEmpty(), "points", "none", "at least one", "a schedule");
    for (int i = 0; i < this.points.size(); i++) {
      Point point = this.points.get(i);
      Rate before = i == 0 ? below : this.points.get(i - 1).worth();
      violations.require(
          i == 0 || isBetter(point.result(), this.points.get(i - 1).result()),
          "points[" + i + "].result",
          point.result(),
          i == 0 ? "" : (isLowerBetter ? "below " : "above ") + this.points.get(i - 1).result(),
          "points go from the least result to the best, each another");
      violations.require(
          point.worth().isAtLeast(before),
          "points[" + i + "].worth",
          point.worth(),
          "at least " + before,
          RULE);
    }
    violations.throwIfInvalidTerms();
  }

  /**
   * A point of a schedule.
   *
   * @param result the result, as a share, points or a factor
   * @param worth what reaching it is worth
   */
  public record Point(Rate result, Rate worth) {
    /** A point from decimal fractions, as in {@code of("0.60", "0.5")}. */
    public static Point of(String result, String worth) {
      return new Point(Rate.of(result), Rate.of(worth));
    }

    @Override
    public String toString() {
      return worth + " at " + result;
    }
  }

  /** All or nothing where higher is better: the whole from the target on, else nothing. */
  public static Schedule atLeast(Rate target) {
    return steps(List.of(new Point(target, Rate.ONE)));
  }

  /** All or nothing where lower is better: the whole up to the target, else nothing. */
  public static Schedule atMost(Rate target) {
    return new Schedule(true, true, List.of(new Point(target, Rate.ONE)), Rate.ZERO);
  }

  /**
   * Tiers or a ladder: the worth of the best step reached, and nothing before the first. A single
   * step is one where higher is better.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there is no step, two have the same
   *     result, the results turn around, or a better result is worth less
   */
  public static Schedule steps(List<Point> steps) {
    return new Schedule(true, descends(steps), steps, Rate.ZERO);
  }

  /** The same. */
  public static Schedule steps(Point... steps) {
    return steps(List.of(steps));
  }

  /**
   * Lines from point to point; the first point's worth before it and the last one's beyond it.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there is no point, two have the same
   *     result, the results turn around, or a better result is worth less
   */
  public static Schedule lines(List<Point> points) {
    return new Schedule(
        false, descends(points), points, points.isEmpty() ? Rate.ZERO : points.get(0).worth());
  }

  /** The same. */
  public static Schedule lines(Point... points) {
    return lines(List.of(points));
  }

  /** {@code (result - floor) / (target - floor)}, from nothing to the whole. */
  public static Schedule linear(Rate floor, Rate target) {
    return lines(new Point(floor, Rate.ZERO), new Point(target, Rate.ONE));
  }

  /**
   * The same line, which goes on beyond the target until it is worth the most.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the most is not above the whole
   */
  public static Schedule bonus(Rate floor, Rate target, Rate most) {
    Violations.of("Schedule")
        .require(most.compareTo(Rate.ONE) > 0, "most", most, "above 100%", "a bonus")
        .throwIfInvalidTerms();
    Rate end = floor.plus(target.minus(floor).times(most));
    return lines(new Point(floor, Rate.ZERO), new Point(target, Rate.ONE), new Point(end, most));
  }

  /**
   * Nothing before the threshold; from there a line to the whole at the target, and from the target
   * a line to what the stretch goal is worth, and no more beyond it.
   */
  public static Schedule thresholdTargetStretch(
      Rate threshold, Rate target, Rate stretch, Rate atThreshold, Rate atStretch) {
    return lines(
            new Point(threshold, atThreshold),
            new Point(target, Rate.ONE),
            new Point(stretch, atStretch))
        .withNothingBefore();
  }

  /** The same schedule, with nothing for a result that does not reach the first point. */
  public Schedule withNothingBefore() {
    return withWorthBefore(Rate.ZERO);
  }

  /**
   * The same schedule, with that worth for a result that does not reach the first point.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the first point is worth less
   */
  public Schedule withWorthBefore(Rate worth) {
    return new Schedule(isOfSteps, isLowerBetter, points, worth);
  }

  private static boolean descends(List<Point> points) {
    return points.size() > 1 && points.get(1).result().compareTo(points.get(0).result()) < 0;
  }

  private boolean isBetter(Rate result, Rate other) {
    return isLowerBetter ? result.compareTo(other) < 0 : result.compareTo(other) > 0;
  }

  /** What a result is worth. */
  public Rate of(Rate result) {
    int reached = -1;
    while (reached + 1 < points.size() && !isBetter(points.get(reached + 1).result(), result)) {
      reached++;
    }
    if (reached < 0) {
      return below;
    }
    Point from = points.get(reached);
    if (isOfSteps || reached + 1 == points.size()) {
      return from.worth();
    }
    Point to = points.get(reached + 1);
    Rate way = result.minus(from.result()).dividedBy(to.result().minus(from.result()));
    return from.worth().plus(to.worth().minus(from.worth()).times(way));
  }

  /** What a score is worth. */
  public Rate of(Score score) {
    return of(score.rate());
  }

  /** The points, from the least result to the best. */
  public List<Point> points() {
    return points;
  }

  /** Whether the worth jumps from step to step, and does not move between them. */
  public boolean isOfSteps() {
    return isOfSteps;
  }

  /** Whether a lower result is better. */
  public boolean isLowerBetter() {
    return isLowerBetter;
  }

  /** What a result is worth that does not reach the first point. */
  public Rate before() {
    return below;
  }

  /** What the best result is worth. */
  public Rate most() {
    return points.get(points.size() - 1).worth();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule schedule
        && isOfSteps == schedule.isOfSteps
        && isLowerBetter == schedule.isLowerBetter
        && points.equals(schedule.points)
        && below.equals(schedule.below);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * points.hashCode() + below.hashCode()) + (isOfSteps ? 1 : 0);
  }

  /** Reads as in "by steps: 50% at 60%, 100% at 80%". */
  @Override
  public String toString() {
    return (isOfSteps ? "by steps: " : "along lines: ")
        + points.stream().map(Point::toString).collect(Collectors.joining(", "))
        + (isLowerBetter ? " (lower is better)" : "")
        + (below.equals(isOfSteps ? Rate.ZERO : points.get(0).worth())
            ? ""
            : ", " + below + " before");
  }
}
