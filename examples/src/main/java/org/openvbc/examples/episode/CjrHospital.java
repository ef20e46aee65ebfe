package org.openvbc.examples.episode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.money.Rate;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.quality.episode.CjrMeasure;

/**
 * One hospital as CMS prints it in the provider data of the CJR Model: percentiles with a percent
 * sign, {@code N/A} or nothing where a measure has no value, and the decision as a footnote.
 *
 * @param line the line of the file
 * @param id the facility id, a text that keeps its leading zeros
 * @param periodEnd the last day of the HCAHPS period, which lies in the performance year
 * @param complications the complication measure
 * @param hcahps the HCAHPS linear mean roll-up
 * @param proSubmitted whether patient-reported outcomes were submitted
 * @param decision what the footnote says
 */
record CjrHospital(
    long line,
    String id,
    LocalDate periodEnd,
    CjrMeasure complications,
    CjrMeasure hcahps,
    boolean proSubmitted,
    Decision decision) {
  private static final String ID = "Facility ID";
  private static final String HCAHPS = "HCAHPS HLMR Percentile";
  private static final String HCAHPS_END = "HCAHPS End Date";
  private static final String COMPLICATIONS = "COMP-HIP-KNEE Percentile";
  private static final String PRO = "PRO";
  private static final String FOOTNOTE = "Reconciliation Footnote";
  private static final Set<String> NO_VALUE = Set.of("N/A", "Not Available");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  /** What CMS printed about the reconciliation payment. */
  enum Decision {
    /** No footnote. */
    ELIGIBLE("eligible"),
    /** {@code *}: ineligible because of the quality measures. */
    INELIGIBLE("ineligible (*)"),
    /** {@code **}: no eligible episodes, so nothing was decided. */
    NO_EPISODES("no episodes (**)");

    private final String label;

    Decision(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Reads a file with the columns of the provider data. */
  static List<CjrHospital> read(Path file) throws IOException {
    return ResultTable.read(file, ID, HCAHPS, HCAHPS_END, COMPLICATIONS, PRO, FOOTNOTE)
        .rows()
        .stream()
        .map(CjrHospital::of)
        .toList();
  }

  private static CjrHospital of(ResultTable.Row row) {
    return new CjrHospital(
        row.number(),
        row.text(ID),
        day(row, HCAHPS_END),
        measure(row, COMPLICATIONS),
        measure(row, HCAHPS),
        value(row, PRO).isPresent() && row.isOneOf(PRO, "Y", "N"),
        decision(row));
  }

  /** The period by which rows are grouped and known rows are listed, such as {@code 2022-06}. */
  String period() {
    return YearMonth.from(periodEnd).toString();
  }

  private static Optional<String> value(ResultTable.Row row, String column) {
    return row.find(column).filter(text -> !NO_VALUE.contains(text));
  }

  /** The file holds no percentile of the year before. */
  private static CjrMeasure measure(ResultTable.Row row, String column) {
    Optional<String> cell = value(row, column);
    if (cell.isEmpty()) {
      return CjrMeasure.missing();
    }
    if (!cell.get().matches("\\d{1,3}(\\.\\d{1,6})?%") || isMoreThanTheWhole(cell.get())) {
      throw row.unexpected(column, "a percentile such as 46%, N/A or nothing");
    }
    return CjrMeasure.withoutEarlier(cell.get().substring(0, cell.get().length() - 1));
  }

  private static boolean isMoreThanTheWhole(String percent) {
    return !Rate.ONE.isAtLeast(Rate.parse(percent));
  }

  private static LocalDate day(ResultTable.Row row, String column) {
    try {
      return LocalDate.parse(row.text(column), DAY);
    } catch (DateTimeParseException e) {
      throw row.unexpected(column, "a date such as 06/30/2022");
    }
  }

  private static Decision decision(ResultTable.Row row) {
    return switch (row.find(FOOTNOTE).orElse("")) {
      case "" -> Decision.ELIGIBLE;
      case "*" -> Decision.INELIGIBLE;
      case "**" -> Decision.NO_EPISODES;
      default -> throw row.unexpected(FOOTNOTE, "*, ** or nothing");
    };
  }
}
