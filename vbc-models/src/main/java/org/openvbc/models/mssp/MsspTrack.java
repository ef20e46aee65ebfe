package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspStep.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.clause.PartOfYear;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A track or level of the Medicare Shared Savings Program in one performance year: who shares which
 * part of savings and losses (42 CFR 425.604, 425.605, 425.606, 425.610).
 *
 * <p>Savings that reach the minimum savings rate are shared from the first dollar: {@code savings x
 * sharing rate x (1 - sequestration)}, at most the payment limit. Losses of a two-sided track that
 * reach the minimum loss rate: {@code losses x loss rate}, at most the loss limit, less the
 * reduction for disasters. Rounded once, at the end.
 *
 * <p>Every rate is a term with its published value as default, so that a what-if is a copy: {@code
 * track.withSharingRate(Rate.of("0.60"))}.
 */
@Value.Immutable
public sealed interface MsspTrack
    extends PaymentModel<MsspPerformance, MsspSettlement>, WithMsspTrack
    permits ImmutableMsspTrack {

  /** The track or level in force in the performance year. */
  ParticipationOption option();

  /** The performance year, or the half of 2019, that is settled. */
  PerformanceYear performanceYear();

  /**
   * The first day of the agreement period, which decides on rules that came with later agreements.
   */
  LocalDate agreementStart();

  /** The minimum savings rate that the ACO elected; variable for one-sided tracks. */
  MinimumSavingsRate minimumSavingsRate();

  /** Which performance year in Track 2 this is, 1 for the first; needed for Track 2 alone. */
  Optional<Integer> yearInTrack2();

  /** What limits losses; needed for the Track 1+ Model alone. */
  Optional<LossLimitBasis> lossLimitBasis();

  /** The greatest share of savings. */
  @Value.Default
  default Rate sharingRate() {
    return published().maximumSharingRate().asRate();
  }

  /** The performance payment limit as a rate of the benchmark. */
  @Value.Default
  default Rate paymentLimit() {
    return published().paymentLimit().asRate();
  }

  /** The sequestration of shared savings payments; losses are not sequestered. */
  @Value.Default
  default Rate sequestrationRate() {
    return published().sequestration().asRate();
  }

  /**
   * The least shared loss rate; equal to the greatest where the rate is fixed, zero if one-sided.
   */
  @Value.Default
  default Rate lossRateFloor() {
    return option().isTwoSided() ? published().lossRateFloor().asRate() : Rate.ZERO;
  }

  /** The greatest shared loss rate, also that of an ACO whose quality failed; zero if one-sided. */
  @Value.Default
  default Rate lossRateCeiling() {
    return option().isTwoSided() ? published().lossRateCeiling().asRate() : Rate.ZERO;
  }

  /** The loss limit as a rate of participant revenue; zero where revenue limits nothing. */
  @Value.Default
  default Rate revenueLossLimit() {
    return lossesAreLimitedByRevenue() ? published().revenueLossLimit().asRate() : Rate.ZERO;
  }

  /** The loss limit as a rate of the benchmark; zero if one-sided. */
  @Value.Default
  default Rate benchmarkLossLimit() {
    return option().isTwoSided()
        // A year below the first is refused by the check, which runs after this.
        ? published().benchmarkLossLimit(Math.max(1, yearInTrack2().orElse(1))).asRate()
        : Rate.ZERO;
  }

  /**
   * The part of the sharing rate for a low revenue ACO under its minimum; zero without that rule.
   */
  @Value.Default
  default Rate lowRevenueShareOfRate() {
    return MsspParameters.lowRevenueShareOfRate(agreementStart())
        .filter(row -> option().isBasic())
        .map(row -> row.asRate())
        .orElse(Rate.ZERO);
  }

  /** The minimum savings rate below 500 beneficiaries, where the table only says "or more". */
  @Value.Default
  default Rate minimumRateBelowTable() {
    return published().minimumRateBelowTable().asRate();
  }

  /** How the settlement is rounded: to cents; to dollars in order to meet a printed result. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures for this option and year. */
  @Value.Derived
  @Value.Auxiliary
  default MsspParameters published() {
    return MsspParameters.of(option(), performanceYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("mssp", option().key(), performanceYear().label());
  }

  /** The terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default MsspClauses clauses() {
    return new MsspClauses(this, published());
  }

  /** Whether participant revenue limits the losses. */
  default boolean lossesAreLimitedByRevenue() {
    return option().isAlwaysRevenueLimited()
        || (option() == ParticipationOption.TRACK_1_PLUS
            && lossLimitBasis().filter(basis -> basis == LossLimitBasis.REVENUE).isPresent());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        option().isTwoSided(),
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  default Authority authority() {
    return new MsspAuthority(this);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Settles a performance year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     track needs, all of it named at once
   */
  @Override
  default MsspSettlement settle(MsspPerformance aco, Worksheet sheet) {
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
    MsspClauses terms = clauses();
    long beneficiaries = sheet.line(ASSIGNED_BENEFICIARIES, aco.assignedBeneficiaries());
    if (beneficiaries >= terms.tableRateBelow) {
      return sheet.line(MINIMUM_RATE_ELECTED, terms.electedRate.forSize(beneficiaries));
    }
    return sheet.line(
        beneficiaries < terms.tableBegins ? MINIMUM_RATE_BELOW_TABLE : MINIMUM_RATE_TABLE,
        terms.tableRate.forSize(beneficiaries));
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
    if (!option().isTwoSided()) {
      return MsspStanding.LOSSES_NOT_SHARED;
    }
    return MinimumRate.isReached(savings.negated(), benchmark, minimum)
        ? MsspStanding.LOSSES
        : MsspStanding.BELOW_MINIMUM_LOSS_RATE;
  }

  /** 425.605(h): a low revenue BASIC ACO, agreement from 2024, 5,000 beneficiaries, quality met. */
  private boolean sharesBelowMinimum(MsspPerformance aco) {
    return clauses().hasLowRevenueException
        && aco.revenueCategory().orElseThrow() == RevenueCategory.LOW_REVENUE
        && aco.assignedBeneficiaries() >= clauses().lowRevenueLeastBeneficiaries
        && aco.quality().standard() != Standard.NOT_MET;
  }

  private MsspSettlement sharedSavings(
      MsspPerformance aco,
      Money benchmark,
      Money savings,
      Rate minimum,
      boolean atHalfRate,
      Worksheet sheet) {
    if (aco.termination().isPresent()
        && aco.termination().get().forfeitsSavings(performanceYear())) {
      return nothing(aco, MsspOutcomes.SAVINGS_FORFEITED, benchmark, savings, minimum, sheet);
    }
    Rate rate = finalSharingRate(aco.quality(), sheet);
    if (rate.isZero()) {
      return nothing(
          aco, MsspOutcomes.QUALITY_STANDARD_NOT_MET, benchmark, savings, minimum, sheet);
    }
    if (atHalfRate) {
      rate = sheet.line(LOW_REVENUE_SHARING_RATE, rate.times(lowRevenueShareOfRate()));
    }
    Unrounded share = sheet.line(SHARE, savings.times(rate));
    Unrounded kept = sheet.line(SHARE_AFTER_SEQUESTRATION, clauses().kept.of(share));
    Unrounded limit = sheet.line(PAYMENT_LIMIT, benchmark.times(paymentLimit()));
    boolean isLimited = sheet.line(PAYMENT_LIMIT_BINDS, kept.isMoreThan(limit));
    Unrounded payable = partOf(clauses().partOfYear, kept.cappedAt(limit), sheet);
    Money earned = sheet.line(EARNED, payable.rounded(rounding()));
    Money recouped = sheet.line(RECOUPED, new Recoupment(aco.advanceBalance()).from(earned));
    sheet.line(NET_PAYMENT, earned.minus(recouped));
    return new MsspSettlement(
        this,
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
  private Rate finalSharingRate(QualityStanding quality, Worksheet sheet) {
    Standard standard = sheet.line(QUALITY_STANDARD, quality.standard());
    sheet.line(QUALITY_SCORE, quality.score().rate());
    return sheet.line(
        FINAL_SHARING_RATE,
        switch (standard) {
          case MET ->
              clauses().isScaledByScore
                  ? clauses().quality.ofGains(quality.score())
                  : sharingRate();
          case ALTERNATIVE_MET -> clauses().quality.ofGains(quality.score());
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
    if (!option().isTwoSided()) {
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
    Money owed = partOf(part, left, sheet).rounded(rounding());
    Money earned = sheet.line(EARNED, owed.negated());
    sheet.line(NET_PAYMENT, earned);
    return new MsspSettlement(
        this,
        aco,
        owed.isZero() && reduction.signum() > 0
            ? MsspOutcomes.LOSSES_WAIVED
            : MsspOutcomes.LOSSES_OWED,
        benchmark,
        savings,
        minimum,
        rate,
        isLimited ? lossLimitThatBinds(aco, benchmark) : MsspLimit.NONE,
        reduction.rounded(rounding()),
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
            ? lossRateCeiling()
            : clauses().quality.ofLosses(quality.score()));
  }

  /**
   * (g), and (d)(1)(iii)-(v)(D) of 425.605: a rate of revenue, never above a rate of the benchmark.
   */
  private Unrounded lossLimit(MsspPerformance aco, Money benchmark, Worksheet sheet) {
    Unrounded onBenchmark = sheet.line(BENCHMARK_LOSS_LIMIT, benchmark.times(benchmarkLossLimit()));
    if (!clauses().isRevenueLimited) {
      return onBenchmark;
    }
    if (!aco.participantRevenue().isStated()) {
      sheet.line(PARTICIPANT_REVENUE_STATE, aco.participantRevenue().state());
      return onBenchmark;
    }
    Money revenue = sheet.line(PARTICIPANT_REVENUE, aco.participantRevenue().amount());
    return sheet.line(REVENUE_LOSS_LIMIT, revenue.times(revenueLossLimit())).cappedAt(onBenchmark);
  }

  private MsspLimit lossLimitThatBinds(MsspPerformance aco, Money benchmark) {
    return clauses().isRevenueLimited
            && aco.participantRevenue().isStated()
            && clauses().lossLimits.isBoundByFirst(aco.participantRevenue().amount(), benchmark)
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
        ? new PartOfYear(end.get().monthsOfLosses(performanceYear()))
        : clauses().partOfYear;
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
        this,
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

  // ---------------------------------------------------------------- making one

  /** Checks that the terms fit the track. */
  @Value.Check
  default void check() {
    MsspRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "%s %s: shares %s of savings up to %s of the benchmark%s, minimum savings rate %s",
        performanceYear(),
        option().label(),
        sharingRate(),
        paymentLimit(),
        option().isTwoSided()
            ? ", losses at "
                + (lossRateFloor().equals(lossRateCeiling())
                    ? lossRateFloor()
                    : lossRateFloor() + " to " + lossRateCeiling())
            : "",
        minimumSavingsRate());
  }

  /** Any track or level, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a track. */
  final class Builder extends ImmutableMsspTrack.Builder {
    Builder() {}
  }

  /** A track or level with its published terms. */
  static MsspTrack of(
      ParticipationOption option,
      PerformanceYear year,
      LocalDate agreementStart,
      MinimumSavingsRate minimumSavingsRate) {
    return builder()
        .option(option)
        .performanceYear(year)
        .agreementStart(agreementStart)
        .minimumSavingsRate(minimumSavingsRate)
        .build();
  }

  /** Track 1, one-sided. */
  static MsspTrack track1(int year, LocalDate agreementStart) {
    return of(
        ParticipationOption.TRACK_1,
        PerformanceYear.of(year),
        agreementStart,
        MinimumSavingsRate.variable());
  }

  /** The Track 1+ Model, with what limits its losses. */
  static MsspTrack track1Plus(
      int year, LocalDate agreementStart, MinimumSavingsRate election, LossLimitBasis limits) {
    return builder()
        .option(ParticipationOption.TRACK_1_PLUS)
        .performanceYear(PerformanceYear.of(year))
        .agreementStart(agreementStart)
        .minimumSavingsRate(election)
        .lossLimitBasis(limits)
        .build();
  }

  /** Track 2, with the performance year spent in it: 1, 2, 3 ... */
  static MsspTrack track2(
      int year, LocalDate agreementStart, MinimumSavingsRate election, int yearInTrack2) {
    return builder()
        .option(ParticipationOption.TRACK_2)
        .performanceYear(PerformanceYear.of(year))
        .agreementStart(agreementStart)
        .minimumSavingsRate(election)
        .yearInTrack2(yearInTrack2)
        .build();
  }

  /** Track 3. */
  static MsspTrack track3(int year, LocalDate agreementStart, MinimumSavingsRate election) {
    return of(ParticipationOption.TRACK_3, PerformanceYear.of(year), agreementStart, election);
  }

  /** BASIC track, level A, one-sided. */
  static MsspTrack basicA(int year, LocalDate agreementStart) {
    return of(
        ParticipationOption.BASIC_A,
        PerformanceYear.of(year),
        agreementStart,
        MinimumSavingsRate.variable());
  }

  /** BASIC track, level B, one-sided. */
  static MsspTrack basicB(int year, LocalDate agreementStart) {
    return of(
        ParticipationOption.BASIC_B,
        PerformanceYear.of(year),
        agreementStart,
        MinimumSavingsRate.variable());
  }

  /** BASIC track, level C, two-sided. */
  static MsspTrack basicC(int year, LocalDate agreementStart, MinimumSavingsRate election) {
    return of(ParticipationOption.BASIC_C, PerformanceYear.of(year), agreementStart, election);
  }

  /** BASIC track, level D, two-sided. */
  static MsspTrack basicD(int year, LocalDate agreementStart, MinimumSavingsRate election) {
    return of(ParticipationOption.BASIC_D, PerformanceYear.of(year), agreementStart, election);
  }

  /** BASIC track, level E, two-sided. */
  static MsspTrack basicE(int year, LocalDate agreementStart, MinimumSavingsRate election) {
    return of(ParticipationOption.BASIC_E, PerformanceYear.of(year), agreementStart, election);
  }

  /** ENHANCED track, two-sided. */
  static MsspTrack enhanced(int year, LocalDate agreementStart, MinimumSavingsRate election) {
    return of(ParticipationOption.ENHANCED, PerformanceYear.of(year), agreementStart, election);
  }
}
