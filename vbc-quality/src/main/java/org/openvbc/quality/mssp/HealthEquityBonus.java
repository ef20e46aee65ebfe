package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.mssp.MsspHealthEquity.Third;

/** The health equity adjustment bonus (42 CFR 425.512(b)). */
final class HealthEquityBonus {
  private static final Rate POINT = Rate.of(1, 100);

  private HealthEquityBonus() {}

  /** The bonus in percentage points as a rate; zero where there is none. */
  static Rate of(MsspQualityStandard terms, MsspQualityPerformance aco, Worksheet sheet) {
    if (aco.healthEquity() instanceof MsspHealthEquity.Stated stated) {
      return sheet.line(HEALTH_EQUITY_BONUS, stated.points());
    }
    if (!(aco.healthEquity() instanceof MsspHealthEquity.Computed computed)) {
      return Rate.ZERO;
    }
    long scaler = sheet.line(PERFORMANCE_SCALER, scaler(terms, computed));
    sheet.line(AREA_DEPRIVATION_SHARE, computed.share().areaDeprivation());
    sheet.line(LOW_INCOME_SHARE, computed.share().lowIncome());
    Rate share = sheet.line(UNDERSERVED_SHARE, computed.share().greater());
    boolean reports = sheet.line(HEALTH_EQUITY_REPORTING, reportsInTheRightWay(terms, aco));
    boolean isEarned = reports && share.isAtLeast(terms.leastUnderservedShare());
    return sheet.line(
        HEALTH_EQUITY_BONUS,
        isEarned
            ? share.times(Rate.of(scaler, 1)).times(POINT).cappedAt(terms.greatestBonus())
            : Rate.ZERO);
  }

  private static long scaler(MsspQualityStandard terms, MsspHealthEquity.Computed computed) {
    long top = terms.published().countOrZero("topThirdPoints");
    long middle = terms.published().countOrZero("middleThirdPoints");
    return computed.thirds().values().stream()
        .mapToLong(third -> third == Third.TOP ? top : third == Third.MIDDLE ? middle : 0)
        .sum();
  }

  /** (b)(2): looked up measure by measure; findings come with the user's word for it. */
  private static boolean reportsInTheRightWay(
      MsspQualityStandard terms, MsspQualityPerformance aco) {
    return !(aco.reporting() instanceof MsspReportedMeasures reported)
        || new ReportedSet(terms.published(), reported.measures()).earnsHealthEquity();
  }
}
