package org.openvbc.models.medicalhome;

import org.openvbc.core.model.Traits;

/** What kinds of arrangement medical homes are. */
final class MedicalHomeTraits {
  private MedicalHomeTraits() {}

  /** Primary care of a programme: measured quality always moves money. */
  static Traits primaryCare(boolean isPopulationPayment) {
    return new Traits(
        isPopulationPayment ? Traits.Basis.PROSPECTIVE : Traits.Basis.FEE_FOR_SERVICE,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  /** A fee for infrastructure on top of claims, with or without a bonus. */
  static Traits commercial(boolean hasBonus) {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        false,
        hasBonus ? Traits.QualityLink.PERFORMANCE : Traits.QualityLink.INFRASTRUCTURE,
        Traits.Scope.CONDITION,
        false);
  }
}
