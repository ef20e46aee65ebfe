package org.openvbc.models.medicalhome;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What a medical home is paid beside its claims.
 *
 * @param terms the contract
 * @param performance what happened
 * @param fee the fee for care coordination
 * @param bonuses each bonus, in the order of the contract
 */
public record MedicalHomeSettlement(
    MedicalHome terms, MedicalHomePerformance performance, Money fee, List<Bonus> bonuses)
    implements Settlement {

  /**
   * One bonus.
   *
   * @param name what was measured
   * @param isEnough whether enough members were measured
   * @param tier the highest tier that was met, from 1; 0 for none
   * @param amount what it pays
   */
  public record Bonus(String name, boolean isEnough, int tier, Money amount) {}

  /** Keeps the bonuses as they are. */
  public MedicalHomeSettlement {
    bonuses = List.copyOf(bonuses);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** All bonuses. */
  public Money bonus() {
    return bonuses.stream().map(Bonus::amount).reduce(Money.ZERO, Money::plus);
  }

  @Override
  public Money netPayment() {
    return fee.plus(bonus());
  }

  @Override
  public Outcome outcome() {
    if (netPayment().isZero()) {
      return MedicalHomeOutcomes.NOTHING_TO_PAY;
    }
    return bonus().isZero() ? MedicalHomeOutcomes.FEE_ONLY : MedicalHomeOutcomes.FEE_AND_BONUS;
  }

  /** One sentence: fee, bonus and their sum. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + outcome()
        + "; fee "
        + fee
        + ", bonus "
        + bonus()
        + "; the practice is paid "
        + netPayment();
  }
}
