package org.openvbc.models.reach;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * The cash flow of a year's capitation: every entry in the order of the reports.
 *
 * @param plan the terms
 * @param outcome how it came out
 * @param entries what each report made of each month and mechanism
 */
public record CapitationLedger(CapitationPlan plan, Outcome outcome, List<LedgerEntry> entries)
    implements Settlement {
  /** Keeps the entries as they are. */
  public CapitationLedger {
    entries = List.copyOf(entries);
  }

  @Override
  public ModelId model() {
    return plan.id();
  }

  /** All that was paid in the year, after what was taken back. */
  @Override
  public Money netPayment() {
    return sum(entry -> true);
  }

  /** What was paid by one mechanism, after sequestration and restatements. */
  public Money paid(CapitationMechanism mechanism) {
    return sum(entry -> entry.mechanism() == mechanism);
  }

  /** What was paid by one mechanism for one month of service. */
  public Money paid(CapitationMechanism mechanism, YearMonth serviceMonth) {
    return sum(
        entry -> entry.mechanism() == mechanism && entry.serviceMonth().equals(serviceMonth));
  }

  /** What the reports of one month moved, all mechanisms together. */
  public Money movedBy(YearMonth reportMonth) {
    return sum(entry -> entry.reportMonth().equals(reportMonth));
  }

  private Money sum(Predicate<LedgerEntry> which) {
    Money sum = Money.ZERO;
    for (LedgerEntry entry : entries) {
      if (which.test(entry)) {
        sum = sum.plus(entry.payable());
      }
    }
    return sum;
  }

  /** CMS pays the ACO, or takes back. */
  @Override
  public List<Payment> payments() {
    return netPayment().isZero() ? List.of() : List.of(Payment.net("CMS", "ACO", netPayment()));
  }

  /** One sentence. */
  @Override
  public String toString() {
    return plan.sentence()
        + ": "
        + netPayment()
        + " paid in all, ledger entries: "
        + entries.size();
  }
}
