package org.openvbc.quality.hospital;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale;

/**
 * The published measures, standards, minimums and weights of Hospital Value-Based Purchasing for
 * one fiscal year, read from {@code hvbp-quality.csv} once, when the first score is made.
 */
public final class HvbpQualityParameters {
  static final String TOTAL_SCORE = "hvbp.totalScore";
  static final String MINIMUM_DOMAINS = "hvbp.minimumDomains";
  static final String DOMAIN_COUNT = "hvbp.domainCount";
  static final String BONUS = "hvbp.healthEquityBonus";
  static final String BASE_POINTS = "hvbp.basePoints";
  static final String CONSISTENCY = "hvbp.consistency";
  static final String WEIGHT = "hvbp.weight.";
  static final String MINIMUM_MEASURES = "hvbp.minimumMeasures.";
  static final String MINIMUM_CASES = "hvbp.minimumCases.";
  static final String MEASURE = "hvbp.measure.";
  static final String DIMENSION = "hvbp.dimension.";
  static final String THRESHOLD = "hvbp.threshold.";
  static final String BENCHMARK = "hvbp.benchmark.";
  static final String FLOOR = "hvbp.floor.";

  private static final int FIRST_YEAR = 2013;
  private static final ParameterTable TABLE = read();
  private static final List<HvbpQualityParameters> ALL = readAll();

  private final FiscalYear year;
  private final HvbpMeasures measures;
  private final HvbpStandards standards;
  private final HvbpMinimums minimums;
  private final Optional<HvbpWeighting> weighting;

  private HvbpQualityParameters(FiscalYear year) {
    this.year = year;
    this.measures = readMeasures();
    this.standards = readStandards();
    this.minimums = readMinimums();
    this.weighting = readWeighting();
  }

  private static ParameterTable read() {
    InputStream csv = HvbpQualityParameters.class.getResourceAsStream("hvbp-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("hvbp-quality.csv is missing from the library");
    }
    return ParameterTable.read("hvbp-quality.csv", csv);
  }

