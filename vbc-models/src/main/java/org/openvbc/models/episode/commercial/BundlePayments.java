package org.openvbc.models.episode.commercial;

import java.util.List;
import org.openvbc.core.money.Money;

/**
 * What the payer pays for the episodes of a prospective bundle, each amount rounded once.
 *
 * @param upfront the price less the withhold
 * @param instalments the parts of it by milestone; empty without milestones
 * @param release what quality earned back
 * @param outliers the outlier payments
 * @param recovery the recovery from the aggregate stop-loss
 * @param alreadyPaid what was paid before
 * @param net what is still to be paid; negative when the lead provider repays
 */
public record BundlePayments(
    Money upfront,
    List<Money> instalments,
    Money release,
    Money outliers,
    Money recovery,
    Money alreadyPaid,
    Money net) {
  /** Keeps the parts as they are. */
  public BundlePayments {
    instalments = List.copyOf(instalments);
  }

  /** All that the payer pays for the episodes. */
  public Money inAll() {
    return net.plus(alreadyPaid);
  }
}
