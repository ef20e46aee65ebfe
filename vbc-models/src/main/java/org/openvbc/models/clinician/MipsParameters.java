package org.openvbc.models.clinician;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published figures of the MIPS payment adjustment for one performance year, read from {@code
 * mips.csv} once, when the first model is made.
 */
public final class MipsParameters {
  static final String APPLICABLE = "mips.applicablePercent";
  static final String THRESHOLD = "mips.threshold";
  static final String LOWEST_PART = "mips.lowestPart";
  static final String MAXIMUM_SCALING = "mips.maximumScaling";
  static final String ADDITIONAL_THRESHOLD = "mips.additionalThreshold";
  static final String ADDITIONAL_AT_THRESHOLD = "mips.additionalAtThreshold";
  static final String ADDITIONAL_AT_FULL = "mips.additionalAtFull";
  static final String PUBLISHED_MAXIMUM = "mips.publishedMaximum";
  static final String DECIMALS = "mips.printedDecimals";
  static final String LINE_ROUNDING = "mips.lineRounding";
  static final String VOLUME_CHARGES = "mips.lowVolume.charges";
  static final String VOLUME_PATIENTS = "mips.lowVolume.patients";
  static final String VOLUME_SERVICES = "mips.lowVolume.services";

  private static final int FIRST_YEAR = 2017;
  private static final ParameterTable TABLE = read();
  private static final List<MipsParameters> ALL = readAll();

  private final PerformanceYear year;
  private final MipsCurve curve;
  private final Optional<MipsAdditional> additional;
  private final Optional<Rate> publishedMaximum;
  private final int printedDecimals;
  private final Optional<LowVolumeThresholds> lowVolume;

  /**
   * What a clinician or group must have more of than this to be in MIPS.
   *
   * @param charges allowed charges, in dollars
   * @param patients Medicare patients
   * @param services covered professional services
   */
  public record LowVolumeThresholds(Money charges, long patients, long services) {}

  private MipsParameters(PerformanceYear year) {
    this.year = year;
    this.curve =
        new MipsCurve(row(APPLICABLE).asRate(), row(THRESHOLD).asRate(), row(LOWEST_PART).asRate());
    this.additional =
        find(ADDITIONAL_THRESHOLD)
            .map(
                threshold ->
                    new MipsAdditional(
                        threshold.asRate(),
                        row(ADDITIONAL_AT_THRESHOLD).asRate(),
                        row(ADDITIONAL_AT_FULL).asRate()));
    this.publishedMaximum = find(PUBLISHED_MAXIMUM).map(Parameter::asRate);
    this.printedDecimals = Math.toIntExact(row(DECIMALS).asCount());
    this.lowVolume =
        find(VOLUME_CHARGES)
            .map(
                charges ->
                    new LowVolumeThresholds(
                        charges.asMoney(),
                        row(VOLUME_PATIENTS).asCount(),
                        row(VOLUME_SERVICES).asCount()));
  }

  private static ParameterTable read() {
    InputStream csv = MipsParameters.class.getResourceAsStream("mips.csv");
    if (csv == null) {
      throw new IllegalStateException("mips.csv is missing from the library");
    }
    return ParameterTable.read("mips.csv", csv);
  }

  private static List<MipsParameters> readAll() {
    List<MipsParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new MipsParameters(PerformanceYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures of a performance year, such as 2024 for payments in 2026.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static MipsParameters of(int performanceYear) {
    int at = performanceYear - FIRST_YEAR;
    if (at < 0 || at >= ALL.size()) {
      throw new UnsupportedPeriodException(
          "no MIPS payment adjustment for performance year "
              + performanceYear
              + ": mips.csv covers "
              + FIRST_YEAR
              + " to "
              + TABLE.coveredThrough().getYear());
    }
    return ALL.get(at);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by its key. */
  Parameter row(String key) {
    return TABLE.at(key, year.firstDay());
  }

  /** A figure of the year by its key, if it has one. */
  Optional<Parameter> find(String key) {
    return TABLE.find(key, year.firstDay());
  }

  /** Applicable percent and threshold. */
  public MipsCurve curve() {
    return curve;
  }

  /** The additional increase; empty from performance year 2023 on. */
  public Optional<MipsAdditional> additional() {
    return additional;
  }

  /** The largest adjustment that CMS published; empty where none was found. */
  public Optional<Rate> publishedMaximum() {
    return publishedMaximum;
  }

  /** The decimals of a published percentage. */
  public int printedDecimals() {
    return printedDecimals;
  }

  /**
   * The low-volume thresholds.
   *
   * @throws UnsupportedPeriodException before performance year 2019, whose thresholds are not here
   */
  public LowVolumeThresholds lowVolume() {
    return lowVolume.orElseThrow(
        () ->
            new UnsupportedPeriodException(
                "no low-volume thresholds for performance year "
                    + year
                    + ": mips.csv has them from 2019"));
  }

  /**
   * The scaling factor that the published maximum implies: {@code maximum / applicable percent}.
   * Empty in a year with the additional increase, where one figure does not give two factors, and
   * where no maximum was found.
   */
  public Optional<MipsScaling> impliedScaling() {
    return additional.isPresent()
        ? Optional.empty()
        : publishedMaximum.map(most -> MipsScaling.of(most.dividedBy(curve.applicable())));
  }
}
