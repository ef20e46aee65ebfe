package org.openvbc.models.hospital;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Rate;

/**
 * The payment adjustment factor of a hospital for a fiscal year, and what it is made of.
 *
 * @param withheld the percentage withheld from every discharge; zero outside the programme
 * @param incentive the percentage given back
 * @param factor {@code 1 + incentive - withheld}
 * @param outcome how it came out, with the reason
 */
public record HvbpFactor(Rate withheld, Rate incentive, PaymentFactor factor, Outcome outcome) {
  /** One sentence: the factor and why. */
  @Override
  public String toString() {
    return "payment adjustment factor " + factor + ": " + outcome;
  }
}
