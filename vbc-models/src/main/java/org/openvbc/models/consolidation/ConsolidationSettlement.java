package org.openvbc.models.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * Who has what of the savings, and who refunds whom.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param credits what each vendor is credited with
 * @param netSavings measured savings less fees outside the cost
 * @param pool what lead and vendors could have
 * @param leadOverride what the lead has of it
 * @param shares what each vendor has of it, in the order of the contract
 * @param unearned what vendors did not earn of it
 * @param toQualityPool the part of that which goes to the quality pool
 * @param employerNet what the employer has of the net savings, before refunds
 * @param refundToEmployer what the lead refunds to the employer; negative where it earned a bonus
 * @param borneByLead what the lead refunds beyond what vendors refund to it; negative where it
 *     keeps some of theirs
 */
public record ConsolidationSettlement(
    VendorConsolidation terms,
    ConsolidationPerformance performance,
    Outcome outcome,
    CreditedSavings credits,
    Money netSavings,
    Money pool,
    Money leadOverride,
    List<VendorShare> shares,
    Money unearned,
    Money toQualityPool,
    Money employerNet,
    Money refundToEmployer,
    Money borneByLead)
    implements Settlement {

  /** Keeps the shares as they are. */
  public ConsolidationSettlement {
    shares = List.copyOf(shares);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** What all vendors earn of the pool. */
  public Money earned() {
    return shares.stream().map(VendorShare::earned).reduce(Money.ZERO, Money::plus);
  }

  /** What one vendor has. */
  public VendorShare share(String vendor) {
    return shares.stream()
        .filter(share -> share.vendor().equals(vendor))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("vendor " + vendor + " is not one of " + shares));
  }

  /**
   * What the employer pays the lead, for itself and the vendors; negative where refunds are more.
   */
  @Override
  public Money netPayment() {
    return leadOverride.plus(earned()).minus(refundToEmployer);
  }

  /** Employer and lead, lead and each vendor, and what goes to the quality pool. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>();
    add(all, terms.employer(), terms.lead(), netPayment());
    for (VendorShare share : shares) {
      add(all, terms.lead(), share.vendor(), share.earned().minus(share.refund()));
    }
    add(all, terms.employer(), "quality pool", toQualityPool);
    return List.copyOf(all);
  }

  private static void add(List<Payment> all, String payer, String payee, Money amount) {
    if (!amount.isZero()) {
      all.add(Payment.net(payer, payee, amount));
    }
  }

  /** What the parties should know beside the amounts. */
  public List<String> warnings() {
    return performance
        .guarantees()
        .flatMap(ConsolidationRequirements::riskNotBacked)
        .map(List::of)
        .orElse(List.of());
  }

  /** One sentence: what was saved, and who has it. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + outcome
        + "; of "
        + netSavings
        + " net savings "
        + terms.employer()
        + " has "
        + employerNet
        + ", "
        + terms.lead()
        + " "
        + leadOverride
        + ", vendors "
        + earned()
        + (toQualityPool.isZero() ? "" : ", the quality pool " + toQualityPool)
        + refunds()
        + (warnings().isEmpty() ? "" : "; warning: " + String.join("; ", warnings()));
  }

  private String refunds() {
    if (refundToEmployer.isZero()) {
      return "";
    }
    String refunded =
        refundToEmployer.isNegative()
            ? "; a bonus of " + refundToEmployer.abs() + " to " + terms.lead()
            : "; " + refundToEmployer + " refunded to " + terms.employer();
    return borneByLead.isPositive()
        ? refunded + ", " + borneByLead + " borne by " + terms.lead() + " itself"
        : refunded;
  }
}
