package org.openvbc.models.mssp;

import java.util.Optional;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.clause.PartOfYear;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;

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

  /**
   * Settles a performance year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     track needs, all of it named at once
   */
  public MsspSettlement settle(MsspPerformance aco) {
    MsspRequirements.check(rule, aco);
    Money benchmark = aco.benchmark();
    Money spent = aco.expenditures();
    Money savings = benchmark.minus(spent);
    Rate minimum = minimumRate(aco);
    return switch (standing(aco, benchmark, savings, minimum)) {
      case SAVINGS -> sharedSavings(aco, benchmark, savings, minimum, false);
      case SAVINGS_OF_LOW_REVENUE_ACO -> sharedSavings(aco, benchmark, savings, minimum, true);
      case LOSSES, LOSSES_NOT_SHARED -> lossesOrGuardrail(aco, benchmark, savings, minimum);
      case BELOW_MINIMUM_SAVINGS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE, benchmark, savings, minimum);
      case BELOW_MINIMUM_LOSS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, benchmark, savings, minimum);
      case NO_LOSS_BY_GUARDRAIL ->
          nothing(aco, MsspOutcomes.GUARDRAIL, benchmark, savings, minimum);
    };
  }

  /** (b): the elected rate, or the table's by head count. */
  private Rate minimumRate(MsspPerformance aco) {
    long beneficiaries = aco.assignedBeneficiaries();
    if (beneficiaries >= rule.tableRateBelow) {
      return rule.electedRate.forSize(beneficiaries);
    }
    return rule.tableRate.forSize(beneficiaries);
  }

  /**
   * (c): savings or losses count when they reach the minimum rate of the benchmark; equality does.
   */
  private MsspStanding standing(MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    if (aco.guardrail().state() == Guardrail.State.APPLIED && !savings.isNegative()) {
      return MsspStanding.NO_LOSS_BY_GUARDRAIL;
    }
    if (savings.isPositive()) {
      if (MinimumRate.isReached(savings, benchmark, minimum)) {
        return MsspStanding.SAVINGS;
      }
      return sharesBelowMinimum(aco)
          ? MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO
          : MsspStanding.BELOW_MINIMUM_SAVINGS_RATE;
    }
    if (savings.isZero()) {
      return MsspStanding.BELOW_MINIMUM_SAVINGS_RATE;
    }
    if (!rule.option.isTwoSided()) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? MsspStanding.LOSSES
        : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspPerformance aco) {
    return rule.hasLowRevenueException
        && aco.revenueCategory().orElseThrow() == RevenueCategory.LOW_REVENUE
        && aco.assignedBeneficiaries() >= rule.lowRevenueLeastBeneficiaries
        && aco.quality().standard() != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum, boolean atHalfRate) {
    if (forfeitsSavings(aco)) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, benchmark, savings, minimum);
    }
    Rate rate = finalSharingRate(aco.quality());
    if (rate.isZero()) {
      return nothing(aco, MsspOutcomes.QUALITY_STANDARD_NOT_MET, benchmark, savings, minimum);
    }
    if (atHalfRate) {
      rate = rate.times(rule.lowRevenueShareOfRate);
    }
    Unrounded share = savings.times(rate);
    Unrounded kept = rule.keptAfterSequestration.of(share);
    Unrounded limit = benchmark.times(rule.paymentLimit);
    boolean isLimited = kept.isMoreThan(limit);
    Unrounded payable = partOf(rule.partOfYear, kept.cappedAt(limit));
    Money earned = payable.rounded(rule.rounding);
    Money recouped = new Recoupment(aco.advanceBalance()).from(earned);
    return new MsspSettlement(
        rule.track,
        aco,
        atHalfRate ? MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE : MsspOutcomes.SAVINGS_EARNED,
        benchmark,
        savings,
        minimum,
        rate,
        isLimited ? MsspLimit.PAYMENT_LIMIT : MsspLimit.NONE,
        Money.ZERO,
        earned,
        recouped);
  }

  /** 425.221(b): savings are lost when participation ends within the rule.year. */
  private boolean forfeitsSavings(MsspPerformance aco) {
    return aco.termination().isPresent() && aco.termination().get().forfeitsSavings(rule.year);
  }

  /** (d): by the year's rule the whole rate, the rate times the score, or nothing. */
  private Rate finalSharingRate(QualityStanding quality) {
    Standard standard = quality.standard();
    return switch (standard) {
      case MET ->
          rule.isScaledByScore ? rule.qualityAdjustment.ofGains(quality.score()) : rule.sharingRate;
      case ALTERNATIVE_MET -> rule.qualityAdjustment.ofGains(quality.score());
      case NOT_MET -> Rate.ZERO;
    };
  }

  /**
   * 425.652(b)(5): for agreements from 2024 the two-way blend decides if its loss is smaller;
   * worked out for one-sided tracks too, where it only decides which benchmark is shown.
   */
  private MsspSettlement lossesOrGuardrail(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    if (aco.guardrail().state() != Guardrail.State.TWO_WAY_GIVEN
        || !MinimumRate.isReached(savings.negated(), benchmark, minimum)) {
      MsspRequirements.checkGuardrail(rule, aco);
      return losses(aco, benchmark, savings, minimum);
    }
    Money twoWay = aco.guardrail().benchmark();
    Money twoWaySavings = twoWay.minus(aco.expenditures());
    if (!twoWaySavings.isMoreThan(savings)) {
      return losses(aco, benchmark, savings, minimum);
    }
    return twoWaySavings.isNegative()
        ? losses(aco, twoWay, twoWaySavings, minimum)
        : nothing(aco, MsspOutcomes.GUARDRAIL, twoWay, twoWaySavings, minimum);
  }

  private MsspSettlement losses(MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    if (!rule.option.isTwoSided()) {
      return nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED, benchmark, savings, minimum);
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? sharedLosses(aco, benchmark, savings, minimum)
        : nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, benchmark, savings, minimum);
  }

  private MsspSettlement sharedLosses(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    PartOfYear part = partThatOwes(aco);
    if (part.months() == 0) {
      return nothing(
          aco, MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION, benchmark, savings, minimum);
    }
    Rate rate = sharedLossRate(aco.quality());
    Unrounded losses = savings.negated().times(rate);
    Unrounded limit = lossLimit(aco, benchmark);
    boolean isLimited = losses.isMoreThan(limit);
    Unrounded limited = losses.cappedAt(limit);
    Unrounded reduction = reduction(aco, limited);
    Unrounded left = limited.minus(reduction);
    Money owed = partOf(part, left).rounded(rule.rounding);
    Money earned = owed.negated();
    return new MsspSettlement(
        rule.track,
        aco,
        owed.isZero() && reduction.signum() > 0
            ? MsspOutcomes.LOSSES_WAIVED
            : MsspOutcomes.LOSSES_OWED,
        benchmark,
        savings,
        minimum,
        rate,
        isLimited ? lossLimitThatBinds(aco, benchmark) : MsspLimit.NONE,
        aco.disasterRelief().isNone() ? Money.ZERO : reduction.rounded(rule.rounding),
        earned,
        Money.ZERO);
  }

  /** (f): fixed, or one less the maximum rate times the score; the ceiling if quality failed. */
  private Rate sharedLossRate(QualityStanding quality) {
    return quality.standard() == Standard.NOT_MET
        ? rule.lossRateCeiling
        : rule.qualityAdjustment.ofLosses(quality.score());
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private Unrounded lossLimit(MsspPerformance aco, Money benchmark) {
    Unrounded onBenchmark = benchmark.times(rule.benchmarkLossLimit);
    if (!rule.isRevenueLimited) {
      return onBenchmark;
    }
    if (!aco.participantRevenue().isStated()) {
      return onBenchmark;
    }
    Money revenue = aco.participantRevenue().amount();
    return revenue.times(rule.revenueLossLimit).cappedAt(onBenchmark);
  }

  private MsspLimit lossLimitThatBinds(MsspPerformance aco, Money benchmark) {
    return rule.isRevenueLimited
            && aco.participantRevenue().isStated()
            && rule.lossLimits.isBoundByFirst(aco.participantRevenue().amount(), benchmark)
        ? MsspLimit.REVENUE_LOSS_LIMIT
        : MsspLimit.BENCHMARK_LOSS_LIMIT;
  }

  private static Unrounded reduction(MsspPerformance aco, Unrounded limited) {
    return aco.disasterRelief().isNone() ? Unrounded.ZERO : aco.disasterRelief().of(limited);
  }

  /** 425.221(b): the months that an ACO answers for when it left within the rule.year. */
  private PartOfYear partThatOwes(MsspPerformance aco) {
    Optional<Termination> end = aco.termination();
    return end.isPresent() ? new PartOfYear(end.get().monthsOfLosses(rule.year)) : rule.partOfYear;
  }

  private static Unrounded partOf(PartOfYear part, Unrounded amount) {
    if (part.isWhole()) {
      return amount;
    }
    return part.of(amount);
  }

  private MsspSettlement nothing(
      MsspPerformance aco, Outcome outcome, Money benchmark, Money savings, Rate minimum) {
    return new MsspSettlement(
        rule.track,
        aco,
        outcome,
        benchmark,
        savings,
        minimum,
        Rate.ZERO,
        MsspLimit.NONE,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO);
  }
}
