package org.openvbc.models.reach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures of the steps of one calculation, step by step. */
record StepReliances(Map<Step, List<Reliance>> byStep) implements Authority {
  @Override
  public List<Reliance> reliances(Step step) {
    return byStep.getOrDefault(step, List.of());
  }

  /** A figure that is a term of the calculation; none where none is published. */
  static List<Reliance> on(Optional<Parameter> published, Rate used) {
    return published.map(row -> Reliance.on(row, used)).stream().toList();
  }
}
