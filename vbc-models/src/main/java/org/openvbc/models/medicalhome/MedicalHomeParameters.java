package org.openvbc.models.medicalhome;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;

/**
 * The published figures of the medical-home programmes of CMS, read from {@code medicalhome.csv}
 * once, when the first model is made.
 */
public final class MedicalHomeParameters {
  private static final ParameterTable TABLE = read();
  private static final long PERCENT = 100;

  private MedicalHomeParameters() {}

  private static ParameterTable read() {
    InputStream csv = MedicalHomeParameters.class.getResourceAsStream("medicalhome.csv");
    if (csv == null) {
      throw new IllegalStateException("medicalhome.csv is missing from the library");
    }
    return ParameterTable.read("medicalhome.csv", csv);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  static Parameter row(String key, LocalDate day) {
    return TABLE.at(key, day);
  }

  static PerMemberPerMonth perMember(String key, LocalDate day) {
    return PerMemberPerMonth.of(row(key, day).asMoney());
  }

  static Rate rate(String key, LocalDate day) {
    return row(key, day).asRate();
  }

  /** A ladder whose knots are percentiles. */
  static Schedule byPercentile(String key, LocalDate day) {
    return Schedule.steps(
        TABLE.knots(key, day).stream()
            .map(knot -> new Schedule.Point(Rate.of(percentile(knot), PERCENT), knot.asRate()))
            .toList());
  }

  private static long percentile(Parameter knot) {
    String key = knot.key();
    return Long.parseLong(key.substring(key.indexOf('[') + 1, key.length() - 1));
  }

  static List<Parameter> knots(String key, LocalDate day) {
    return TABLE.knots(key, day);
  }
}
