package org.openvbc.quality.mips;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a MIPS score worksheet, in the rule's order. */
public enum MipsScoreStep implements Step {
  /** Measure rate. */
  RATE("Measure rate", "patients who met it / eligible patients", "1380(b)(1)"),
  /** Data completeness. */
  COMPLETENESS("Data completeness", "at least the part of the year", "1380(b)(1)"),
  /** Cases. */
  CASES("Eligible patients", "at least the case minimum", "1380(b)(1)"),
  /** Decile points. */
  DECILE_POINTS(
      "Decile points", "decile + (rate - low) / (high - low), to one decimal", "1380(b)(1)"),
  /** Points of a measure. */
  MEASURE_POINTS("Points of the measure", "after floor and cap, as a number", "1380(b)(1)"),
  /** Why. */
  MEASURE_REASON("How it came to them", "benchmark, floor, cap or what lacks", "1380(b)(1)"),
  /** Sum of points. */
  ACHIEVEMENT(
      "Achievement points", "best of the required measures, and claims measures", "1380(b)(1)"),
  /** Denominator. */
  AVAILABLE("Points available", "10 x measures that count", "1380(b)(1)"),
  /** High-priority bonus. */
  PRIORITY_BONUS(
      "Bonus for high-priority measures", "2 per outcome, 1 per other, capped", "1380(b)(1)"),
  /** Electronic bonus. */
  ELECTRONIC_BONUS("Bonus for electronic reporting", "1 per measure, capped", "1380(b)(1)"),
  /** Small practice bonus. */
  SMALL_BONUS("Small practice bonus", "in the numerator, if a measure was submitted", "1380(b)(1)"),
  /** Achievement percentage. */
  ACHIEVEMENT_PERCENT(
      "Achievement percentage", "(points + bonuses) / points available", "1380(b)(1)"),
  /** Improvement. */
  IMPROVEMENT("Improvement", "(current - prior) / prior x 10%, 0 to 10%", "1380(b)(1)"),
  /** Quality. */
  QUALITY("Quality score", "achievement + improvement, at most 100%", "1380(b)(1)"),
  /** Cost points. */
  COST_MEAN("Mean of the cost measures", "sum of points / (10 x measures)", "1380(b)(2)"),
  /** Cost improvement. */
  COST_IMPROVEMENT(
      "Cost improvement", "(improved - declined) / measures in both years x most", "1380(b)(2)"),
  /** Cost. */
  COST("Cost score", "mean + improvement, at most 100%", "1380(b)(2)"),
  /** Activities. */
  ACTIVITIES("Improvement activities score", "by points of 40 or by count", "1380(b)(3)"),
  /** Least score of an APM participant. */
  ACTIVITIES_APM("Least score in an APM", "half", "1380(b)(3)"),
  /** Interoperability. */
  INTEROPERABILITY("Promoting interoperability score", "points of 100, capped", "1380"),
  /** Medical risk. */
  MEDICAL("Medical component", "average risk, or 1.5 + 4 x z", "1380(c)(3)"),
  /** Social risk. */
  SOCIAL("Social component", "5 x dual share, or 1.5 + 4 x z", "1380(c)(3)"),
  /** Complex patients. */
  COMPLEX_BONUS("Complex patient bonus", "sum of the components, capped", "1380(c)(3)"),
  /** Scored categories. */
  SCORED_CATEGORIES("Scored categories", "with a weight; at least 2", "1380"),
  /** Weight. */
  WEIGHT("Weight", "after the redistribution that applies", "1380"),
  /** Contribution. */
  CONTRIBUTION("Contribution", "weight x category score", "1380"),
  /** Small practice bonus of 2018. */
  FINAL_SMALL_BONUS("Small practice bonus to the final score", "2018 alone", "1380"),
  /** Threshold in place of a score. */
  NEUTRAL("Performance threshold", "fewer than 2 scored categories", "1380"),
  /** Final score. */
  FINAL("Final score", "sum of contributions and bonuses, at most 100", "1380");

  private final String label;
  private final String formula;
  private final String section;

  MipsScoreStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.section = section;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return Citation.cfr(42, "414." + section);
  }

  @Override
  public Reading reading() {
    return switch (this) {
      case MEDICAL, SOCIAL, COMPLEX_BONUS, CONTRIBUTION, FINAL_SMALL_BONUS, NEUTRAL, FINAL ->
          Reading.POINTS;
      default -> Reading.PERCENT;
    };
  }
}
