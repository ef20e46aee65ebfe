package org.openvbc.models.episode.commercial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

/**
 * What the payer of a prospective bundle pays, and what the lead provider is left with.
 *
 * @param terms the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param earnings what the lead provider earns and spends
 * @param recovery what comes back from the aggregate stop-loss, not rounded
 * @param marginAfterStopLoss margin and recovery together, not rounded
 * @param payerSaving what the payer saves against fees for services; empty where these are unknown
 * @param gainshare what of the margin is shared; empty without that clause
 * @param paid what the payer pays
 */
public record BundleSettlement(
    ProspectiveBundle terms,
    BundlePerformance performance,
    Outcome outcome,
    BundleEarnings earnings,
    Unrounded recovery,
    Unrounded marginAfterStopLoss,
    Optional<Money> payerSaving,
    Optional<GainshareResult> gainshare,
    BundlePayments paid)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** What the payer has still to pay; negative when the lead provider repays. */
  @Override
  public Money netPayment() {
    return paid.net();
  }

  /** The margin after the stop-loss, before anything is shared, in cents. */
  public Money margin() {
    return marginAfterStopLoss.rounded(Rounding.CENTS);
  }

  /** What the lead provider keeps of its margin, in cents. */
  public Money leadKeeps() {
    return gainshare.map(GainshareResult::leadKeeps).orElseGet(this::margin);
  }

  /** The payer and the lead provider, the lead provider and each participant, and journeys. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>();
    if (!netPayment().isZero()) {
      all.add(Payment.net(terms.payer(), terms.leadProvider(), netPayment()));
    }
    gainshare.ifPresent(result -> addShares(result, all));
    Money journeys = performance.episodes().travelPaid();
    if (!journeys.isZero()) {
      all.add(new Payment(terms.payer(), "travelling patients", journeys));
    }
    return List.copyOf(all);
  }

  private void addShares(GainshareResult result, List<Payment> all) {
    for (int i = 0; i < result.paid().size(); i++) {
      if (!result.paid().get(i).isZero()) {
        all.add(
            new Payment(
                terms.leadProvider(), result.participants().get(i).name(), result.paid().get(i)));
      }
    }
  }

  /** One sentence: the bundle, its episodes, and what they bring. */
  @Override
  public String toString() {
    return terms.name()
        + " bundle "
        + terms.period()
        + ": "
        + performance.episodes()
        + ", bundle price "
        + earnings.gross()
        + "; "
        + outcome
        + "; the "
        + terms.payer()
        + (netPayment().isNegative() ? " is repaid " : " pays ")
        + netPayment().abs()
        + ", the "
        + terms.leadProvider()
        + (leadKeeps().isNegative() ? " loses " : " keeps ")
        + leadKeeps().abs();
  }
}
