package org.openvbc.quality.reach;

import java.io.InputStream;
import org.openvbc.core.parameter.ParameterTable;

/** The published figures of the total quality score, read once from {@code reach-quality.csv}. */
public final class ReachQualityParameters {
  private static final ParameterTable TABLE = read();

  private ReachQualityParameters() {}

  private static ParameterTable read() {
    InputStream csv = ReachQualityParameters.class.getResourceAsStream("reach-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("reach-quality.csv is missing from the library");
    }
    return ParameterTable.read("reach-quality.csv", csv);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }
}
