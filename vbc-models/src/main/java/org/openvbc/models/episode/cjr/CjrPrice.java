package org.openvbc.models.episode.cjr;

import static org.openvbc.models.episode.cjr.CjrStep.*;

import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.CellPrice;

/**
 * The target price of one cell before the patient's multipliers, to be read beside 42 CFR 510.300
 * and 510.301.
 *
 * @param basis what it is made from
 * @param regionalWeight the part of the blend that is regional
 * @param discount the discount of the quality category
 */
record CjrPrice(CjrBasis basis, Rate regionalWeight, Rate discount) implements CellPrice {

  @Override
  public Unrounded price(Worksheet sheet) {
    if (basis instanceof CjrBasis.Regional regional) {
      return riskAdjusted(regional, sheet);
    }
    Unrounded before = sheet.line(UPDATED_PRICE, undiscounted(sheet));
    return sheet.line(QUALITY_ADJUSTED_PRICE, before.times(discount.complement()));
  }

  private Unrounded riskAdjusted(CjrBasis.Regional regional, Worksheet sheet) {
    Unrounded adjusted =
        sheet.line(QUALITY_ADJUSTED_PRICE, regional.regionalMean().times(discount.complement()));
    return sheet.line(
        RECONCILIATION_PRICE,
        adjusted.times(regional.normalization()).times(regional.marketTrend()));
  }

  private Unrounded undiscounted(Worksheet sheet) {
    if (basis instanceof CjrBasis.Historical historical) {
      Rate weight = sheet.line(REGIONAL_WEIGHT, regionalWeight);
      return sheet.line(BLENDED_PRICE, blend(historical, weight)).times(historical.updateFactor());
    }
    return ((CjrBasis.Undiscounted) basis).price().unrounded();
  }

  private static Unrounded blend(CjrBasis.Historical historical, Rate regional) {
    return historical
        .hospitalMean()
        .times(regional.complement())
        .plus(historical.regionalMean().times(regional));
  }
}
