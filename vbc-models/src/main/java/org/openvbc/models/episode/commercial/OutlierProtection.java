package org.openvbc.models.episode.commercial;

import java.util.Optional;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

/**
 * Stop-loss for one very costly episode: above an attachment point the payer bears a share.
 *
 * <p>{@code payment = payer share x max(0, cost - attachment)}, at most the cap. The cost is taken
 * without warranty services, which bring no payment at all.
 *
 * @param multiple the attachment point as a multiple of the episode's tier price; or
 * @param dollars the attachment point in dollars
 * @param payerShare the payer's share of what lies above
 * @param mostPerEpisode the most that the payer pays for one episode; empty if there is no cap
 */
public record OutlierProtection(
    Optional<Rate> multiple,
    Optional<Money> dollars,
    Rate payerShare,
    Optional<Money> mostPerEpisode) {

  /**
   * Checks that there is one attachment point, and the signs.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public OutlierProtection {
    Violations.of("OutlierProtection")
        .require(
            multiple.isPresent() != dollars.isPresent(),
            "attachment",
            multiple.isPresent() ? "stated twice" : "not stated",
            "a multiple of the price or dollars",
            "the outlier clause")
        .require(
            multiple.map(rate -> rate.signum() >= 0).orElse(true),
            "multiple",
            multiple.map(Rate::toString).orElse("none"),
            "at least 0%",
            "the outlier clause")
        .requireNotNegative("dollars", dollars.orElse(Money.ZERO), "the outlier clause")
        .requireShare("payerShare", payerShare, "the outlier clause")
        .requireNotNegative(
            "mostPerEpisode", mostPerEpisode.orElse(Money.ZERO), "the outlier clause")
        .throwIfInvalidTerms();
  }

  /** An attachment point at a multiple of the tier price, as in {@code (Rate.of("2"), ...)}. */
  public static OutlierProtection aboveMultiple(Rate multiple, Rate payerShare) {
    return new OutlierProtection(
        Optional.of(multiple), Optional.empty(), payerShare, Optional.empty());
  }

  /** An attachment point in dollars. */
  public static OutlierProtection above(Money dollars, Rate payerShare) {
    return new OutlierProtection(
        Optional.empty(), Optional.of(dollars), payerShare, Optional.empty());
  }

  /** The same with the most that the payer pays for one episode. */
  public OutlierProtection upTo(Money most) {
    return new OutlierProtection(multiple, dollars, payerShare, Optional.of(most));
  }

  /** The attachment point of an episode with that price. */
  public Money attachment(Money price) {
    return dollars.orElseGet(() -> exactAttachment(price).rounded(Rounding.MILLIONTHS));
  }

  private Unrounded exactAttachment(Money price) {
    return dollars.map(Money::unrounded).orElseGet(() -> price.times(multiple.orElseThrow()));
  }

  boolean isExactFor(Money price) {
    return exactAttachment(price).equals(attachment(price).unrounded());
  }

  /** The stop-loss of an episode with that price, before the cap. */
  public StopLoss cover(Money price) {
    return StopLoss.of(attachment(price), payerShare);
  }

  /** What the payer pays for an episode of that price and cost. */
  public Unrounded payment(Money price, Money cost) {
    return capped(cover(price).recovery(cost));
  }

  Unrounded capped(Unrounded above) {
    return mostPerEpisode.isPresent() ? above.cappedAt(mostPerEpisode.get().unrounded()) : above;
  }

  /** Reads as in "80% above 200% of the price". */
  @Override
  public String toString() {
    return payerShare
        + " above "
        + multiple.map(rate -> rate + " of the price").orElse("")
        + dollars.map(Money::toString).orElse("")
        + mostPerEpisode.map(most -> ", at most " + most).orElse("");
  }
}
