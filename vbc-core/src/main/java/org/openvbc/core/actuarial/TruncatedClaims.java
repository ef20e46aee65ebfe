package org.openvbc.core.actuarial;

import org.openvbc.core.money.Unrounded;

/**
 * Claims after large ones were cut off.
 *
 * @param total all claims
 * @param counted what counts of them
 */
public record TruncatedClaims(Unrounded total, Unrounded counted) {
  /** What was cut off: {@code total - counted}. */
  public Unrounded excess() {
    return total.minus(counted);
  }
}
