package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How savings are shared: {@code earned = min(shareable x share x quality factor, cap x target)}.
 *
 * @param threshold what savings must reach
 * @param rate the provider's share
 * @param cap the most that is paid, as a rate of the target; it limits the payment after share and
 *     quality, never the gross savings; empty for no cap
 */
public record SavingsShare(Threshold threshold, SharingRate rate, Optional<Rate> cap) {

  /**
   * Checks the cap.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public SavingsShare {
    Violations.of("SavingsShare")
        .require(
            cap.orElse(Rate.ZERO).signum() >= 0,
            "cap",
            cap.orElse(Rate.ZERO),
            "at least 0%",
            "a limit of the payment")
        .throwIfInvalidTerms();
  }

  /** A share without a cap. */
  public static SavingsShare of(Threshold threshold, SharingRate rate) {
    return new SavingsShare(threshold, rate, Optional.empty());
  }

  /** The same share with a cap on the payment. */
  public SavingsShare cappedAt(Rate rateOfTarget) {
    return new SavingsShare(threshold, rate, Optional.of(rateOfTarget));
  }

  /** Reads as in "50% of savings, 2% of the target, first dollar, up to 5% of the target". */
  @Override
  public String toString() {
    return rate
        + " of savings, "
        + threshold
        + cap.map(most -> ", up to " + most + " of the target").orElse("");
  }
}
