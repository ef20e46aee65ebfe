package org.openvbc.quality.mssp;

import org.openvbc.core.money.Rate;

/**
 * Whether a disaster or another extreme and uncontrollable circumstance hit the ACO, and whether it
 * could report.
 *
 * <p>From PY2021 an affected ACO gets the higher of its own score and the threshold, and exactly
 * the threshold if it could not report; before, the mean score of all ACOs takes the threshold's
 * place. Source: 42 CFR 425.502(f), 425.512(c).
 *
 * @param state what is known
 * @param shareInArea the share of assigned beneficiaries in the area, where that share decides;
 *     else zero
 */
public record ExtremeCircumstances(State state, Rate shareInArea) {
  /** What is known of the circumstances. */
  public enum State {
    /** The ACO was not affected, unless all ACOs count as affected in that year. */
    NOT_AFFECTED,
    /** The ACO was affected and reported what it could. */
    AFFECTED,
    /** The ACO was affected and could not report. */
    UNABLE_TO_REPORT,
    /** The share of beneficiaries in the area decides. */
    BY_SHARE
  }

  /** Checks the share. */
  public ExtremeCircumstances {
    if (!shareInArea.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "shareInArea " + shareInArea + " is not between 0% and 100% (42 CFR 425.512(c))");
    }
  }

  /** Nothing happened to this ACO. */
  public static ExtremeCircumstances none() {
    return new ExtremeCircumstances(State.NOT_AFFECTED, Rate.ZERO);
  }

  /** CMS counts the ACO as affected; also if its legal entity stands in the area. */
  public static ExtremeCircumstances affected() {
    return new ExtremeCircumstances(State.AFFECTED, Rate.ZERO);
  }

  /** CMS counts the ACO as affected, and it could not report. */
  public static ExtremeCircumstances unableToReport() {
    return new ExtremeCircumstances(State.UNABLE_TO_REPORT, Rate.ZERO);
  }

  /**
   * Affected if the share of assigned beneficiaries in the area, fourth quarter list, is enough.
   */
  public static ExtremeCircumstances ofShare(Rate shareInArea) {
    return new ExtremeCircumstances(State.BY_SHARE, shareInArea);
  }
}
