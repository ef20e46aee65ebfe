package org.openvbc.quality.episode;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published measures and figures of the TEAM composite quality score for one performance year,
 * read from {@code team-quality.csv} once, when the first score is made.
 */
public final class TeamQualityParameters {
  private static final int FIRST_YEAR = 2026;
  private static final int LAST_YEAR = 2030;
  private static final String PREFIX = "team.quality.";
  private static final ParameterTable TABLE = read();
  private static final List<TeamQualityParameters> ALL = readAll();

  private final PerformanceYear year;
  private final List<Parameter> measureRows;
  private final TeamMeasures measures;
  private final Score neutralScore;

  private TeamQualityParameters(PerformanceYear year) {
    this.year = year;
    this.measureRows = TABLE.knots(PREFIX + "measure", year.firstDay());
    this.measures = new TeamMeasures(measureRows.stream().map(TeamMeasure::of).toList());
    this.neutralScore = new Score(row("neutralScore").asRate());
  }

  private static ParameterTable read() {
    InputStream csv = TeamQualityParameters.class.getResourceAsStream("team-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("team-quality.csv is missing from the library");
    }
    return ParameterTable.read("team-quality.csv", csv);
  }

  private static List<TeamQualityParameters> readAll() {
    List<TeamQualityParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      all.add(new TeamQualityParameters(PerformanceYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a performance year.
   *
   * @throws UnsupportedPeriodException if the measures of that year are not published here
   */
  public static TeamQualityParameters of(PerformanceYear year) {
    return find(year)
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no measures of the TEAM composite quality score for "
                        + year
                        + ": team-quality.csv covers PY"
                        + FIRST_YEAR
                        + " to PY"
                        + TABLE.coveredThrough().getYear()
                        + "; give measures and neutral score for a later year"));
  }

  /** The figures for a performance year, if they are published here. */
  static Optional<TeamQualityParameters> find(PerformanceYear year) {
    return ALL.stream().filter(each -> each.year.equals(year)).findFirst();
  }

  /** Whether the model runs in a year. */
  static boolean isPerformanceYear(PerformanceYear year) {
    LocalDate first = year.firstDay();
    return year.months() == 12 && first.getYear() >= FIRST_YEAR && first.getYear() <= LAST_YEAR;
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** A figure of the year by the last part of its key. */
  Parameter row(String name) {
    return TABLE.at(PREFIX + name, year.firstDay());
  }

  /** The rows of the measures. */
  List<Parameter> measureRows() {
    return measureRows;
  }

  /** The measures of the year. */
  public TeamMeasures measures() {
    return measures;
  }

  /** What a measure with insufficient data counts with. */
  public Score neutralScore() {
    return neutralScore;
  }
}
