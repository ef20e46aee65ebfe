package org.openvbc.models.medicalhome;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What Comprehensive Primary Care Plus pays a practice beside its claims, and what of it is repaid.
 *
 * @param terms the terms
 * @param performance what happened
 * @param careManagementFees the fee of each quarter
 * @param comprehensivePayments the payment in advance for office visits of each quarter; none in
 *     track 1
 * @param prepaidQuality prepaid for quality
 * @param prepaidUtilization prepaid for utilization
 * @param earnedQuality what of it quality retains
 * @param earnedUtilization what of it utilization retains
 */
public record CpcPlusSettlement(
    CpcPlus terms,
    CpcPlusPerformance performance,
    List<Money> careManagementFees,
    List<Money> comprehensivePayments,
    Money prepaidQuality,
    Money prepaidUtilization,
    Money earnedQuality,
    Money earnedUtilization)
    implements Settlement {

  /** Keeps the quarters as they are. */
  public CpcPlusSettlement {
    careManagementFees = List.copyOf(careManagementFees);
    comprehensivePayments = List.copyOf(comprehensivePayments);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The care management fees of all quarters. */
  public Money careManagementFee() {
    return careManagementFees.stream().reduce(Money.ZERO, Money::plus);
  }

  /** The payments in advance for office visits of all quarters. */
  public Money comprehensivePayment() {
    return comprehensivePayments.stream().reduce(Money.ZERO, Money::plus);
  }

  /** The incentive that was prepaid. */
  public Money prepaid() {
    return prepaidQuality.plus(prepaidUtilization);
  }

  /** What of the incentive is kept. */
  public Money earned() {
    return earnedQuality.plus(earnedUtilization);
  }

  /** What of the incentive is repaid in the next year. */
  public Money repaid() {
    return prepaid().minus(earned());
  }

  /** Fees, payments in advance and the incentive that is kept. */
  @Override
  public Money netPayment() {
    return careManagementFee().plus(comprehensivePayment()).plus(earned());
  }

  @Override
  public Outcome outcome() {
    if (netPayment().isZero()) {
      return MedicalHomeOutcomes.NOTHING_TO_PAY;
    }
    return repaid().isZero()
        ? MedicalHomeOutcomes.INCENTIVE_KEPT
        : MedicalHomeOutcomes.INCENTIVE_REPAID;
  }

  /** What is paid in the year, and what is repaid after it. */
  @Override
  public List<Payment> payments() {
    List<Payment> all = new ArrayList<>();
    Money paid = netPayment().plus(repaid());
    if (!paid.isZero()) {
      all.add(Payment.net("payer", "practice", paid));
    }
    if (!repaid().isZero()) {
      all.add(Payment.net("practice", "payer", repaid()));
    }
    return List.copyOf(all);
  }

  /** One sentence: fees, incentive and what is repaid. */
  @Override
  public String toString() {
    return "Comprehensive Primary Care Plus "
        + terms.year()
        + ", "
        + terms.track()
        + ": care management fees "
        + careManagementFee()
        + (comprehensivePayments.isEmpty()
            ? ""
            : ", comprehensive payments " + comprehensivePayment())
        + ", "
        + earned()
        + " of an incentive of "
        + prepaid()
        + " kept; "
        + outcome();
  }
}
