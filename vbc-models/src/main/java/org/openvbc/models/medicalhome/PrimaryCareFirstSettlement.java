package org.openvbc.models.medicalhome;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What Primary Care First pays a practice.
 *
 * @param terms the terms
 * @param performance what happened
 * @param localVisitFee the fee of a visit with the geographic factor, in cents
 * @param quarters the quarters
 */
public record PrimaryCareFirstSettlement(
    PrimaryCareFirst terms,
    PrimaryCareFirstPerformance performance,
    Money localVisitFee,
    List<Quarter> quarters)
    implements Settlement {

  /**
   * A quarter.
   *
   * @param group the risk group of the practice
   * @param populationPayment the population payment after leakage
   * @param visitFees the flat fees
   * @param standing which branch of the adjustment applied
   * @param adjustmentRate the adjustment as a rate of both
   * @param adjustment the adjustment; downward negative
   */
  public record Quarter(
      int group,
      Money populationPayment,
      Money visitFees,
      AdjustmentStanding standing,
      Rate adjustmentRate,
      Money adjustment) {
    /** Population payment and visit fees. */
    public Money total() {
      return populationPayment.plus(visitFees);
    }
  }

  /** Keeps the quarters as they are. */
  public PrimaryCareFirstSettlement {
    quarters = List.copyOf(quarters);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** Population payments and visit fees of all quarters. */
  public Money primaryCarePayments() {
    return quarters.stream().map(Quarter::total).reduce(Money.ZERO, Money::plus);
  }

  /** The adjustments of all quarters. */
  public Money adjustments() {
    return quarters.stream().map(Quarter::adjustment).reduce(Money.ZERO, Money::plus);
  }

  @Override
  public Money netPayment() {
    return primaryCarePayments().plus(adjustments());
  }

  @Override
  public Outcome outcome() {
    if (netPayment().isZero()) {
      return MedicalHomeOutcomes.NOTHING_TO_PAY;
    }
    if (adjustments().isZero()) {
      return MedicalHomeOutcomes.NOT_ADJUSTED;
    }
    return adjustments().isPositive()
        ? MedicalHomeOutcomes.ADJUSTED_UP
        : MedicalHomeOutcomes.ADJUSTED_DOWN;
  }

  /** One sentence: payments, adjustments and their sum. */
  @Override
  public String toString() {
    return "Primary Care First "
        + terms.year()
        + ": "
        + primaryCarePayments()
        + " for population and visits, adjustments of "
        + adjustments()
        + "; "
        + outcome()
        + "; the practice is paid "
        + netPayment();
  }
}
