package org.openvbc.models.performance;

import org.openvbc.core.model.Traits;

/** What kind of arrangement a bonus is that can only be earned. */
final class PerformanceTraits {
  /** Fees for services, with a bonus for measured quality. */
  static final Traits UPSIDE =
      new Traits(
          Traits.Basis.FEE_FOR_SERVICE,
          false,
          Traits.QualityLink.PERFORMANCE,
          Traits.Scope.COMPREHENSIVE,
          false);

  private PerformanceTraits() {}
}
