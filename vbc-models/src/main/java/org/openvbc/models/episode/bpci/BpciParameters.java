package org.openvbc.models.episode.bpci;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;

/**
 * The published figures of BPCI Advanced on a day, read from {@code bpci.csv} once, when the first
 * model is made. Those of prices and episodes go by the day on which the anchor ends, those of the
 * reconciliation by the day on which the episode ends.
 */
public final class BpciParameters {
  static final String MODEL_YEAR = "bpci.modelYear";
  static final String PERIOD = "bpci.performancePeriod";
  private static final String MEDICAL = "MEDICAL";
  private static final ParameterTable TABLE = read();
  private static final Map<BpciModelYear, BpciParameters> BY_YEAR = byYear();
  private static final Map<BpciPeriod, BpciParameters> BY_PERIOD = byPeriod();

  private final LocalDate day;

  private BpciParameters(LocalDate day) {
    this.day = day;
  }

  private static ParameterTable read() {
    InputStream csv = BpciParameters.class.getResourceAsStream("bpci.csv");
    if (csv == null) {
      throw new IllegalStateException("bpci.csv is missing from the library");
    }
    return ParameterTable.read("bpci.csv", csv);
  }

  private static Map<BpciModelYear, BpciParameters> byYear() {
    Map<BpciModelYear, BpciParameters> all = new EnumMap<>(BpciModelYear.class);
    for (BpciModelYear year : BpciModelYear.values()) {
      all.put(year, new BpciParameters(firstDay(MODEL_YEAR, year.name())));
    }
    return all;
  }

  private static Map<BpciPeriod, BpciParameters> byPeriod() {
    Map<BpciPeriod, BpciParameters> all = new EnumMap<>(BpciPeriod.class);
    for (BpciPeriod period : BpciPeriod.values()) {
      all.put(period, new BpciParameters(firstDay(PERIOD, period.name())));
    }
    return all;
  }

  /** The first day of a model year or performance period. */
  static LocalDate firstDay(String key, String name) {
    return TABLE.history(key).stream()
        .filter(row -> row.asRule().equals(name))
        .map(Parameter::from)
        .findFirst()
        .orElseThrow();
  }

  /** The last day of a model year or performance period. */
  static LocalDate lastDay(String key, String name) {
    LocalDate first = firstDay(key, name);
    return TABLE.history(key).stream()
        .map(Parameter::from)
        .filter(from -> from.isAfter(first))
        .findFirst()
        .map(next -> next.minusDays(1))
        .orElse(TABLE.coveredThrough());
  }

  /** The figures for prices and episodes of a model year. */
  public static BpciParameters of(BpciModelYear year) {
    return BY_YEAR.getOrDefault(year, new BpciParameters(year.firstDay()));
  }

  /** The figures for the reconciliation of a performance period. */
  public static BpciParameters of(BpciPeriod period) {
    return BY_PERIOD.getOrDefault(period, new BpciParameters(period.firstDay()));
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** The category that an inpatient MS-DRG belongs to when its anchor ends on a day, if any. */
  public static Optional<BpciCategory> categoryOf(String msDrg, LocalDate anchorEnd) {
    return Arrays.stream(BpciCategory.values())
        .filter(category -> msDrgs(category, anchorEnd).contains(msDrg))
        .findFirst();
  }

  /** The MS-DRGs of a category on a day; empty where no list is known. */
  public static List<String> msDrgs(BpciCategory category, LocalDate anchorEnd) {
    return find("bpci.msDrgs." + category.name(), anchorEnd)
        .map(row -> List.of(row.asRule().split(" ", -1)))
        .orElse(List.of());
  }

  private static Optional<Parameter> find(String key, LocalDate day) {
    return TABLE.keys().contains(key) ? TABLE.find(key, day) : Optional.empty();
  }

  private Parameter at(String name) {
    return TABLE.at("bpci." + name, day);
  }

  /** The row that offers a category in a setting, if any does. */
  public Optional<Parameter> offered(BpciCategory category, BpciSetting setting) {
    return find("bpci.category." + category.name() + "." + setting.key(), day);
  }

  /** The service line group of a category, if it has one. */
  public Optional<Parameter> serviceLine(BpciCategory category) {
    return find("bpci.serviceLine." + category.name(), day);
  }

  /** Whether a category counts as medical for its discount; empty where all discounts are one. */
  public Optional<Parameter> discountClass(BpciCategory category) {
    return find("bpci.discountClass." + category.name(), day);
  }

  /** The categories that take the discount of medical ones. */
  Set<BpciCategory> medicalCategories() {
    Set<BpciCategory> medical = EnumSet.noneOf(BpciCategory.class);
    for (BpciCategory category : BpciCategory.values()) {
      discountClass(category)
          .filter(row -> row.asRule().equals(MEDICAL))
          .ifPresent(row -> medical.add(category));
    }
    return medical;
  }

  /** The discount of medical categories. */
  public Parameter medicalDiscount() {
    return at("discount.medical");
  }

  /** The discount of the other categories. */
  public Parameter otherDiscount() {
    return at("discount.other");
  }

  /** How far the realised trend may move a price; zero where it does not move it at all. */
  public Parameter trendCap() {
    return at("trendCap");
  }

  /** The baseline episodes that a hospital needs in a category for a price. */
  public Parameter minimumVolume() {
    return at("minimumVolume.hospital");
  }

  /** The days of an episode after its anchor. */
  public Parameter episodeDays() {
    return at("episodeDays");
  }

  /** Which day is the first of them. */
  public Parameter dayCounting() {
    return at("dayCounting");
  }

  /** An anchor stay of so many days opens no episode. */
  public Parameter anchorDaysExcluded() {
    return at("anchorDaysExcluded");
  }

  /** The percentile of national spending below which an episode is lifted. */
  public Parameter winsorLow() {
    return at("winsor.low");
  }

  /** The percentile of national spending above which an episode is cut. */
  public Parameter winsorHigh() {
    return at("winsor.high");
  }

  /** Whether excess spending after the episodes comes off within the limits or after them. */
  public Parameter postEpisodeExcess() {
    return at("postEpisodeExcess");
  }

  /** Whether what was paid to an accountable care organisation comes off after the limits. */
  public Parameter acoRecoupment() {
    return at("acoRecoupment");
  }

  /** What a score of zero takes off gains. */
  public Parameter qualityOffGains() {
    return at("qualityOffGains");
  }

  /** What a full score takes off losses. */
  public Parameter qualityOffLosses() {
    return at("qualityOffLosses");
  }

  /** The most that is gained, as a rate of the total target. */
  public Parameter stopGain() {
    return at("stopGain");
  }

  /** The most that is lost, as a rate of the total target. */
  public Parameter stopLoss() {
    return at("stopLoss");
  }

  /** What happens to an episode in a disaster that costs more than its target. */
  public Parameter disasterRelief() {
    return at("disasterRelief");
  }
}
