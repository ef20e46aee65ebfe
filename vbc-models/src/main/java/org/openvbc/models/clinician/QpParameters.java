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

  private final int year;
  private final Map<QpRoute, Thresholds> thresholds;
  private final boolean isIndividualAllowed;
  private final Rate incentive;

  private QpParameters(int year) {
    this.year = year;
    this.thresholds = new EnumMap<>(QpRoute.class);
    for (QpRoute route : QpRoute.values()) {
      find(route.key(false)).ifPresent(full -> thresholds.put(route, thresholds(route, full)));
    }
    this.isIndividualAllowed = row(LEVEL).asRule().equals("ENTITY_OR_INDIVIDUAL");
    this.incentive = row(INCENTIVE).asRate();
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

  /** The performance year. */
  public int year() {
    return year;
  }
}
