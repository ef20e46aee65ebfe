package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.Optional;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How a gain or loss against a target is split between payer and provider.
 *
 * <p>{@code provider's part = sum over the bands of share x (what lies inside the band)}, within a
 * hard stop; the payer has the rest. Both parts stay exact, the payment is rounded to the cent.
 *
 * @param corridor the bands over the variance as a rate of the target, with the provider's shares
 * @param hardStop the most that the provider keeps or bears, as a rate of the target
 * @param claimsPaidBy who paid the claims
 */
public record RiskSplit(
    Corridor corridor, Optional<StopLimits> hardStop, ClaimsPaidBy claimsPaidBy) {

  /** A split without a hard stop. */
  public static RiskSplit of(Corridor corridor, ClaimsPaidBy claimsPaidBy) {
    return new RiskSplit(corridor, Optional.empty(), claimsPaidBy);
  }

  /** The same with a hard stop. */
  public RiskSplit withHardStop(StopLimits limits) {
    return new RiskSplit(corridor, Optional.of(limits), claimsPaidBy);
  }

  /** The provider's part of a gain or, as a negative amount, of a loss. */
  public Unrounded providerPart(Unrounded variance, Unrounded target) {
    return providerPart(variance, target, Worksheet.none());
  }

  /** What the payer pays the provider, negative if the provider pays. */
  public Money payment(Unrounded variance, Unrounded target) {
    return stillToPay(variance, providerPart(variance, target));
  }

  Unrounded providerPart(Unrounded variance, Unrounded target, Worksheet sheet) {
    Unrounded part = corridor.of(variance, target, sheet, BAND);
    return sheet.line(PROVIDER_PART, hardStop.isPresent() ? hardStop.get().of(part, target) : part);
  }

  /** Whoever paid the claims has the variance already. */
  private Money stillToPay(Unrounded variance, Unrounded providerPart) {
    return (claimsPaidBy == ClaimsPaidBy.PAYER ? providerPart : providerPart.minus(variance))
        .rounded(Rounding.CENTS);
  }

  /** Splits a variance, line by line. */
  Result split(Unrounded variance, Unrounded target, Worksheet sheet) {
    Unrounded provider = providerPart(variance, target, sheet);
    Unrounded payer = sheet.line(PAYER_PART, variance.minus(provider));
    return new Result(provider, payer, sheet.line(RISK_PAYMENT, stillToPay(variance, provider)));
  }

  /** Both parts, exact, and the payment. */
  record Result(Unrounded providerPart, Unrounded payerPart, Money payment) {}

  /** Reads as in "100% from 0%, 50% from 3%; claims paid by the provider". */
  @Override
  public String toString() {
    return corridor
        + hardStop
            .map(stop -> ", at most " + stop.gain() + " kept, " + stop.loss() + " borne")
            .orElse("")
        + "; claims paid by the "
        + (claimsPaidBy == ClaimsPaidBy.PAYER ? "payer" : "provider");
  }
}
