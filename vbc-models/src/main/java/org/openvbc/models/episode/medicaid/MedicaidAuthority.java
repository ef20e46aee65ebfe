package org.openvbc.models.episode.medicaid;

import java.util.List;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The rules of the state, and the published figures that the steps use. */
final class MedicaidAuthority implements Authority {
  private final MedicaidEpisodeModel terms;

  MedicaidAuthority(MedicaidEpisodeModel terms) {
    this.terms = terms;
  }

  @Override
  public Citation citation(Step step) {
    return step instanceof MedicaidStep ? terms.state().citation() : step.citation();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    MedicaidParameters published = terms.published();
    if (step == MedicaidStep.GAIN_SHARE || step == MedicaidStep.RISK_SHARE) {
      return List.of(Reliance.on(published.sharingRate(), terms.sharingRate()));
    }
    if (step == MedicaidStep.RECEIPTS_LIMIT) {
      return published
          .riskShareLimitOfReceipts()
          .flatMap(row -> terms.riskShareLimit().ofReceipts().map(used -> Reliance.on(row, used)))
          .stream()
          .toList();
    }
    return step == MedicaidStep.SUSPENSION
        ? published.suspension().map(this::onSuspension).stream().toList()
        : List.of();
  }

  private Reliance onSuspension(Parameter row) {
    String used = terms.suspension().name();
    return new Reliance(row, used, !row.asRule().equals(used));
  }
}
