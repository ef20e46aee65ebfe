package org.openvbc.models.reach;

import java.util.SplittableRandom;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** Rows of columns, and each row as the performance that it stands for. */
final class ReachRows {
  final long[] benchmarks;
  final short[] scores;
  final long[] expenditures;
  final long[] healthEquity;
  final boolean[] eligible;
  final long[] capitationLines;
  final long[] bonuses;
  final long[] provisionalPayments;
  final long[] grossSavings;
  final long[] netPayments;
  final byte[] statuses;

  ReachRows(int rows) {
    benchmarks = new long[rows];
    scores = new short[rows];
    expenditures = new long[rows];
    healthEquity = new long[rows];
    eligible = new boolean[rows];
    capitationLines = new long[rows];
    bonuses = new long[rows];
    provisionalPayments = new long[rows];
    grossSavings = new long[rows];
    netPayments = new long[rows];
    statuses = new byte[rows];
  }

  ReachColumns columns() {
    return ReachColumns.builder(benchmarks, scores, expenditures)
        .healthEquity(healthEquity)
        .eligible(eligible)
        .capitationLines(capitationLines)
        .bonuses(bonuses)
        .provisionalPayments(provisionalPayments)
        .grossSavingsInto(grossSavings)
        .into(netPayments, statuses);
  }

  /** Costs between half and nearly twice the benchmark, and other lines now and then. */
  static ReachRows drawn(int rows, SplittableRandom random, boolean knowsEquityAndBonus) {
    ReachRows drawn = new ReachRows(rows);
    for (int row = 0; row < rows; row++) {
      boolean isInCents = random.nextBoolean();
      long benchmark = amount(random, 10_000_000_000L, 3_000_000_000_000_000L, isInCents);
      drawn.benchmarks[row] = benchmark;
      drawn.scores[row] =
          random.nextInt(3) == 0
              ? ReachColumns.BENCHMARK_IS_FINAL
              : (short) (isInCents ? 100 * random.nextInt(101) : random.nextInt(10_001));
      drawn.expenditures[row] =
          benchmark / 1_000_000 * (30 + random.nextInt(160)) * 10_000
              + amount(random, 0, 1_000_000_000, isInCents);
      drawn.eligible[row] = random.nextInt(5) != 0;
      drawn.capitationLines[row] = sometimes(random, -900_000_000_000L, isInCents);
      drawn.provisionalPayments[row] = sometimes(random, -900_000_000_000L, isInCents);
      if (knowsEquityAndBonus) {
        drawn.healthEquity[row] = sometimes(random, -900_000_000L, isInCents);
        drawn.bonuses[row] = sometimes(random, 0, isInCents);
      }
    }
    return drawn;
  }

  private static long sometimes(SplittableRandom random, long least, boolean isInCents) {
    return random.nextBoolean() ? 0 : amount(random, least, 900_000_000_000L, isInCents);
  }

  private static long amount(SplittableRandom random, long least, long most, boolean isInCents) {
    long micros = random.nextLong(least, most);
    return isInCents ? micros / 10_000 * 10_000 : micros;
  }

  /** A row as a performance; its capitation lines as one true-up. */
  ReachPerformance performance(int row) {
    boolean isFinal = scores[row] == ReachColumns.BENCHMARK_IS_FINAL;
    Money benchmark = Money.ofMicros(benchmarks[row]);
    Money lines = Money.ofMicros(capitationLines[row]);
    Money size = lines.abs();
    ReachPerformance.Builder aco =
        ReachPerformance.builder()
            .benchmark(
                isFinal
                    ? ReachBenchmark.finalBenchmark(benchmark)
                    : ReachBenchmark.beforeDiscount(benchmark))
            .expenditure(ReachExpenditure.net(Money.ofMicros(expenditures[row])))
            .healthEquity(HealthEquityAdjustment.ofAmount(Money.ofMicros(healthEquity[row])))
            .eligibleForSharedSavings(eligible[row])
            .capitationLines(
                lines.isNegative()
                    ? new CapitationLines(Money.ZERO, Money.ZERO, size, Money.ZERO, Money.ZERO)
                    : new CapitationLines(Money.ZERO, size, Money.ZERO, Money.ZERO, Money.ZERO))
            .highPerformersBonus(Money.ofMicros(bonuses[row]))
            .provisionalPaid(Money.ofMicros(provisionalPayments[row]));
    if (!isFinal) {
      aco.quality(new Score(Rate.of(scores[row], ReachKernel.WHOLE_SCORE)));
    }
    return aco.build();
  }
}
