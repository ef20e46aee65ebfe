package org.openvbc.models.episode.team;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The discount of each category: a step of its own, because each has a published figure. */
public enum TeamDiscountStep implements Step {
  /** Lower extremity joint replacement. */
  LEJR(TeamCategory.LEJR),
  /** Surgical hip and femur fracture treatment. */
  SHFFT(TeamCategory.SHFFT),
  /** Spinal fusion. */
  SPINAL_FUSION(TeamCategory.SPINAL_FUSION),
  /** Coronary artery bypass graft. */
  CABG(TeamCategory.CABG),
  /** Major bowel procedure. */
  MAJOR_BOWEL(TeamCategory.MAJOR_BOWEL);

  private final TeamCategory category;

  TeamDiscountStep(TeamCategory category) {
    this.category = category;
  }

  /** The step of a category. */
  public static TeamDiscountStep of(TeamCategory category) {
    return valueOf(category.name());
  }

  /** The category whose discount it is. */
  public TeamCategory category() {
    return category;
  }

  @Override
  public String label() {
    return "Discount";
  }

  @Override
  public String formula() {
    return "as published for " + category.label();
  }

  @Override
  public Citation citation() {
    return Citation.cfr(42, "512.540");
  }
}
