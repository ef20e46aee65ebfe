package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspStep.*;

import java.util.Optional;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.clause.Limits;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.clause.PartOfYear;
import org.openvbc.core.clause.QualityAdjustment;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.mssp.MsspParameters.SharingRateRule;

/**
 * The settlement of one track, to be read beside 42 CFR 425.604, 425.605, 425.606 and 425.610: the
 * terms as the clauses they stand for, and the rule in its order, one method a branch.
 */
final class MsspRule {
  final MsspTrack track;
  final ParticipationOption option;
  final PerformanceYear year;
  final Rate sharingRate;
  final Rate paymentLimit;
  final Rate lossRateCeiling;
  final Rate revenueLossLimit;
  final Rate benchmarkLossLimit;
  final Rate lowRevenueShareOfRate;
  final Rounding rounding;
  final QualityAdjustment qualityAdjustment;
  final KeptOfGains keptAfterSequestration;
  final MinimumRate electedRate;
  final MinimumRate tableRate;
  final long tableRateBelow;
  final long tableBegins;
  final Limits lossLimits;
  final PartOfYear partOfYear;
  final long lowRevenueLeastBeneficiaries;
  final boolean isRevenueLimited;
  final boolean isScaledByScore;
  final boolean knowsAlternativeStandard;
  final boolean roundsScore;
  final boolean hasLowRevenueException;
  final boolean hasGuardrail;

  MsspRule(MsspTrack track, MsspParameters published) {
    this.track = track;
    option = track.option();
    year = track.performanceYear();
    sharingRate = track.sharingRate();
    paymentLimit = track.paymentLimit();
    lossRateCeiling = track.lossRateCeiling();
    revenueLossLimit = track.revenueLossLimit();
    benchmarkLossLimit = track.benchmarkLossLimit();
    lowRevenueShareOfRate = track.lowRevenueShareOfRate();
    rounding = track.rounding();
    qualityAdjustment =
        new QualityAdjustment(track.sharingRate(), track.lossRateFloor(), track.lossRateCeiling());
    keptAfterSequestration = KeptOfGains.afterWithholding(track.sequestrationRate());
    tableRate = MinimumRate.table(published.minimumRates(), track.minimumRateBelowTable());
    electedRate =
        track.minimumSavingsRate().isVariable()
            ? tableRate
            : MinimumRate.fixed(track.minimumSavingsRate().rate());
    // With the variable rate elected the table holds for every size.
    tableRateBelow =
        track.minimumSavingsRate().isVariable() ? Long.MAX_VALUE : published.tableRateBelow();
    tableBegins = published.minimumRates().first();
    lossLimits = Limits.lesserOf(track.revenueLossLimit(), track.benchmarkLossLimit());
    partOfYear = new PartOfYear(track.performanceYear().months());
    lowRevenueLeastBeneficiaries =
        MsspParameters.lowRevenueLeastBeneficiaries(track.agreementStart())
            .map(Parameter::asCount)
            .orElse(0L);
    isRevenueLimited = track.lossesAreLimitedByRevenue();
    isScaledByScore = published.rule() == SharingRateRule.SCALED_BY_SCORE;
    knowsAlternativeStandard = published.rule() == SharingRateRule.ALTERNATIVE_STANDARD;
    roundsScore = published.scoreDecimals().isPresent();
    hasLowRevenueException =
        track.option().isBasic()
            && MsspParameters.lowRevenueShareOfRate(track.agreementStart()).isPresent();
    hasGuardrail = MsspParameters.guardrail(track.agreementStart()).isPresent();
  }

  /** The terms that the rule settles. */
  MsspTrack track() {
    return track;
  }

