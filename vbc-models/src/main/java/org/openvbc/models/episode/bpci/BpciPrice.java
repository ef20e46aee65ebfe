package org.openvbc.models.episode.bpci;

import static org.openvbc.models.episode.bpci.BpciStep.*;

import org.openvbc.core.clause.Collar;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.CellPrice;

/**
 * The final target price of one cell in real dollars, to be read beside the target price
 * specifications.
 *
 * @param basis what it is made from
 * @param discount the discount of its category and model year
 * @param trendCap how far the realised trend may move it
 * @param paymentRatio real by standardised dollars
 */
record BpciPrice(BpciBasis basis, Rate discount, Collar trendCap, Rate paymentRatio)
    implements CellPrice {

  @Override
  public Unrounded price(Worksheet sheet) {
    if (basis instanceof BpciBasis.Hospital own) {
      return fromPreliminary(preliminary(sheet), own.caseMix(), own.trend(), sheet);
    }
    if (basis instanceof BpciBasis.GroupPractice own) {
      return fromPreliminary(preliminary(sheet), own.caseMix(), own.trend(), sheet);
    }
    if (basis instanceof BpciBasis.Preliminary given) {
      return fromPreliminary(preliminary(sheet), given.caseMix(), given.trend(), sheet);
    }
    return preliminary(sheet);
  }

  private Unrounded fromPreliminary(
      Unrounded preliminary, BpciCaseMix caseMix, BpciTrend trend, Worksheet sheet) {
    sheet.line(PRELIMINARY_PRICE, preliminary);
    sheet.line(PRELIMINARY_REAL_PRICE, preliminary.times(paymentRatio));
    Rate mixed = sheet.line(CASE_MIX_ADJUSTMENT, caseMix.adjustment());
    Rate trended = sheet.line(TREND_ADJUSTMENT, trendAdjustment(trend));
    Unrounded price = sheet.line(FINAL_PRICE, preliminary.times(mixed).times(trended));
    return sheet.line(REAL_PRICE, price.times(paymentRatio));
  }

  /** The preliminary target price in standardised dollars; a published final price as it is. */
  Unrounded preliminary(Worksheet sheet) {
    if (basis instanceof BpciBasis.Hospital own) {
      Unrounded benchmark =
          own.baselineSpending()
              .times(own.caseMix().preliminary())
              .times(own.trend().prospective());
      return sheet.line(HOSPITAL_BENCHMARK, benchmark).times(discount.complement());
    }
    if (basis instanceof BpciBasis.GroupPractice own) {
      return practiceBenchmark(own, sheet).times(discount.complement());
    }
    if (basis instanceof BpciBasis.Preliminary given) {
      return given.price().unrounded();
    }
    return sheet.line(REAL_PRICE, ((BpciBasis.Published) basis).price().unrounded());
  }

  private static Unrounded practiceBenchmark(BpciBasis.GroupPractice own, Worksheet sheet) {
    Unrounded hospital =
        own.hospitalSpending().times(own.hospitalCaseMix()).times(own.trend().prospective());
    sheet.line(HOSPITAL_BENCHMARK, hospital);
    return sheet.line(
        PRACTICE_BENCHMARK, hospital.times(own.offset()).times(own.caseMix().preliminary()));
  }

  /** Realised by prospective trend, within its cap. */
  Rate trendAdjustment(BpciTrend trend) {
    return trendCap
        .of(trend.realized(), trend.prospective(), Rate.ZERO)
        .dividedBy(trend.prospective());
  }
}
