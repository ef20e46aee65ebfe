package org.openvbc.models.reach;

import java.time.LocalDate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Step;

/** The names under which one settlement ran through the years. */
public enum ReachProgramme {
  /** Global and Professional Direct Contracting, PY2021 (April to December) and PY2022. */
  GPDC("gpdc", "GPDC"),
  /** ACO REACH, PY2023 to PY2026. */
  ACO_REACH("reach", "ACO REACH"),
  /** LEAD, from PY2027; its figures are provisional. */
  LEAD("lead", "LEAD");

  private static final int FIRST_YEAR = 2021;
  private static final int FIRST_YEAR_OF_REACH = 2023;
  private static final int FIRST_YEAR_OF_LEAD = 2027;
  private static final int APRIL = 4;

  private final String key;
  private final String label;

  ReachProgramme(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The programme of a performance year. */
  static ReachProgramme of(PerformanceYear year) {
    if (year.year() >= FIRST_YEAR_OF_LEAD) {
      return LEAD;
    }
    return year.year() >= FIRST_YEAR_OF_REACH ? ACO_REACH : GPDC;
  }

  /** What is cited for a step: LEAD has papers of its own. */
  Citation citation(Step step) {
    return this == LEAD ? ReachSource.LEAD.citation() : step.citation();
  }

  /** The first day of a performance year: the first one began in April 2021. */
  static LocalDate firstDay(PerformanceYear year) {
    return year.year() == FIRST_YEAR ? LocalDate.of(FIRST_YEAR, APRIL, 1) : year.firstDay();
  }

  /** The programme's name in a model's id. */
  public String key() {
    return key;
  }

  /** The programme's name as people say it. */
  public String label() {
    return label;
  }
}
