package org.openvbc.quality.episode;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.quality.scale.PublishedSteps;

/**
 * The published figures of the CJR composite quality score on one day, read from {@code
 * cjr-quality.csv} once, when the first score is made.
 */
public final class CjrQualityParameters {
  private static final String PREFIX = "cjr.quality.";
  private static final ParameterTable TABLE = read();
  private static final Map<CjrQualityEdition, NavigableMap<LocalDate, CjrQualityParameters>> ALL =
      readAll();

  private final LocalDate day;
  private final CjrQualityEdition edition;
  private final Schedule complicationPoints;
  private final Schedule hcahpsPoints;
  private final CjrCategories categories;

  private CjrQualityParameters(LocalDate day, CjrQualityEdition edition) {
    this.day = day;
    this.edition = edition;
    this.complicationPoints = PublishedSteps.ofPercents(knots("complicationPoints"));
    this.hcahpsPoints = PublishedSteps.ofPercents(knots("hcahpsPoints"));
    this.categories =
        new CjrCategories(
            ofEdition("acceptableFrom").asPoints(),
            ofEdition("goodFrom").asPoints(),
            ofEdition("excellentAbove").asPoints());
  }

  private static ParameterTable read() {
    InputStream csv = CjrQualityParameters.class.getResourceAsStream("cjr-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("cjr-quality.csv is missing from the library");
    }
    return ParameterTable.read("cjr-quality.csv", csv);
  }

  /** A view for each day on which some figure changes. */
  private static Map<CjrQualityEdition, NavigableMap<LocalDate, CjrQualityParameters>> readAll() {
    Map<CjrQualityEdition, NavigableMap<LocalDate, CjrQualityParameters>> all =
        new EnumMap<>(CjrQualityEdition.class);
    for (CjrQualityEdition edition : CjrQualityEdition.values()) {
      NavigableMap<LocalDate, CjrQualityParameters> views = new TreeMap<>();
      TABLE.keys().stream()
          .flatMap(key -> TABLE.history(key).stream())
          .map(Parameter::from)
          .distinct()
          .forEach(from -> views.put(from, new CjrQualityParameters(from, edition)));
      all.put(edition, views);
    }
    return all;
  }

  /**
   * The figures on a day.
   *
   * @throws UnsupportedPeriodException if the model did not run on that day
   */
  public static CjrQualityParameters of(LocalDate day, CjrQualityEdition edition) {
    NavigableMap<LocalDate, CjrQualityParameters> views =
        ALL.getOrDefault(edition, new TreeMap<>());
    Map.Entry<LocalDate, CjrQualityParameters> view = views.floorEntry(day);
    if (view == null || day.isAfter(TABLE.coveredThrough())) {
      throw new UnsupportedPeriodException(
          "no CJR composite quality score on "
              + day
              + ": the model ran from 2016-04-01 to "
              + TABLE.coveredThrough()
              + " (42 CFR 510.200(a))");
    }
    return view.getValue();
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  private List<Parameter> knots(String name) {
    return TABLE.knots(PREFIX + name, day);
  }

  /** A figure by the last part of its key, the same in both editions. */
  Parameter row(String name) {
    return TABLE.at(PREFIX + name, day);
  }

  /** A figure that the editions set apart. */
  Parameter ofEdition(String name) {
    return TABLE.at(PREFIX + edition.keys() + name, day);
  }

  /** A scale as one figure for a worksheet. */
  Parameter scaleAsOne(String name) {
    return TABLE.curveAsOne(PREFIX + name, day);
  }

  /** Points by percentile of complications. */
  public Schedule complicationPoints() {
    return complicationPoints;
  }

  /** Points by percentile of patient experience. */
  public Schedule hcahpsPoints() {
    return hcahpsPoints;
  }

  /** Points for submitting patient-reported outcomes. */
  public BigDecimal proPoints() {
    return row("proPoints").asPoints();
  }

  /** The percentile whose points a missing measure earns. */
  public Rate missingPercentile() {
    return row("missingPercentile").asRate();
  }

  /** The deciles to rise for improvement points. */
  public long improvementDeciles() {
    return ofEdition("improvementDeciles").asCount();
  }

  /** What a decile of a rise is. */
  public CjrDecileReading decileReading() {
    return CjrDecileReading.valueOf(row("decileReading").asRule());
  }

  /** Improvement points as a part of the measure's most points. */
  public Rate improvementShare() {
    return row("improvementShare").asRate();
  }

  /** The cap of the sum. */
  public BigDecimal maximumPoints() {
    return row("maximumPoints").asPoints();
  }

  /** Where the categories begin. */
  public CjrCategories categories() {
    return categories;
  }
}
