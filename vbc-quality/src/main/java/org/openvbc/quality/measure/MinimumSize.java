package org.openvbc.quality.measure;

import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.ScoredResult.Reason;

/**
 * The fewest cases or responses with which a measure is scored. As many as the minimum are enough.
 *
 * <p>Which number that is, a programme or contract says; 30 is a common statistical floor.
 *
 * @param cases the minimum, at least 1
 */
public record MinimumSize(long cases) {
  /** Checks the number. */
  public MinimumSize {
    if (cases < 1) {
      throw new IllegalArgumentException(
          "minimum of " + cases + " cases is below 1: nothing is measured on no case");
    }
  }

  /** A minimum of so many cases. */
  public static MinimumSize of(long cases) {
    return new MinimumSize(cases);
  }

  /** The rate of a measure, or why it is not scored. */
  public ScoredResult judge(MeasureRate rate) {
    return judge(rate.rate(), rate.denominator());
  }

  /** The score of a survey question, as a part of its 100 points, or why it is not scored. */
  public ScoredResult judge(NetPromoterScore survey) {
    return survey.responses() == 0
        ? judge(Rate.ZERO, 0)
        : judge(survey.score(), survey.responses());
  }

  /** A result over so many cases, or why it is not scored. */
  public ScoredResult judge(Rate result, long number) {
    if (number < 0) {
      throw new IllegalArgumentException("cases " + number + " are below 0: a count");
    }
    if (number >= cases) {
      return new ScoredResult.Scored(result, number);
    }
    Reason reason = number == 0 ? Reason.NO_CASES : Reason.TOO_FEW_CASES;
    return new ScoredResult.NotScored(reason, number, cases);
  }

  /** Reads as in "at least 30 cases". */
  @Override
  public String toString() {
    return "at least " + cases + (cases == 1 ? " case" : " cases");
  }
}
