package org.openvbc.quality.stars;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.TestTable;

/** What several tests of the Star Ratings start from: published contracts, and made-up ones. */
final class StarsSamples {
  static final StarRatings RULE = StarRatings.of(2026);
  static final List<TestTable.Row> CONTRACTS = TestTable.read(StarsSamples.class, "contracts.csv");
  static final Map<String, StarsMissing> CODES =
      Map.of(
          "NED", StarsMissing.NOT_ENOUGH_DATA,
          "NRQ", StarsMissing.NOT_REQUIRED);

  private StarsSamples() {}

  static StarsPerformance published(String contract) {
    return CONTRACTS.stream()
        .filter(row -> row.text("contract").equals(contract))
        .map(StarsSamples::performance)
        .findFirst()
        .orElseThrow();
  }

  static StarsPerformance performance(TestTable.Row row) {
    StarsPerformance.Builder builder = StarsPerformance.builder();
    builder
        .contractKind(StarsContractKind.valueOf(row.text("kind")))
        .contractType(StarsContractType.valueOf(row.text("type")))
        .putDisasterShares(2023, Rate.ofPercent(row.text("disaster_2023")))
        .putDisasterShares(2024, Rate.ofPercent(row.text("disaster_2024")));
    for (StarsSummary summary : StarsSummary.values()) {
      row.find("fac_" + column(summary))
          .ifPresent(each -> builder.putAdjustmentCategories(summary, Integer.parseInt(each)));
    }
    for (StarsMeasure measure : RULE.measures().all()) {
      String cell = row.text(measure.id());
      builder.addMeasures(
          CODES.containsKey(cell)
              ? StarsMeasureStars.missing(measure.id(), CODES.get(cell))
              : StarsMeasureStars.of(measure.id(), Integer.parseInt(cell)));
    }
    return builder.build();
  }

  static String column(StarsSummary summary) {
    return summary.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A contract with Part C and Part D whose stars are what a function of the measure says. */
  static StarsPerformance contract(
      StarRatings rule, Function<StarsMeasure, StarsMeasureStars> stars) {
    return StarsPerformance.builder()
        .contractKind(StarsContractKind.MA_PD)
        .contractType(StarsContractType.CCP)
        .putAllAdjustmentCategories(
            Map.of(StarsSummary.PART_C, 4, StarsSummary.PART_D_MAPD, 3, StarsSummary.OVERALL, 4))
        .putAllDisasterShares(Map.of(2022, Rate.ZERO, 2023, Rate.ZERO, 2024, Rate.ZERO))
        .addAllMeasures(rule.measures().all().stream().map(stars).toList())
        .build();
  }

  /** Such a contract with as many stars everywhere. */
  static StarsPerformance flat(int stars) {
    return contract(RULE, measure -> StarsMeasureStars.of(measure.id(), stars));
  }

  /** The same contract with another statement about one measure. */
  static StarsPerformance with(StarsPerformance contract, StarsMeasureStars other) {
    return contract.withMeasures(
        contract.measures().stream()
            .map(each -> each.measure().equals(other.measure()) ? other : each)
            .toList());
  }

  static StarsPerformance without(StarsPerformance contract, String... measures) {
    StarsPerformance changed = contract;
    for (String each : measures) {
      changed = with(changed, StarsMeasureStars.missing(each, StarsMissing.NO_DATA));
    }
    return changed;
  }

  static Object value(Explanation<StarsResult> explained, StarsStep step, String part) {
    return explained.lines().stream()
        .map(each -> each.line())
        .filter(line -> line.step() == step && line.part().equals(part))
        .map(line -> line.value())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + step + " of " + part));
  }

  static boolean has(Explanation<StarsResult> explained, StarsStep step, String part) {
    return explained.lines().stream()
        .anyMatch(each -> each.line().step() == step && each.line().part().equals(part));
  }
}
