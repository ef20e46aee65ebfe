package org.openvbc.models.medicalhome;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What Making Care Primary pays a participant for primary care.
 *
 * @param terms the terms
 * @param performance what happened
 * @param prospective paid in advance
 * @param claims paid on claims
 * @param enhancedServices paid for enhanced services
 * @param incentive the incentive
 * @param infrastructure the upfront payment for infrastructure
 */
public record MakingCarePrimarySettlement(
    MakingCarePrimary terms,
    MakingCarePrimaryPerformance performance,
    Money prospective,
    Money claims,
    Money enhancedServices,
    Money incentive,
    Money infrastructure)
    implements Settlement {

  @Override
  public ModelId model() {
    return terms.id();
  }

  @Override
  public Money netPayment() {
    return prospective.plus(claims).plus(enhancedServices).plus(incentive).plus(infrastructure);
  }

  @Override
  public Outcome outcome() {
    if (netPayment().isZero()) {
      return MedicalHomeOutcomes.NOTHING_TO_PAY;
    }
    return incentive.isZero()
        ? MedicalHomeOutcomes.WITHOUT_INCENTIVE
        : MedicalHomeOutcomes.WITH_INCENTIVE;
  }

  /** One sentence: what is paid, and of what. */
  @Override
  public String toString() {
    return "Making Care Primary "
        + terms.period()
        + ", track "
        + terms.track()
        + ": "
        + outcome()
        + "; the participant is paid "
        + netPayment()
        + ", of it "
        + prospective
        + " in advance and an incentive of "
        + incentive;
  }
}
