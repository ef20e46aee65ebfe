package org.openvbc.models.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The settlement restated in plain decimals, from the papers: it shares no code with the library.
 * All products are exact, since nothing is divided.
 */
final class PlainReach {
  private PlainReach() {}

  /** A cell: months, dollars, risk score, trend adjustment. */
  record Cell(BigDecimal months, BigDecimal rate, BigDecimal score, BigDecimal trend) {}

  /** What goes in; a final benchmark has no cells. */
  record Case(
      int year,
      boolean global,
      boolean tcc,
      List<Cell> cells,
      BigDecimal finalBenchmark,
      BigDecimal discount,
      BigDecimal withhold,
      BigDecimal quality,
      BigDecimal retention,
      BigDecimal healthEquity,
      BigDecimal capitation,
      BigDecimal claims,
      BigDecimal payout,
      BigDecimal neutrality,
      BigDecimal charge,
      BigDecimal completion,
      boolean eligible,
      BigDecimal basePaid,
      BigDecimal baseActual,
      BigDecimal enhancedPaid,
      BigDecimal apoPaid,
      BigDecimal apoActual,
      BigDecimal bonus,
      BigDecimal provisional) {}

  /** What comes out. */
  record Result(
      BigDecimal finalBenchmark,
      BigDecimal gross,
      BigDecimal shared,
      BigDecimal afterSequestration,
      BigDecimal total) {}

  static Result settle(Case in) {
    BigDecimal last = in.finalBenchmark();
    if (!in.cells().isEmpty()) {
      BigDecimal before = BigDecimal.ZERO;
      for (Cell cell : in.cells()) {
        before =
            before.add(
                cell.months().multiply(cell.rate()).multiply(cell.score()).multiply(cell.trend()));
      }
      BigDecimal lost = in.withhold().multiply(BigDecimal.ONE.subtract(in.quality()));
      last =
          before.multiply(
              BigDecimal.ONE.subtract(in.discount()).subtract(lost).subtract(in.retention()));
    }
    BigDecimal benchmark = last.add(in.healthEquity());
    BigDecimal cost =
        in.capitation()
            .add(in.claims())
            .subtract(in.payout().multiply(in.neutrality()))
            .add(in.charge())
            .multiply(in.completion());
    BigDecimal gross = benchmark.subtract(cost);
    BigDecimal shared = corridor(gross, benchmark, bands(in));
    BigDecimal after = shared;
    if (shared.signum() > 0) {
      after = in.eligible() ? shared.multiply(new BigDecimal("0.98")) : BigDecimal.ZERO;
    }
    BigDecimal total =
        after
            .add(in.bonus())
            .add(in.baseActual().subtract(in.basePaid()))
            .add(in.apoActual().subtract(in.apoPaid()))
            .subtract(in.enhancedPaid())
            .setScale(2, RoundingMode.HALF_UP)
            .subtract(in.provisional());
    return new Result(last, gross, shared, after, total);
  }

  /** Upper edge and share, band by band. */
  private static String[][] bands(Case in) {
    if (!in.global()) {
      return new String[][] {{"0.05", "0.5"}, {"0.10", "0.35"}, {"0.15", "0.15"}, {"", "0.05"}};
    }
    String first = in.year() == 2026 ? "0.10" : "0.25";
    return new String[][] {{first, "1"}, {"0.35", "0.5"}, {"0.50", "0.25"}, {"", "0.1"}};
  }

  private static BigDecimal corridor(BigDecimal g, BigDecimal benchmark, String[][] bands) {
    BigDecimal size = g.abs();
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    for (String[] band : bands) {
      BigDecimal edge =
          band[0].isEmpty() ? size : benchmark.multiply(new BigDecimal(band[0])).min(size);
      if (edge.compareTo(low) > 0) {
        out = out.add(edge.subtract(low).multiply(new BigDecimal(band[1])));
        low = edge;
      }
    }
    return g.signum() < 0 ? out.negate() : out;
  }
}
