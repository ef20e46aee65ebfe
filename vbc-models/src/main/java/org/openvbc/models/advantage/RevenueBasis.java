package org.openvbc.models.advantage;

/**
 * What the revenue of a provider contract contains, which contracts must say.
 *
 * @param netOfSequestration whether it is what CMS paid after sequestration
 * @param withPartD whether drug revenue is in it
 * @param withRebate whether the rebate is in it
 */
public record RevenueBasis(boolean netOfSequestration, boolean withPartD, boolean withRebate) {
  /** Reads as in "net of sequestration, without Part D, with rebate". */
  @Override
  public String toString() {
    return (netOfSequestration ? "net of" : "before")
        + " sequestration, "
        + (withPartD ? "with" : "without")
        + " Part D, "
        + (withRebate ? "with" : "without")
        + " rebate";
  }
}
