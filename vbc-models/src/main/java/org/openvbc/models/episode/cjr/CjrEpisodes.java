package org.openvbc.models.episode.cjr;

import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;

/**
 * The episodes of a hospital, added up at the target prices of its quality category: once where the
 * year has one discount, twice where payments and repayments have their own. {@link CjrModel} makes
 * them, so that prices and category fit.
 *
 * @param category the quality category that the prices hold
 * @param reconciliation at the prices with which a payment is reckoned
 * @param repayment at the prices with which a repayment is reckoned
 */
public record CjrEpisodes(CjrQualityCategory category, Priced reconciliation, Priced repayment) {
  /**
   * Episodes at one discount.
   *
   * @param discount the discount that the targets hold
   * @param total the episodes with target and capped spending
   * @param detail the prices, and single episodes, that the worksheet shows
   */
  public record Priced(Rate discount, EpisodeTotal total, Optional<EpisodeDetail> detail) {}

  /** Reads as in "153 episodes ..., quality GOOD". */
  @Override
  public String toString() {
    return reconciliation.total() + ", quality " + category;
  }
}
