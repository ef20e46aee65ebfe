package org.openvbc.models.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Corridor;
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
 * The arrangement of an ACO in GPDC, ACO REACH or LEAD for one performance year: how much of its
 * savings and losses it shares, against which discounted benchmark.
 *
 * <p>{@code benchmark before discount x (1 - discount - quality withhold x (1 - score) - retention
 * withhold) + health equity adjustment - cost of care} is shared band by band, from the first
 * dollar; gains are sequestered, losses are owed in full.
 *
 * <p>Every rate is a term with its published value as default, so that a what-if is a copy: {@code
 * arrangement.withDiscount(Rate.of("0.035"))}. A copy keeps every other term: for another option or
 * year make a new arrangement, so that its published rates are looked up anew.
 *
 * <p>Source: the ACO REACH participation agreement and the papers named in the package.
 */
@Value.Immutable
public sealed interface ReachArrangement
    extends PaymentModel<ReachPerformance, ReachSettlement>, WithReachArrangement
    permits ImmutableReachArrangement {

  /** The performance year; PY2021 ran from April to December. */
  PerformanceYear performanceYear();

  /** Professional or Global. */
  RiskOption option();

  /** The type of the ACO; LEAD has no types, its ACOs are Standard. */
  ReachAcoType acoType();

  /** The capitation that was elected. */
  CapitationElection capitation();

  /** Whether the ACO spends less or more than its region; needed for Global in LEAD alone. */
  Optional<LeadSpending> leadSpending();

  /**
   * The risk corridors; their edges are rates of the benchmark after the health equity adjustment.
   *
   * <p>LEAD Professional must state them: the papers give no share of losses beyond the first band
   * (see {@link #leadProfessionalCorridor}).
   */
  @Value.Default
  default Corridor corridor() {
    return ReachRequirements.publishedCorridor(this);
  }

  /** The discount on the benchmark; none for Professional. */
  @Value.Default
  default Rate discount() {
    return ReachRequirements.publishedDiscount(this).asRate();
  }

  /** The part of the benchmark that is withheld for quality. */
  @Value.Default
  default Rate qualityWithhold() {
    return published().rateOrZero("qualityWithhold");
  }

  /**
   * The part of the benchmark that is withheld for staying: nothing in the settlement of an ACO
   * that stays, since it comes back (see {@link #withRetentionForfeited}).
   */
  @Value.Default
  default Rate retentionWithhold() {
    return published().rateOrZero("retentionWithhold");
  }

  /** The sequestration of shared savings; losses are not sequestered. */
  @Value.Default
  default Rate sequestrationRate() {
    return published().rateOrZero("sequestration");
  }

  /** How what is paid or published is rounded; nothing is rounded on the way. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default ReachParameters published() {
    return ReachParameters.of(performanceYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        published().programme().key(),
        option().key() + "." + acoType().key(),
        performanceYear().label());
  }

  /** The rule with the terms as the clauses they stand for. */
  @Value.Derived
  @Value.Auxiliary
  default ReachRule rule() {
    return new ReachRule(this);
  }

  /** The rule on raw numbers, for columns; worked out once. */
  @Value.Lazy
  default ReachKernel kernel() {
    return ReachKernel.of(rule());
  }

  @Override
  default Traits traits() {
    return new Traits(
        capitation() == CapitationElection.TCC ? Traits.Basis.PROSPECTIVE : Traits.Basis.BENCHMARK,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  default Authority authority() {
    return new ReachAuthority(this);
  }

  /**
   * Settles a performance year, in the order that {@link ReachRule} spells out; a provisional and a
   * final settlement are the same arithmetic, each on the figures of its own run.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what the
   *     year needs, or has what it does not know
   */
  @Override
  default ReachSettlement settle(ReachPerformance aco, Worksheet sheet) {
    return rule().settle(aco, sheet);
  }

  /**
   * Settles the rows of a slice of columns under these terms: one arrangement over many
   * performances.
   *
   * <p>The same figures as {@code settle} row by row, without an object a row. A row that cannot be
   * settled has a status that says why, and nothing else of it is written.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows
   * @throws org.openvbc.core.model.InvalidTermsException if the corridor has a trigger, the rates
   *     have no small common denominators, or the rounding refuses some amounts: such terms are
   *     settled one by one
   */
  default void settleRows(ReachColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    kernel().settleRows(rows, from, to);
  }

  // ---------------------------------------------------------------- making one

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    ReachRequirements.checkTerms(this);
  }

  /** The terms of an ACO that left after its first year and so does not get the withhold back. */
  default ReachArrangement withRetentionForfeited() {
    return withRetentionWithhold(
        published()
            .required("ReachArrangement", "retentionWithhold", "retentionWithholdOfLeaver")
            .asRate());
  }

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "%s %s, %s, %s, %s: shares %s of the benchmark; discount %s, quality withhold %s",
        published().programme().label(),
        performanceYear(),
        option().label(),
        acoType().label(),
        capitation().label(),
        corridor(),
        discount(),
        qualityWithhold());
  }

  /** Any arrangement, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an arrangement. */
  final class Builder extends ImmutableReachArrangement.Builder {
    Builder() {}
  }

  /** An arrangement of GPDC or ACO REACH with its published terms. */
  static ReachArrangement of(
      int year, RiskOption option, ReachAcoType type, CapitationElection capitation) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .option(option)
        .acoType(type)
        .capitation(capitation)
        .build();
  }

  /** The Global option. */
  static ReachArrangement global(int year, ReachAcoType type, CapitationElection capitation) {
    return of(year, RiskOption.GLOBAL, type, capitation);
  }

  /** The Professional option; its capitation is primary care capitation. */
  static ReachArrangement professional(int year, ReachAcoType type) {
    return of(year, RiskOption.PROFESSIONAL, type, CapitationElection.PCC);
  }

  /** Global in LEAD, on provisional figures. */
  static ReachArrangement leadGlobal(
      int year, LeadSpending spending, CapitationElection capitation) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .option(RiskOption.GLOBAL)
        .acoType(ReachAcoType.STANDARD)
        .capitation(capitation)
        .leadSpending(spending)
        .build();
  }

  /**
   * Professional in LEAD, on provisional figures.
   *
   * @param lossShares the shares of losses in the second, third and fourth band, which no paper
   *     gives
   */
  static ReachArrangement leadProfessional(int year, List<Rate> lossShares) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .option(RiskOption.PROFESSIONAL)
        .acoType(ReachAcoType.STANDARD)
        .capitation(CapitationElection.PCC)
        .corridor(leadProfessionalCorridor(year, lossShares))
        .build();
  }

  /**
   * The corridors of Professional in LEAD: the published shares of savings, half of losses in the
   * first band, and the shares of losses in the other bands as given.
   */
  static Corridor leadProfessionalCorridor(int year, List<Rate> lossShares) {
    ReachParameters lead = ReachParameters.of(PerformanceYear.of(year));
    List<Corridor.Band> gains = lead.corridorBands("professional");
    ReachRequirements.checkLossShares(gains, lossShares);
    List<Corridor.Band> losses = new ArrayList<>();
    losses.add(
        new Corridor.Band(
            Rate.ZERO,
            lead.required("ReachArrangement", "corridor", "professional.losses.band1.share")
                .asRate()));
    for (int i = 1; i < gains.size(); i++) {
      losses.add(new Corridor.Band(gains.get(i).from(), lossShares.get(i - 1)));
    }
    return Corridor.of(gains, losses);
  }
}
