package org.openvbc.models.reach;

import java.util.Comparator;
import java.util.List;

/**
 * The reports of a performance year in the order in which they were made.
 *
 * @param reports the reports
 */
public record CapitationReports(List<CapitationReport> reports) {
  /** Puts them in order: by report, then by month of service. */
  public CapitationReports {
    reports =
        reports.stream()
            .sorted(
                Comparator.comparing(CapitationReport::reportMonth)
                    .thenComparing(CapitationReport::serviceMonth))
            .toList();
  }

  /** Reports in any order. */
  public static CapitationReports of(CapitationReport... reports) {
    return new CapitationReports(List.of(reports));
  }

  /** One sentence about them. */
  @Override
  public String toString() {
    long months = reports.stream().map(CapitationReport::serviceMonth).distinct().count();
    return reports.size() + " reports of " + months + " months";
  }
}