  /**
   * Settles a performance year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     track needs, all of it named at once
   */
  MsspSettlement settle(MsspPerformance aco, Worksheet sheet) {
    MsspRequirements.check(this, aco);
    if (sheet.isRecording()) {
      aco.byEnrollmentType().ifPresent(totals -> totals.show(sheet));
    }
    Money benchmark = sheet.line(BENCHMARK, aco.benchmark());
    Money spent = sheet.line(EXPENDITURES, aco.expenditures());
    Money savings = sheet.line(GROSS_SAVINGS, benchmark.minus(spent));
    sheet.line(SAVINGS_RATE, savings, benchmark);
    Rate minimum = minimumRate(aco, sheet);
    return switch (sheet.line(STANDING, standing(aco, benchmark, savings, minimum))) {
      case SAVINGS -> sharedSavings(aco, benchmark, savings, minimum, false, sheet);
      case SAVINGS_OF_LOW_REVENUE_ACO ->
          sharedSavings(aco, benchmark, savings, minimum, true, sheet);
      case LOSSES, LOSSES_NOT_SHARED -> lossesOrGuardrail(aco, benchmark, savings, minimum, sheet);
      case BELOW_MINIMUM_SAVINGS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE, benchmark, savings, minimum, sheet);
      case BELOW_MINIMUM_LOSS_RATE ->
          nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, benchmark, savings, minimum, sheet);
      case NO_LOSS_BY_GUARDRAIL ->
          nothing(aco, MsspOutcomes.GUARDRAIL, benchmark, savings, minimum, sheet);
    };
  }

  /** (b): the elected rate, or the table's by head count. */
  private Rate minimumRate(MsspPerformance aco, Worksheet sheet) {
    long beneficiaries = sheet.line(ASSIGNED_BENEFICIARIES, aco.assignedBeneficiaries());
    if (beneficiaries >= tableRateBelow) {
      return sheet.line(MINIMUM_RATE_ELECTED, electedRate.forSize(beneficiaries));
    }
    return sheet.line(
        beneficiaries < tableBegins ? MINIMUM_RATE_BELOW_TABLE : MINIMUM_RATE_TABLE,
        tableRate.forSize(beneficiaries));
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
    if (!option.isTwoSided()) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? MsspStanding.LOSSES
        : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspPerformance aco) {
    return hasLowRevenueException
        && aco.revenueCategory().orElseThrow() == RevenueCategory.LOW_REVENUE
        && aco.assignedBeneficiaries() >= lowRevenueLeastBeneficiaries
        && aco.quality().standard() != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(
      MsspPerformance aco,
      Money benchmark,
      Money savings,
      Rate minimum,
      boolean atHalfRate,
      Worksheet sheet) {
    if (forfeitsSavings(aco)) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, benchmark, savings, minimum, sheet);
    }
    Rate rate = finalSharingRate(aco.quality(), sheet);
    if (rate.isZero()) {
      return nothing(
          aco, MsspOutcomes.QUALITY_STANDARD_NOT_MET, benchmark, savings, minimum, sheet);
    }
    if (atHalfRate) {
      rate = sheet.line(LOW_REVENUE_SHARING_RATE, rate.times(lowRevenueShareOfRate));
    }
    Unrounded share = sheet.line(SHARE, savings.times(rate));
    Unrounded kept = sheet.line(SHARE_AFTER_SEQUESTRATION, keptAfterSequestration.of(share));
    Unrounded limit = sheet.line(PAYMENT_LIMIT, benchmark.times(paymentLimit));
    boolean isLimited = sheet.line(PAYMENT_LIMIT_BINDS, kept.isMoreThan(limit));
    Unrounded payable = partOf(partOfYear, kept.cappedAt(limit), sheet);
    Money earned = sheet.line(EARNED, payable.rounded(rounding));
    Money recouped = sheet.line(RECOUPED, new Recoupment(aco.advanceBalance()).from(earned));
    sheet.line(NET_PAYMENT, earned.minus(recouped));
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

  /** 425.221(b): savings are lost when participation ends within the year. */
  private boolean forfeitsSavings(MsspPerformance aco) {
    return aco.termination().isPresent() && aco.termination().get().forfeitsSavings(year);
  }

  /** (d): by the year's rule the whole rate, the rate times the score, or nothing. */
  private Rate finalSharingRate(QualityStanding quality, Worksheet sheet) {
    Standard standard = sheet.line(QUALITY_STANDARD, quality.standard());
    sheet.line(QUALITY_SCORE, quality.score().rate());
    return sheet.line(
        FINAL_SHARING_RATE,
        switch (standard) {
          case MET -> isScaledByScore ? qualityAdjustment.ofGains(quality.score()) : sharingRate;
          case ALTERNATIVE_MET -> qualityAdjustment.ofGains(quality.score());
          case NOT_MET -> Rate.ZERO;
        });
  }

  /**
   * 425.652(b)(5): for agreements from 2024 the two-way blend decides if its loss is smaller;
   * worked out for one-sided tracks too, where it only decides which benchmark is shown.
   */
  private MsspSettlement lossesOrGuardrail(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum, Worksheet sheet) {
    if (aco.guardrail().state() != Guardrail.State.TWO_WAY_GIVEN
        || !MinimumRate.isReached(savings.negated(), benchmark, minimum)) {
      MsspRequirements.checkGuardrail(this, aco);
      return losses(aco, benchmark, savings, minimum, sheet);
    }
    Money twoWay = sheet.line(TWO_WAY_BENCHMARK, aco.guardrail().benchmark());
    Money twoWaySavings = sheet.line(TWO_WAY_SAVINGS, twoWay.minus(aco.expenditures()));
    if (!sheet.line(GUARDRAIL, twoWaySavings.isMoreThan(savings))) {
      return losses(aco, benchmark, savings, minimum, sheet);
    }
    return twoWaySavings.isNegative()
        ? losses(aco, twoWay, twoWaySavings, minimum, sheet)
        : nothing(aco, MsspOutcomes.GUARDRAIL, twoWay, twoWaySavings, minimum, sheet);
  }

  private MsspSettlement losses(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum, Worksheet sheet) {
    if (!option.isTwoSided()) {
      return nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED, benchmark, savings, minimum, sheet);
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? sharedLosses(aco, benchmark, savings, minimum, sheet)
        : nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, benchmark, savings, minimum, sheet);
  }

  private MsspSettlement sharedLosses(
      MsspPerformance aco, Money benchmark, Money savings, Rate minimum, Worksheet sheet) {
    PartOfYear part = partThatOwes(aco);
    if (part.months() == 0) {
      return nothing(
          aco,
          MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION,
          benchmark,
          savings,
          minimum,
          sheet);
    }
    Rate rate = sharedLossRate(aco.quality(), sheet);
    Unrounded losses = sheet.line(SHARED_LOSSES, savings.negated().times(rate));
    Unrounded limit = lossLimit(aco, benchmark, sheet);
    boolean isLimited = losses.isMoreThan(limit);
    Unrounded limited = sheet.line(LIMITED_LOSSES, losses.cappedAt(limit));
    Unrounded reduction = sheet.line(DISASTER_REDUCTION, reduction(aco, limited));
    Unrounded left = sheet.line(LOSSES_AFTER_DISASTER, limited.minus(reduction));
    Money owed = partOf(part, left, sheet).rounded(rounding);
    Money earned = sheet.line(EARNED, owed.negated());
    sheet.line(NET_PAYMENT, earned);
    return new MsspSettlement(
        track,
        aco,
        owed.isZero() && reduction.signum() > 0
            ? MsspOutcomes.LOSSES_WAIVED
            : MsspOutcomes.LOSSES_OWED,
        benchmark,
        savings,
        minimum,
        rate,
        isLimited ? lossLimitThatBinds(aco, benchmark) : MsspLimit.NONE,
        aco.disasterRelief().isNone() ? Money.ZERO : reduction.rounded(rounding),
        earned,
        Money.ZERO);
  }

  /** (f): fixed, or one less the maximum rate times the score; the ceiling if quality failed. */
  private Rate sharedLossRate(QualityStanding quality, Worksheet sheet) {
    sheet.line(QUALITY_STANDARD, quality.standard());
    sheet.line(QUALITY_SCORE, quality.score().rate());
    return sheet.line(
        SHARED_LOSS_RATE,
        quality.standard() == Standard.NOT_MET
            ? lossRateCeiling
            : qualityAdjustment.ofLosses(quality.score()));
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private Unrounded lossLimit(MsspPerformance aco, Money benchmark, Worksheet sheet) {
    Unrounded onBenchmark = sheet.line(BENCHMARK_LOSS_LIMIT, benchmark.times(benchmarkLossLimit));
    if (!isRevenueLimited) {
      return onBenchmark;
    }
    if (!aco.participantRevenue().isStated()) {
      sheet.line(PARTICIPANT_REVENUE_STATE, aco.participantRevenue().state());
      return onBenchmark;
    }
    Money revenue = sheet.line(PARTICIPANT_REVENUE, aco.participantRevenue().amount());
    sheet.line(REVENUE_LOSS_LIMIT, revenue.times(revenueLossLimit));
    return lossLimits.on(revenue, benchmark);
  }

  private MsspLimit lossLimitThatBinds(MsspPerformance aco, Money benchmark) {
    return isRevenueLimited
            && aco.participantRevenue().isStated()
            && lossLimits.isBoundByFirst(aco.participantRevenue().amount(), benchmark)
        ? MsspLimit.REVENUE_LOSS_LIMIT
        : MsspLimit.BENCHMARK_LOSS_LIMIT;
  }

  private static Unrounded reduction(MsspPerformance aco, Unrounded limited) {
    return aco.disasterRelief().isNone() ? Unrounded.ZERO : aco.disasterRelief().of(limited);
  }

  /** 425.221(b): the months that an ACO answers for when it left within the year. */
  private PartOfYear partThatOwes(MsspPerformance aco) {
    Optional<Termination> end = aco.termination();
    return end.isPresent() ? new PartOfYear(end.get().monthsOfLosses(year)) : partOfYear;
  }

  private static Unrounded partOf(PartOfYear part, Unrounded amount, Worksheet sheet) {
    if (part.isWhole()) {
      return amount;
    }
    sheet.line(PART_OF_YEAR, part.rate());
    return part.of(amount);
  }

  private MsspSettlement nothing(
      MsspPerformance aco,
      Outcome outcome,
      Money benchmark,
      Money savings,
      Rate minimum,
      Worksheet sheet) {
    sheet.line(EARNED, Money.ZERO);
    sheet.line(NET_PAYMENT, Money.ZERO);
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
