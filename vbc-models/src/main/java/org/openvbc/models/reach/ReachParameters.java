package org.openvbc.models.reach;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published figures of one performance year, read once from {@code reach.csv} and, for the
 * provisional figures of LEAD, from {@code lead.csv}.
 *
 * <p>A figure holds for a performance year if it holds on the year's last day. What no paper gives
 * has no row: a term that needs it must be stated.
 */
public final class ReachParameters {
  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2027;
  private static final ParameterTable REACH = read("reach.csv");
  private static final ParameterTable LEAD = read("lead.csv");
  private static final Map<PerformanceYear, ReachParameters> ALL = readAll();

  private final PerformanceYear year;
  private final ReachProgramme programme;
  private final Map<String, Parameter> byName = new HashMap<>();

  private ReachParameters(PerformanceYear year) {
    this.year = year;
    programme = ReachProgramme.of(year);
    ParameterTable table = programme == ReachProgramme.LEAD ? LEAD : REACH;
    for (String key : table.keys()) {
      table
          .find(key, year.lastDay())
          .ifPresent(row -> byName.put(key.substring(key.indexOf('.') + 1), row));
    }
  }

  private static ParameterTable read(String file) {
    InputStream csv = ReachParameters.class.getResourceAsStream(file);
    if (csv == null) {
      throw new IllegalStateException(file + " is missing from the library");
    }
    return ParameterTable.read(file, csv);
  }

  private static Map<PerformanceYear, ReachParameters> readAll() {
    Map<PerformanceYear, ReachParameters> all = new HashMap<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      all.put(PerformanceYear.of(year), new ReachParameters(PerformanceYear.of(year)));
    }
    return all;
  }

  /**
   * The figures of a performance year.
   *
   * @throws UnsupportedPeriodException if the year is outside 2021 to 2027, or a half year
   */
  public static ReachParameters of(PerformanceYear year) {
    ReachParameters found = ALL.get(year);
    if (found == null) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of GPDC, ACO REACH or LEAD: covered are PY2021 (April to"
              + " December) to PY2026, and PY2027 provisionally");
    }
    return found;
  }

  /** The table of GPDC and ACO REACH, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return REACH;
  }

  /** The provisional table of LEAD. */
  public static ParameterTable leadTable() {
    return LEAD;
  }

  /** Which programme ran in the year. */
  public ReachProgramme programme() {
    return programme;
  }

  /** A figure by its name without the programme, such as {@code qualityWithhold}. */
  public Optional<Parameter> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The rate of that name; a year without it has none of it. */
  Rate rateOrZero(String name) {
    return find(name).map(Parameter::asRate).orElse(Rate.ZERO);
  }

  /** The figure of that name, or the error that the term it stands for must be stated. */
  Parameter required(String object, String term, String name) {
    Optional<Parameter> found = find(name);
    Violations.of(object)
        .require(
            found.isPresent(),
            term,
            "not stated",
            "stated for " + year,
            "no paper that was read gives " + name + " for this year")
        .throwIfInvalidTerms();
    return found.orElseThrow();
  }

  /** The figures of the bands, in the order of edge and share: of a corridor or a trend. */
  List<Parameter> bands(String name) {
    List<Parameter> all = new ArrayList<>();
    for (int band = 1; has(bandKey(name, band, "share")); band++) {
      find(bandKey(name, band, "from")).ifPresent(all::add);
      find(bandKey(name, band, "share")).ifPresent(all::add);
    }
    return all;
  }

  /** The bands of that name as a corridor's. */
  List<Corridor.Band> corridorBands(String name) {
    List<Corridor.Band> all = new ArrayList<>();
    for (int band = 1; has(bandKey(name, band, "share")); band++) {
      all.add(
          new Corridor.Band(
              rateOrZero(bandKey(name, band, "from")), rateOrZero(bandKey(name, band, "share"))));
    }
    return all;
  }

  private static String bandKey(String name, int band, String what) {
    return name + ".band" + band + "." + what;
  }

  @Override
  public String toString() {
    return programme.label() + " " + year + ": " + byName.size() + " published figures";
  }
}
