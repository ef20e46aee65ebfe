package org.openvbc.models.episode.medicaid;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * What the documents say about a state's episodes in one year, read from {@code
 * medicaid-episodes.csv} once.
 */
public final class MedicaidParameters {
  private static final int FIRST_YEAR = 2013;
  private static final ParameterTable TABLE = read();
  private static final Map<MedicaidState, List<MedicaidParameters>> ALL = readAll();

  private final Parameter sharingRate;
  private final Optional<Parameter> riskShareLimit;
  private final Optional<Parameter> suspension;

  private MedicaidParameters(MedicaidState state, LocalDate day) {
    String own = "medicaid." + state.key() + ".";
    this.sharingRate = TABLE.at(own + "sharingRate", day);
    this.riskShareLimit = find(own + "riskShareLimitOfReceipts", day);
    this.suspension = find(own + "suspension", day);
  }

  private static Optional<Parameter> find(String key, LocalDate day) {
    return TABLE.keys().contains(key) ? TABLE.find(key, day) : Optional.empty();
  }

  private static ParameterTable read() {
    InputStream csv = MedicaidParameters.class.getResourceAsStream("medicaid-episodes.csv");
    if (csv == null) {
      throw new IllegalStateException("medicaid-episodes.csv is missing from the library");
    }
    return ParameterTable.read("medicaid-episodes.csv", csv);
  }

  private static Map<MedicaidState, List<MedicaidParameters>> readAll() {
    Map<MedicaidState, List<MedicaidParameters>> all = new EnumMap<>(MedicaidState.class);
    for (MedicaidState state : MedicaidState.values()) {
      List<MedicaidParameters> years = new ArrayList<>();
      for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
        years.add(new MedicaidParameters(state, LocalDate.of(year, 1, 1)));
      }
      all.put(state, List.copyOf(years));
    }
    return all;
  }

  /**
   * The figures of a state in a calendar year.
   *
   * @throws UnsupportedPeriodException if the year is not covered, or is half a year
   */
  public static MedicaidParameters of(MedicaidState state, PerformanceYear year) {
    List<MedicaidParameters> years = ALL.getOrDefault(state, List.of());
    int place = year.year() - FIRST_YEAR;
    if (place < 0 || place >= years.size() || year.part() != PerformanceYear.Part.WHOLE) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of "
              + state.label()
              + " episodes: covered are the calendar years "
              + FIRST_YEAR
              + " to "
              + TABLE.coveredThrough().getYear());
    }
    return years.get(place);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** The share of gains and losses. */
  public Parameter sharingRate() {
    return sharingRate;
  }

  /** The risk share limit as a part of Medicaid receipts, where a document gives one. */
  public Optional<Parameter> riskShareLimitOfReceipts() {
    return riskShareLimit;
  }

  /** What was suspended in the year, if anything. */
  public Optional<Parameter> suspension() {
    return suspension;
  }
}
