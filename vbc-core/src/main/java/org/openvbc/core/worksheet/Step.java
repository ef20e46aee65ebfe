package org.openvbc.core.worksheet;

import org.openvbc.core.source.Citation;

/**
 * One step of a rule: what a line of the worksheet is called, how it is computed and where the law
 * says so. A payment model lists its steps as an enum.
 */
public interface Step {
  /** What the figure is called, in the rule's words. */
  String label();

  /** How it is computed, in the names of other lines. */
  String formula();

  /** Where the law says so; a model may name a closer paragraph through its {@link Authority}. */
  Citation citation();

  /** How a rate of this step reads: as a percentage, unless the step says otherwise. */
  default Reading reading() {
    return Reading.PERCENT;
  }
}
