package org.openvbc.models.sharedsavings;

import java.util.List;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published limit behind an incentive. */
record ManagedCareAuthority(ManagedCareIncentive terms) implements Authority {
  @Override
  public List<Reliance> reliances(Step step) {
    return step == WithholdStep.PLAN_LIMIT
        ? List.of(Reliance.on(ManagedCareParameters.incentiveLimit(terms.period()), terms.limit()))
        : List.of();
  }
}
