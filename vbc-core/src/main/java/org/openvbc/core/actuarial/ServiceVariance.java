package org.openvbc.core.actuarial;

import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Why a service costs more per member: because members use more of it, or because it is dearer.
 *
 * <p>With services for 1,000 members u and cost of one p, before (0) and after (1): {@code volume =
 * (u1 - u0) x p0 / 12,000}, {@code price = (p1 - p0) x u1 / 12,000}; or both at the mean of before
 * and after. Either way they are the whole change, exactly. A service that nobody used in one of
 * the periods has no price there and takes the other's, so that all of it is volume.
 *
 * @param volume what the change in use adds
 * @param price what the change of the unit cost adds
 */
public record ServiceVariance(PerMemberPerMonth volume, PerMemberPerMonth price) {

  /** What the other factor is held at while one changes. */
  public enum Held {
    /** Volume at the price before, price at the volume after (Laspeyres and Paasche). */
    BEFORE_AND_AFTER,
    /** Both at the mean of before and after: the same whichever is called the first. */
    MEAN
  }

  /** Volume at the price before, price at the volume after. */
  public static ServiceVariance of(Utilization before, Utilization after) {
    return of(before, after, Held.BEFORE_AND_AFTER);
  }

  /** The change from one period to another. */
  public static ServiceVariance of(Utilization before, Utilization after, Held held) {
    Unrounded priceBefore = (before.isNone() ? after : before).unitCost();
    Unrounded priceAfter = (after.isNone() ? before : after).unitCost();
    Unrounded price = priceBefore;
    Rate volume = after.perThousand();
    if (held == Held.MEAN) {
      Rate half = Rate.of(1, 2);
      price = priceBefore.plus(priceAfter).times(half);
      volume = volume.plus(before.perThousand()).times(half);
    }
    Rate change = after.perThousand().minus(before.perThousand());
    return new ServiceVariance(
        perMember(price, change), perMember(priceAfter.minus(priceBefore), volume));
  }

  private static PerMemberPerMonth perMember(Unrounded unitCost, Rate perThousand) {
    return new PerMemberPerMonth(
        unitCost.times(perThousand.dividedBy(Utilization.MONTHS_OF_A_THOUSAND)));
  }

  /** The whole change: volume and price. */
  public PerMemberPerMonth change() {
    return volume.plus(price);
  }
}
