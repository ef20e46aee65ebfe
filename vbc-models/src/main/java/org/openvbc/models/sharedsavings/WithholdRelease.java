package org.openvbc.models.sharedsavings;

import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * What decides how much of a withhold comes back.
 *
 * <p>A cost schedule gives the part that comes back for {@code over = actual / target - 1}, where
 * less is better: {@link #atMostTarget()}, {@link #untilOver(Rate)}, or steps whose bounds belong
 * to the better row. A quality schedule gives it for the score.
 */
public sealed interface WithholdRelease {

  /**
   * By cost alone.
   *
   * @param cost what the overspending leaves
   */
  record CostOnly(Schedule cost) implements WithholdRelease {

    /** Checks the schedule. */
    public CostOnly {
      check(Violations.of("WithholdRelease"), "cost", cost, true).throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return "by cost";
    }
  }

  /**
   * By quality alone.
   *
   * @param quality what the score earns
   */
  record QualityOnly(Schedule quality) implements WithholdRelease {

    /** Checks the schedule. */
    public QualityOnly {
      check(Violations.of("WithholdRelease"), "quality", quality, false).throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return "by quality";
    }
  }

  /**
   * By both: {@code a x cost + (1 - a) x quality}.
   *
   * @param costWeight the weight of cost
   * @param cost what the overspending leaves
   * @param quality what the score earns
   */
  record Weighted(Rate costWeight, Schedule cost, Schedule quality) implements WithholdRelease {

    /** Checks weight and schedules. */
    public Weighted {
      Violations violations =
          Violations.of("WithholdRelease")
              .requireShare("costWeight", costWeight, "a part of the whole");
      check(violations, "cost", cost, true);
      check(violations, "quality", quality, false).throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return costWeight + " by cost and " + costWeight.complement() + " by quality";
    }
  }

  /**
   * Nothing below a score, else by cost.
   *
   * @param gate the least score; equality meets it
   * @param cost what the overspending leaves
   */
  record SequentialGate(Score gate, Schedule cost) implements WithholdRelease {

    /** Checks the schedule. */
    public SequentialGate {
      check(Violations.of("WithholdRelease"), "cost", cost, true).throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return "by cost, with quality of at least " + gate;
    }
  }

  /** The result of a risk pool: all of it, or what a deficit leaves. */
  record RiskPool() implements WithholdRelease {
    @Override
    public String toString() {
      return "less the deficit of the risk pool";
    }
  }

  private static Violations check(
      Violations violations, String field, Schedule schedule, boolean isCost) {
    return violations
        .require(
            schedule.before().signum() >= 0 && Rate.ONE.isAtLeast(schedule.most()),
            field,
            schedule,
            "parts between 0% and 100%",
            "a part of what was withheld comes back")
        .require(
            schedule.isLowerBetter() == isCost,
            field,
            schedule,
            isCost ? "better where less is overspent" : "better where the score is higher",
            "a better result never returns less");
  }

  /** By cost alone. */
  static WithholdRelease byCost(Schedule cost) {
    return new CostOnly(cost);
  }

  /** By quality alone. */
  static WithholdRelease byQuality(Schedule quality) {
    return new QualityOnly(quality);
  }

  /** By both. */
  static WithholdRelease weighted(Rate costWeight, Schedule cost, Schedule quality) {
    return new Weighted(costWeight, cost, quality);
  }

  /** Nothing below a score, else by cost. */
  static WithholdRelease gated(Score gate, Schedule cost) {
    return new SequentialGate(gate, cost);
  }

  /** The result of a risk pool. */
  static WithholdRelease riskPool() {
    return new RiskPool();
  }

  /** All or nothing: all of it where cost is at most the target. */
  static Schedule atMostTarget() {
    return Schedule.atMost(Rate.ZERO);
  }

  /**
   * A line: {@code 1 - over / most over}, from all of it on the target to nothing.
   *
   * @param mostOver the overspending, as a rate of the target, at which nothing comes back
   */
  static Schedule untilOver(Rate mostOver) {
    return Schedule.linear(mostOver, Rate.ZERO);
  }

  /** Whether target and actual cost are needed. */
  default boolean asksForCost() {
    return !(this instanceof QualityOnly);
  }

  /** Whether a score is needed. */
  default boolean asksForQuality() {
    return this instanceof QualityOnly
        || this instanceof Weighted
        || this instanceof SequentialGate;
  }
}
