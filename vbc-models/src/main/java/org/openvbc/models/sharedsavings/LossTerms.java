package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How losses are shared: {@code owed = min(shareable loss x loss share, cap x target)}.
 *
 * @param threshold what losses must reach
 * @param share the provider's share, less where quality is better
 * @param cap the most that is owed, as a rate of the target; empty for no cap
 */
public record LossTerms(Threshold threshold, LossShare share, Optional<Rate> cap) {

  /**
   * Checks the cap.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public LossTerms {
    Violations.of("LossTerms")
        .require(
            cap.orElse(Rate.ZERO).signum() >= 0,
            "cap",
            cap.orElse(Rate.ZERO),
            "at least 0%",
            "a limit of what is owed")
        .throwIfInvalidTerms();
  }

  /** A share without a cap. */
  public static LossTerms of(Threshold threshold, LossShare share) {
    return new LossTerms(threshold, share, Optional.empty());
  }

  /** The same share with a cap on what is owed. */
  public LossTerms cappedAt(Rate rateOfTarget) {
    return new LossTerms(threshold, share, Optional.of(rateOfTarget));
  }

  /** Reads as in "50% of losses, 2% of the target, first dollar". */
  @Override
  public String toString() {
    return share
        + " of losses, "
        + threshold
        + cap.map(most -> ", up to " + most + " of the target").orElse("");
  }
}
