package org.openvbc.models.sharedsavings;

import java.io.InputStream;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.MonthRange;

/** The published figures of Medicaid managed care incentives, read once from their table. */
public final class ManagedCareParameters {
  static final String LIMIT = "medicaid.managedCare.incentiveLimit";
  private static final ParameterTable TABLE = read();

  private ManagedCareParameters() {}

  private static ParameterTable read() {
    InputStream csv = ManagedCareParameters.class.getResourceAsStream("managed-care.csv");
    if (csv == null) {
      throw new IllegalStateException("managed-care.csv is missing from the library");
    }
    return ParameterTable.read("managed-care.csv", csv);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /**
   * The most that may be paid with incentives, as a rate of the approved capitation.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the table does not reach the
   *     first day of the period
   */
  public static Parameter incentiveLimit(MonthRange period) {
    return TABLE.at(LIMIT, period.first().atDay(1));
  }
}
