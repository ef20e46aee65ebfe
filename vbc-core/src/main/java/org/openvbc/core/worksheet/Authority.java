package org.openvbc.core.worksheet;

import java.util.List;
import org.openvbc.core.source.Citation;

/**
 * The law and the published figures behind the steps of one model. It is asked only when a
 * settlement is explained, never when it is computed.
 */
public interface Authority {
  /** The paragraph behind a step, as close as the model's terms allow. */
  default Citation citation(Step step) {
    return step.citation();
  }

  /** The published figures that a step uses; none by default. */
  default List<Reliance> reliances(Step step) {
    return List.of();
  }

  /** The published figures behind one line: those of its step, or only those of its part. */
  default List<Reliance> reliances(Line line) {
    return reliances(line.step());
  }

  /** The citations that the steps carry, and no published figures. */
  static Authority ofSteps() {
    return new Authority() {};
  }
}
