package org.openvbc.models.episode;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How the price of a cell comes about, before the patient's multiplier: the programme's chain of
 * baseline, trends, normalisation and discount, each factor a line of the worksheet.
 */
public interface CellPrice {
  /** The price, exact, each factor passed through the worksheet. */
  Unrounded price(Worksheet sheet);

  /** A price that was published as it stands. */
  static CellPrice published(Money price) {
    return new PublishedPrice(price);
  }

  /**
   * A price that was published as it stands.
   *
   * @param amount the price
   */
  record PublishedPrice(Money amount) implements CellPrice {
    @Override
    public Unrounded price(Worksheet sheet) {
      return sheet.line(EpisodeStep.PUBLISHED_PRICE, amount).unrounded();
    }
  }
}
