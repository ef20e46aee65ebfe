package org.openvbc.models.episode.cjr;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;

/**
 * The published figures of CJR for one performance year, read from {@code cjr.csv} once, when the
 * first model is made.
 */
public final class CjrParameters {
  static final String YEAR = "cjr.performanceYear";
  private static final String OWED = "OWED";
  private static final String ONE = "ONE";
  private static final String NONE = "NONE";
  private static final ParameterTable TABLE = read();
  private static final Map<CjrYear, CjrParameters> ALL = readAll();

  private final LocalDate day;
  private final CjrDiscounts discounts;

  private CjrParameters(LocalDate day) {
    this.day = day;
    Map<CjrQualityCategory, Rate> paid = new EnumMap<>(CjrQualityCategory.class);
    Map<CjrQualityCategory, Rate> owed = new EnumMap<>(CjrQualityCategory.class);
    for (CjrQualityCategory category : CjrQualityCategory.values()) {
      Rate reconciliation = discount(CjrUse.RECONCILIATION, category).orElseThrow().asRate();
      paid.put(category, reconciliation);
      owed.put(
          category,
          discount(CjrUse.REPAYMENT, category).map(Parameter::asRate).orElse(reconciliation));
    }
    this.discounts = new CjrDiscounts(paid, owed);
  }

  private static ParameterTable read() {
    InputStream csv = CjrParameters.class.getResourceAsStream("cjr.csv");
    if (csv == null) {
      throw new IllegalStateException("cjr.csv is missing from the library");
    }
    return ParameterTable.read("cjr.csv", csv);
  }

  private static Map<CjrYear, CjrParameters> readAll() {
    Map<CjrYear, CjrParameters> all = new EnumMap<>(CjrYear.class);
    for (CjrYear year : CjrYear.values()) {
      all.put(year, new CjrParameters(firstDay(year)));
    }
    return all;
  }

  static LocalDate firstDay(CjrYear year) {
    return TABLE.history(YEAR).stream()
        .filter(row -> row.asRule().equals(year.name()))
        .map(Parameter::from)
        .findFirst()
        .orElseThrow();
  }

  static LocalDate lastDay(CjrYear year) {
    LocalDate first = firstDay(year);
    return TABLE.history(YEAR).stream()
        .map(Parameter::from)
        .filter(from -> from.isAfter(first))
        .findFirst()
        .map(next -> next.minusDays(1))
        .orElse(TABLE.coveredThrough());
  }

  /** The figures of a performance year. */
  public static CjrParameters of(CjrYear year) {
    return ALL.getOrDefault(year, new CjrParameters(firstDay(year)));
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /**
   * The cell of an MS-DRG for an admission on a day; empty for other MS-DRGs and before they began.
   */
  static Optional<Parameter> cellOf(String msDrg, LocalDate admitted) {
    String key = "cjr.msDrg." + msDrg;
    return TABLE.keys().contains(key) ? TABLE.find(key, admitted) : Optional.empty();
  }

  private Parameter at(String name) {
    return TABLE.at("cjr." + name, day);
  }

  private Optional<Parameter> find(String name) {
    return TABLE.find("cjr." + name, day);
  }

  /** The row that names the performance year. */
  public Parameter performanceYear() {
    return at("performanceYear");
  }

  /** How many thirds of a price are regional. */
  public Parameter regionalThirds() {
    return at("regionalThirds");
  }

  /** The baseline episodes below which prices are regional alone; none from year 6. */
  public Optional<Parameter> lowVolumeEpisodes() {
    return find("lowVolumeEpisodes");
  }

  /** The years of the spending behind the prices. */
  public Parameter baselineYears() {
    return at("baselineYears");
  }

  /** The standard deviations above the regional mean that cap an episode; none from year 6. */
  public Optional<Parameter> highCostDeviations() {
    return find("highCostDeviations");
  }

  /** The regional percentile that caps an episode; none before year 6. */
  public Optional<Parameter> highCostPercentile() {
    return find("highCostPercentile");
  }

  /** The discount for a use by quality category; none for repayments in year 1. */
  public Optional<Parameter> discount(CjrUse use, CjrQualityCategory category) {
    String of = use == CjrUse.RECONCILIATION ? "reconciliation" : "repayment";
    return find("discount." + of + "." + category.name());
  }

  CjrDiscounts discounts() {
    return discounts;
  }

  /** The worst quality category whose savings are paid. */
  public Parameter leastCategoryPaid() {
    return at("leastCategoryPaid");
  }

  /** Whether losses are repaid. */
  public Parameter repayment() {
    return at("repayment");
  }

  boolean isRepaymentOwed() {
    return repayment().asRule().equals(OWED);
  }

  /** The most that is gained, as a rate of the total target. */
  public Parameter stopGain() {
    return at("stopGain");
  }

  /** The most that is lost, as a rate of the total target. */
  public Parameter stopLoss(boolean isProtected) {
    return at(isProtected ? "stopLoss.protected" : "stopLoss");
  }

  /** How many calculations a year has. */
  public Parameter calculations() {
    return at("calculations");
  }

  boolean hasOneCalculation() {
    return calculations().asRule().equals(ONE);
  }

  /** Which year's amounts come off after the limits. */
  public Parameter deductionsOf() {
    return at("deductionsOf");
  }

  boolean hasNoDeductions() {
    return deductionsOf().asRule().equals(NONE);
  }

  /** What happens to an episode in an emergency that costs more than its target. */
  public Parameter emergencyRelief() {
    return at("emergencyRelief");
  }

  /** The days around the beginning of an emergency. */
  public Parameter emergencyDays() {
    return at("emergencyDays");
  }

  /** The day after which episodes with COVID-19 are capped, unless the emergency ended earlier. */
  public Parameter covidCapAfter() {
    return at("covidCapAfter");
  }
}
