package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HacPenaltyParameters.*;

import java.util.List;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published rules behind the order of three programmes on one claim. */
final class HospitalClaimAuthority implements Authority {
  private final HospitalClaimPayment terms;

  HospitalClaimAuthority(HospitalClaimPayment terms) {
    this.terms = terms;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof HospitalClaimStep own ? of(own, terms.published()) : List.of();
  }

  private static List<Reliance> of(HospitalClaimStep step, HacPenaltyParameters rows) {
    return switch (step) {
      case OTHER -> List.of(Reliance.on(rows.row(OTHER_PAYMENTS)));
      case SUBTOTAL -> List.of(Reliance.on(rows.row(HacPenaltyParameters.SUBTOTAL)));
      case HAC -> List.of(Reliance.on(rows.row(ORDER)));
      default -> List.of();
    };
  }
}
