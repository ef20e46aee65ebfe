package org.openvbc.models.performance;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What a ranked pool gives and takes.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out
 * @param pool all that was withheld
 * @param parts each provider's part, in the order of the performance
 */
public record RankedPoolSettlement(
    RankedPool terms,
    RankedPoolPerformance performance,
    Outcome outcome,
    Money pool,
    List<Part> parts)
    implements Settlement {

  /**
   * One provider's part.
   *
   * @param provider the provider
   * @param withheld what was withheld from it
   * @param score its score with the equity bonus; empty where it has none
   * @param weight what a dollar of its revenue weighs in the pool; zero without a score
   * @param payment what the pool pays it
   */
  public record Part(
      RankedPoolPerformance.Provider provider,
      Money withheld,
      Optional<Rate> score,
      Rate weight,
      Money payment) {
    /** What it gains, or as a negative amount loses, by the pool. */
    public Money adjustment() {
      return payment.minus(withheld);
    }
  }

  /** Keeps the parts as they are. */
  public RankedPoolSettlement {
    parts = List.copyOf(parts);
  }

  /** The part of the provider of that name. */
  public Part partOf(String provider) {
    return parts.stream()
        .filter(part -> part.provider().name().equals(provider))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no provider " + provider + " in the pool"));
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** The sum of all that is gained and lost: always zero, for the pool pays out what it took. */
  @Override
  public Money netPayment() {
    return parts.stream().map(Part::adjustment).reduce(Money.ZERO, Money::plus);
  }

  /** What the payer and each provider settle, beside what was withheld. */
  @Override
  public List<Payment> payments() {
    return parts.stream()
        .filter(part -> !part.adjustment().isZero())
        .map(part -> Payment.net("payer", part.provider().name(), part.adjustment()))
        .toList();
  }

  /** One sentence: the pool and how it came out. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": pool of "
        + pool
        + " among "
        + parts.size()
        + " providers, "
        + outcome;
  }
}
