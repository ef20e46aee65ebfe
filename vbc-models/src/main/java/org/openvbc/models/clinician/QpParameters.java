package org.openvbc.models.clinician;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;

/**
 * The published figures of qualifying APM participants for one performance year, read from {@code
 * qp.csv} once, when the first determination is made.
 */
public final class QpParameters {
  static final String LEVEL = "qp.level";
  static final String SNAPSHOTS = "qp.snapshots";
  static final String INCENTIVE = "apm.incentive";
  static final String CONVERSION_QUALIFYING = "conversion.qualifying";
  static final String CONVERSION_OTHER = "conversion.other";
  static final String RISK_REVENUE = "risk.revenue";
  static final String RISK_EXPECTED = "risk.expected";
  static final String RISK_HOME = "risk.medicalHome";
  static final String RISK_HOME_CLINICIANS = "risk.medicalHomeClinicians";
  static final String RISK_MARGINAL = "risk.marginal";
  static final String RISK_MINIMUM_LOSS = "risk.minimumLoss";
  static final String RISK_TECHNOLOGY = "risk.certifiedTechnology";

  private static final int FIRST_YEAR = 2017;
  private static final ParameterTable TABLE = read();
  private static final List<QpParameters> ALL = readAll();

  /**
   * What a route asks for.
   *
   * @param full the threshold of a QP
   * @param partial the threshold of a partial QP
   * @param floor the Medicare floor of a QP; zero for a route of Medicare alone
   * @param partialFloor the Medicare floor of a partial QP
   */
  public record Thresholds(Rate full, Rate partial, Rate floor, Rate partialFloor) {}

  /**
   * What more than nominal risk asks for.
   *
   * @param revenue part of the providers' revenue that the largest loss must reach
   * @param expected part of expected expenditures that suffices too
   * @param medicalHome part of revenue that suffices in a medical home
   * @param medicalHomeClinicians below how many clinicians a medical home's parent organization
   *     must stay; empty in 2017
   * @param marginal least marginal risk with other payers
   * @param minimumLoss largest minimum loss rate with other payers
   * @param technology least part of the clinicians with certified technology
   */
  public record Risk(
      Rate revenue,
      Rate expected,
      Rate medicalHome,
      Optional<Long> medicalHomeClinicians,
      Rate marginal,
      Rate minimumLoss,
      Rate technology) {}

  private final int year;
  private final Map<QpRoute, Thresholds> thresholds;
  private final boolean isIndividualAllowed;
  private final Rate incentive;
  private final Risk risk;
  private final Optional<Rate> qualifyingUpdate;
  private final Optional<Rate> otherUpdate;

  private QpParameters(int year) {
    this.year = year;
    this.thresholds = new EnumMap<>(QpRoute.class);
    for (QpRoute route : QpRoute.values()) {
      find(route.key(false)).ifPresent(full -> thresholds.put(route, thresholds(route, full)));
    }
    this.isIndividualAllowed = row(LEVEL).asRule().equals("ENTITY_OR_INDIVIDUAL");
    this.incentive = row(INCENTIVE).asRate();
    this.risk =
        new Risk(
            row(RISK_REVENUE).asRate(),
            row(RISK_EXPECTED).asRate(),
            row(RISK_HOME).asRate(),
            find(RISK_HOME_CLINICIANS).map(Parameter::asCount),
            row(RISK_MARGINAL).asRate(),
            row(RISK_MINIMUM_LOSS).asRate(),
            row(RISK_TECHNOLOGY).asRate());
    this.qualifyingUpdate = find(CONVERSION_QUALIFYING).map(Parameter::asRate);
    this.otherUpdate = find(CONVERSION_OTHER).map(Parameter::asRate);
  }

  private Thresholds thresholds(QpRoute route, Parameter full) {
    return new Thresholds(
        full.asRate(),
        row(route.key(true)).asRate(),
        route.isAllPayer() ? row(route.floorKey(false)).asRate() : Rate.ZERO,
        route.isAllPayer() ? row(route.floorKey(true)).asRate() : Rate.ZERO);
  }

  private static ParameterTable read() {
    InputStream csv = QpParameters.class.getResourceAsStream("qp.csv");
    if (csv == null) {
      throw new IllegalStateException("qp.csv is missing from the library");
    }
    return ParameterTable.read("qp.csv", csv);
  }

  private static List<QpParameters> readAll() {
    List<QpParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new QpParameters(year));
    }
    return List.copyOf(all);
  }

  /**
   * The figures of a performance year, such as 2024 for the payment year 2026.
   *
   * @throws UnsupportedPeriodException if the file does not cover it
   */
  public static QpParameters of(int performanceYear) {
    int at = performanceYear - FIRST_YEAR;
    if (at < 0 || at >= ALL.size()) {
      throw new UnsupportedPeriodException(
          "no qualifying APM participants for performance year "
              + performanceYear
              + ": qp.csv covers "
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
    return TABLE.at(key, LocalDate.of(year, 1, 1));
  }

  /** A figure of the year by its key, if it has one. */
  Optional<Parameter> find(String key) {
    return TABLE.find(key, LocalDate.of(year, 1, 1));
  }

  /** What a route asks for; empty for all payers before performance year 2019. */
  public Optional<Thresholds> thresholds(QpRoute route) {
    return Optional.ofNullable(thresholds.get(route));
  }

  /** Whether a clinician may qualify alone. */
  public boolean isIndividualAllowed() {
    return isIndividualAllowed;
  }

  /** The APM incentive rate; zero where none was enacted. */
  public Rate incentive() {
    return incentive;
  }

  /** What more than nominal risk asks for. */
  public Risk risk() {
    return risk;
  }

  /** The update of the conversion factor in this year as a payment year; empty before 2026. */
  Optional<Rate> conversionUpdate(QpStatus status) {
    return status == QpStatus.QUALIFYING ? qualifyingUpdate : otherUpdate;
  }

  /** The performance year. */
  public int year() {
    return year;
  }
}
