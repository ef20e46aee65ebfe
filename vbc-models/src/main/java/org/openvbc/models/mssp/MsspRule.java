package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspStep.*;

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
import org.openvbc.core.parameter.Curve;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
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
  final MinimumRate minimumRate;
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
  final boolean hasOneLossRate;
  final boolean asksForGuardrail;
  final boolean isTwoSided;
  final int doubts;

  MsspRule(MsspTrack track, MsspParameters published) {
    this.track = track;
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
    hasOneLossRate = track.lossRateFloor().equals(track.lossRateCeiling());
    keptAfterSequestration = KeptOfGains.afterWithholding(track.sequestrationRate());
    // With the variable rate elected the table holds for every size.
    tableRateBelow =
        track.minimumSavingsRate().isVariable() ? Long.MAX_VALUE : published.tableRateBelow();
    minimumRate = minimumRate(track, published);
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
    isTwoSided = track.option().isTwoSided();
    asksForGuardrail = hasGuardrail && isTwoSided;
    doubts = MsspRequirements.doubts(this);
  }

  /** (b): the table's by head count, the elected one where the election holds. */
  private static MinimumRate minimumRate(MsspTrack track, MsspParameters published) {
    MinimumSavingsRate election = track.minimumSavingsRate();
    Curve table = published.minimumRates();
    if (election.isVariable()) {
      return MinimumRate.table(table, track.minimumRateBelowTable());
    }
    return published.tableRateBelow() <= table.first()
        ? MinimumRate.fixed(election.rate())
        : MinimumRate.table(
            table.until(published.tableRateBelow(), election.rate()),
            track.minimumRateBelowTable());
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
  MsspSettlement settle(MsspFacts aco, Worksheet sheet) {
    MsspRequirements.check(this, aco);
    if (sheet.isRecording()) {
      aco.performance.byEnrollmentType().ifPresent(totals -> totals.show(sheet));
    }
    Money benchmark = sheet.line(BENCHMARK, aco.benchmark(false));
    Money spent = sheet.line(EXPENDITURES, aco.expenditures());
    Money savings = sheet.line(GROSS_SAVINGS, benchmark.minus(spent));
    sheet.line(SAVINGS_RATE, savings, benchmark);
    if (sheet.isRecording()) {
      showMinimumRate(aco.beneficiaries, sheet);
    }
    MsspStanding standing = sheet.line(STANDING, standing(aco, benchmark, savings));
    if (standing == MsspStanding.SAVINGS || standing == MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO) {
      return sharedSavings(aco, standing == MsspStanding.SAVINGS_OF_LOW_REVENUE_ACO, sheet);
    }
    if (standing == MsspStanding.LOSSES || standing == MsspStanding.LOSSES_NOT_SHARED) {
      return lossesOrGuardrail(aco, standing, sheet);
    }
    return nothing(aco, standing.outcome(), false, sheet);
  }

  /** (b): the rate that savings or losses must reach. */
  Rate minimumRate(long beneficiaries) {
    return minimumRate.forSize(beneficiaries);
  }

  private void showMinimumRate(long beneficiaries, Worksheet sheet) {
    sheet.line(ASSIGNED_BENEFICIARIES, beneficiaries);
    MsspStep where =
        beneficiaries >= tableRateBelow
            ? MINIMUM_RATE_ELECTED
            : beneficiaries < tableBegins ? MINIMUM_RATE_BELOW_TABLE : MINIMUM_RATE_TABLE;
    sheet.line(where, minimumRate(beneficiaries));
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
    if (!isTwoSided) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return isReached ? MsspStanding.LOSSES : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  private boolean isReached(MsspFacts aco, Money benchmark, Money savings) {
    return minimumRate.isReached(savings.abs(), benchmark, aco.beneficiaries);
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspFacts aco) {
    return hasLowRevenueException
        && aco.hasAnyOf(MsspFacts.LOW_REVENUE)
        && aco.beneficiaries >= lowRevenueLeastBeneficiaries
        && aco.standard != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(MsspFacts aco, boolean atHalfRate, Worksheet sheet) {
    if (aco.hasAnyOf(MsspFacts.TERMINATION) && forfeitsSavings(aco)) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, false, sheet);
    }
    Rate rate = finalSharingRate(aco, sheet);
    if (rate.isZero()) {
      return nothing(aco, withoutRate(aco), false, sheet);
    }
    if (atHalfRate) {
      rate = sheet.line(LOW_REVENUE_SHARING_RATE, rate.times(lowRevenueShareOfRate));
    }
    Money benchmark = aco.benchmark(false);
    Unrounded share = sheet.line(SHARE, aco.savings(false).times(rate));
    Unrounded kept = sheet.line(SHARE_AFTER_SEQUESTRATION, keptAfterSequestration.of(share));
    Unrounded limit = sheet.line(PAYMENT_LIMIT, benchmark.times(paymentLimit));
    boolean isLimited = sheet.line(PAYMENT_LIMIT_BINDS, kept.isMoreThan(limit));
    Unrounded payable = partOf(partOfYear, kept.cappedAt(limit), sheet);
    Money earned = sheet.line(EARNED, payable.rounded(rounding));
    Money recouped = sheet.line(RECOUPED, new Recoupment(aco.advanceBalance()).from(earned));
    sheet.line(NET_PAYMENT, earned.minus(recouped));
    return new MsspSettlement(
        track,
        aco.performance,
        atHalfRate ? MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE : MsspOutcomes.SAVINGS_EARNED,
        benchmark,
        rate,
        isLimited ? MsspLimit.PAYMENT_LIMIT : MsspLimit.NONE,
        Money.ZERO,
        earned,
        recouped);
  }

  private static Outcome withoutRate(MsspFacts aco) {
    return aco.standard == Standard.NOT_MET
        ? MsspOutcomes.QUALITY_STANDARD_NOT_MET
        : MsspOutcomes.SHARING_RATE_OF_ZERO;
  }

  /** 425.221(b): savings are lost when participation ends within the year. */
  private boolean forfeitsSavings(MsspFacts aco) {
    return aco.performance.termination().orElseThrow().forfeitsSavings(year);
  }

  /** (d), (f): the rate of savings or of losses where the score decides it. */
  Rate rateByScore(Score score, boolean isLoss) {
    return isLoss ? qualityAdjustment.ofLosses(score) : qualityAdjustment.ofGains(score);
  }

  /** (d): by the year's rule the whole rate, the rate times the score, or nothing. */
  private Rate finalSharingRate(MsspFacts aco, Worksheet sheet) {
    Standard standard = sheet.line(QUALITY_STANDARD, aco.standard);
    sheet.line(QUALITY_SCORE, aco.score.rate());
    return sheet.line(FINAL_SHARING_RATE, finalSharingRate(standard, aco.score));
  }

  private Rate finalSharingRate(Standard standard, Score score) {
    if (standard == Standard.NOT_MET) {
      return Rate.ZERO;
    }
    return standard == Standard.MET && !isScaledByScore
        ? sharingRate
        : qualityAdjustment.ofGains(score);
  }

  /**
   * 425.652(b)(5): for agreements from 2024 the two-way blend decides if its loss is smaller;
   * worked out for one-sided tracks too, where it only decides which benchmark is shown.
   */
  private MsspSettlement lossesOrGuardrail(MsspFacts aco, MsspStanding standing, Worksheet sheet) {
    if (aco.guardrail == Guardrail.State.TWO_WAY_GIVEN
        && isReached(aco, aco.benchmark(false), aco.savings(false))) {
      return guardrail(aco, standing, sheet);
    }
    MsspRequirements.checkGuardrail(this, aco);
    return losses(aco, standing, false, sheet);
  }

  private MsspSettlement guardrail(MsspFacts aco, MsspStanding standing, Worksheet sheet) {
    Money twoWay = sheet.line(TWO_WAY_BENCHMARK, aco.benchmark(true));
    Money twoWaySavings = sheet.line(TWO_WAY_SAVINGS, aco.savings(true));
    if (!sheet.line(GUARDRAIL, twoWaySavings.isMoreThan(aco.savings(false)))) {
      return losses(aco, standing, false, sheet);
    }
    if (!twoWaySavings.isNegative()) {
      return nothing(aco, MsspOutcomes.GUARDRAIL, true, sheet);
    }
    return isTwoSided && !isReached(aco, twoWay, twoWaySavings)
        ? nothing(aco, MsspOutcomes.BELOW_MINIMUM_LOSS_RATE, true, sheet)
        : losses(aco, standing, true, sheet);
  }

  private MsspSettlement losses(
      MsspFacts aco, MsspStanding standing, boolean isTwoWay, Worksheet sheet) {
    return standing == MsspStanding.LOSSES_NOT_SHARED
        ? nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED, isTwoWay, sheet)
        : sharedLosses(aco, isTwoWay, sheet);
  }

  private MsspSettlement sharedLosses(MsspFacts aco, boolean isTwoWay, Worksheet sheet) {
    PartOfYear part = partThatOwes(aco);
    if (part.months() == 0) {
      return nothing(aco, MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION, isTwoWay, sheet);
    }
    Rate rate = sharedLossRate(aco, sheet);
    Money benchmark = aco.benchmark(isTwoWay);
    Unrounded losses = sheet.line(SHARED_LOSSES, aco.savings(isTwoWay).negated().times(rate));
    boolean isByRevenue = revenueLimitsMore(aco, benchmark, sheet);
    Unrounded limit = lossLimits.on(isByRevenue, aco.participantRevenue(), benchmark);
    boolean isLimited = losses.isMoreThan(limit);
    Unrounded limited = sheet.line(LIMITED_LOSSES, losses.cappedAt(limit));
    MsspLimit limitedBy =
        isLimited
            ? isByRevenue ? MsspLimit.REVENUE_LOSS_LIMIT : MsspLimit.BENCHMARK_LOSS_LIMIT
            : MsspLimit.NONE;
    if (!aco.hasAnyOf(MsspFacts.DISASTER)) {
      sheet.line(DISASTER_REDUCTION, Money.ZERO);
      sheet.line(LOSSES_AFTER_DISASTER, limited);
      Money owed = partOf(part, limited, sheet).rounded(rounding);
      return owed(aco, MsspOutcomes.LOSSES_OWED, benchmark, rate, limitedBy, 0, owed, sheet);
    }
    Unrounded reduction = sheet.line(DISASTER_REDUCTION, aco.disasterReduction(limited));
    Unrounded left = sheet.line(LOSSES_AFTER_DISASTER, limited.minus(reduction));
    Money owed = partOf(part, left, sheet).rounded(rounding);
    boolean isWaived = owed.isZero() && reduction.signum() > 0;
    return owed(
        aco,
        isWaived ? MsspOutcomes.LOSSES_WAIVED : MsspOutcomes.LOSSES_OWED,
        benchmark,
        rate,
        limitedBy,
        reduction.rounded(rounding).micros(),
        owed,
        sheet);
  }

  private MsspSettlement owed(
      MsspFacts aco,
      Outcome outcome,
      Money benchmark,
      Rate rate,
      MsspLimit limitedBy,
      long disasterReduction,
      Money owed,
      Worksheet sheet) {
    Money earned = sheet.line(OWED, owed.negated());
    sheet.line(NET_PAYMENT, earned);
    return new MsspSettlement(
        track,
        aco.performance,
        outcome,
        benchmark,
        rate,
        limitedBy,
        Money.ofMicros(disasterReduction),
        earned,
        Money.ZERO);
  }

  /** (f): fixed, or one less the maximum rate times the score; the ceiling if quality failed. */
  private Rate sharedLossRate(MsspFacts aco, Worksheet sheet) {
    sheet.line(QUALITY_STANDARD, aco.standard);
    sheet.line(QUALITY_SCORE, aco.score.rate());
    return sheet.line(
        SHARED_LOSS_RATE,
        hasOneLossRate || aco.standard == Standard.NOT_MET
            ? lossRateCeiling
            : qualityAdjustment.ofLosses(aco.score));
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private boolean revenueLimitsMore(MsspFacts aco, Money benchmark, Worksheet sheet) {
    sheet.line(BENCHMARK_LOSS_LIMIT, benchmark.times(benchmarkLossLimit));
    if (!isRevenueLimited) {
      return false;
    }
    if (!aco.hasAnyOf(MsspFacts.STATED_REVENUE)) {
      sheet.line(PARTICIPANT_REVENUE_STATE, aco.revenueState);
      return false;
    }
    Money revenue = sheet.line(PARTICIPANT_REVENUE, aco.participantRevenue());
    sheet.line(REVENUE_LOSS_LIMIT, revenue.times(revenueLossLimit));
    return lossLimits.isBoundByFirst(revenue, benchmark);
  }

  /** 425.221(b): the months that an ACO answers for when it left within the year. */
  private PartOfYear partThatOwes(MsspFacts aco) {
    return aco.hasAnyOf(MsspFacts.TERMINATION)
        ? new PartOfYear(aco.performance.termination().orElseThrow().monthsOfLosses(year))
        : partOfYear;
  }

  private static Unrounded partOf(PartOfYear part, Unrounded amount, Worksheet sheet) {
    if (part.isWhole()) {
      return amount;
    }
    sheet.line(PART_OF_YEAR, part.rate());
    return part.of(amount);
  }

  private MsspSettlement nothing(
      MsspFacts aco, Outcome outcome, boolean isTwoWay, Worksheet sheet) {
    sheet.line(EARNED, Money.ZERO);
    sheet.line(NET_PAYMENT, Money.ZERO);
    return new MsspSettlement(
        track,
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
