package org.openvbc.models.mssp;

import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.clause.Limits;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.clause.PartOfYear;
import org.openvbc.core.clause.QualityAdjustment;
import org.openvbc.core.source.Parameter;
import org.openvbc.models.mssp.MsspParameters.SharingRateRule;

/** The terms of a track as the clauses they stand for, put together once per track. */
final class MsspClauses {
  final QualityAdjustment quality;
  final KeptOfGains kept;
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

  MsspClauses(MsspTrack track, MsspParameters published) {
    quality =
        new QualityAdjustment(track.sharingRate(), track.lossRateFloor(), track.lossRateCeiling());
    kept = KeptOfGains.afterWithholding(track.sequestrationRate());
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
}
