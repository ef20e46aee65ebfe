package org.openvbc.models.episode.cjr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rule of CJR restated in plain decimals, episode by episode, sharing no code with the library.
 */
final class PlainCjr {
  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal THREE = new BigDecimal(3);

  private PlainCjr() {}

  /** A cell: hospital and regional mean and update factor, or regional mean and two factors. */
  record Cell(
      BigDecimal hospitalMean,
      BigDecimal regionalMean,
      BigDecimal first,
      BigDecimal second,
      BigDecimal cap) {}

  /** An episode. */
  record Case(Cell cell, BigDecimal multiplier, BigDecimal spend, boolean isInEmergency) {}

  /** A hospital in a year: 1 to 5 and 6 to 8. */
  record Hospital(
      int year,
      boolean isProtected,
      long baselineEpisodes,
      int quality,
      boolean isUnderDelivered,
      boolean isInCents,
      BigDecimal deductions,
      BigDecimal previouslySettled) {}

  /** What comes out. */
  record Result(BigDecimal raw, BigDecimal net, BigDecimal due, String limit) {}

  private static BigDecimal discount(int year, int quality, boolean isRepayment) {
    String[] early = {"0.03", "0.03", "0.02", "0.015"};
    String[] lower = {"0.02", "0.02", "0.01", "0.005"};
    String[] late = {"0.03", "0.03", "0.015", "0"};
    if (year >= 6) {
      return new BigDecimal(late[quality]);
    }
    boolean isLower = isRepayment && (year == 2 || year == 3);
    return new BigDecimal(isLower ? lower[quality] : early[quality]);
  }

  private static BigDecimal price(Cell cell, Hospital hospital, boolean isRepayment) {
    BigDecimal kept =
        BigDecimal.ONE.subtract(discount(hospital.year, hospital.quality, isRepayment));
    if (hospital.year >= 6) {
      return cell.regionalMean
          .multiply(kept)
          .multiply(cell.first)
          .multiply(cell.second)
          .setScale(12, RoundingMode.HALF_UP);
    }
    int thirds = hospital.year <= 2 ? 1 : hospital.year == 3 ? 2 : 3;
    if (hospital.baselineEpisodes < 20) {
      thirds = 3;
    }
    BigDecimal regional = new BigDecimal(thirds).multiply(cell.regionalMean);
    BigDecimal own = new BigDecimal(3 - thirds).multiply(cell.hospitalMean);
    return regional
        .add(own)
        .multiply(cell.first)
        .multiply(kept)
        .divide(THREE, DIGITS)
        .setScale(12, RoundingMode.HALF_UP);
  }

  /** Target and spending. */
  private static BigDecimal[] sums(List<Case> cases, Hospital hospital, boolean isRepayment) {
    BigDecimal target = BigDecimal.ZERO;
    BigDecimal spend = BigDecimal.ZERO;
    for (Case each : cases) {
      BigDecimal own =
          price(each.cell, hospital, isRepayment)
              .multiply(each.multiplier.setScale(14, RoundingMode.HALF_UP));
      if (hospital.isInCents) {
        own = own.setScale(2, RoundingMode.HALF_UP);
      }
      BigDecimal cost = each.spend.min(each.cell.cap);
      target = target.add(own);
      spend = spend.add(each.isInEmergency ? cost.min(own) : cost);
    }
    return new BigDecimal[] {target, spend};
  }

  static Result settle(List<Case> cases, Hospital hospital) {
    BigDecimal[] paid = sums(cases, hospital, false);
    BigDecimal[] owed = sums(cases, hospital, true);
    BigDecimal gain = paid[0].subtract(paid[1]);
    BigDecimal loss = owed[0].subtract(owed[1]);
    BigDecimal raw = gain.signum() > 0 ? gain : loss.signum() < 0 ? loss : BigDecimal.ZERO;
    BigDecimal amount = raw;
    if (raw.signum() > 0 && (hospital.quality == 0 || hospital.isUnderDelivered)) {
      amount = BigDecimal.ZERO;
    }
    String[] gains = {"0.05", "0.05", "0.10", "0.20"};
    BigDecimal most = paid[0].multiply(new BigDecimal(gains[Math.min(hospital.year, 4) - 1]));
    String[] losses = {"0", hospital.isProtected ? "0.03" : "0.05", "0.10", "0.20"};
    BigDecimal rate =
        hospital.isProtected && hospital.year >= 3
            ? new BigDecimal("0.05")
            : new BigDecimal(losses[Math.min(hospital.year, 4) - 1]);
    BigDecimal least = owed[0].multiply(rate).negate();
    BigDecimal limited = amount.min(most).max(least);
    String limit =
        limited.compareTo(amount) == 0 || hospital.year == 1 && amount.signum() < 0
            ? "NONE"
            : amount.signum() > 0 ? "GAIN" : "LOSS";
    BigDecimal net = limited.subtract(hospital.deductions);
    return new Result(
        raw,
        net,
        net.setScale(2, RoundingMode.HALF_UP).subtract(hospital.previouslySettled),
        limit);
  }
}
