package org.openvbc.models.mssp;

import org.openvbc.core.clause.PartOfYear;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * {@link MsspRule} with every worksheet line taken out: what lines cost when no worksheet is kept
 * is the difference between the two. A test holds them equal; for measurement only.
 */
public final class MsspWithoutWorksheet {
  private final MsspRule rule;

  /**
   * Settles by the terms of a track.
   *
   * @param track the terms
   */
  public MsspWithoutWorksheet(MsspTrack track) {
    this.rule = track.rule();
  }

  /** Settles by the rule that has the lines, with the worksheet off. */
  public MsspSettlement settleByRule(MsspPerformance performance) {
    return rule.settle(performance.facts(), Worksheet.none());
  }

  /**
   * Settles a performance year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     track needs, all of it named at once
   */
  public MsspSettlement settle(MsspPerformance performance) {
    MsspFacts aco = performance.facts();
    MsspRequirements.check(rule, aco);
    Money benchmark = aco.benchmark(false);
    Money spent = aco.expenditures();
    Money savings = benchmark.minus(spent);
    MsspStanding standing = standing(aco, benchmark, savings);
    if (standing == MsspStanding.SAVINGS || standing == MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO) {
      return sharedSavings(aco, standing == MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO);
    }
    if (standing == MsspStanding.LOSSES || standing == MsspStanding.LOSSES_NOT_SHARED) {
      return lossesOrGuardrail(aco, standing);
    }
    return nothing(aco, standing.outcome(), false);
  }

  /**
   * (c): savings or losses count when they reach the minimum rate of the benchmark; equality does.
   */
  private MsspStanding standing(MsspFacts aco, Money benchmark, Money savings) {
    if (aco.guardrail == Guardrail.State.APPLIED && !savings.isNegative()) {
      return MsspStanding.NO_LOSS_BY_GUARDRAIL;
    }
    boolean isReached = isReached(aco, benchmark, savings);
    if (savings.isPositive()) {
      if (isReached) {
        return MsspStanding.SAVINGS;
      }
      return sharesBelowMinimum(aco)
          ? MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO
          : MsspStanding.BELOW_MINIMUM_SAVINGS_RATE;
    }
    if (savings.isZero()) {
      return MsspStanding.BELOW_MINIMUM_SAVINGS_RATE;
    }
    if (!rule.isTwoSided) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return isReached ? MsspStanding.LOSSES : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  private boolean isReached(MsspFacts aco, Money benchmark, Money savings) {
    return rule.minimumRate.isReached(savings.abs(), benchmark, aco.beneficiaries);
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspFacts aco) {
    return rule.hasLowRevenueException
        && aco.hasAnyOf(MsspFacts.LOW_REVENUE)
        && aco.beneficiaries >= rule.lowRevenueLeastBeneficiaries
        && aco.standard != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(MsspFacts aco, boolean atHalfRate) {
    if (aco.hasAnyOf(MsspFacts.TERMINATION) && forfeitsSavings(aco)) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, false);
    }
    Rate rate = finalSharingRate(aco);
    if (rate.isZero()) {
      return nothing(aco, MsspOutcomes.QUALITY_STANDARD_NOT_MET, false);
    }
    if (atHalfRate) {
      rate = rate.times(rule.lowRevenueShareOfRate);
    }
    Money benchmark = aco.benchmark(false);
    Unrounded share = aco.savings(false).times(rate);
    Unrounded kept = rule.keptAfterSequestration.of(share);
    Unrounded limit = benchmark.times(rule.paymentLimit);
    boolean isLimited = kept.isMoreThan(limit);
    Unrounded payable = partOf(rule.partOfYear, kept.cappedAt(limit));
    Money earned = payable.rounded(rule.rounding);
    Money recouped = new Recoupment(aco.advanceBalance()).from(earned);
    return new MsspSettlement(
        rule.track,
        aco.performance,
        atHalfRate ? MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE : MsspOutcomes.SAVINGS_EARNED,
        benchmark,
        rate,
        isLimited ? MsspLimit.PAYMENT_LIMIT : MsspLimit.NONE,
        Money.ZERO,
        earned,
        recouped);
  }

  /** 425.221(b): savings are lost when participation ends within the year. */
  private boolean forfeitsSavings(MsspFacts aco) {
    return aco.performance.termination().orElseThrow().forfeitsSavings(rule.year);
  }

  /** (d): by the year's rule the whole rate, the rate times the score, or nothing. */
  private Rate finalSharingRate(MsspFacts aco) {
    Standard standard = aco.standard;
    return finalSharingRate(standard, aco.score);
  }

