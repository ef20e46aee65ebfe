package org.openvbc.quality.episode;

import java.io.InputStream;
import java.time.LocalDate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;

/** How the BPCI Advanced composite quality score is weighted, from {@code bpci-quality.csv}. */
public final class BpciQualityParameters {
  static final String SOURCE = "BPCI Advanced, composite quality score";
  private static final ParameterTable TABLE = read();

  private BpciQualityParameters() {}

  private static ParameterTable read() {
    InputStream csv = BpciQualityParameters.class.getResourceAsStream("bpci-quality.csv");
    if (csv == null) {
      throw new IllegalStateException("bpci-quality.csv is missing from the library");
    }
    return ParameterTable.read("bpci-quality.csv", csv);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** What the categories are weighted by. */
  static Parameter weight(LocalDate day) {
    return TABLE.at("bpci.quality.weight", day);
  }
}
