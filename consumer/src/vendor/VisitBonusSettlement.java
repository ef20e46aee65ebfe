package vendor;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What the clinic earned.
 *
 * @param model the contract
 * @param outcome how it came out
 * @param bonus the bonus after the limit
 * @param recouped what of the advance is taken back
 */
public record VisitBonusSettlement(ModelId model, Outcome outcome, Money bonus, Money recouped)
    implements Settlement {
  @Override
  public Money netPayment() {
    return bonus.minus(recouped);
  }

  @Override
  public String toString() {
    return model + ": " + outcome + "; the clinic is paid " + netPayment();
  }
}
