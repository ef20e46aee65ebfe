package org.openvbc.models.episode;

import java.util.List;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/** What a hospital or practice is paid or owes for the episodes of a period. */
public interface EpisodeSettlement extends Settlement {
  /** The figures of the reconciliation. */
  Reconciliation reconciliation();

  /** What is due now; negative when the provider repays. */
  @Override
  default Money netPayment() {
    return reconciliation().due();
  }

  @Override
  default Outcome outcome() {
    return reconciliation().outcome();
  }

  /** CMS pays the provider, or the provider pays CMS. */
  @Override
  default List<Payment> payments() {
    return netPayment().isZero()
        ? List.of()
        : List.of(Payment.net("CMS", "provider", netPayment()));
  }
}
