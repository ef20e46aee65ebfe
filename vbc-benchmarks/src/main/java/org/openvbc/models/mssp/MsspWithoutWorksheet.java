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
 * The calculator of {@link MsspTrack} with every worksheet line taken out: what lines cost when no
 * worksheet is kept is the difference between the two. A test holds them equal; for measurement
 * only.
 */
public final class MsspWithoutWorksheet {
  private final MsspTrack track;

  /**
   * Settles by the terms of a track.
   *
   * @param track the terms
   */
  public MsspWithoutWorksheet(MsspTrack track) {
    this.track = track;
  }

  /**
   * Settles a performance year in the order of the rule.
   *
   * @param aco what happened
   * @return what is owed
   */
  public MsspSettlement settle(MsspPerformance aco) {
    MsspRequirements.check(track, aco);
    Money benchmark = aco.benchmark();
    Money spent = aco.expenditures();
    Money savings = benchmark.minus(spent);
    Rate minimum = minimumRate(aco);
    return switch (standing(aco, benchmark, savings, minimum)) {
      case SAVINGS -> sharedSavings(aco, benchmark, savings, minimum, false);
      case SAVINGS_OF_LOW_REVENUE_ACO -> sharedSavings(aco, benchmark, savings, minimum, true);
      case LOSSES -> lossesOrGuardrail(aco, benchmark, savings, minimum);
      case BELOW_MINIMUM_SAVINGS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE, benchmark, savings, minimum);
      case BELOW_MINIMUM_LOSS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, benchmark, savings, minimum);
      case LOSSES_NOT_SHARED ->
          nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED, benchmark, savings, minimum);
      case NO_LOSS_BY_GUARDRAIL ->
          nothing(aco, MsspOutcomes.GUARDRAIL, benchmark, savings, minimum);
    };
  }

  /** (b): the elected rate, or the table's by head count. */
  private Rate minimumRate(MsspPerformance aco) {
    MsspClauses terms = track.clauses();
    long beneficiaries = aco.assignedBeneficiaries();
    if (beneficiaries >= terms.tableRateBelow) {
      return terms.electedRate.forSize(beneficiaries);
    }
    return terms.tableRate.forSize(beneficiaries);
  }

  /**
   * (c): savings or losses count when they reach the minimum rate of the benchmark; equality does.
   */
  private MsspStanding standing(MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    if (savings.isPositive()) {
      if (aco.guardrail().state() == Guardrail.State.APPLIED) {
        return MsspStanding.NO_LOSS_BY_GUARDRAIL;
      }
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
    if (!track.option().isTwoSided()) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? MsspStanding.LOSSES
        : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspPerformance aco) {
    return track.clauses().hasLowRevenueException
        && aco.revenueCategory().orElseThrow() == RevenueCategory.LOW_REVENUE
        && aco.assignedBeneficiaries() >= track.clauses().lowRevenueLeastBeneficiaries
        && aco.quality().standard() != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum, boolean atHalfRate) {
    if (aco.termination().isPresent()
        && aco.termination().get().forfeitsSavings(track.performanceYear())) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, benchmark, savings, minimum);
    }
    Rate rate = finalSharingRate(aco.quality());
    if (rate.isZero()) {
      return nothing(aco, MsspOutcomes.QUALITY_STANDARD_NOT_MET, benchmark, savings, minimum);
    }
    if (atHalfRate) {
      rate = rate.times(track.lowRevenueShareOfRate());
    }
    Unrounded share = savings.times(rate);
    Unrounded kept = track.clauses().kept.of(share);
    Unrounded limit = benchmark.times(track.paymentLimit());
    boolean isLimited = kept.isMoreThan(limit);
    Unrounded payable = partOf(track.clauses().partOfYear, kept.cappedAt(limit));
    Money earned = payable.rounded(track.rounding());
    Money recouped = new Recoupment(aco.advanceBalance()).from(earned);
    return new MsspSettlement(
        track,
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

  /** (d): by the year's rule the whole rate, the rate times the score, or nothing. */
  private Rate finalSharingRate(QualityStanding quality) {
    Standard standard = quality.standard();
    return switch (standard) {
      case MET ->
          track.clauses().isScaledByScore
              ? track.clauses().quality.ofGains(quality.score())
              : track.sharingRate();
      case ALTERNATIVE_MET -> track.clauses().quality.ofGains(quality.score());
      case NOT_MET -> Rate.ZERO;
    };
  }

  /** 425.652(b)(5): for agreements from 2024 the two-way blend decides if its loss is smaller. */
  private MsspSettlement lossesOrGuardrail(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum) {
    if (!track.clauses().hasGuardrail || aco.guardrail().state() != Guardrail.State.TWO_WAY_GIVEN) {
      MsspRequirements.checkGuardrail(track, aco);
      return sharedLosses(aco, benchmark, savings, minimum);
    }
    Money twoWay = aco.guardrail().benchmark();
    Money twoWaySavings = twoWay.minus(aco.expenditures());
    if (!twoWaySavings.isMoreThan(savings)) {
      return sharedLosses(aco, benchmark, savings, minimum);
    }
    if (!twoWaySavings.isNegative()) {
      return nothing(aco, MsspOutcomes.GUARDRAIL, twoWay, twoWaySavings, minimum);
    }
    return MinimumRate.isReached(twoWaySavings.negated(), twoWay, minimum)
        ? sharedLosses(aco, twoWay, twoWaySavings, minimum)
        : nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, twoWay, twoWaySavings, minimum);
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
    Money owed = partOf(part, left).rounded(track.rounding());
    Money earned = owed.negated();
    return new MsspSettlement(
        track,
        aco,
        owed.isZero() ? MsspOutcomes.LOSSES_WAIVED : MsspOutcomes.LOSSES_OWED,
        benchmark,
        savings,
        minimum,
        rate,
        isLimited ? lossLimitThatBinds(aco, benchmark) : MsspLimit.NONE,
        reduction.rounded(track.rounding()),
        earned,
        Money.ZERO);
  }

  /** (f): fixed, or one less the maximum rate times the score; the ceiling if quality failed. */
  private Rate sharedLossRate(QualityStanding quality) {
    return quality.standard() == Standard.NOT_MET
        ? track.lossRateCeiling()
        : track.clauses().quality.ofLosses(quality.score());
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private Unrounded lossLimit(MsspPerformance aco, Money benchmark) {
    Unrounded onBenchmark = benchmark.times(track.benchmarkLossLimit());
    if (!track.clauses().isRevenueLimited) {
      return onBenchmark;
    }
    if (!aco.participantRevenue().isStated()) {
      return onBenchmark;
    }
    Money revenue = aco.participantRevenue().amount();
    return revenue.times(track.revenueLossLimit()).cappedAt(onBenchmark);
  }

  private MsspLimit lossLimitThatBinds(MsspPerformance aco, Money benchmark) {
    return track.clauses().isRevenueLimited
            && aco.participantRevenue().isStated()
            && track
                .clauses()
                .lossLimits
                .isBoundByFirst(aco.participantRevenue().amount(), benchmark)
        ? MsspLimit.REVENUE_LOSS_LIMIT
        : MsspLimit.BENCHMARK_LOSS_LIMIT;
  }

  private static Unrounded reduction(MsspPerformance aco, Unrounded limited) {
    return aco.disasterRelief().isNone() ? Unrounded.ZERO : aco.disasterRelief().of(limited);
  }

  /** 425.221(b): the months that an ACO answers for when it left within the year. */
  private PartOfYear partThatOwes(MsspPerformance aco) {
    Optional<Termination> end = aco.termination();
    return end.isPresent()
        ? new PartOfYear(end.get().monthsOfLosses(track.performanceYear()))
        : track.clauses().partOfYear;
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
        track,
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
