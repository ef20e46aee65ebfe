package org.openvbc.models.reach;

import java.time.YearMonth;
import java.util.List;

/**
 * What one report says of one month of service: the first pays, a later one restates.
 *
 * @param serviceMonth the month of service
 * @param reportMonth the month of the report; what it restates moves with the next payment
 * @param cells the beneficiaries by entitlement category
 */
public record CapitationReport(
    YearMonth serviceMonth, YearMonth reportMonth, List<CapitationCell> cells) {
  /** Keeps the cells as they are. */
  public CapitationReport {
    cells = List.copyOf(cells);
  }

  /** The first report of a month, made in that month. */
  public static CapitationReport of(YearMonth month, CapitationCell... cells) {
    return new CapitationReport(month, month, List.of(cells));
  }

  /** A later report of a month. */
  public static CapitationReport restated(
      YearMonth serviceMonth, YearMonth reportMonth, CapitationCell... cells) {
    return new CapitationReport(serviceMonth, reportMonth, List.of(cells));
  }
}
