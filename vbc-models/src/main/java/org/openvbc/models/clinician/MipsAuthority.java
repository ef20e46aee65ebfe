package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.MipsParameters.*;

import java.util.List;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the MIPS payment adjustment. */
final class MipsAuthority implements Authority {
  private final MipsPayment terms;

  MipsAuthority(MipsPayment terms) {
    this.terms = terms;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof MipsStep own ? of(own, terms.published()) : List.of();
  }

  private List<Reliance> of(MipsStep step, MipsParameters rows) {
    return switch (step) {
      case THRESHOLD -> List.of(Reliance.on(rows.row(THRESHOLD), terms.threshold()));
      case APPLICABLE -> List.of(Reliance.on(rows.row(APPLICABLE), terms.applicable()));
      case LOWEST -> List.of(Reliance.on(rows.row(LOWEST_PART)));
      case SCALING -> List.of(Reliance.on(rows.row(MAXIMUM_SCALING)));
      case ADDITIONAL_THRESHOLD -> List.of(Reliance.on(rows.row(ADDITIONAL_THRESHOLD)));
      case ADDITIONAL ->
          List.of(
              Reliance.on(rows.row(ADDITIONAL_AT_THRESHOLD)),
              Reliance.on(rows.row(ADDITIONAL_AT_FULL)));
      case PRINTED -> List.of(Reliance.on(rows.row(DECIMALS)));
      case LARGEST -> rows.find(PUBLISHED_MAXIMUM).map(this::largest).stream().toList();
      case ADJUSTED_LINE -> List.of(Reliance.on(rows.row(LINE_ROUNDING)));
      default -> List.of();
    };
  }

  private Reliance largest(Parameter published) {
    return Reliance.on(published, terms.largest());
  }
}
