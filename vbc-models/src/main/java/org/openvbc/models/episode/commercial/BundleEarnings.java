package org.openvbc.models.episode.commercial;

import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What the lead provider of a prospective bundle earns and spends, not rounded.
 *
 * @param gross the prices of all episodes
 * @param upfront gross less the withhold
 * @param release what quality earns back of the withhold
 * @param outliers the outlier payments
 * @param revenue upfront and release, with the outlier payments where the convention shows them
 * @param leadCost what the episodes cost, warranty services included, less the outlier payments
 *     where the convention takes them off
 */
public record BundleEarnings(
    Money gross,
    Unrounded upfront,
    Unrounded release,
    Unrounded outliers,
    Unrounded revenue,
    Unrounded leadCost) {

  /** What the payer pays before any aggregate stop-loss. */
  Unrounded fromPayer() {
    return upfront.plus(release).plus(outliers);
  }

  /** {@code revenue - cost}, the same in both conventions. */
  public Unrounded margin() {
    return revenue.minus(leadCost);
  }
}
