package org.openvbc.models.advantage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;

/**
 * How quality scales a provider's share of a surplus: by star rating, by the score of a set of
 * measures, or not at all. It never touches a share of a deficit.
 *
 * <p>The multiplier is that of the highest step that is reached. A rating or a score below the
 * lowest step multiplies with zero, so a contract that pays something there has a step for it. A
 * higher step never multiplies with less.
 */
public final class QualityMultiplier {
  private static final QualityMultiplier NONE =
      new QualityMultiplier(By.NOTHING, Optional.empty(), Rate.ONE);
  private static final String CONTRACT = "a term of the contract";

  private final By by;

  /** What the rating in half stars, or the score, multiplies with; empty until a step is added. */
  private final Optional<Schedule> steps;

  private final Rate ifNotRated;

  private QualityMultiplier(By by, Optional<Schedule> steps, Rate ifNotRated) {
    this.by = by;
    this.steps = steps;
    this.ifNotRated = ifNotRated;
  }

  /** What decides. */
  public enum By {
    /** Nothing: the share is whole. */
    NOTHING,
    /** A star rating. */
    STARS,
    /** A score. */
    SCORE
  }

  /** Quality does not matter. */
  public static QualityMultiplier none() {
    return NONE;
  }

  /**
   * A multiplier by star rating, with the multiplier for a contract without a rating; add its
   * steps.
   */
  public static QualityMultiplier byStars(Rate ifNotRated) {
    return new QualityMultiplier(By.STARS, Optional.empty(), checked("ifNotRated", ifNotRated));
  }

  /** A multiplier by the score of a set of measures; add its steps. */
  public static QualityMultiplier byScore() {
    return new QualityMultiplier(By.SCORE, Optional.empty(), Rate.ZERO);
  }

  /**
   * The same multiplier with a multiplier from a rating on, as in {@code from(StarRating.of("3.5"),
   * "0.75")}.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the multiplier is not by star rating,
   *     or the rating does not ascend
   */
  public QualityMultiplier from(StarRating rating, String multiplier) {
    Violations.of("QualityMultiplier")
        .require(by == By.STARS, "from", rating, "a score", CONTRACT)
        .require(rating.isRated(), "from", rating, "a rating", CONTRACT)
        .throwIfInvalidTerms();
    return with(Rate.of(rating.halfStars(), 1), Rate.of(multiplier), rating.toString());
  }

  /**
   * The same multiplier with a multiplier from a score on.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the multiplier is not by score, or the
   *     score does not ascend
   */
  public QualityMultiplier from(Score score, String multiplier) {
    Violations.of("QualityMultiplier")
        .require(by == By.SCORE, "from", score, "a star rating", CONTRACT)
        .throwIfInvalidTerms();
    return with(score.rate(), Rate.of(multiplier), score.toString());
  }

  private QualityMultiplier with(Rate from, Rate multiplier, String name) {
    List<Schedule.Point> points = new ArrayList<>(points());
    boolean ascends =
        points.isEmpty() || from.compareTo(points.get(points.size() - 1).result()) > 0;
    Violations.of("QualityMultiplier")
        .require(ascends, "from", name, "above the step before it", "steps ascend")
        .throwIfInvalidTerms();
    points.add(new Schedule.Point(from, checked("multiplier", multiplier)));
    return new QualityMultiplier(by, Optional.of(Schedule.steps(points)), ifNotRated);
  }

  private List<Schedule.Point> points() {
    return steps.map(Schedule::points).orElse(List.of());
  }

  private static Rate checked(String field, Rate multiplier) {
    Violations.of("QualityMultiplier")
        .require(multiplier.signum() >= 0, field, multiplier, "at least 0%", CONTRACT)
        .throwIfInvalidTerms();
    return multiplier;
  }

  /** What decides. */
  public By by() {
    return by;
  }

  /**
   * Whether there is a step: a multiplier by ratings or scores without one would let nothing
   * through.
   */
  boolean hasSteps() {
    return by == By.NOTHING || steps.isPresent();
  }

  /** The multiplier at a rating. */
  Rate at(StarRating rating) {
    return rating.isRated() ? at(Rate.of(rating.halfStars(), 1)) : ifNotRated;
  }

  /** The multiplier at a score. */
  Rate at(Score score) {
    return at(score.rate());
  }

  private Rate at(Rate reached) {
    return steps.isPresent() ? steps.get().of(reached) : Rate.ZERO;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QualityMultiplier multiplier
        && by == multiplier.by
        && steps.equals(multiplier.steps)
        && ifNotRated.equals(multiplier.ifNotRated);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * by.hashCode() + steps.hashCode()) + ifNotRated.hashCode();
  }

  /** Reads as in "75% from 3.5 stars, 100% from 4.0 stars". */
  @Override
  public String toString() {
    return by == By.NOTHING
        ? "no quality multiplier"
        : points().stream()
            .map(step -> step.worth() + " from " + name(step.result()))
            .collect(Collectors.joining(", "));
  }

  private String name(Rate from) {
    return by == By.STARS
        ? StarRating.ofHalfStars(Integer.parseInt(from.toFraction().split("/", -1)[0])).toString()
        : from.toString();
  }
}
