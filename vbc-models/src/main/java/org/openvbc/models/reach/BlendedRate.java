package org.openvbc.models.reach;

import org.openvbc.core.money.PerMemberPerMonth;

/**
 * The rate of a benchmark cell and what it was blended from.
 *
 * @param historical the weighted base years; the regional rate where that alone counts
 * @param regional the regional rate
 * @param blend the blend before floor and ceiling
 * @param adjustment what the region changes, within floor and ceiling
 * @param rate the rate of the cell
 */
public record BlendedRate(
    PerMemberPerMonth historical,
    PerMemberPerMonth regional,
    PerMemberPerMonth blend,
    PerMemberPerMonth adjustment,
    PerMemberPerMonth rate) {

  /** Whether floor or ceiling cut the adjustment. */
  public boolean isLimited() {
    return !blend.minus(historical).amount().equals(adjustment.amount());
  }

  @Override
  public String toString() {
    return "rate of "
        + rate
        + ": historical "
        + historical
        + ", regional "
        + regional
        + (isLimited() ? ", adjustment limited" : "");
  }
}
