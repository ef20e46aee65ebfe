package org.openvbc.models.mssp;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.actuarial.ProjectedSavings;
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
 */
public final class MsspSettlement implements Settlement {
  private final MsspTrack track;
  private final MsspPerformance performance;
  private final Outcome outcome;
  private final @Nullable Rate finalRate;
  private final MsspLimit limitedBy;

  // Millionths of a dollar: a settlement is one small object, and makes its amounts when asked.
  private final long benchmark;
  private final long disasterReduction;
  private final long earned;
  private final long recouped;

  MsspSettlement(
      MsspTrack track,
      MsspPerformance performance,
      Outcome outcome,
      Money benchmark,
      @Nullable Rate finalRate,
      MsspLimit limitedBy,
      Money disasterReduction,
      Money earned,
      Money recouped) {
    this.track = track;
    this.performance = performance;
    this.outcome = outcome;
    this.finalRate = finalRate;
    this.limitedBy = limitedBy;
    this.benchmark = benchmark.micros();
    this.disasterReduction = disasterReduction.micros();
    this.earned = earned.micros();
    this.recouped = recouped.micros();
  }

  /** The terms. */
  public MsspTrack track() {
    return track;
  }

  /** What happened. */
  public MsspPerformance performance() {
    return performance;
  }

  /** How it came out, with the reason. */
  @Override
  public Outcome outcome() {
    return outcome;
  }

  /** The benchmark that decided: the two-way one where the guardrail applied. */
  public Money benchmark() {
    return Money.ofMicros(benchmark);
  }

  /** Benchmark less expenditures; negative for losses. */
  public Money grossSavings() {
    return benchmark().minus(expenditures());
  }

  /**
   * What an interim run looks at: {@code InterimRun.of(track, MsspSettlement::projected, rate)}.
   * Below the minimum savings rate nothing is advanced, even where a low-revenue ACO would earn a
   * part.
   */
  public ProjectedSavings projected() {
    return ProjectedSavings.of(grossSavings(), benchmark(), minimumRate(), earned());
  }

  /** The minimum savings or loss rate that held. */
  public Rate minimumRate() {
    return track.rule().minimumRate(performance.assignedBeneficiaries());
  }

  /** The sharing rate of savings or the shared loss rate, unrounded; zero if nothing is shared. */
  public Rate finalRate() {
    return finalRate != null
        ? finalRate
        : track.rule().rateByScore(performance.quality().score(), grossSavings().isNegative());
  }

  /** Which limit cut the amount. */
  public MsspLimit limitedBy() {
    return limitedBy;
  }

  /** What extreme and uncontrollable circumstances took off the losses, on twelve months. */
  public Money disasterReduction() {
    return Money.ofMicros(disasterReduction);
  }

  /** Shared savings earned, or shared losses owed as a negative amount, before recoupment. */
  public Money earned() {
    return Money.ofMicros(earned);
  }

  /** Advance payments taken back from what was earned. */
  public Money recouped() {
    return Money.ofMicros(recouped);
  }

  @Override
  public ModelId model() {
    return track.id();
  }

  /** What CMS pays the ACO after recoupment; negative when the ACO owes. */
  @Override
  public Money netPayment() {
    return earned().minus(recouped());
  }

  /** Total spending. */
  public Money expenditures() {
    return performance.expenditures();
  }

  /** Savings as an exact rate of the benchmark; negative for losses. */
  public Rate savingsRate() {
    return Rate.of(grossSavings(), benchmark());
  }

  /** Savings or losses times the final rate, before sequestration and limits; losses negative. */
  public Unrounded sharedBeforeSequestration() {
    return grossSavings().times(finalRate());
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
    return benchmark().times(track.paymentLimit());
  }

  /** The balance of advance payments that is carried forward. */
  public Money advanceBalanceLeft() {
    return performance.advanceBalance().minus(recouped());
  }

  /** One sentence: track, savings or losses, and what is earned or owed. */
  @Override
  public String toString() {
    return track.performanceYear()
        + " "
        + track.option().label()
        + ": "
        + (grossSavings().isNegative() ? "losses of " : "savings of ")
        + grossSavings().abs()
        + " against a benchmark of "
        + benchmark()
        + "; "
        + outcome
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (earned().isZero()) {
      return "nothing is due";
    }
    if (earned().isNegative()) {
      return "the ACO owes " + netPayment().abs();
    }
    return "the ACO is paid "
        + netPayment()
        + (recouped().isZero() ? "" : " after " + recouped() + " of advances recouped");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MsspSettlement settlement
        && settlement.earned == earned
        && settlement.recouped == recouped
        && settlement.benchmark == benchmark
        && settlement.disasterReduction == disasterReduction
        && settlement.limitedBy == limitedBy
        && settlement.outcome.equals(outcome)
        && settlement.finalRate().equals(finalRate())
        && settlement.track.equals(track)
        && settlement.performance.equals(performance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(track, performance, outcome, limitedBy, benchmark, earned);
  }

  /** CMS pays the ACO, or the ACO pays CMS. */
  @Override
  public List<Payment> payments() {
    return netPayment().isZero() ? List.of() : List.of(Payment.net("CMS", "ACO", netPayment()));
  }
}
