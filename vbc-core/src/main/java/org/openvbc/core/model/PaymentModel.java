package org.openvbc.core.model;

import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A payment arrangement with its terms fixed: what is owed once performance is known.
 *
 * <p>A model is an immutable value. Settling is pure: the same performance gives the same
 * settlement, on any number of threads. A what-if is a copy of the model with one term changed.
 *
 * @param <P> what happened: money, members, quality
 * @param <S> what is owed
 */
public interface PaymentModel<P, S extends Settlement> {
  /** The programme, variant and period. */
  ModelId id();

  /** What kind of arrangement this is; the category of the LAN framework follows from it. */
  Traits traits();

  /**
   * Settles the performance and passes every figure through the worksheet.
   *
   * @throws InvalidPerformanceException if the performance lacks what these terms need
   */
  S settle(P performance, Worksheet worksheet);

  /** Settles the performance. */
  default S settle(P performance) {
    return settle(performance, Worksheet.none());
  }

  /** The law and the published figures behind each step; asked only to explain. */
  default Authority authority() {
    return Authority.ofSteps();
  }

  /** Settles the performance and shows how, line by line with the law. */
  default Explanation<S> explain(P performance) {
    Worksheet worksheet = Worksheet.recording();
    S settlement = settle(performance, worksheet);
    return Explanation.of(settlement, settlement.toString(), worksheet, authority());
  }
}