  private Rate finalSharingRate(Standard standard, Score score) {
    if (standard == Standard.NOT_MET) {
      return Rate.ZERO;
    }
    return standard == Standard.MET && !rule.isScaledByScore
        ? rule.sharingRate
        : rule.qualityAdjustment.ofGains(score);
  }

  /**
   * 425.652(b)(5): for agreements from 2024 the two-way blend decides if its loss is smaller;
   * worked out for one-sided tracks too, where it only decides which benchmark is shown.
   */
  private MsspSettlement lossesOrGuardrail(MsspFacts aco, MsspStanding standing) {
    if (aco.guardrail == Guardrail.State.TWO_WAY_GIVEN
        && isReached(aco, aco.benchmark(false), aco.savings(false))) {
      return guardrail(aco, standing);
    }
    MsspRequirements.checkGuardrail(rule, aco);
    return losses(aco, standing, false);
  }

  private MsspSettlement guardrail(MsspFacts aco, MsspStanding standing) {
    Money twoWay = aco.benchmark(true);
    Money twoWaySavings = aco.savings(true);
    if (!twoWaySavings.isMoreThan(aco.savings(false))) {
      return losses(aco, standing, false);
    }
    if (!twoWaySavings.isNegative()) {
      return nothing(aco, MsspOutcomes.GUARDRAIL, true);
    }
    return rule.isTwoSided && !isReached(aco, twoWay, twoWaySavings)
        ? nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, true)
        : losses(aco, standing, true);
  }

  private MsspSettlement losses(MsspFacts aco, MsspStanding standing, boolean isTwoWay) {
    return standing == MsspStanding.LOSSES_NOT_SHARED
        ? nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED, isTwoWay)
        : sharedLosses(aco, isTwoWay);
  }

  private MsspSettlement sharedLosses(MsspFacts aco, boolean isTwoWay) {
    PartOfYear part = partThatOwes(aco);
    if (part.months() == 0) {
      return nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION, isTwoWay);
    }
    Rate rate = sharedLossRate(aco);
    Money benchmark = aco.benchmark(isTwoWay);
    Unrounded losses = aco.savings(isTwoWay).negated().times(rate);
    boolean isByRevenue = revenueLimitsMore(aco, benchmark);
    Unrounded limit = rule.lossLimits.on(isByRevenue, aco.participantRevenue(), benchmark);
    boolean isLimited = losses.isMoreThan(limit);
    Unrounded limited = losses.cappedAt(limit);
    Unrounded reduction = aco.disasterReduction(limited);
    Unrounded left = limited.minus(reduction);
    Money owed = partOf(part, left).rounded(rule.rounding);
    Money earned = owed.negated();
    return new MsspSettlement(
        rule.track,
        aco.performance,
        owed.isZero() && reduction.signum() > 0
            ? MsspOutcomes.LOSSES_WAIVED
            : MsspOutcomes.LOSSES_OWED,
        benchmark,
        rate,
        isLimited
            ? isByRevenue ? MsspLimit.REVENUE_LOSS_LIMIT : MsspLimit.BENCHMARK_LOSS_LIMIT
            : MsspLimit.NONE,
        aco.hasAnyOf(MsspFacts.DISASTER) ? reduction.rounded(rule.rounding) : Money.ZERO,
        earned,
        Money.ZERO);
  }

  /** (f): fixed, or one less the maximum rate times the score; the ceiling if quality failed. */
  private Rate sharedLossRate(MsspFacts aco) {
    return aco.standard == Standard.NOT_MET
        ? rule.lossRateCeiling
        : rule.qualityAdjustment.ofLosses(aco.score);
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private boolean revenueLimitsMore(MsspFacts aco, Money benchmark) {
    if (!rule.isRevenueLimited) {
      return false;
    }
    if (!aco.hasAnyOf(MsspFacts.STATED_REVENUE)) {
      return false;
    }
    Money revenue = aco.participantRevenue();
    return rule.lossLimits.isBoundByFirst(revenue, benchmark);
  }

  /** 425.221(b): the months that an ACO answers for when it left within the year. */
  private PartOfYear partThatOwes(MsspFacts aco) {
    return aco.hasAnyOf(MsspFacts.TERMINATION)
        ? new PartOfYear(aco.performance.termination().orElseThrow().monthsOfLosses(rule.year))
        : rule.partOfYear;
  }

  private static Unrounded partOf(PartOfYear part, Unrounded amount) {
    if (part.isWhole()) {
      return amount;
    }
    return part.of(amount);
  }

  private MsspSettlement nothing(MsspFacts aco, Outcome outcome, boolean isTwoWay) {
    return new MsspSettlement(
        rule.track,
        aco.performance,
        outcome,
        aco.benchmark(isTwoWay),
        Rate.ZERO,
        MsspLimit.NONE,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO);
  }
}
