package org.openvbc.quality.stars;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;

/**
 * The published measures, weights, thresholds, adjustments and minimums of one rating year, read
 * from {@code stars.csv} once, when the first rating is made.
 */
public final class StarsParameters {
  static final String MEASURE = "stars.measure.";
  static final String NEW_MEASURE = "stars.newMeasure.";
  static final String REWARD = "stars.reward.";
  static final String ADJUSTMENT = "stars.adjustment.";
  static final String BOUNDS = "stars.adjustmentBounds.";
  static final String CELLS = "stars.adjustmentCells.";
  static final String DISASTER_SHARE = "stars.disasterShare";
  private static final String WEIGHT = "stars.weight.";
  private static final String REQUIRED = "stars.requiredMeasures.";

  private static final int FIRST_YEAR = 2024;
  private static final ParameterTable TABLE = read("stars.csv");
  private static final List<StarsParameters> ALL = readAll();

  private final int year;
  private final StarsMeasures measures;
  private final StarsThresholdTable thresholds;
  private final StarsRewards rewards;
  private final StarsAdjustments adjustments;
  private final StarsMinimums minimums;
  private final Rate disasterShare;

  private StarsParameters(int year) {
    this.year = year;
    this.measures = readMeasures();
    this.thresholds = readThresholds();
    this.rewards =
        new StarsRewards(
            row(REWARD + "HIGH.LOW").asFactor(),
            row(REWARD + "HIGH.MEDIUM").asFactor(),
            row(REWARD + "RELATIVELY_HIGH.LOW").asFactor(),
            row(REWARD + "RELATIVELY_HIGH.MEDIUM").asFactor());
    this.adjustments = readAdjustments();
    this.minimums = readMinimums();
    this.disasterShare = row(DISASTER_SHARE).asRate();
  }

  static ParameterTable read(String file) {
    InputStream csv = StarsParameters.class.getResourceAsStream(file);
    if (csv == null) {
      throw new IllegalStateException(file + " is missing from the library");
    }
    return ParameterTable.read(file, csv);
  }

