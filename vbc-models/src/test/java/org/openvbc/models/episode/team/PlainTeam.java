package org.openvbc.models.episode.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule of TEAM restated in plain decimals, episode by episode, sharing no code with the
 * library.
 */
final class PlainTeam {
  private static final int LOW = 31;

  private PlainTeam() {}

  /** A price list entry: benchmark and factors, or the preliminary price in its place. */
  record Cell(
      String category,
      BigDecimal benchmark,
      BigDecimal prospectiveTrend,
      BigDecimal realizedTrend,
      BigDecimal prospectiveNormalization,
      BigDecimal finalNormalization,
      BigDecimal cap) {}

  /** An episode. */
  record Case(Cell cell, BigDecimal multiplier, BigDecimal spend) {}

  /** What comes out. */
  record Result(
      BigDecimal target,
      BigDecimal spend,
      BigDecimal difference,
      BigDecimal adjusted,
      BigDecimal due,
      String limit) {}

  static BigDecimal price(Cell cell) {
    BigDecimal discount =
        new BigDecimal(
            cell.category.equals("CABG") || cell.category.equals("MAJOR_BOWEL") ? "0.015" : "0.02");
    BigDecimal normalization =
        within(cell.finalNormalization, cell.prospectiveNormalization, "0.05");
    BigDecimal trend = within(cell.realizedTrend, cell.prospectiveTrend, "0.03");
    return cell.benchmark
        .multiply(normalization)
        .multiply(trend)
        .multiply(BigDecimal.ONE.subtract(discount))
        .setScale(12, RoundingMode.HALF_UP);
  }

  private static BigDecimal within(BigDecimal factor, BigDecimal reference, String cap) {
    BigDecimal most = reference.multiply(BigDecimal.ONE.add(new BigDecimal(cap)));
    BigDecimal least = reference.multiply(BigDecimal.ONE.subtract(new BigDecimal(cap)));
    return factor.min(most).max(least);
  }

  static Result settle(
      int track,
      List<Case> cases,
      BigDecimal score,
      BigDecimal excess,
      Map<String, Long> baseline,
      boolean cents) {
    BigDecimal target = BigDecimal.ZERO;
    BigDecimal spend = BigDecimal.ZERO;
    Map<String, BigDecimal> byCategory = new TreeMap<>();
    for (Case each : cases) {
      BigDecimal own =
          price(each.cell).multiply(each.multiplier.setScale(14, RoundingMode.HALF_UP));
      if (cents) {
        own = own.setScale(2, RoundingMode.HALF_UP);
      }
      BigDecimal capped = each.spend.min(each.cell.cap);
      target = target.add(own);
      spend = spend.add(capped);
      byCategory.merge(each.cell.category, own.subtract(capped), BigDecimal::add);
    }
    BigDecimal difference = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> each : byCategory.entrySet()) {
      Long before = baseline.get(each.getKey());
      boolean low = before != null && before < LOW && track != 1;
      difference = difference.add(low ? each.getValue().max(BigDecimal.ZERO) : each.getValue());
    }
    return reconcile(track, target, spend, difference, score, excess);
  }

  private static Result reconcile(
      int track,
      BigDecimal target,
      BigDecimal spend,
      BigDecimal difference,
      BigDecimal score,
      BigDecimal excess) {
    BigDecimal adjusted = difference;
    if (difference.signum() > 0) {
      BigDecimal off = new BigDecimal("0.10").multiply(BigDecimal.ONE.subtract(score));
      adjusted = difference.subtract(difference.multiply(off));
    } else if (difference.signum() < 0 && track != 1) {
      BigDecimal most = new BigDecimal(track == 2 ? "0.15" : "0.10");
      adjusted = difference.subtract(difference.multiply(most.multiply(score)));
    }
    BigDecimal rate = new BigDecimal(track == 1 ? "0.10" : track == 2 ? "0.05" : "0.20");
    BigDecimal limit = target.multiply(rate);
    String binding = "NONE";
    BigDecimal limited = adjusted;
    if (adjusted.compareTo(limit) > 0) {
      limited = limit;
      binding = "GAIN";
    } else if (track == 1) {
      limited = adjusted.max(BigDecimal.ZERO);
    } else if (adjusted.negate().compareTo(limit) > 0) {
      limited = limit.negate();
      binding = "LOSS";
    }
    BigDecimal net = limited.subtract(excess);
    if (track == 1) {
      net = net.max(BigDecimal.ZERO);
    }
    return new Result(
        target, spend, difference, adjusted, net.setScale(2, RoundingMode.HALF_UP), binding);
  }
}
