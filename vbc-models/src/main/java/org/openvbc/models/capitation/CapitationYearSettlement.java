package org.openvbc.models.capitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * How a capitated provider came out of a year, and what still moves.
 *
 * @param terms the contract
 * @param performance what happened
 * @param withholdReturned what comes back of the withhold
 * @param incurred cost of care, paid or not
 * @param leakageCharged what the payer charges back
 * @param recovered stop-loss recoveries and pooled excess
 * @param overhead stop-loss premium, pooling charge and infrastructure
 * @param riskShare what the payer pays through the corridor, negative if the provider pays
 */
public record CapitationYearSettlement(
    CapitationYear terms,
    CapitationYearPerformance performance,
    Money withholdReturned,
    Money incurred,
    Money leakageCharged,
    Money recovered,
    Money overhead,
    Money riskShare)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** What the payer pays at year end: withhold returned, less leakage, and the risk share. */
  @Override
  public Money netPayment() {
    return withholdReturned.minus(leakageCharged).plus(riskShare);
  }

  @Override
  public Outcome outcome() {
    return CapitationOutcomes.ofPayment(netPayment());
  }

  /** What was held back and is lost. */
  public Money withholdForfeited() {
    return performance.withheld().minus(withholdReturned);
  }

  /** What the provider is left with. */
  public Money margin() {
    return performance
        .revenue()
        .minus(withholdForfeited())
        .minus(incurred)
        .minus(leakageCharged)
        .plus(recovered)
        .minus(overhead)
        .plus(riskShare);
  }

  /** The margin for each member month; empty if there were none. */
  public Optional<PerMemberPerMonth> marginPerMemberMonth() {
    return performance.memberMonths().isZero()
        ? Optional.empty()
        : Optional.of(performance.memberMonths().perMember(margin().unrounded()));
  }

  /** The margin as a rate of revenue; empty if there was none. */
  public Optional<Rate> marginRate() {
    return ofRevenue(margin());
  }

  /** Cost of care and leakage as a rate of revenue; empty if there was none. */
  public Optional<Rate> medicalLossRatio() {
    return ofRevenue(incurred.plus(leakageCharged));
  }

  private Optional<Rate> ofRevenue(Money part) {
    return performance.revenue().isZero()
        ? Optional.empty()
        : Optional.of(Rate.of(part, performance.revenue()));
  }

  /** Payer and provider, and what the stop-loss insurer pays. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>(Settlement.super.payments());
    if (!recovered.isZero()) {
      all.add(new Payment("stop-loss insurer", "provider", recovered));
    }
    return List.copyOf(all);
  }

  /** One sentence: margin, medical loss ratio and what moves. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + (margin().isNegative() ? "loss of " + margin().abs() : "margin of " + margin())
        + " on revenue of "
        + performance.revenue()
        + medicalLossRatio().map(ratio -> ", medical loss ratio " + ratio).orElse("")
        + "; "
        + outcome()
        + (netPayment().isZero() ? "" : " " + netPayment().abs());
  }
}