  private static List<HvbpQualityParameters> readAll() {
    List<HvbpQualityParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new HvbpQualityParameters(FiscalYear.of(year)));
    }
    return List.copyOf(all);
  }

  // ---------------------------------------------------------------- reading a year

  private HvbpMeasures readMeasures() {
    Map<HvbpMeasure, HvbpDomain> domains = new EnumMap<>(HvbpMeasure.class);
    for (HvbpMeasure measure : HvbpMeasure.values()) {
      find(MEASURE + measure)
          .ifPresent(row -> domains.put(measure, HvbpDomain.valueOf(row.asRule())));
    }
    Set<HcahpsDimension> dimensions = EnumSet.noneOf(HcahpsDimension.class);
    for (HcahpsDimension dimension : HcahpsDimension.values()) {
      find(DIMENSION + dimension.name()).ifPresent(row -> dimensions.add(dimension));
    }
    return new HvbpMeasures(domains, dimensions);
  }

  private HvbpStandards readStandards() {
    Map<HvbpMeasure, AchievementImprovementScale> scales = new EnumMap<>(HvbpMeasure.class);
    for (HvbpMeasure measure : measures.domains().keySet()) {
      scale(measure.toString(), measure.direction()).ifPresent(scale -> scales.put(measure, scale));
    }
    Map<HcahpsDimension, HcahpsStandard> dimensions = new EnumMap<>(HcahpsDimension.class);
    for (HcahpsDimension dimension : measures.dimensions()) {
      scale(dimension.name(), Direction.HIGHER_IS_BETTER)
          .ifPresent(
              scale ->
                  dimensions.put(
                      dimension,
                      new HcahpsStandard(scale, row(FLOOR + dimension.name()).asRate())));
    }
    return new HvbpStandards(scales, dimensions);
  }

  private Optional<AchievementImprovementScale> scale(String name, Direction direction) {
    return find(THRESHOLD + name)
        .map(
            threshold ->
                new AchievementImprovementScale(
                    direction, threshold.asRate(), row(BENCHMARK + name).asRate()));
  }

  private HvbpMinimums readMinimums() {
    Map<HvbpMinimum, BigDecimal> cases = new EnumMap<>(HvbpMinimum.class);
    for (HvbpMinimum minimum : HvbpMinimum.values()) {
      cases.put(minimum, row(MINIMUM_CASES + minimum.name()).asPoints());
    }
    Map<HvbpDomain, Long> byDomain = new EnumMap<>(HvbpDomain.class);
    for (HvbpDomain domain : measures.scoredDomains()) {
      find(MINIMUM_MEASURES + domain.name()).ifPresent(row -> byDomain.put(domain, row.asCount()));
    }
    return new HvbpMinimums(cases, byDomain);
  }

  /** Empty where there is no total, and where no minimum of domains is published. */
  private Optional<HvbpWeighting> readWeighting() {
    Optional<Parameter> minimum = find(MINIMUM_DOMAINS);
    if (!hasTotalScore() || minimum.isEmpty()) {
      return Optional.empty();
    }
    Map<HvbpDomain, Rate> weights = new EnumMap<>(HvbpDomain.class);
    for (HvbpDomain domain : HvbpDomain.values()) {
      find(WEIGHT + domain.name()).ifPresent(row -> weights.put(domain, row.asRate()));
    }
    return Optional.of(
        new HvbpWeighting(
            new Composite<>(weights, Unscored.reallocated()),
            minimum.get().asCount(),
            row(DOMAIN_COUNT).asRule().equals("CLINICAL_CARE_ONCE")));
  }

  // ---------------------------------------------------------------- asking a year

  /**
   * The figures for a fiscal year.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static HvbpQualityParameters of(FiscalYear year) {
    return find(year)
        .orElseThrow(
            () -> unsupported("figures", year, "covers FY2013 to FY" + lastYear() + "; give them"));
  }

  /** The figures for a fiscal year, if the file covers it. */
  static Optional<HvbpQualityParameters> find(FiscalYear year) {
    return ALL.stream().filter(each -> each.year.equals(year)).findFirst();
  }

  private static int lastYear() {
    return TABLE.coveredThrough().getYear();
  }

  private static UnsupportedPeriodException unsupported(
      String what, FiscalYear year, String covers) {
    return new UnsupportedPeriodException(
        "no "
            + what
            + " of Hospital Value-Based Purchasing for "
            + year
            + ": hvbp-quality.csv "
            + covers);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by its key. */
  Parameter row(String key) {
    return TABLE.at(key, firstDay());
  }

  /** A figure of the year by its key, if there is one. */
  Optional<Parameter> find(String key) {
    return TABLE.keys().contains(key) ? TABLE.find(key, firstDay()) : Optional.empty();
  }

  /** The rows of the year whose keys begin with one of these. */
  List<Parameter> rows(String... prefixes) {
    return TABLE.keys().stream()
        .filter(key -> Stream.of(prefixes).anyMatch(key::startsWith))
        .flatMap(key -> find(key).stream())
        .toList();
  }

  private LocalDate firstDay() {
    return year.firstDay();
  }

  /** Whether the year has a Total Performance Score at all. */
  public boolean hasTotalScore() {
    return row(TOTAL_SCORE).asRule().equals("SCORED");
  }

  /**
   * The measures with their domains, and the dimensions of the survey.
   *
   * @throws UnsupportedPeriodException before FY2017, whose measures are not listed
   */
  public HvbpMeasures measures() {
    return checked(measures, measures.domains()::isEmpty, "measures", "lists those from FY2017");
  }

  /**
   * Thresholds, benchmarks and floors.
   *
   * @throws UnsupportedPeriodException in a year whose standards were not found
   */
  public HvbpStandards standards() {
    return checked(
        standards,
        standards.measures()::isEmpty,
        "performance standards",
        "has those of FY2017 and FY2024; give thresholds, benchmarks and floors");
  }

  private <T> T checked(T figures, Supplier<Boolean> isMissing, String what, String covers) {
    if (isMissing.get()) {
      throw unsupported(what, year, covers);
    }
    return figures;
  }

  /** How many cases and measures are needed. */
  public HvbpMinimums minimums() {
    return minimums;
  }

  /** The most points of all HCAHPS dimensions together. */
  public long basePoints() {
    return row(BASE_POINTS).asCount();
  }

  /**
   * How domains make a total; empty in a year without a total.
   *
   * @throws UnsupportedPeriodException for FY2013 and FY2014, whose minimum of domains was not
   *     found
   */
  public Optional<HvbpWeighting> weighting() {
    if (hasTotalScore() && weighting.isEmpty()) {
      throw unsupported("minimum of domains", year, "has it from FY2015; give the weighting");
    }
    return weighting;
  }
}
