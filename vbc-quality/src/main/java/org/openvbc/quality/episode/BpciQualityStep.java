package org.openvbc.quality.episode;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of the BPCI Advanced composite quality score. */
public enum BpciQualityStep implements Step {
  /** Episodes of a category. */
  EPISODES("Episodes", "of the category in the performance period"),
  /** Score of a category. */
  CATEGORY_SCORE("Category score", "as determined, 0 to 100 %"),
  /** Weight of a category. */
  WEIGHT("Weight", "episodes / their sum over the categories"),
  /** Contribution of a category. */
  CONTRIBUTION("Contribution", "weight x category score"),
  /** The score. */
  SCORE("Composite quality score", "sum of the contributions, not rounded");

  private final String label;
  private final String formula;

  BpciQualityStep(String label, String formula) {
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
    return Citation.of(BpciQualityParameters.SOURCE);
  }
}
