package org.openvbc.models.episode.commercial;

import java.time.LocalDate;
import org.openvbc.core.money.Money;

/**
 * A service around an episode.
 *
 * @param service the service, as a code or a name of the contract's lists
 * @param day the day of the service
 * @param amount what it cost, or would be paid by fee schedule
 */
public record BundleClaim(String service, LocalDate day, Money amount) {
  /** A service from texts, as in {@code of("readmission", "2025-03-14", "8500")}. */
  public static BundleClaim of(String service, String day, String amount) {
    return new BundleClaim(service, LocalDate.parse(day), Money.of(amount));
  }

  /** Names the service; day and amount of a patient stay out of texts. */
  @Override
  public String toString() {
    return service;
  }
}
