package org.openvbc.models.mssp;

import java.util.List;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What an ACO earned or owes for a performance year.
 *
 * <p>{@link #earned()} is what CMS prints: earned shared savings, or shared losses as a negative
 * amount, before advance payments are taken back. {@link #netPayment()} is what moves: {@code
 * earned - recouped}.
 *
 * @param track the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param benchmark the benchmark that decided: the two-way one where the guardrail applied
 * @param grossSavings benchmark less expenditures; negative for losses
 * @param minimumRate the minimum savings or loss rate that held
 * @param finalRate the sharing rate of savings or the shared loss rate, unrounded; zero if nothing
 *     is shared
 * @param limitedBy which limit cut the amount
 * @param disasterReduction what extreme and uncontrollable circumstances took off the losses, on
 *     twelve months
 * @param earned shared savings earned, or shared losses owed as a negative amount, before
 *     recoupment
 * @param recouped advance payments taken back from what was earned
 */
public record MsspSettlement(
    MsspTrack track,
    MsspPerformance performance,
    Outcome outcome,
    Money benchmark,
    Money grossSavings,
    Rate minimumRate,
    Rate finalRate,
    MsspLimit limitedBy,
    Money disasterReduction,
    Money earned,
    Money recouped)
    implements Settlement {

  @Override
  public ModelId model() {
    return track.id();
  }

  /** What CMS pays the ACO after recoupment; negative when the ACO owes. */
  @Override
  public Money netPayment() {
    return earned.minus(recouped);
  }

  /** Total spending. */
  public Money expenditures() {
    return performance.expenditures();
  }

  /** Savings as an exact rate of the benchmark; negative for losses. */
  public Rate savingsRate() {
    return Rate.of(grossSavings, benchmark);
  }

  /** Savings or losses times the final rate, before sequestration and limits; losses negative. */
  public Unrounded sharedBeforeSequestration() {
    return grossSavings.times(finalRate);
  }

  /**
   * Shared savings after sequestration, before the payment limit; meaningful where savings are
   * shared.
   */
  public Unrounded sharedAfterSequestration() {
    return KeptOfGains.afterWithholding(track.sequestrationRate()).of(sharedBeforeSequestration());
  }

  /** The most that could be paid. */
  public Unrounded paymentLimit() {
    return benchmark.times(track.paymentLimit());
  }

  /** The balance of advance payments that is carried forward. */
  public Money advanceBalanceLeft() {
    return performance.advanceBalance().minus(recouped);
  }

  /** One sentence: track, savings or losses, and what is earned or owed. */
  @Override
  public String toString() {
    return track.performanceYear()
        + " "
        + track.option().label()
        + ": "
        + (grossSavings.isNegative() ? "losses of " : "savings of ")
        + grossSavings.abs()
        + " against a benchmark of "
        + benchmark
        + "; "
        + outcome
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (earned.isZero()) {
      return "nothing is due";
    }
    if (earned.isNegative()) {
      return "the ACO owes " + netPayment().abs();
    }
    return "the ACO is paid "
        + netPayment()
        + (recouped.isZero() ? "" : " after " + recouped + " of advances recouped");
  }

  /** CMS pays the ACO, or the ACO pays CMS. */
  @Override
  public List<Payment> payments() {
    return netPayment().isZero() ? List.of() : List.of(Payment.net("CMS", "ACO", netPayment()));
  }
}
