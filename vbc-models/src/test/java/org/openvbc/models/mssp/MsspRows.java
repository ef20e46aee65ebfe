package org.openvbc.models.mssp;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;

/** Performances side by side in columns, and what columns cannot say taken out of them. */
final class MsspRows {
  final long[] benchmarks;
  final long[] expenditures;
  final int[] beneficiaries;
  final byte[] standards;
  final short[] scores;
  final long[] revenues;
  final boolean[] lowRevenue;
  final long[] disasters;
  final long[] advances;
  final long[] earned;
  final long[] netPayments;
  final byte[] statuses;

  MsspRows(List<MsspPerformance> acos) {
    int rows = acos.size();
    benchmarks = new long[rows];
    expenditures = new long[rows];
    beneficiaries = new int[rows];
    standards = new byte[rows];
    scores = new short[rows];
    revenues = new long[rows];
    lowRevenue = new boolean[rows];
    disasters = new long[rows];
    advances = new long[rows];
    earned = new long[rows];
    netPayments = new long[rows];
    statuses = new byte[rows];
    for (int row = 0; row < rows; row++) {
      MsspPerformance aco = acos.get(row);
      benchmarks[row] = aco.benchmark().micros();
      expenditures[row] = aco.expenditures().micros();
      beneficiaries[row] = Math.toIntExact(aco.assignedBeneficiaries());
      standards[row] = MsspColumns.codeOf(aco.quality().standard());
      scores[row] =
          aco.quality()
              .score()
              .rate()
              .toBigDecimal(4, RoundingMode.UNNECESSARY)
              .unscaledValue()
              .shortValueExact();
      revenues[row] =
          aco.participantRevenue().isStated()
              ? aco.participantRevenue().amount().micros()
              : MsspColumns.REVENUE_NOT_PUBLISHED;
      lowRevenue[row] =
          aco.revenueCategory().filter(each -> each == RevenueCategory.LOW_REVENUE).isPresent();
      disasters[row] = aco.disasterRelief().amount().micros();
      advances[row] = aco.advanceBalance().micros();
    }
  }

  MsspColumns columns() {
    return into(earned, netPayments, statuses);
  }

  MsspColumns into(long[] earned, long[] netPayments, byte[] statuses) {
    return MsspColumns.builder(benchmarks, expenditures, beneficiaries, standards, scores)
        .revenues(revenues)
        .lowRevenue(lowRevenue)
        .disasters(disasters)
        .advances(advances)
        .guardrailNotTriggered()
        .into(earned, netPayments, statuses);
  }

  /** The same year without what columns have no place for. */
  static MsspCase plain(MsspCase any) {
    MsspPerformance aco = any.aco();
    boolean isByShare = !aco.disasterRelief().share().isZero();
    QualityStanding quality = aco.quality();
    return any.with(
        aco.withTermination(Optional.empty())
            .withGuardrail(
                any.track().agreementStart().getYear() < 2024
                    ? Guardrail.notStated()
                    : Guardrail.notTriggered())
            .withDisasterRelief(isByShare ? DisasterRelief.none() : aco.disasterRelief())
            .withQuality(
                new QualityStanding(
                    quality.standard(),
                    new Score(quality.score().rate().rounded(4, RoundingMode.HALF_UP)),
                    quality.pathway())));
  }
}
