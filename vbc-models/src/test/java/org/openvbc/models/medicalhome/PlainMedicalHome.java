package org.openvbc.models.medicalhome;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rules once more in plain decimals; quotients are taken last, when they are rounded. */
final class PlainMedicalHome {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private PlainMedicalHome() {}

  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** What a score keeps, in parts of {@code 2 x (maximum - minimum)}: quotients come last. */
  private static long parts(int score, int minimum, int maximum) {
    long width = (long) maximum - minimum;
    if (score < minimum) {
      return 0;
    }
    return score >= maximum ? 2 * width : score - minimum + width;
  }

  private static BigDecimal ofParts(BigDecimal amount, long parts, long whole) {
    return amount
        .multiply(BigDecimal.valueOf(parts))
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** Scores in hundredths of a percent. */
  static BigDecimal track1(long[] tiers, long members, int quality, int hospital, int emergency) {
    long[] fees = {6, 8, 16, 30};
    long month = 0;
    for (int i = 0; i < tiers.length; i++) {
      month += tiers[i] * fees[i];
    }
    BigDecimal fee = BigDecimal.valueOf(12 * month);
    BigDecimal part =
        cents(new BigDecimal("1.25").multiply(BigDecimal.valueOf(members)).multiply(TWELVE));
    BigDecimal ofQuality = ofParts(part, parts(quality, 3000, 7000), 8000);
    long kept = 2 * parts(hospital, 5000, 8000) + parts(emergency, 5000, 8000);
    BigDecimal ofUtilization = quality >= 3000 ? ofParts(part, kept, 18_000) : BigDecimal.ZERO;
    return fee.add(ofQuality).add(ofUtilization);
  }

  /** Risk in thousandths, percentiles in hundredths of a percent, factor in thousandths. */
  static BigDecimal pcfQuarter(
      long members,
      int risk,
      long visits,
      int leakage,
      int factor,
      int national,
      boolean gateway,
      int regional,
      boolean improved) {
    long group = risk < 1200 ? 28 : risk < 1500 ? 45 : risk < 2000 ? 100 : 175;
    BigDecimal population =
        cents(
            BigDecimal.valueOf(3 * members * group)
                .multiply(BigDecimal.valueOf(10_000 - leakage, 4)));
    BigDecimal fee = cents(new BigDecimal("40.82").multiply(BigDecimal.valueOf(factor, 3)));
    BigDecimal total = population.add(fee.multiply(BigDecimal.valueOf(visits)));
    return total.add(cents(total.multiply(rate(national, gateway, regional, improved))));
  }

  private static BigDecimal rate(int national, boolean gateway, int regional, boolean improved) {
    if (national < 2500) {
      return new BigDecimal("-0.10");
    }
    if (!gateway) {
      return BigDecimal.ZERO; // first year
    }
    String[] levels = {"0", "0.065", "0.13", "0.20", "0.27", "0.34"};
    String[] bonuses = {"0", "0.035", "0.07", "0.10", "0.13", "0.16"};
    int level = regional < 5000 ? 0 : Math.min(5, (regional - 5000) / 1000 + 1);
    BigDecimal bonus = improved ? new BigDecimal(bonuses[level]) : BigDecimal.ZERO;
    return new BigDecimal(levels[level]).add(bonus);
  }

  /** Member months at 6.00, and 100.00 for each of those measured from 80 % on. */
  static BigDecimal home(long months, long met, long measured) {
    BigDecimal fee = BigDecimal.valueOf(6 * months);
    boolean isMet = measured >= 30 && 100 * met >= 80 * measured;
    return isMet ? fee.add(BigDecimal.valueOf(100 * measured)) : fee;
  }
}
