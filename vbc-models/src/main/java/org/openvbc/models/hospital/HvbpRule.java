package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HvbpStep.*;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/** The payment adjustment factor of 42 CFR 412.162, top to bottom. */
final class HvbpRule {
  private final HvbpPayment terms;

  HvbpRule(HvbpPayment terms) {
    this.terms = terms;
  }

  HvbpFactor factor(HvbpStanding standing, Worksheet sheet) {
    if (standing instanceof HvbpStanding.Excluded excluded) {
      return excluded(sheet.line(EXCLUDED, excluded.why()), sheet);
    }
    Rate withheld = sheet.line(WITHHOLD, terms.withhold());
    if (terms.exchange().isEmpty()) {
      Rate incentive = sheet.line(NET_NEUTRAL_PERCENTAGE, withheld);
      return factor(withheld, incentive, HvbpOutcomes.NET_NEUTRAL, sheet);
    }
    Rate incentive = incentive(withheld, scoreOf(standing), terms.exchange().get(), sheet);
    return factor(withheld, incentive, HvbpOutcomes.of(incentive.compareTo(withheld)), sheet);
  }

  private HvbpFactor excluded(HvbpExclusion why, Worksheet sheet) {
    return factor(Rate.ZERO, Rate.ZERO, HvbpOutcomes.excluded(why), sheet);
  }

  /** (b)(3): through the linear exchange function. */
  private static Rate incentive(
      Rate withheld, Score total, HvbpExchange exchange, Worksheet sheet) {
    sheet.line(TOTAL, total.rate());
    sheet.line(SLOPE, exchange.slope());
    sheet.line(DIVISOR, exchange.divisor());
    return sheet.line(INCENTIVE_PERCENTAGE, withheld.times(exchange.earnedBack(total)));
  }

  private HvbpFactor factor(Rate withheld, Rate incentive, Outcome outcome, Worksheet sheet) {
    PaymentFactor factor =
        new PaymentFactor(
            sheet.line(FACTOR, Rate.ONE.plus(incentive).minus(withheld)),
            terms.published().printedDecimals());
    if (sheet.isRecording()) {
      sheet.line(PRINTED_FACTOR, factor.printed());
    }
    return new HvbpFactor(withheld, incentive, factor, outcome);
  }

  private Score scoreOf(HvbpStanding standing) {
    if (standing instanceof HvbpStanding.Scored scored) {
      return scored.total();
    }
    Violations.of("HvbpPerformance")
        .require(
            false,
            "standing",
            standing,
            "a total score or an exclusion: " + terms.fiscalYear() + " pays by score",
            "42 CFR 412.162(b)(3)")
        .throwIfInvalidPerformance();
    throw new AssertionError(standing);
  }
}
