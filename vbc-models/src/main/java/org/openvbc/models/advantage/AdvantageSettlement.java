package org.openvbc.models.advantage;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What a plan is paid for an enrolment.
 *
 * @param plan the terms
 * @param enrollment the member months
 * @param outcome how the bid stands to the benchmark
 * @param netPayment what CMS pays: the rounded member-month payments, added
 * @param premiums what members pay because the bid is above the benchmark
 */
public record AdvantageSettlement(
    AdvantagePlan plan,
    AdvantageEnrollment enrollment,
    Outcome outcome,
    Money netPayment,
    Money premiums)
    implements Settlement {

  @Override
  public ModelId model() {
    return plan.id();
  }

  /** Benchmarks, savings, rebate and premium behind the payment. */
  public PlanFunding funding() {
    return plan.funding();
  }

  /** CMS pays the plan, and so do members whose plan bid above the benchmark. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>();
    if (!netPayment.isZero()) {
      all.add(new Payment("CMS", "plan", netPayment));
    }
    if (!premiums.isZero()) {
      all.add(new Payment("members", "plan", premiums));
    }
    return List.copyOf(all);
  }

  /** One sentence: the plan, how it bid, and what is paid. */
  @Override
  public String toString() {
    return plan.paymentYear()
        + " Medicare Advantage plan, "
        + plan.rating()
        + ": "
        + outcome
        + "; "
        + enrollment
        + "; CMS pays "
        + netPayment
        + (premiums.isZero() ? "" : ", members pay " + premiums);
  }
}
