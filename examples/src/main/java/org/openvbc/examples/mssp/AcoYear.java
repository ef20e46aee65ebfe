package org.openvbc.examples.mssp;

import java.time.LocalDate;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.DisasterRelief;
import org.openvbc.models.mssp.Guardrail;
import org.openvbc.models.mssp.LossLimitBasis;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * The facts of one ACO and performance year as a settlement needs them. Money is on twelve months,
 * also in a half year.
 *
 * @param year the performance year
 * @param option the track or level in force
 * @param agreementStart first day of the agreement period
 * @param election the minimum savings rate elected
 * @param minimumRateBelowTable the minimum savings rate printed for an ACO below the table's first
 *     row
 * @param yearInTrack2 which year in Track 2, for Track 2
 * @param lossLimitBasis what limits losses, for Track 1+
 * @param benchmark total updated benchmark
 * @param savings benchmark less expenditures, as printed
 * @param beneficiaries assigned beneficiaries
 * @param quality the standing on quality
 * @param revenue participants' revenue
 * @param revenueCategory low or high revenue
 * @param disasterReduction losses forgiven for disasters, in dollars
 * @param advanceBalance advance payments outstanding
 * @param guardrail what is known for the guardrail
 */
public record AcoYear(
    PerformanceYear year,
    ParticipationOption option,
    LocalDate agreementStart,
    MinimumSavingsRate election,
    Optional<Rate> minimumRateBelowTable,
    Optional<Integer> yearInTrack2,
    Optional<LossLimitBasis> lossLimitBasis,
    Money benchmark,
    Money savings,
    long beneficiaries,
    QualityStanding quality,
    ParticipantRevenue revenue,
    Optional<RevenueCategory> revenueCategory,
    Money disasterReduction,
    Money advanceBalance,
    Guardrail guardrail) {

  /** The terms, rounded as asked. */
  public MsspTrack track(Rounding rounding) {
    MsspTrack track =
        MsspTrack.builder()
            .option(option)
            .performanceYear(year)
            .agreementStart(agreementStart)
            .minimumSavingsRate(election)
            .yearInTrack2(yearInTrack2)
            .lossLimitBasis(lossLimitBasis)
            .rounding(rounding)
            .build();
    return minimumRateBelowTable.map(track::withMinimumRateBelowTable).orElse(track);
  }

  /** What happened. */
  public MsspPerformance performance() {
    return MsspPerformance.builder()
        .benchmark(benchmark)
        .expenditures(benchmark.minus(savings))
        .assignedBeneficiaries(beneficiaries)
        .quality(quality)
        .participantRevenue(revenue)
        .revenueCategory(revenueCategory)
        .disasterRelief(
            disasterReduction.isZero()
                ? DisasterRelief.none()
                : DisasterRelief.ofAmount(disasterReduction))
        .advanceBalance(advanceBalance)
        .guardrail(guardrail)
        .build();
  }

  /** The settlement, rounded as asked. */
  public MsspSettlement settle(Rounding rounding) {
    return track(rounding).settle(performance());
  }

  /** The same facts with a participant revenue. */
  AcoYear withRevenue(ParticipantRevenue other) {
    return new AcoYear(
        year,
        option,
        agreementStart,
        election,
        minimumRateBelowTable,
        yearInTrack2,
        lossLimitBasis,
        benchmark,
        savings,
        beneficiaries,
        quality,
        other,
        revenueCategory,
        disasterReduction,
        advanceBalance,
        guardrail);
  }
}
