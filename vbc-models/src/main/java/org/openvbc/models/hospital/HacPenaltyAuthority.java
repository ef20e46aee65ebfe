package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HacPenaltyParameters.*;

import java.util.List;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the penalty. */
final class HacPenaltyAuthority implements Authority {
  private final HacPenalty terms;

  HacPenaltyAuthority(HacPenalty terms) {
    this.terms = terms;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof HacPenaltyStep own ? of(own, terms.published()) : List.of();
  }

  private List<Reliance> of(HacPenaltyStep step, HacPenaltyParameters rows) {
    return switch (step) {
      case THRESHOLD -> List.of(Reliance.on(rows.row(PERCENTILE)));
      case FLAG, FLAG_NO_SCORES -> List.of(Reliance.on(rows.row(PENALTY)));
      case FLAG_UNSCORED -> List.of(Reliance.on(rows.row(HacPenaltyParameters.UNSCORED)));
      case FLAG_MARYLAND -> List.of(Reliance.on(rows.row(MARYLAND)));
      case FACTOR -> List.of(Reliance.on(rows.row(REDUCTION), terms.reduction()));
      case TOTAL, PAYMENTS, NET -> List.of();
    };
  }
}
