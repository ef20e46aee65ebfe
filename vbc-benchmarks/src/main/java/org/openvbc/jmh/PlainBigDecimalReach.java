package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.openvbc.core.money.Money;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachPerformance;

/** The settlement of ACO REACH Professional, the answer alone in plain {@link BigDecimal}. */
final class PlainBigDecimalReach {
  private static final long SEED = 20_260_101;
  private static final BigDecimal[] EDGES = {
    BigDecimal.ZERO, new BigDecimal("0.05"), new BigDecimal("0.10"), new BigDecimal("0.15")
  };
  private static final BigDecimal[] SHARES = {
    new BigDecimal("0.50"), new BigDecimal("0.35"), new BigDecimal("0.15"), new BigDecimal("0.05")
  };
  private static final BigDecimal KEPT = new BigDecimal("0.98");

  private PlainBigDecimalReach() {}

  /** One year: the final benchmark and the net cost of care in cents. */
  record Year(long benchmark, long cost) {
    ReachPerformance performance() {
      return ReachPerformance.builder()
          .benchmark(ReachBenchmark.finalBenchmark(Money.ofCents(benchmark)))
          .expenditure(ReachExpenditure.net(Money.ofCents(cost)))
          .build();
    }

    Plain plain() {
      return new Plain(BigDecimal.valueOf(benchmark, 2), BigDecimal.valueOf(cost, 2));
    }
  }

  /** The same year in decimals. */
  record Plain(BigDecimal benchmark, BigDecimal cost) {}

  /** Years with gains and losses in every band. */
  static Year[] years(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    Year[] years = new Year[size];
    for (int i = 0; i < size; i++) {
      long benchmark = random.nextLong(1_000_000_000L, 200_000_000_000L);
      long cost = benchmark / 10_000 * random.nextLong(8_000, 12_000) + random.nextLong(10_000);
      years[i] = new Year(benchmark, cost);
    }
    return years;
  }

  static BigDecimal answer(Plain year) {
    BigDecimal gross = year.benchmark.subtract(year.cost);
    BigDecimal size = gross.abs();
    BigDecimal shared = BigDecimal.ZERO;
    for (int i = 0; i < EDGES.length; i++) {
      BigDecimal from = year.benchmark.multiply(EDGES[i]);
      if (size.compareTo(from) <= 0) {
        break;
      }
      BigDecimal end =
          i + 1 < EDGES.length ? size.min(year.benchmark.multiply(EDGES[i + 1])) : size;
      shared = shared.add(end.subtract(from).multiply(SHARES[i]));
    }
    BigDecimal due = gross.signum() < 0 ? shared.negate() : shared.multiply(KEPT);
    return due.setScale(2, RoundingMode.HALF_UP);
  }
}
