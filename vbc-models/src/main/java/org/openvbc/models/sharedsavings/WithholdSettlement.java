package org.openvbc.models.sharedsavings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What of a withhold comes back, and where the rest goes.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param withheld what was withheld
 * @param releasePart the part that comes back, exact
 * @param returned what comes back, without interest
 * @param interest simple interest on it
 * @param parts each provider's part
 * @param redistributed who shares what was forfeited, and how much each
 */
public record WithholdSettlement(
    WithholdContract terms,
    WithholdPerformance performance,
    Outcome outcome,
    Money withheld,
    Rate releasePart,
    Money returned,
    Money interest,
    List<Part> parts,
    Map<String, Money> redistributed)
    implements Settlement {

  /**
   * One provider's part.
   *
   * @param provider the provider
   * @param payments its contractual payments before the withhold
   * @param withheld what was withheld from it
   * @param returned what comes back to it
   * @param interest its interest
   */
  public record Part(
      String provider, Money payments, Money withheld, Money returned, Money interest) {
    /** All that the provider receives: payments less withhold, what comes back, interest. */
    public Money total() {
      return payments.minus(withheld).plus(returned).plus(interest);
    }
  }

  /** Keeps parts and redistribution as they are. */
  public WithholdSettlement {
    parts = List.copyOf(parts);
    redistributed = Collections.unmodifiableMap(new LinkedHashMap<>(redistributed));
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** What does not come back. */
  public Money forfeited() {
    return withheld.minus(returned);
  }

  /** What is returned and redistributed to providers, with interest. */
  @Override
  public Money netPayment() {
    return redistributed.values().stream().reduce(returned.plus(interest), Money::plus);
  }

  /** The payer and each provider. */
  @Override
  public List<Payment> payments() {
    Map<String, Money> all = new LinkedHashMap<>();
    parts.forEach(
        part -> all.merge(part.provider(), part.returned().plus(part.interest()), Money::plus));
    redistributed.forEach((name, amount) -> all.merge(name, amount, Money::plus));
    List<Payment> payments = new ArrayList<>();
    all.forEach(
        (name, amount) -> {
          if (!amount.isZero()) {
            payments.add(new Payment("payer", name, amount));
          }
        });
    return List.copyOf(payments);
  }

  /** One sentence: what comes back. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + returned
        + " of "
        + withheld
        + " withheld come back; "
        + outcome
        + "; the payer pays "
        + netPayment();
  }
}
