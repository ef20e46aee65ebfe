package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HrrpParameters.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the readmissions adjustment. */
final class HrrpAuthority implements Authority {
  private final HrrpPayment terms;

  HrrpAuthority(HrrpPayment terms) {
    this.terms = terms;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof HrrpStep own ? of(own, terms.published()) : List.of();
  }

  /** Of the exclusions and conditions only the line's own. */
  @Override
  public List<Reliance> reliances(Line line) {
    if (line.step() == HrrpStep.EXCLUDED && line.value() instanceof HrrpExclusion why) {
      return List.of(Reliance.on(terms.published().row(EXCLUDED + why.name())));
    }
    if (line.step() == HrrpStep.DISCHARGES) {
      List<Reliance> own = new ArrayList<>(reliances(HrrpStep.DISCHARGES));
      for (HrrpCondition each : HrrpCondition.values()) {
        if (each.toString().equals(line.part())) {
          terms.published().find(CONDITION + each.name()).map(Reliance::on).ifPresent(own::add);
        }
      }
      return own;
    }
    return reliances(line.step());
  }

  private List<Reliance> of(HrrpStep step, HrrpParameters rows) {
    return switch (step) {
      case DISCHARGES -> List.of(minimum(rows.row(MINIMUM_DISCHARGES)));
      case SUM -> List.of(Reliance.on(rows.row(METHOD)));
      case NEUTRALITY_MODIFIER -> modifier(rows.find(NEUTRALITY_MODIFIER));
      case LIMIT -> List.of(Reliance.on(rows.row(MAXIMUM_REDUCTION), terms.maximumReduction()));
      case REDUCTION, FACTOR_OF_FLOOR -> List.of(Reliance.on(rows.row(DECIMALS)));
      default -> List.of();
    };
  }

  private Reliance minimum(Parameter row) {
    long used = terms.minimumDischarges();
    return new Reliance(row, String.valueOf(used), used != row.asCount());
  }

  private List<Reliance> modifier(Optional<Parameter> row) {
    Rate used = terms.neutralityModifier().orElse(Rate.ONE);
    return row
        .map(each -> new Reliance(each, used.toString(), !used.equals(each.asFactor())))
        .stream()
        .toList();
  }
}
