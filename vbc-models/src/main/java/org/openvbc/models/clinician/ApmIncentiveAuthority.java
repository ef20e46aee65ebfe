package org.openvbc.models.clinician;

import java.util.List;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published rate behind the APM incentive payment. */
record ApmIncentiveAuthority(ApmIncentive terms) implements Authority {
  @Override
  public List<Reliance> reliances(Step step) {
    return step == QpStep.INCENTIVE_RATE
        ? List.of(
            Reliance.on(
                QpParameters.of(terms.performanceYear()).row(QpParameters.INCENTIVE), terms.rate()))
        : List.of();
  }
}
