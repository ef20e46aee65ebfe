package org.openvbc.quality.scale;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of a composite of the four categories, in the rule's order. */
public enum CategoryStep implements Step {
  /** The result of one measure. */
  RESULT("Result", "as measured"),
  /** Too few cases. */
  NOT_SCORED("Not scored", "cases against the minimum"),
  /** What it is worth. */
  WORTH("Worth of the result", "schedule of the measure"),
  /** What a measure weighs in its category. */
  MEASURE_WEIGHT("Weight in the category", "weight / weights of its scored measures"),
  /** What it adds to its category. */
  MEASURE_CONTRIBUTION("Contribution to the category", "weight x worth"),
  /** The score of one category. */
  CATEGORY_SCORE("Category score", "sum of the contributions of its measures"),
  /** What a category weighs. */
  CATEGORY_WEIGHT("Weight of the category", "weight / weights of the categories with a score"),
  /** What it adds. */
  CATEGORY_CONTRIBUTION("Contribution", "weight x category score"),
  /** All together. */
  COMPOSITE("Composite score", "sum of the contributions");

  private static final Citation CONTRACT = Citation.of("contract: quality score");

  private final String label;
  private final String formula;

  CategoryStep(String label, String formula) {
    this.label = label;
    this.formula = formula;
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
    return CONTRACT;
  }
}
