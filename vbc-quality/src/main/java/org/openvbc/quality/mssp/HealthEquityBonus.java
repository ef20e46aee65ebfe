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
    return sheet.line(
        HEALTH_EQUITY_BONUS,
        isEarned(terms, aco, share)
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

  /** (b)(2), (b)(3): reported in the right way, and enough of the people are underserved. */
  private static boolean isEarned(
      MsspQualityStandard terms, MsspQualityPerformance aco, Rate share) {
    return share.isAtLeast(terms.leastUnderservedShare())
        && (!(aco.reporting() instanceof MsspReportedMeasures reported)
            || new ReportedSet(terms.published(), reported.measures()).earnsHealthEquity());
  }
}
