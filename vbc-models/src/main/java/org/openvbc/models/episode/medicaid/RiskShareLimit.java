package org.openvbc.models.episode.medicaid;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * The most that a provider owes: a part of its Medicaid receipts, an amount, or the lower of both.
 * It never touches a gain share.
 *
 * @param ofReceipts the part of the receipts; empty if receipts limit nothing
 * @param dollars the amount; empty if there is none
 */
public record RiskShareLimit(Optional<Rate> ofReceipts, Optional<Money> dollars) {
  private static final RiskShareLimit NONE = new RiskShareLimit(Optional.empty(), Optional.empty());

  /**
   * Checks the range.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the part is not a share or the amount
   *     is negative
   */
  public RiskShareLimit {
    Violations.of("RiskShareLimit")
        .requireShare("ofReceipts", ofReceipts.orElse(Rate.ZERO), "a part of receipts")
        .requireNotNegative("dollars", dollars.orElse(Money.ZERO), "a limit has no sign")
        .throwIfInvalidTerms();
  }

  /** No limit. */
  public static RiskShareLimit none() {
    return NONE;
  }

  /** A part of the provider's Medicaid receipts. */
  public static RiskShareLimit ofReceipts(Rate part) {
    return new RiskShareLimit(Optional.of(part), Optional.empty());
  }

  /** An amount. */
  public static RiskShareLimit dollars(Money amount) {
    return new RiskShareLimit(Optional.empty(), Optional.of(amount));
  }

  /** A part of receipts or an amount, whichever is lower. */
  public static RiskShareLimit lowerOf(Rate partOfReceipts, Money amount) {
    return new RiskShareLimit(Optional.of(partOfReceipts), Optional.of(amount));
  }

  /** Reads as in "10% of receipts", "$20,000.00", "the lower of ..." or "none". */
  @Override
  public String toString() {
    if (ofReceipts.isPresent() && dollars.isPresent()) {
      return "the lower of " + ofReceipts.get() + " of receipts and " + dollars.get();
    }
    return ofReceipts
        .map(part -> part + " of receipts")
        .or(() -> dollars.map(Money::toString))
        .orElse("none");
  }
}
