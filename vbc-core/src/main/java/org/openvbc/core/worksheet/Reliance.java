package org.openvbc.core.worksheet;

import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;

/**
 * A published figure that a step uses, and whether the model kept it.
 *
 * @param published the figure as the programme published it
 * @param used the figure that the model used, as people read it
 * @param assumed whether the user put another figure in its place
 */
public record Reliance(Parameter published, String used, boolean assumed) {

  /** A step uses a rate that was published. */
  public static Reliance on(Parameter published, Rate used) {
    return new Reliance(published, used.toString(), !published.asRate().equals(used));
  }

  /** A step uses a published figure as it stands. */
  public static Reliance on(Parameter published) {
    return new Reliance(published, published.figure(), false);
  }

  /** Reads as in "50% from 2019-07-01 (42 CFR 425.605(d)), LAW" or begins with ASSUMPTION. */
  @Override
  public String toString() {
    String source =
        published.figure()
            + " ("
            + published.citation()
            + ", from "
            + published.from()
            + ", "
            + published.evidence()
            + ")";
    return assumed ? "ASSUMPTION " + used + "; published " + source : source;
  }
}
