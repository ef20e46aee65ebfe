package org.openvbc.models.reach;

import org.openvbc.core.clause.Normalization;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;

/** Arrangements and performances that several tests use. */
final class ReachSamples {
  static final ReachArrangement GLOBAL_2022 =
      ReachArrangement.global(2022, ReachAcoType.STANDARD, CapitationElection.PCC);
  static final ReachArrangement GLOBAL_2026 =
      ReachArrangement.global(2026, ReachAcoType.STANDARD, CapitationElection.PCC);
  static final ReachArrangement PROFESSIONAL_2023 =
      ReachArrangement.professional(2023, ReachAcoType.HIGH_NEEDS);

  private ReachSamples() {}

  /** A performance entered at its final benchmark. */
  static ReachPerformance.Builder ofFinal(String benchmark, String cost) {
    return ReachPerformance.builder()
        .benchmark(ReachBenchmark.finalBenchmark(Money.of(benchmark)))
        .expenditure(ReachExpenditure.net(Money.of(cost)));
  }

  /** A performance entered before discount. */
  static ReachPerformance.Builder beforeDiscount(String benchmark, String quality, String cost) {
    return ReachPerformance.builder()
        .benchmark(ReachBenchmark.beforeDiscount(Money.of(benchmark)))
        .quality(Score.ofPercent(quality))
        .expenditure(ReachExpenditure.net(Money.of(cost)));
  }

  /** Two cells of claims-aligned and one of voluntarily aligned beneficiaries. */
  static ReachBenchmark cells() {
    return ReachBenchmark.ofCells(
        cell(Entitlement.AGED_AND_DISABLED, Alignment.CLAIMS, "96000", "1060", "1.012"),
        cell(Entitlement.AGED_AND_DISABLED, Alignment.VOLUNTARY, "1200.5", "1010", "1.012"),
        cell(Entitlement.ESRD, Alignment.CLAIMS, "900", "8900", "1"));
  }

  static BenchmarkCell cell(
      Entitlement category, Alignment alignment, String months, String rate, String trend) {
    return new BenchmarkCell(
        category,
        alignment,
        MemberMonths.of(months),
        PerMemberPerMonth.of(rate),
        Rate.ONE,
        Rate.of(trend));
  }

  /** Cost with a stop-loss arrangement. */
  static CostOfCare cost() {
    return CostOfCare.builder()
        .capitation(Money.of(6_200_000))
        .claims(Money.of(84_000_000))
        .stopLossPayout(Money.of(1_150_000))
        .neutralityFactor(Rate.of("0.98"))
        .stopLossCharge(Money.of(1_240_000))
        .build();
  }

  /** Scores of A&D in PY2025 that grew too fast. */
  static RiskScores.Builder scores() {
    return scores(8_000, 7_000);
  }

  /** The same with other counts. */
  static RiskScores.Builder scores(long beneficiaries, long referenceBeneficiaries) {
    return scoresWithoutReference(beneficiaries, referenceBeneficiaries)
        .reference(RawScore.of("1.012", "1.050"), Normalization.dividingBy("1.070"));
  }

  /** The same without a reference year. */
  static RiskScores.Builder scoresWithoutReference(long beneficiaries, long reference) {
    return RiskScores.builder()
        .rawScore(RawScore.of("1.090", "1.170"))
        .normalization(Normalization.dividingBy("1.100"))
        .codingIntensityFactor(Rate.of("1.016"))
        .beneficiaries(beneficiaries)
        .referenceBeneficiaries(reference);
  }
}
