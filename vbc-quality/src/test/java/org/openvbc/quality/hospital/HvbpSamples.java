package org.openvbc.quality.hospital;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.testing.TestTable;

/** Three hospitals of FY2024 as CMS published them, and variations of them. */
final class HvbpSamples {
  static final HvbpScoring FY2024 = HvbpScoring.of(2024);
  static final List<TestTable.Row> POINTS =
      TestTable.read(HvbpSamples.class, "published-points.csv");
  static final List<TestTable.Row> DOMAINS =
      TestTable.read(HvbpSamples.class, "published-domains.csv");

  private HvbpSamples() {}

  /** The hospital of a number with the measures and dimensions of FY2024. */
  static HvbpQualityPerformance hospital(String ccn) {
    Map<HvbpMeasure, HvbpRates> measures = new EnumMap<>(HvbpMeasure.class);
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (TestTable.Row row : POINTS) {
      if (row.text("ccn").equals(ccn)) {
        HvbpMeasure.find(row.text("measure"))
            .ifPresentOrElse(
                measure -> measures.put(measure, rates(row, false)),
                () ->
                    dimensions.put(
                        HcahpsDimension.find(row.text("measure")).orElseThrow(), rates(row, true)));
      }
    }
    HvbpQualityPerformance.Builder builder = HvbpQualityPerformance.builder();
    for (HvbpMeasure measure : FY2024.measures().domains().keySet()) {
      builder.addMeasures(
          new HvbpMeasureResult(
              measure, measures.getOrDefault(measure, HvbpRates.none()), HvbpCases.notPublished()));
    }
    return builder.hcahps(HcahpsResult.of(dimensions)).build();
  }

  private static HvbpRates rates(TestTable.Row row, boolean isPercent) {
    return new HvbpRates(
        row.find("performance").map(text -> isPercent ? Rate.ofPercent(text) : Rate.of(text)),
        row.find("baseline").map(text -> isPercent ? Rate.ofPercent(text) : Rate.of(text)));
  }

  /** The same hospital with another result on one measure. */
  static HvbpQualityPerformance with(HvbpQualityPerformance hospital, HvbpMeasureResult other) {
    return hospital.withMeasures(
        hospital.measures().stream()
            .map(each -> each.measure() == other.measure() ? other : each)
            .toList());
  }

  /** The same hospital with every dimension of its survey at one percentage. */
  static HvbpQualityPerformance with(HvbpQualityPerformance hospital, String percent) {
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (HcahpsDimension dimension : FY2024.measures().dimensions()) {
      dimensions.put(
          dimension, new HvbpRates(Optional.of(Rate.ofPercent(percent)), Optional.empty()));
    }
    return hospital.withHcahps(HcahpsResult.of(dimensions));
  }
}
