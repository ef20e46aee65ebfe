package org.openvbc.core.quality;

import java.util.Objects;

/**
 * The Star Rating of a Medicare Advantage contract: whole and half stars from 0 to 5, or why there
 * is none.
 *
 * <p>A rating is a value here, whoever computed it: the published one, or one that a quality module
 * produced. Half stars are counted as whole numbers, so that 3.5 stars are 7 half stars and nothing
 * lies between 3.5 and 4.
 *
 * @param standing whether the contract is rated
 * @param halfStars the rating in half stars, 0 to 10; 0 where the contract is not rated
 */
public record StarRating(Standing standing, int halfStars) {
  private static final int MOST = 10;
  private static final String FORM =
      "\" is not a star rating such as 3.5: whole or half stars, 0 to 5";

  /** Whether a contract is rated, and why not. */
  public enum Standing {
    /** It has a rating. */
    RATED,
    /** Its organisation had no contract in the years before. */
    NEW_PLAN,
    /** Too few members to compute a rating. */
    LOW_ENROLLMENT,
    /** It did not report its data. */
    NOT_REPORTED
  }

  /** Checks the range. */
  public StarRating {
    Objects.requireNonNull(standing, "standing");
    if (halfStars < 0 || halfStars > MOST) {
      throw new IllegalArgumentException(
          "halfStars " + halfStars + " is not between 0 and " + MOST + ": ratings reach 5 stars");
    }
    if (standing != Standing.RATED && halfStars != 0) {
      throw new IllegalArgumentException(
          "halfStars " + halfStars + " of a contract without a rating must be 0");
    }
  }

  /** A rating in stars as people print it, such as {@code "3.5"} or {@code "4"}. */
  public static StarRating of(String stars) {
    if (!stars.matches("[0-5](\\.[05])?")) {
      throw new IllegalArgumentException("\"" + stars + FORM);
    }
    return ofHalfStars((stars.charAt(0) - '0') * 2 + (stars.endsWith(".5") ? 1 : 0));
  }

  /** A rating in half stars: 7 are 3.5 stars. */
  public static StarRating ofHalfStars(int halfStars) {
    return new StarRating(Standing.RATED, halfStars);
  }

  /** The contract of an organisation that had none in the years before. */
  public static StarRating newPlan() {
    return new StarRating(Standing.NEW_PLAN, 0);
  }

  /** A contract with too few members for a rating. */
  public static StarRating lowEnrollment() {
    return new StarRating(Standing.LOW_ENROLLMENT, 0);
  }

  /** A contract that did not report its data. */
  public static StarRating notReported() {
    return new StarRating(Standing.NOT_REPORTED, 0);
  }

  /** Whether there is a rating. */
  public boolean isRated() {
    return standing == Standing.RATED;
  }

  /** Whether the contract is rated with as many stars as another one, or more. */
  public boolean isAtLeast(StarRating other) {
    return isRated() && other.isRated() && halfStars >= other.halfStars;
  }

  /** Reads as in "3.5 stars" or "new plan". */
  @Override
  public String toString() {
    return switch (standing) {
      case RATED -> halfStars / 2 + (halfStars % 2 == 0 ? ".0 stars" : ".5 stars");
      case NEW_PLAN -> "new plan";
      case LOW_ENROLLMENT -> "low enrolment, not rated";
      case NOT_REPORTED -> "not reported";
    };
  }
}
