package org.openvbc.models.hospital;

import org.openvbc.core.model.Outcome;

/**
 * What the Hospital-Acquired Condition Reduction Program multiplies a hospital's payments by.
 *
 * @param flag whether they are reduced
 * @param factor 0.99 or 1.00, on all that is paid and not on the base amount alone
 * @param outcome how it came out, with the reason
 */
public record HacMultiplier(HacFlag flag, PaymentFactor factor, Outcome outcome) {
  /** One sentence: the flag and why. */
  @Override
  public String toString() {
    return "payment reduction " + flag + ": " + outcome;
  }
}
