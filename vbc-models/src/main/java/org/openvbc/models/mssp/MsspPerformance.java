package org.openvbc.models.mssp;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.QualityStanding;

/**
 * What happened to an ACO in a performance year: benchmark, spending, assigned beneficiaries,
 * quality.
 *
 * <p>Dollars are totals for twelve months, also where a half year is settled: the half is taken at
 * the end (42 CFR 425.609). Figures that the public files lack have a form that says so.
 */
@Value.Immutable
public sealed interface MsspPerformance extends WithMsspPerformance
    permits ImmutableMsspPerformance {
  /** Decimals of a score as a fraction when its percentage has two. */
  int SCORE_DECIMALS = 4;

  /** Total updated benchmark for the assigned person years; above zero. */
  Money benchmark();

  /** Total Part A and B spending of the assigned beneficiaries, completed and truncated. */
  Money expenditures();

  /** Head count of assigned beneficiaries, which decides the minimum savings rate. */
  long assignedBeneficiaries();

  /** Where the ACO stands on quality. */
  QualityStanding quality();

  /** Participants' Part A and B revenue; must be stated for tracks whose loss limit rests on it. */
  @Value.Default
  default ParticipantRevenue participantRevenue() {
    return ParticipantRevenue.notStated();
  }

  /** Whether the ACO is low revenue; asked of BASIC ACOs with an agreement from 2024. */
  Optional<RevenueCategory> revenueCategory();

  /** Disasters that reduce shared losses. */
  @Value.Default
  default DisasterRelief disasterRelief() {
    return DisasterRelief.none();
  }

  /** The two-way benchmark, for agreements from 2024 with losses. */
  @Value.Default
  default Guardrail guardrail() {
    return Guardrail.notStated();
  }

  /** Balance of advance payments, of whatever kind, before this settlement. */
  @Value.Default
  default Money advanceBalance() {
    return Money.ZERO;
  }

  /** The end of participation within the year. */
  Optional<Termination> termination();

  /** Benchmark and spending by enrolment type, shown on the worksheet. */
  Optional<EnrollmentTotals> byEnrollmentType();

  /** Whether the score has the two decimals that programmes since 2021 round it to. */
  @Value.Derived
  @Value.Auxiliary
  default boolean scoreHasTwoDecimals() {
    return quality().score().rate().fitsDecimals(SCORE_DECIMALS);
  }

  /** The same facts as the rule reads them. */
  @Value.Derived
  @Value.Auxiliary
  default MsspFacts facts() {
    return new MsspFacts(this);
  }

  /** Checks what must hold for every track. */
  @Value.Check
  default void check() {
    Violations.of("MsspPerformance")
        .require(
            benchmark().isPositive(), "benchmark", benchmark(), "above $0.00", "42 CFR 425.605(a)")
        .requireNotNegative("expenditures", expenditures(), "42 CFR 425.605(a)")
        .require(
            assignedBeneficiaries() > 0,
            "assignedBeneficiaries",
            assignedBeneficiaries(),
            "at least 1",
            "42 CFR 425.110")
        .requireNotNegative("advanceBalance", advanceBalance(), "42 CFR 425.630(g)")
        .require(
            byEnrollmentType().map(types -> types.benchmark().equals(benchmark())).orElse(true),
            "benchmark",
            benchmark(),
            "the sum over the enrolment types",
            "42 CFR 425.605(a)")
        .require(
            byEnrollmentType()
                .map(types -> types.expenditures().equals(expenditures()))
                .orElse(true),
            "expenditures",
            expenditures(),
            "the sum over the enrolment types",
            "42 CFR 425.605(a)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return "ACO with "
        + assignedBeneficiaries()
        + " assigned beneficiaries, benchmark "
        + benchmark()
        + ", expenditures "
        + expenditures()
        + ", quality "
        + quality();
  }

  /** A builder; benchmark, expenditures, assigned beneficiaries and quality are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMsspPerformance.Builder {
    Builder() {}

    /** Takes benchmark and expenditures from the four enrolment types and shows them. */
    public Builder totals(EnrollmentTotals totals) {
      return benchmark(totals.benchmark())
          .expenditures(totals.expenditures())
          .byEnrollmentType(totals);
    }
  }
}
