package org.openvbc.models.guarantee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What a vendor's fees come to for a period, and what of them is refunded.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param fees the fees by final counts
 * @param invoiced what was invoiced before
 * @param atRisk the fees at risk
 * @param metrics each metric, in the order of the contract
 * @param refund what is refunded or not billed; negative where a bonus is earned
 * @param notBilled changes of counts that came too late, for which no money moves
 */
public record GuaranteeSettlement(
    VendorGuarantee terms,
    GuaranteePerformance performance,
    Outcome outcome,
    Money fees,
    Money invoiced,
    Money atRisk,
    List<MetricSettlement> metrics,
    Money refund,
    List<CountChange> notBilled)
    implements Settlement {

  /** Keeps the lists as they are. */
  public GuaranteeSettlement {
    metrics = List.copyOf(metrics);
    notBilled = List.copyOf(notBilled);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** Fees by final counts less what was invoiced. */
  public Money trueUp() {
    return fees.minus(invoiced);
  }

  /** What the payer still pays the vendor; negative where the vendor pays back. */
  @Override
  public Money netPayment() {
    return trueUp().minus(refund);
  }

  /** What the vendor has of the period in all: invoices, true-up and refund together. */
  public Money finalAmount() {
    return fees.minus(refund);
  }

  /** The refund as a rate of the fees; empty if there were none. */
  public Optional<Rate> refundRate() {
    return fees.isZero() ? Optional.empty() : Optional.of(Rate.of(refund, fees));
  }

  /**
   * How one metric came out.
   *
   * @throws IllegalArgumentException if there is no such metric
   */
  public MetricSettlement metric(String name) {
    return metrics.stream()
        .filter(each -> each.metric().name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("metric " + name + " is not one of " + metrics));
  }

  /** Payer and vendor, by the names of the contract. */
  @Override
  public List<Payment> payments() {
    return netPayment().isZero()
        ? List.of()
        : List.of(Payment.net(terms.payer(), terms.vendor(), netPayment()));
  }

  /** What the parties should know beside the amounts. */
  public List<String> warnings() {
    List<String> all = new ArrayList<>();
    if (outcome.equals(GuaranteeOutcomes.NOTHING_SCORED)) {
      all.add("no metric could be scored");
    }
    for (MetricSettlement each : metrics) {
      if (!each.scored()) {
        all.add(each.metric().name() + " is not scored: too few people or cases");
      }
      if (each.metric().promise() instanceof ReturnOnFees promise
          && promise.method() == SavingsMethod.PARTICIPANT_VERSUS_NON_PARTICIPANT) {
        all.add(
            each.metric().name()
                + " compares participants with people who chose not to take part, which"
                + " overstates savings");
      }
    }
    notBilled.forEach(change -> all.add("not billed, too late: " + change));
    return List.copyOf(all);
  }

  /** One sentence: outcome, fees, refund and what moves. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + outcome
        + "; fees "
        + fees
        + ", "
        + (refund.isNegative() ? "bonus " : "refund ")
        + refund.abs()
        + " of "
        + atRisk
        + " at risk; "
        + (netPayment().isNegative()
            ? terms.vendor() + " pays back " + netPayment().abs()
            : terms.payer() + " pays " + netPayment())
        + (notBilled.isEmpty() ? "" : "; not billed, too late: " + notBilled);
  }
}
