package org.openvbc.quality.outside;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.hospital.HacDistribution;
import org.openvbc.quality.hospital.HacDistributions;
import org.openvbc.quality.hospital.HacMeasure;
import org.openvbc.quality.hospital.HacResult;
import org.openvbc.quality.hospital.HacResults;
import org.openvbc.quality.hospital.HacScoring;
import org.openvbc.quality.hospital.HcahpsDimension;
import org.openvbc.quality.hospital.HcahpsResult;
import org.openvbc.quality.hospital.HvbpCases;
import org.openvbc.quality.hospital.HvbpMeasure;
import org.openvbc.quality.hospital.HvbpMeasureResult;
import org.openvbc.quality.hospital.HvbpQualityPerformance;
import org.openvbc.quality.hospital.HvbpRates;
import org.openvbc.quality.hospital.HvbpScoring;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;
import org.openvbc.quality.mips.MipsBenchmark;
import org.openvbc.quality.mips.MipsMeasure;
import org.openvbc.quality.mips.MipsQualityData;
import org.openvbc.quality.scale.DecileBenchmark;
import org.openvbc.quality.stars.StarRatings;
import org.openvbc.quality.stars.StarsContractKind;
import org.openvbc.quality.stars.StarsContractType;
import org.openvbc.quality.stars.StarsMeasure;
import org.openvbc.quality.stars.StarsMeasureStars;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsSummary;

/** A hospital, a contract and a clinician as a user would build them, with the public classes. */
final class Scores {
  static final HvbpScoring HVBP = HvbpScoring.of(2024);
  static final HacScoring HAC = HacScoring.of(2024, distributions());
  static final StarRatings STARS = StarRatings.of(2026);

  private Scores() {}

  /** Ratios and survival around the standards of FY2024; the step moves each of them. */
  static HvbpQualityPerformance hospital(int step) {
    HvbpQualityPerformance.Builder builder = HvbpQualityPerformance.builder();
    Rate moved = Rate.of(step, 10_000);
    for (HvbpMeasure measure : HVBP.measures().domains().keySet()) {
      Rate start = Rate.of(measure.isShare() ? "0.8" : "0.5");
      builder.addMeasures(
          new HvbpMeasureResult(
              measure,
              new HvbpRates(Optional.of(start.plus(moved)), Optional.of(start)),
              HvbpCases.of(30)));
    }
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (HcahpsDimension dimension : HVBP.measures().dimensions()) {
      dimensions.put(
          dimension, new HvbpRates(Optional.of(Rate.of("0.6").plus(moved)), Optional.empty()));
    }
    return builder.hcahps(HcahpsResult.of(dimensions).withSurveys(300)).build();
  }

  private static HacDistributions distributions() {
    Map<HacMeasure, HacDistribution> all = new EnumMap<>(HacMeasure.class);
    for (HacMeasure measure : HacMeasure.values()) {
      all.put(measure, HacDistribution.of("0.8", "0.5", "0", "2"));
    }
    return new HacDistributions(all);
  }

  static HacResults infections(int step) {
    Map<HacMeasure, HacResult> all = new EnumMap<>(HacMeasure.class);
    for (HacMeasure measure : HacMeasure.values()) {
      all.put(measure, new HacResult.Measured(Rate.of(step, 1_000)));
    }
    return new HacResults(all);
  }

  /** A contract with as many stars on every measure of Part C, and others on Part D. */
  static StarsPerformance contract(int partC, int partD) {
    StarsPerformance.Builder builder = StarsPerformance.builder();
    builder
        .contractKind(StarsContractKind.MA_PD)
        .contractType(StarsContractType.CCP)
        .putAdjustmentCategories(StarsSummary.PART_C, 4)
        .putAdjustmentCategories(StarsSummary.PART_D_MAPD, 3)
        .putAdjustmentCategories(StarsSummary.OVERALL, 4)
        .putDisasterShares(2023, Rate.ZERO)
        .putDisasterShares(2024, Rate.ZERO);
    for (StarsMeasure measure : STARS.measures().all()) {
      builder.addMeasures(StarsMeasureStars.of(measure.id(), measure.isPartC() ? partC : partD));
    }
    return builder.build();
  }

  static MipsQualityData clinician(long met) {
    MipsQualityData.Builder builder = MipsQualityData.builder();
    for (int i = 1; i <= 6; i++) {
      builder.addMeasures(
          MipsMeasure.builder()
              .id("00" + i)
              .collectionType(CollectionType.MIPS_CQM)
              .rate(new MeasureRate(met + i, 100, Direction.HIGHER_IS_BETTER))
              .benchmark(MipsBenchmark.of(DecileBenchmark.flat(Direction.HIGHER_IS_BETTER)))
              .completeness(Rate.ONE)
              .isHighPriority(i == 1)
              .build());
    }
    return builder.build();
  }
}
