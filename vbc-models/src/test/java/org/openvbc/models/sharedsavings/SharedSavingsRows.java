package org.openvbc.models.sharedsavings;

import java.util.SplittableRandom;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;

/** Rows of columns, and each row as the contract and the year that it stands for. */
final class SharedSavingsRows {
  final long[] costs;
  final int[] memberMonths;
  final long[] targets;
  final int[] members;
  final short[] scores;
  final long[] netPayments;
  final byte[] statuses;

  SharedSavingsRows(int rows) {
    costs = new long[rows];
    memberMonths = new int[rows];
    targets = new long[rows];
    members = new int[rows];
    scores = new short[rows];
    netPayments = new long[rows];
    statuses = new byte[rows];
  }

  SharedSavingsColumns columns() {
    return SharedSavingsColumns.builder(costs, memberMonths)
        .targets(targets)
        .members(members)
        .scores(scores)
        .into(netPayments, statuses);
  }

  /** Costs around targets, on thresholds and on the target itself. */
  static SharedSavingsRows drawn(SharedSavings terms, int rows, SplittableRandom random) {
    SharedSavingsRows drawn = new SharedSavingsRows(rows);
    boolean isHistorical = terms.target() instanceof HistoricalTarget;
    for (int row = 0; row < rows; row++) {
      int months = random.nextInt(1_000, 300_000);
      long stated = random.nextLong(1_000_000, 900_000_000_000L) * 1_000;
      drawn.memberMonths[row] = months;
      drawn.targets[row] =
          isHistorical || random.nextBoolean()
              ? (random.nextInt(50) == 0 ? 0 : stated)
              : SharedSavingsColumns.TARGET_OF_CONTRACT;
      long target =
          drawn.targets[row] < 0
              ? terms.target() instanceof Target.Total total
                  ? total.amount().micros()
                  : months * 430_250_000L
              : drawn.targets[row];
      drawn.costs[row] = cost(target, random);
      drawn.members[row] = random.nextInt(4_000, 8_000);
      drawn.scores[row] =
          (short) (random.nextBoolean() ? random.nextInt(10_001) : 1_000 * random.nextInt(11));
    }
    return drawn;
  }

  private static long cost(long target, SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> target / 100 * 98;
      case 1 -> target / 100 * 102;
      case 2 -> random.nextInt(4) == 0 ? target : target / 1_000 * random.nextInt(300, 1_900);
      default -> target / 1_000_000 * random.nextInt(800_000, 1_200_000) / 10_000 * 10_000;
    };
  }

  /** The contract of a row: with the row's own target where it states one. */
  SharedSavings terms(SharedSavings terms, int row) {
    return targets[row] < 0 ? terms : terms.withTarget(Target.total(Money.ofMicros(targets[row])));
  }

  SharedSavingsPerformance performance(int row) {
    return SharedSavingsPerformance.builder()
        .period(SharedSavingsSamples.YEAR)
        .costBasis(SharedSavingsSamples.ALLOWED)
        .costs(ClaimCosts.incurred(Money.ofMicros(costs[row])))
        .memberMonths(MemberMonths.of(memberMonths[row]))
        .members((long) members[row])
        .quality(new Score(Rate.of(scores[row], SharedSavingsKernel.WHOLE_SCORE)))
        .build();
  }
}
