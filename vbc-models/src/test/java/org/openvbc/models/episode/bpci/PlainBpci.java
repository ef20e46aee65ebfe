package org.openvbc.models.episode.bpci;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rule of BPCI Advanced restated in plain decimals, episode by episode, sharing no code with
 * the library.
 */
final class PlainBpci {
  private static final BigDecimal TENTH = new BigDecimal("0.10");
  private static final BigDecimal FIFTH = new BigDecimal("0.20");

  private PlainBpci() {}

  /** A cell: what its price is made from, its limits and its ratio; no spending, no price. */
  record Cell(
      int modelYear,
      boolean isMedical,
      boolean isPriced,
      BigDecimal spending,
      BigDecimal mixBefore,
      BigDecimal mixAfter,
      BigDecimal trendBefore,
      BigDecimal trendAfter,
      BigDecimal ratio,
      BigDecimal low,
      BigDecimal high) {}

  /** An episode. */
  record Case(Cell cell, BigDecimal spend, boolean isInDisaster) {}

  /** What comes out. */
  record Result(
      BigDecimal target,
      BigDecimal spend,
      BigDecimal adjusted,
      BigDecimal net,
      BigDecimal settled,
      String limit) {}

  static BigDecimal price(Cell cell) {
    BigDecimal discount = new BigDecimal(cell.modelYear >= 6 && cell.isMedical ? "0.02" : "0.03");
    BigDecimal cap =
        new BigDecimal(cell.modelYear < 4 ? "0" : cell.modelYear < 6 ? "0.10" : "0.05");
    // The prospective trend of the benchmark cancels against that of the adjustment.
    BigDecimal trend =
        cell.trendAfter
            .min(cell.trendBefore.multiply(BigDecimal.ONE.add(cap)))
            .max(cell.trendBefore.multiply(BigDecimal.ONE.subtract(cap)));
    return cell.spending
        .multiply(cell.mixAfter)
        .multiply(trend)
        .multiply(BigDecimal.ONE.subtract(discount))
        .multiply(cell.ratio)
        .setScale(12, RoundingMode.HALF_UP);
  }

  static Result settle(
      List<Case> cases,
      BigDecimal score,
      BigDecimal excess,
      BigDecimal recoupment,
      boolean isInCents) {
    BigDecimal target = BigDecimal.ZERO;
    BigDecimal spend = BigDecimal.ZERO;
    for (Case each : cases) {
      if (!each.cell.isPriced) {
        continue;
      }
      BigDecimal own = price(each.cell);
      if (isInCents) {
        own = own.setScale(2, RoundingMode.HALF_UP);
      }
      BigDecimal cost = each.spend.max(each.cell.low).min(each.cell.high).multiply(each.cell.ratio);
      if (each.isInDisaster && cost.compareTo(own) > 0) {
        continue;
      }
      target = target.add(own);
      spend = spend.add(cost);
    }
    BigDecimal difference = target.subtract(spend);
    BigDecimal off =
        difference.signum() > 0
            ? TENTH.multiply(BigDecimal.ONE.subtract(score))
            : TENTH.multiply(score);
    BigDecimal adjusted = difference.subtract(difference.multiply(off));
    BigDecimal limit = target.multiply(FIFTH);
    BigDecimal limited = adjusted.min(limit).max(limit.negate());
    String binding =
        limited.compareTo(adjusted) == 0 ? "NONE" : adjusted.signum() > 0 ? "GAIN" : "LOSS";
    BigDecimal net = limited.subtract(excess).subtract(recoupment);
    return new Result(target, spend, adjusted, net, net.setScale(2, RoundingMode.HALF_UP), binding);
  }
}
