package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspStep.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.column.Rows;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
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
 * track.withSharingRate(Rate.of("0.60"))}. A copy keeps every other term: for another option,
 * performance year or agreement make a new track, so that its published rates are looked up anew.
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

  /** The rule of this track with its terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default MsspRule rule() {
    return new MsspRule(this, published());
  }

  /**
   * The rule of this track on raw numbers, for columns; made when first asked for.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the rates have no small common
   *     denominator
   */
  @Value.Lazy
  default MsspKernel kernel() {
    return new MsspKernel(rule());
  }

  /**
   * The rule of this track in fixed point, for ordinary performances of which no worksheet is kept.
   */
  @Value.Lazy
  default Optional<MsspFixedPoint> fixedPoint() {
    return MsspFixedPoint.of(rule());
  }

  /** The minimum savings and loss rate of an ACO with a number of assigned beneficiaries. */
  default Rate minimumRateFor(long assignedBeneficiaries) {
    return rule().minimumRate(assignedBeneficiaries);
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

  /**
   * Settles a performance year in the order of the rule, which {@link MsspRule} spells out. Where
   * no worksheet is kept, {@link MsspFixedPoint} comes to the same figures sooner, or leaves them
   * to it.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     track needs, all of it named at once
   */
  @Override
  default MsspSettlement settle(MsspPerformance aco, Worksheet sheet) {
    MsspFacts facts = aco.facts();
    MsspFixedPoint sooner = sheet.isRecording() ? null : fixedPoint().orElse(null);
    MsspSettlement settled = sooner == null ? null : sooner.settle(facts);
    return settled != null ? settled : rule().settle(facts, sheet);
  }

  /**
   * Settles the rows of a slice of columns under these terms: one contract over many performances.
   *
   * <p>The same figures as {@code settle} row by row, without an object a row. A row that cannot be
   * settled has a status that says why, and nothing else of it is written.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows
   * @throws org.openvbc.core.model.InvalidTermsException if the rates have no small common
   *     denominator: such terms are settled one by one
   */
  default void settleRows(MsspColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    kernel().settleRows(rows, from, to);
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
