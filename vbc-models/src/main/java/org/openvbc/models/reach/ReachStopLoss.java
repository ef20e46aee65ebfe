package org.openvbc.models.reach;

import java.util.Collection;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * The optional stop-loss arrangement: what the bands pay for each beneficiary's year.
 *
 * <p>{@code payout = sum over beneficiaries and bands of rate x (what of the cost lies inside the
 * band)}. No paper gives attachment points, rates or charge: they are inputs. A residual
 * arrangement, from PY2023, measures the cost above what was predicted.
 *
 * @param bands attachment points and rates
 */
public record ReachStopLoss(StopLoss bands) {

  /** The aggregate payout before the neutrality factor; it goes into {@link CostOfCare}. */
  public Unrounded payout(Collection<Money> costs) {
    Unrounded sum = Unrounded.ZERO;
    for (Money cost : costs) {
      sum = sum.plus(bands.recovery(cost));
    }
    return sum;
  }

  /** What a residual arrangement measures: the cost above what was predicted; may be negative. */
  public static Money residual(Money actual, Money predicted) {
    return actual.minus(predicted);
  }
}
