package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.QpStep.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.clinician.QpParameters.Thresholds;

/**
 * Whether clinicians are qualifying APM participants in a performance year: enough of their
 * payments or patients run through Advanced APMs.
 *
 * <p>{@code payments through APMs / payments that could be >= threshold}, or the same of patients;
 * of Medicare, or of all payers if Medicare reaches a floor by the same method. Compared as exact
 * products, at or above. A status reached at any snapshot holds; a QP is not a partial QP.
 *
 * <p>Source: 42 CFR 414.1425 to 414.1440.
 *
 * @param performanceYear the performance year; the payment year is two years later
 */
public record QpDetermination(int performanceYear) {
  /**
   * Checks that the year is covered.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not
   */
  public QpDetermination {
    QpParameters.of(performanceYear);
  }

  /** The determination of a performance year. */
  public static QpDetermination of(int performanceYear) {
    return new QpDetermination(performanceYear);
  }

  /** The published figures of the year. */
  public QpParameters published() {
    return QpParameters.of(performanceYear);
  }

  /**
   * The status by the snapshots of the year.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no snapshot, a clinician
   *     is counted alone before 2026, or all payers are counted before 2019
   */
  public QpResult determine(QpSnapshot... snapshots) {
    return determine(List.of(snapshots), Worksheet.none());
  }

  /** The status by the snapshots of the year, every figure on the worksheet. */
  public QpResult determine(List<QpSnapshot> snapshots, Worksheet sheet) {
    check(snapshots);
    List<QpResult> all = new ArrayList<>();
    for (QpSnapshot snapshot : snapshots) {
      Worksheet own = sheet.of(snapshot.part());
      own.line(LEVEL, snapshot.level());
      for (QpRoute route : QpRoute.values()) {
        all.add(byRoute(route, snapshot, own.of(route.toString())));
      }
    }
    QpResult best = all.stream().min(Comparator.comparing(QpResult::status)).orElseThrow();
    sheet.line(STATUS, best.status());
    return best;
  }

  private QpResult byRoute(QpRoute route, QpSnapshot snapshot, Worksheet sheet) {
    Optional<QpCounts> counts =
        route.isAllPayer() ? snapshot.allPayer() : Optional.of(snapshot.medicare());
    Optional<Thresholds> asked = published().thresholds(route);
    if (counts.isEmpty() || asked.isEmpty()) {
      return not();
    }
    show(route, snapshot.medicare(), counts.get(), asked.get(), sheet);
    QpStatus status =
        sheet.line(ROUTE_STATUS, statusOf(route, snapshot.medicare(), counts.get(), asked.get()));
    return status == QpStatus.NOT_QUALIFYING
        ? not()
        : new QpResult(performanceYear, status, Optional.of(route), Optional.of(snapshot));
  }

  private static QpStatus statusOf(
      QpRoute route, QpCounts medicare, QpCounts counts, Thresholds asked) {
    if (reaches(route, medicare, counts, asked.floor(), asked.full())) {
      return QpStatus.QUALIFYING;
    }
    return reaches(route, medicare, counts, asked.partialFloor(), asked.partial())
        ? QpStatus.PARTIAL
        : QpStatus.NOT_QUALIFYING;
  }

  private static boolean reaches(
      QpRoute route, QpCounts medicare, QpCounts counts, Rate floor, Rate threshold) {
    return counts.reaches(route.isByPayments(), threshold)
        && (!route.isAllPayer() || medicare.reaches(route.isByPayments(), floor));
  }

  private static void show(
      QpRoute route, QpCounts medicare, QpCounts counts, Thresholds asked, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    if (route.isAllPayer()) {
      sheet.line(MEDICARE_SHARE, medicare.share(route.isByPayments()));
      sheet.line(FLOOR, asked.floor());
      sheet.line(PARTIAL_FLOOR, asked.partialFloor());
    }
    sheet.line(SHARE, counts.share(route.isByPayments()));
    sheet.line(THRESHOLD, asked.full());
    sheet.line(PARTIAL_THRESHOLD, asked.partial());
  }

  private QpResult not() {
    return new QpResult(
        performanceYear, QpStatus.NOT_QUALIFYING, Optional.empty(), Optional.empty());
  }

  private void check(List<QpSnapshot> snapshots) {
    Violations violations = Violations.of("QpDetermination");
    violations.require(
        !snapshots.isEmpty(), "snapshots", "none", "at least one", "42 CFR 414.1425");
    for (QpSnapshot each : snapshots) {
      violations
          .require(
              each.level() == QpSnapshot.Level.ENTITY || published().isIndividualAllowed(),
              "snapshots.level",
              each.part(),
              "ENTITY: performance year " + performanceYear + " counts the APM entity alone",
              "42 CFR 414.1425(b)")
          .require(
              each.allPayer().isEmpty()
                  || published().thresholds(QpRoute.ALL_PAYER_PAYMENTS).isPresent(),
              "snapshots.allPayer",
              each.part(),
              "nothing: all payers count from performance year 2019",
              "42 CFR 414.1430(b)");
    }
    violations.throwIfInvalidPerformance();
  }

  /** The status by the snapshots of the year, line by line with the law. */
  public Explanation<QpResult> explain(QpSnapshot... snapshots) {
    Worksheet sheet = Worksheet.recording();
    QpResult result = determine(List.of(snapshots), sheet);
    return Explanation.of(result, result.toString(), sheet, authority());
  }

  /** The published figures behind each line. */
  public Authority authority() {
    return new QpAuthority(published());
  }
}
