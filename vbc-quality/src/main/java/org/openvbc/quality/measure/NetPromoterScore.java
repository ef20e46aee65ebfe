package org.openvbc.quality.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Rate;

/**
 * The Net Promoter Score of a survey: of those who answered how likely they are to recommend the
 * service, the part who answered 9 or 10 less the part who answered 0 to 6.
 *
 * <p>{@code score = (promoters - detractors) / responses}, exact, from -100 % to 100 %; printed in
 * points with one decimal: 118 promoters, 60 passives and 22 detractors are 48.0. Compare the exact
 * score with a goal, not the printed one.
 *
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {
  private static final int POINTS = 100;
  private static final int HIGHEST = 10;
  private static final int LOWEST_PROMOTER = 9;
  private static final int LOWEST_PASSIVE = 7;

  /** Checks the counts. */
  public NetPromoterScore {
    if (promoters < 0 || passives < 0 || detractors < 0) {
      throw new IllegalArgumentException(
          "promoters "
              + promoters
              + ", passives "
              + passives
              + ", detractors "
              + detractors
              + ": answers are counted from zero");
    }
    Math.addExact(Math.addExact(promoters, passives), detractors);
  }

  /**
   * The score of a survey by how often each answer was given.
   *
   * @param answers how often 0, 1, 2 up to 10 was answered, eleven counts
   */
  public static NetPromoterScore ofAnswers(long... answers) {
    if (answers.length != HIGHEST + 1) {
      throw new IllegalArgumentException(
          answers.length + " counts are not one for each answer from 0 to 10");
    }
    long promoters = 0;
    long passives = 0;
    long detractors = 0;
    for (int answer = 0; answer < answers.length; answer++) {
      if (answer >= LOWEST_PROMOTER) {
        promoters = Math.addExact(promoters, answers[answer]);
      } else if (answer >= LOWEST_PASSIVE) {
        passives = Math.addExact(passives, answers[answer]);
      } else {
        detractors = Math.addExact(detractors, answers[answer]);
      }
    }
    return new NetPromoterScore(promoters, passives, detractors);
  }

  /** All who answered. */
  public long responses() {
    return promoters + passives + detractors;
  }

  /**
   * The exact score as a part of 100 points.
   *
   * @throws ArithmeticException if nobody answered
   */
  public Rate score() {
    return Rate.of(Math.subtractExact(promoters, detractors), responses());
  }

  /**
   * The score in points with one decimal, a half away from zero, as it is printed.
   *
   * @throws ArithmeticException if nobody answered
   */
  public BigDecimal points() {
    return score().times(Rate.of(POINTS, 1)).toBigDecimal(1, RoundingMode.HALF_UP);
  }

  /** Reads as in "48.0 points of 200 responses". */
  @Override
  public String toString() {
    return responses() == 0
        ? "no responses"
        : points().toPlainString() + " points of " + responses() + " responses";
  }
}
