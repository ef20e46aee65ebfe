package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsColumns;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;

/**
 * Drawn years of one commercial contract with shared risk, the same each run, and the answer alone
 * in plain decimals and in binary fractions.
 *
 * <p>Half of savings from the first dollar of 2 % times the score, at most 5 % of the target; 30 %
 * of losses from the first dollar of 2 %, at most 3 % of the target.
 */
final class SharedSavingsPanel {
  private static final long SEED = 20_250_401;
  private static final long CENT = 10_000;
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final BigDecimal MINIMUM = new BigDecimal("0.02");
  private static final BigDecimal SHARE = new BigDecimal("0.5");
  private static final BigDecimal CAP = new BigDecimal("0.05");
  private static final BigDecimal LOSS_SHARE = new BigDecimal("0.3");
  private static final BigDecimal LOSS_CAP = new BigDecimal("0.03");

  static final SharedSavings CONTRACT =
      SharedSavings.builder()
          .name("Benchmark contract")
          .period(YEAR)
          .costBasis(CostBasis.allowed())
          .target(Target.total(Money.of(1)))
          .savings(
              SavingsShare.of(
                      Threshold.firstDollar(Rate.of(MINIMUM)),
                      SharingRate.multiplied(Rate.of(SHARE), Schedule.linear(Rate.ZERO, Rate.ONE)))
                  .cappedAt(Rate.of(CAP)))
          .losses(
              new LossTerms(
                  Threshold.firstDollar(Rate.of(MINIMUM)),
                  LossShare.fixed(Rate.of(LOSS_SHARE)),
                  Optional.of(Rate.of(LOSS_CAP))))
          .build();

  final long[] targets;
  final long[] costs;
  final short[] scores;
  final long[] netPayments;
  final SharedSavingsColumns columns;

  SharedSavingsPanel(int rows) {
    SplittableRandom random = new SplittableRandom(SEED);
    targets = new long[rows];
    costs = new long[rows];
    scores = new short[rows];
    netPayments = new long[rows];
    for (int row = 0; row < rows; row++) {
      long target = random.nextLong(1_000_000_000L, 50_000_000_000L);
      targets[row] = target * CENT;
      costs[row] =
          (target / 10_000 * random.nextLong(8_000, 12_000) + random.nextLong(10_000)) * CENT;
      scores[row] = (short) random.nextInt(10_001);
    }
    columns =
        SharedSavingsColumns.builder(costs, new int[rows])
            .targets(targets)
            .scores(scores)
            .into(netPayments, new byte[rows]);
  }

  void settle() {
    CONTRACT.settleRows(columns, 0, columns.rows());
  }

  SharedSavings contract(int row) {
    return CONTRACT.withTarget(Target.total(Money.ofMicros(targets[row])));
  }

  SharedSavingsPerformance performance(int row) {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(CostBasis.allowed())
        .costs(ClaimCosts.incurred(Money.ofMicros(costs[row])))
        .memberMonths(MemberMonths.ZERO)
        .quality(new Score(Rate.of(scores[row], 10_000)))
        .build();
  }

  /** A drawn year in decimals. */
  record Plain(BigDecimal target, BigDecimal cost, BigDecimal score) {}

  Plain plain(int row) {
    return new Plain(
        BigDecimal.valueOf(targets[row] / CENT, 2),
        BigDecimal.valueOf(costs[row] / CENT, 2),
        BigDecimal.valueOf(scores[row], 4));
  }

  static BigDecimal answer(Plain year) {
    BigDecimal savings = year.target.subtract(year.cost);
    BigDecimal size = savings.abs();
    if (size.signum() == 0 || size.compareTo(year.target.multiply(MINIMUM)) < 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal due =
        savings.signum() > 0
            ? size.multiply(SHARE).multiply(year.score).min(year.target.multiply(CAP))
            : size.multiply(LOSS_SHARE).min(year.target.multiply(LOSS_CAP)).negate();
    return due.setScale(2, RoundingMode.HALF_UP);
  }

  /** The same in binary fractions, without a branch that chance decides; not exact. */
  static double binary(double target, double cost, double score) {
    double savings = target - cost;
    double earned = Math.min(Math.max(savings, 0) * 0.5 * score, 0.05 * target);
    double owed = Math.min(Math.max(-savings, 0) * 0.3, 0.03 * target);
    double due = Math.abs(savings) >= 0.02 * target ? earned - owed : 0;
    return Math.rint(due * 100) / 100;
  }
}
