package org.openvbc.examples.reach;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.RiskOption;

/** One published row: what CMS printed of an ACO's year, and how exact it was printed. */
final class PublishedReach {
  private static final String[] REQUIRED = {
    "ACO_ID",
    "ACO_TYPE",
    "PERF_YEAR",
    "RISK_ARRANGEMENT",
    "STOP_LOSS_ELECTION",
    "CAPITATION_ARRANGEMENT",
    "DISCOUNT",
    "RETENTION_WITHHOLD",
    "UNADJ_BENCHMARK",
    "FINAL_BENCHMARK",
    "SAV_RATE",
    "TOT_COST_CARE_NET",
    "TOT_COST_CARE",
    "GROSS_SAVINGS",
    "SHARED_SAVINGS",
    "SHARED_SAVINGS_SEQ",
    "CAP_PMT_AMT",
    "CLM_PMT_AMT",
    "QUAL_SCR"
  };

  private static final List<String> DOLLARS =
      List.of(
          "UNADJ_BENCHMARK",
          "FINAL_BENCHMARK",
          "TOT_COST_CARE_NET",
          "TOT_COST_CARE",
          "GROSS_SAVINGS",
          "SHARED_SAVINGS",
          "SHARED_SAVINGS_SEQ",
          "CAP_PMT_AMT",
          "CLM_PMT_AMT");

  private final String file;
  private final ResultTable.Row row;
  private final PrintedDigits digits;
  private final int rateDecimals;
  private final ReachArrangement arrangement;

  private PublishedReach(String file, ResultTable.Row row, PrintedDigits digits, int rateDecimals) {
    this.file = file;
    this.row = row;
    this.digits = digits;
    this.rateDecimals = rateDecimals;
    arrangement = arrangement(row);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws org.openvbc.examples.replay.PublishedFileException if it is malformed
   */
  static List<PublishedReach> read(Path path) throws IOException {
    return of(ResultTable.read(path, REQUIRED));
  }

  static List<PublishedReach> of(ResultTable table) {
    PrintedDigits digits = PrintedDigits.of(table, DOLLARS);
    int rateDecimals =
        table.rows().stream().mapToInt(row -> row.number("SAV_RATE").scale()).max().orElse(0);
    return table.rows().stream()
        .map(row -> new PublishedReach(table.file(), row, digits, Math.max(0, rateDecimals)))
        .toList();
  }

  /** The published terms of the row's year, with the retention withhold that the row shows. */
  private static ReachArrangement arrangement(ResultTable.Row row) {
    RiskOption option =
        row.isOneOf("RISK_ARRANGEMENT", "Global", "Professional")
            ? RiskOption.GLOBAL
            : RiskOption.PROFESSIONAL;
    CapitationElection capitation =
        row.isOneOf("CAPITATION_ARRANGEMENT", "TCC", "PCC")
            ? CapitationElection.TCC
            : CapitationElection.PCC;
    Rate retention = Rate.of(row.number("RETENTION_WITHHOLD"));
    try {
      ReachArrangement published =
          ReachArrangement.of(row.count("PERF_YEAR"), option, type(row), capitation);
      return retention.equals(published.retentionWithhold())
          ? published
          : published.withRetentionWithhold(retention);
    } catch (IllegalArgumentException e) {
      throw row.unexpected(
          "PERF_YEAR",
          "a year, option and capitation that go together: " + String.valueOf(e.getMessage()));
    }
  }

  private static ReachAcoType type(ResultTable.Row row) {
    for (ReachAcoType type : ReachAcoType.values()) {
      if (type.label().equals(row.text("ACO_TYPE"))) {
        return type;
      }
    }
    throw row.unexpected("ACO_TYPE", "Standard, New Entrant or High Needs");
  }

  String file() {
    return file;
  }

  long line() {
    return row.number();
  }

  String acoId() {
    return row.text("ACO_ID");
  }

  String year() {
    return arrangement.performanceYear().label();
  }

  ReachArrangement arrangement() {
    return arrangement;
  }

  /** Whether the ACO elected the stop-loss arrangement. */
  boolean hasStopLoss() {
    return row.isOneOf("STOP_LOSS_ELECTION", "Yes", "No");
  }

  /** A printed amount; the file prints no more than six decimals. */
  Money money(String column) {
    try {
      return Money.of(row.number(column));
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw row.unexpected(column, "dollars with at most six decimals");
    }
  }

  BigDecimal number(String column) {
    return row.number(column);
  }

  /** How far the unrounded figure behind a printed one may be from it. */
  BigDecimal halfUnit(String column) {
    return digits.halfUnit(column, row.number(column));
  }

  /** How many decimals the savings rate is printed with. */
  int rateDecimals() {
    return rateDecimals;
  }

  /** The quality score, where it is printed. */
  Optional<Score> quality() {
    return row.findNumber("QUAL_SCR").map(Rate::of).map(Score::new);
  }

  /** The health equity adjustment in dollars; nothing where the columns are empty. */
  Money healthEquity() {
    return optionalMoney("HEBA_UP_AMT").plus(optionalMoney("HEBA_DOWN_AMT"));
  }

  private Money optionalMoney(String column) {
    return row.find(column).isPresent() ? money(column) : Money.ZERO;
  }

  /** The months of a health equity tier, where they are printed. */
  Optional<MemberMonths> healthEquityMonths(String column) {
    return row.findNumber(column).map(Rate::of).map(MemberMonths::new);
  }
}
