package org.openvbc.examples.mssp;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.mssp.MsspHealthEquity;
import org.openvbc.quality.mssp.MsspQualityPerformance;
import org.openvbc.quality.mssp.MsspQualityResult;
import org.openvbc.quality.mssp.MsspQualityStandard;

/**
 * From measures to money: which quality standard an ACO met, and what that does to its shared
 * savings. The figures are invented.
 */
public final class QualityToSettlement {
  private static final int YEAR = 2024;

  private QualityToSettlement() {}

  /** Prints both worksheets: the standard's and the settlement's. */
  public static void run(PrintStream out) {
    Explanation<MsspQualityResult> quality = quality();
    out.println(quality);
    out.println();
    out.println(settlement(quality.settlement()));
  }

  /** The measures of PY2024: three clinical, two from claims, the survey. */
  static Explanation<MsspQualityResult> quality() {
    List<MeasureResult> measures =
        List.of(
            scored("001", CollectionType.ECQM, "5.2", 42),
            scored("134", CollectionType.ECQM, "3.1", 21),
            scored("236", CollectionType.ECQM, "4.4", 34),
            scored("479", CollectionType.CLAIMS, "3.0", 20),
            scored("484", CollectionType.CLAIMS, "2.6", 16),
            scored("321", CollectionType.SURVEY, "3.8", 28));
    MsspQualityPerformance performance =
        MsspQualityPerformance.ofMeasures(measures)
            .healthEquity(MsspHealthEquity.notEligible())
            .build();
    return MsspQualityStandard.of(YEAR).explain(performance);
  }

  private static MeasureResult scored(
      String measure, CollectionType type, String points, int percentile) {
    return MeasureResult.scored(measure, type, points, Rate.of(percentile, 100));
  }

  /** The settlement takes the standing as a value; it knows nothing of measures. */
  static Explanation<MsspSettlement> settlement(MsspQualityResult quality) {
    MsspTrack track =
        MsspTrack.basicE(YEAR, LocalDate.of(2022, 1, 1), MinimumSavingsRate.fixed("0.01"));
    MsspPerformance aco =
        MsspPerformance.builder()
            .benchmark(Money.of(150_000_000))
            .expenditures(Money.of(144_000_000))
            .assignedBeneficiaries(11_800)
            .quality(quality.standing())
            .participantRevenue(ParticipantRevenue.of(Money.of(22_000_000)))
            .build();
    return track.explain(aco);
  }
}
