package org.openvbc.examples.reach;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.examples.replay.ResultTable;

/**
 * How exact the dollars of a file are printed.
 *
 * <p>PY2021 was published with up to six decimals, PY2022 with ten significant digits: a million is
 * good to a cent, a billion to a dollar. Which of the two it is, the file itself shows.
 */
final class PrintedDigits {
  private static final int SIGNIFICANT = 10;
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final boolean isCutAtTenDigits;
  private final Map<String, Integer> decimals = new HashMap<>();

  private PrintedDigits(ResultTable table, List<String> columns) {
    int most = 0;
    for (ResultTable.Row row : table.rows()) {
      for (String column : columns) {
        BigDecimal number = row.findNumber(column).orElse(BigDecimal.ZERO);
        most = Math.max(most, number.stripTrailingZeros().precision());
        decimals.merge(column, Math.max(0, number.scale()), Math::max);
      }
    }
    isCutAtTenDigits = most <= SIGNIFICANT;
  }

  /** Looks at the dollar columns of a file. */
  static PrintedDigits of(ResultTable table, List<String> columns) {
    return new PrintedDigits(table, columns);
  }

  /** How far the unrounded figure behind a printed one may be from it. */
  BigDecimal halfUnit(String column, BigDecimal printed) {
    if (!isCutAtTenDigits) {
      return HALF.movePointLeft(decimals.getOrDefault(column, 0));
    }
    int whole = printed.signum() == 0 ? 0 : printed.precision() - printed.scale();
    return BigDecimal.ONE.movePointRight(whole - SIGNIFICANT).max(CENT).multiply(HALF);
  }
}
