package org.openvbc.models.reach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The paper and the published figures of the steps of one calculation, step by step. */
record StepReliances(Function<Step, Citation> papers, Map<Step, List<Reliance>> byStep)
    implements Authority {
  /** With the papers of a programme: one step ran under several. */
  StepReliances(ReachProgramme programme, Map<Step, List<Reliance>> byStep) {
    this(programme::citation, byStep);
  }

  /** With the paper that each step names. */
  StepReliances(Map<Step, List<Reliance>> byStep) {
    this(Step::citation, byStep);
  }

  @Override
  public Citation citation(Step step) {
    return papers.apply(step);
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return byStep.getOrDefault(step, List.of());
  }

  /** A figure that is a term of the calculation; none where none is published. */
  static List<Reliance> on(Optional<Parameter> published, Rate used) {
    return published.map(row -> Reliance.on(row, used)).stream().toList();
  }
}