  private static List<StarsParameters> readAll() {
    List<StarsParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new StarsParameters(year));
    }
    return List.copyOf(all);
  }

  // ---------------------------------------------------------------- reading a year

  /** The weights of one year by category, and of a new measure. */
  record Weights(Map<StarsCategory, Long> byCategory, long ofNew) {
    long of(StarsCategory category) {
      return byCategory.getOrDefault(category, 0L);
    }
  }

  private StarsMeasures readMeasures() {
    Map<StarsCategory, Long> byCategory = new EnumMap<>(StarsCategory.class);
    for (StarsCategory category : StarsCategory.values()) {
      byCategory.put(category, row(WEIGHT + category.name()).asCount());
    }
    Weights weights = new Weights(byCategory, row(WEIGHT + "NEW").asCount());
    return new StarsMeasures(
        TABLE.keys().stream()
            .filter(key -> key.startsWith(MEASURE))
            .flatMap(key -> find(key).stream())
            .map(row -> StarsMeasure.of(row, weights, protectedYear(row)))
            .toList());
  }

  private Optional<Integer> protectedYear(Parameter measure) {
    return find(NEW_MEASURE + measure.key().substring(MEASURE.length()))
        .map(row -> Math.toIntExact(row.asCount()));
  }

  private StarsThresholdTable readThresholds() {
    Map<StarsThresholdTable.Key, StarsThresholds> all = new HashMap<>();
    for (StarsSummary summary : StarsSummary.values()) {
      for (StarsVariant variant :
          List.of(StarsVariant.ALL, StarsVariant.ALL.withoutNewMeasures())) {
        putThresholds(all, summary, variant);
        putThresholds(all, summary, variant.withoutImprovement());
      }
    }
    return new StarsThresholdTable(all);
  }

  private void putThresholds(
      Map<StarsThresholdTable.Key, StarsThresholds> all,
      StarsSummary summary,
      StarsVariant variant) {
    if (find(thresholdKey(summary, variant, "mean65")).isPresent()) {
      all.put(
          new StarsThresholdTable.Key(summary, variant),
          new StarsThresholds(
              row(thresholdKey(summary, variant, "mean65")).asFactor(),
              row(thresholdKey(summary, variant, "mean85")).asFactor(),
              row(thresholdKey(summary, variant, "variance30")).asFactor(),
              row(thresholdKey(summary, variant, "variance70")).asFactor()));
    }
  }

  static String thresholdKey(StarsSummary summary, StarsVariant variant, String percentile) {
    return "stars.threshold."
        + summary.name()
        + (variant.improvement() ? ".withImprovement" : ".withoutImprovement")
        + (variant.newMeasures() ? ".withNewMeasures." : ".withoutNewMeasures.")
        + percentile;
  }

  private StarsAdjustments readAdjustments() {
    Map<StarsSummary, List<Rate>> all = new EnumMap<>(StarsSummary.class);
    for (StarsSummary summary : StarsSummary.values()) {
      List<Rate> values = new ArrayList<>();
      Optional<Parameter> row = find(ADJUSTMENT + summary.name() + ".1");
      while (row.isPresent()) {
        values.add(row.get().asFactor());
        row = find(ADJUSTMENT + summary.name() + "." + (values.size() + 1));
      }
      all.put(summary, values);
    }
    return new StarsAdjustments(all);
  }

  private StarsMinimums readMinimums() {
    Map<StarsSummary, Map<StarsContractType, Long>> all = new EnumMap<>(StarsSummary.class);
    for (StarsSummary summary : StarsSummary.values()) {
      Map<StarsContractType, Long> byType = new EnumMap<>(StarsContractType.class);
      for (StarsContractType type : StarsContractType.values()) {
        requiredRow(summary, type).ifPresent(row -> byType.put(type, row.asCount()));
      }
      all.put(summary, byType);
    }
    return new StarsMinimums(all);
  }

  /** The row of required measures; both kinds of Part D share theirs, by type. */
  Optional<Parameter> requiredRow(StarsSummary summary, StarsContractType type) {
    boolean isPdp = type == StarsContractType.PDP;
    return switch (summary) {
      case PART_D_PDP -> isPdp ? find(REQUIRED + "PART_D.PDP") : Optional.empty();
      case PART_D_MAPD -> isPdp ? Optional.empty() : find(REQUIRED + "PART_D." + type.name());
      case PART_C, OVERALL -> find(REQUIRED + summary.name() + "." + type.name());
    };
  }

  /** The row of a published measure's weight. */
  Parameter weightRow(StarsMeasure measure) {
    return row(WEIGHT + (measure.isNew() ? "NEW" : measure.category().name()));
  }

  // ---------------------------------------------------------------- asking a year

  /**
   * The figures for a rating year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static StarsParameters of(int ratingYear) {
    return find(ratingYear)
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no figures of the "
                        + ratingYear
                        + " Star Ratings: stars.csv covers "
                        + FIRST_YEAR
                        + " to "
                        + TABLE.coveredThrough().getYear()
                        + "; give them for another year"));
  }

  /** The figures for a rating year, if the file covers it. */
  static Optional<StarsParameters> find(int ratingYear) {
    return ALL.stream().filter(each -> each.year == ratingYear).findFirst();
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by its key. */
  Parameter row(String key) {
    return TABLE.at(key, LocalDate.of(year, 1, 1));
  }

  /** A figure of the year by its key, if there is one. */
  Optional<Parameter> find(String key) {
    return TABLE.keys().contains(key)
        ? TABLE.find(key, LocalDate.of(year, 1, 1))
        : Optional.empty();
  }

  /** The measures with their weights. */
  public StarsMeasures measures() {
    return measures;
  }

  /** The percentiles that decide on the reward factor. */
  public StarsThresholdTable thresholds() {
    return thresholds;
  }

  /** The reward factors. */
  public StarsRewards rewards() {
    return rewards;
  }

  /** The Categorical Adjustment Index. */
  public StarsAdjustments adjustments() {
    return adjustments;
  }

  /** How many measures need stars. */
  public StarsMinimums minimums() {
    return minimums;
  }

  /** The share of members in disaster areas from which on a contract is protected. */
  public Rate disasterShare() {
    return disasterShare;
  }
}
