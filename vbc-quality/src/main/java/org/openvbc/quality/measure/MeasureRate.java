package org.openvbc.quality.measure;

import org.openvbc.core.money.Rate;

/**
 * How many of the eligible patients met a measure: 412 of 600, and whether more is better.
 *
 * <p>{@code rate = numerator / denominator}, exact. For an inverse measure {@link #betterness()} is
 * the complement, so that a higher figure is always better.
 *
 * @param numerator the patients who met the measure, from 0 to the denominator
 * @param denominator the eligible patients, at least 1
 * @param direction whether more is better
 */
public record MeasureRate(long numerator, long denominator, Direction direction) {
  /** Checks the counts. */
  public MeasureRate {
    if (denominator < 1) {
      throw new IllegalArgumentException(
          "denominator " + denominator + " is below 1: a measure rate is a part of its patients");
    }
    if (numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "numerator " + numerator + " is not between 0 and the denominator of " + denominator);
    }
  }

  /** The share of patients who met the measure, as CMS prints it. */
  public Rate rate() {
    return Rate.of(numerator, denominator);
  }

  /** The rate turned so that higher is better: the rate itself, or one less it. */
  public Rate betterness() {
    return direction == Direction.HIGHER_IS_BETTER ? rate() : rate().complement();
  }

  /** Whether the eligible patients are as many as a case minimum asks. */
  public boolean hasCases(long caseMinimum) {
    return denominator >= caseMinimum;
  }
}
