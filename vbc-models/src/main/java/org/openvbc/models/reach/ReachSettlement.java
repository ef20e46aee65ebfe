package org.openvbc.models.reach;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.actuarial.ProjectedSavings;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What an ACO earned or owes for a performance year.
 *
 * <p>The figures on the way are exact and worked out again by the same rule when they are asked
 * for, so that a settlement is one small object; the methods of the same figures in money are
 * rounded as the arrangement rounds what it publishes.
 *
 * @param arrangement the terms
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param totalMoniesOwed what moves, with all other lines; negative when the ACO pays
 */
public record ReachSettlement(
    ReachArrangement arrangement,
    ReachPerformance performance,
    Outcome outcome,
    Money totalMoniesOwed)
    implements Settlement {

  @Override
  public ModelId model() {
    return arrangement.id();
  }

  /** What CMS pays the ACO; negative when the ACO owes. */
  @Override
  public Money netPayment() {
    return totalMoniesOwed;
  }

  /** The benchmark after discount and withholds, before the health equity adjustment. */
  public Unrounded finalBenchmark() {
    return rule().finalBenchmark(performance, Worksheet.none());
  }

  /** The benchmark after the health equity adjustment: what the corridors are measured by. */
  public Unrounded benchmark() {
    return rule().benchmark(performance, finalBenchmark(), Worksheet.none());
  }

  /** Benchmark less cost of care; negative for losses. */
  public Unrounded gross() {
    return benchmark().minus(performance.expenditure().amount());
  }

  /**
   * What an interim run looks at: {@code InterimRun.of(arrangement, ReachSettlement::projected,
   * rate)}. The model has no minimum rate; lines other than shared savings or losses are not
   * advanced.
   */
  public ProjectedSavings projected() {
    return new ProjectedSavings(gross(), benchmark(), Rate.ZERO, afterSequestration());
  }

  /** What the corridors leave of savings, or of losses as a negative amount. */
  public Unrounded shared() {
    return arrangement.corridor().of(gross(), benchmark());
  }

  /** What of it is paid or owed. */
  public Unrounded afterSequestration() {
    return rule().afterSequestration(performance, shared(), Worksheet.none());
  }

  private ReachRule rule() {
    return arrangement.rule();
  }

  /** The benchmark before discount and withholds, unless it came in final. */
  public Optional<Unrounded> beforeDiscount() {
    return performance.benchmark().isFinal()
        ? Optional.empty()
        : Optional.of(performance.benchmark().amount());
  }

  /** What the discount took off; zero where the benchmark came in final. */
  public Money discountAmount() {
    return takenOff(arrangement.discount());
  }

  /** What of the quality withhold was lost; zero where the benchmark came in final. */
  public Money qualityForfeited() {
    Rate lost = performance.quality().map(Score::rate).map(Rate::complement).orElse(Rate.ZERO);
    return takenOff(arrangement.qualityWithhold().times(lost));
  }

  /** What of the retention withhold was lost; zero where the benchmark came in final. */
  public Money retentionForfeited() {
    return takenOff(arrangement.retentionWithhold());
  }

  private Money takenOff(Rate rate) {
    return rounded(beforeDiscount().map(before -> before.times(rate)).orElse(Unrounded.ZERO));
  }

  /** Savings, or losses as a negative amount, as published. */
  public Money grossSavings() {
    return rounded(gross());
  }

  /** Shared savings, or shared losses as a negative amount, as published. */
  public Money sharedSavings() {
    return rounded(shared());
  }

  /** Shared savings after sequestration, or shared losses, as published. */
  public Money sharedSavingsAfterSequestration() {
    return rounded(afterSequestration());
  }

  private Money rounded(Unrounded amount) {
    return amount.rounded(arrangement.rounding());
  }

  /** Savings as a rate of the benchmark after the health equity adjustment. */
  public Rate grossRate() {
    return Rate.of(gross(), benchmark());
  }

  /**
   * Savings as a rate of the benchmark before the health equity adjustment, as CMS publishes it.
   *
   * @throws ArithmeticException if that benchmark is zero
   */
  public Rate publishedSavingsRate() {
    return Rate.of(gross(), finalBenchmark());
  }

  /** What each band that was reached shares, from the first; negative for losses. */
  public List<Unrounded> sharedByBand() {
    Worksheet bands = Worksheet.recording();
    arrangement.corridor().of(gross(), benchmark(), bands, ReachStep.CORRIDOR_BAND);
    return bands.lines().stream().map(line -> (Unrounded) line.value()).toList();
  }

  /** What no published ACO ever had and should be looked at again. */
  public List<ReachWarning> warnings() {
    return ReachRule.warnings(arrangement, performance);
  }

  /** One sentence: arrangement, savings or losses, and what is due. */
  @Override
  public String toString() {
    return arrangement.published().programme().label()
        + " "
        + arrangement.performanceYear()
        + " "
        + arrangement.option().label()
        + ": "
        + (gross().signum() < 0 ? "losses of " : "savings of ")
        + grossSavings().abs()
        + " against a benchmark of "
        + rounded(benchmark())
        + "; "
        + outcome
        + "; "
        + whatIsDue();
  }

  private String whatIsDue() {
    if (totalMoniesOwed.isZero()) {
      return "nothing is due";
    }
    return (totalMoniesOwed.isNegative() ? "the ACO pays " : "the ACO is paid ")
        + totalMoniesOwed.abs();
  }

  /** CMS pays the ACO, or the ACO pays CMS. */
  @Override
  public List<Payment> payments() {
    return netPayment().isZero() ? List.of() : List.of(Payment.net("CMS", "ACO", netPayment()));
  }
}
