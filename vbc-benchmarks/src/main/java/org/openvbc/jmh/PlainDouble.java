package org.openvbc.jmh;

import org.openvbc.core.quality.QualityStanding.Standard;

/** The answer alone in binary floating point: the floor of the cost, and not exact. */
final class PlainDouble {
  static final double KEPT = 0.98;
  private static final double HALF = 0.5;
  private static final double NOTHING = 0.00;
  static final double ENHANCED_RATE = 0.75;
  static final double ENHANCED_LIMIT = 0.20;
  static final double ENHANCED_FLOOR = 0.40;
  static final double ENHANCED_CEILING = 0.75;
  static final double ENHANCED_LOSS_LIMIT = 0.15;
  private static final double BASIC_RATE = 0.50;
  private static final double BASIC_LIMIT = 0.10;
  private static final double BASIC_LOSS_RATE = 0.30;
  private static final double BASIC_LOSS_LIMIT = 0.04;
  private static final double BASIC_REVENUE_LIMIT = 0.08;
  private static final double[] MINIMUM = new double[MinimumTable.bands()];

  static {
    for (int band = 0; band < MINIMUM.length; band++) {
      MINIMUM[band] = MinimumTable.perMille(band) / 1_000.0;
    }
  }

  private PlainDouble() {}

  /** One year in this contestant's own types. */
  record Year(
      boolean enhanced,
      boolean fixed,
      double election,
      double benchmark,
      double expenditure,
      long beneficiaries,
      Standard standard,
      double score,
      boolean halfRate,
      boolean revenueKnown,
      double revenue,
      double disaster,
      double advance) {
    static Year of(PanelRow row) {
      return new Year(
          row.contract().isEnhanced(),
          row.contract().isFixed(),
          Double.parseDouble(row.contract().election()),
          row.benchmark() / 100.0,
          row.expenditure() / 100.0,
          row.beneficiaries(),
          row.standard(),
          row.score() / 10_000.0,
          row.sharesBelowMinimum(),
          row.isRevenueKnown(),
          row.revenue() / 100.0,
          row.disaster() / 100.0,
          row.advance() / 100.0);
    }
  }

  static double answer(Year year) {
    double gross = year.benchmark - year.expenditure;
    if (gross == 0) {
      return NOTHING;
    }
    double size = Math.abs(gross);
    boolean reached = reachesMinimum(year, size);
    if (gross > 0) {
      return reached || year.halfRate ? earned(year, size, reached) : NOTHING;
    }
    return reached ? -owed(year, size) : NOTHING;
  }

  private static double earned(Year year, double savings, boolean reached) {
    double full = year.enhanced ? ENHANCED_RATE : BASIC_RATE;
    double rate;
    switch (year.standard) {
      case MET:
        rate = full;
        break;
      case ALTERNATIVE_MET:
        rate = full * year.score;
        break;
      default:
        return NOTHING;
    }
    if (!reached) {
      rate *= HALF;
    }
    double kept = savings * rate * KEPT;
    double limit = year.benchmark * (year.enhanced ? ENHANCED_LIMIT : BASIC_LIMIT);
    double earned = Math.round(Math.min(kept, limit) * 100) / 100.0;
    return earned - Math.min(year.advance, earned);
  }

  private static double owed(Year year, double size) {
    double losses;
    if (year.enhanced) {
      double rate = ENHANCED_CEILING;
      if (year.standard != Standard.NOT_MET) {
        rate = Math.min(Math.max(1 - ENHANCED_RATE * year.score, ENHANCED_FLOOR), ENHANCED_CEILING);
      }
      losses = Math.min(size * rate, year.benchmark * ENHANCED_LOSS_LIMIT);
    } else {
      losses = Math.min(size * BASIC_LOSS_RATE, year.benchmark * BASIC_LOSS_LIMIT);
      if (year.revenueKnown) {
        losses = Math.min(losses, year.revenue * BASIC_REVENUE_LIMIT);
      }
    }
    return Math.round((losses - Math.min(year.disaster, losses)) * 100) / 100.0;
  }

  private static boolean reachesMinimum(Year year, double size) {
    if (year.fixed && year.beneficiaries >= MinimumTable.ELECTION_FROM) {
      return size >= year.benchmark * year.election;
    }
    int band = MinimumTable.band(year.beneficiaries);
    if (MinimumTable.isFlat(band)) {
      return size >= year.benchmark * MINIMUM[band];
    }
    double drop = MINIMUM[band] - MINIMUM[band + 1];
    double into = year.beneficiaries - MinimumTable.from(band);
    double rate = MINIMUM[band] - drop * into / MinimumTable.width(band);
    return size >= year.benchmark * rate;
  }
}
