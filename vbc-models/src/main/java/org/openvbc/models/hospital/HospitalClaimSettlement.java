package org.openvbc.models.hospital;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What one claim is paid under three programmes.
 *
 * @param terms the hospital's factors
 * @param claim the claim
 * @param valueBased the adjustment of Hospital Value-Based Purchasing
 * @param readmissions the adjustment of the Hospital Readmissions Reduction Program
 * @param subtotal what would be paid without the last programme
 * @param acquiredConditions the reduction of the Hospital-Acquired Condition Reduction Program
 * @param netPayment what is paid
 */
public record HospitalClaimSettlement(
    HospitalClaimPayment terms,
    HospitalClaim claim,
    Money valueBased,
    Money readmissions,
    Money subtotal,
    Money acquiredConditions,
    Money netPayment)
    implements Settlement {
  private static final Outcome PAID = Outcome.of(Outcome.Kind.EARNED, "the claim is paid");

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Outcome outcome() {
    return PAID;
  }

  /** What the three programmes change together. */
  public Money change() {
    return valueBased.plus(readmissions).plus(acquiredConditions);
  }

  /** One sentence: what is paid, and what each programme changes. */
  @Override
  public String toString() {
    return "Hospital claim "
        + terms.fiscalYear()
        + ": paid "
        + netPayment
        + "; value-based "
        + valueBased
        + ", readmissions "
        + readmissions
        + ", hospital-acquired conditions "
        + acquiredConditions;
  }
}
