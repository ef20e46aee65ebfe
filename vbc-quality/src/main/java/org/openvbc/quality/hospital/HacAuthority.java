package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HacParameters.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the Total HAC Score. */
final class HacAuthority implements Authority {
  private final HacScoring terms;

  HacAuthority(HacScoring terms) {
    this.terms = terms;
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof HacStep own ? on(keyOf(own)) : List.of();
  }

  private Optional<String> keyOf(HacStep step) {
    return switch (step) {
      case NOT_SCORED ->
          terms.published().method() == HacMethod.NONE ? Optional.of(METHOD) : Optional.empty();
      case MAXIMUM_Z -> Optional.of(NO_DATA);
      case TOTAL -> Optional.of(METHOD);
      case PRINTED -> Optional.of(PRINTED_DECIMALS);
      default -> Optional.empty();
    };
  }

  /** Of measures and domains only the line's own. */
  @Override
  public List<Reliance> reliances(Line line) {
    List<Reliance> all = new ArrayList<>(reliances(line.step()));
    if (line.step() instanceof HacStep step) {
      switch (step) {
        case VALUE, MAXIMUM_Z, POINTS -> measure(line.part(), step, all);
        case WEIGHT -> weight(line.part(), all);
        default -> {}
      }
    }
    return all;
  }

  private void measure(String part, HacStep step, List<Reliance> all) {
    for (HacMeasure each : HacMeasure.values()) {
      if (each.toString().equals(part)) {
        all.addAll(on(Optional.of(MEASURE + each.name())));
        if (step == HacStep.VALUE && each.isInfectionRatio()) {
          all.addAll(on(Optional.of(RATIO_DECIMALS)));
        }
      }
    }
  }

  private void weight(String part, List<Reliance> all) {
    for (HacDomain each : HacDomain.values()) {
      Optional<Parameter> row = terms.published().find(WEIGHT + each.name());
      if (each.toString().equals(part) && row.isPresent()) {
        Rate used = terms.domainWeights().getOrDefault(each, Rate.ZERO);
        all.add(Reliance.on(row.get(), used));
      }
    }
  }

  private List<Reliance> on(Optional<String> key) {
    return key.flatMap(terms.published()::find).map(Reliance::on).stream().toList();
  }
}
