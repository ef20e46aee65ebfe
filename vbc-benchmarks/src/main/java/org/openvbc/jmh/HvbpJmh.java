package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.hospital.HvbpExchange;
import org.openvbc.quality.scale.AchievementImprovementScale;

/**
 * What Hospital Value-Based Purchasing costs: points of a million measures, beside a restatement in
 * BigDecimal, and the slope of a year with 3,000 hospitals. Milliseconds for the whole of it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HvbpJmh {
  private static final int MEASURES = 1_000_000;
  private static final int HOSPITALS = 3_000;
  private static final int DECIMALS = 6;
  private static final long HUNDRED_POINTS = 100_000_000_000_000L;

  /** Creates the measurement. */
  public HvbpJmh() {}

  /** A million rates around the standards of one measure, and a year of hospitals. */
  @State(Scope.Benchmark)
  public static class Year {
    final AchievementImprovementScale scale =
        AchievementImprovementScale.higher("0.869247", "0.887868");
    final BigDecimal threshold = new BigDecimal("0.869247");
    final BigDecimal benchmark = new BigDecimal("0.887868");
    Rate[] performances = {};
    Rate[] baselines = {};
    BigDecimal[] plainPerformances = {};
    BigDecimal[] plainBaselines = {};
    List<HvbpExchange.Hospital> hospitals = List.of();

    /** Builds the rows. */
    @Setup
    public void build() {
      Random random = new Random(412_165);
      performances = new Rate[MEASURES];
      baselines = new Rate[MEASURES];
      plainPerformances = new BigDecimal[MEASURES];
      plainBaselines = new BigDecimal[MEASURES];
      for (int i = 0; i < MEASURES; i++) {
        plainPerformances[i] = BigDecimal.valueOf(860_000 + random.nextInt(35_000), DECIMALS);
        plainBaselines[i] = BigDecimal.valueOf(850_000 + random.nextInt(40_000), DECIMALS);
        performances[i] = Rate.of(plainPerformances[i]);
        baselines[i] = Rate.of(plainBaselines[i]);
      }
      hospitals = new ArrayList<>();
      for (int i = 0; i < HOSPITALS; i++) {
        hospitals.add(
            new HvbpExchange.Hospital(
                Money.ofCents(100_000_000L + random.nextInt(2_000_000_000)),
                // as printed, with twelve decimals of a point
                new Score(Rate.of(BigDecimal.valueOf(random.nextLong(HUNDRED_POINTS), 14)))));
      }
    }
  }

  /**
   * Points of a million measures.
   *
   * @param year the rates
   * @return the sum of the scores
   */
  @Benchmark
  public long points(Year year) {
    long sum = 0;
    for (int i = 0; i < MEASURES; i++) {
      sum += year.scale.pointsOf(year.performances[i], Optional.of(year.baselines[i])).score();
    }
    return sum;
  }

  /**
   * The same in BigDecimal, with quotients of 34 digits, which are not exact.
   *
   * @param year the rates
   * @return the sum of the scores
   */
  @Benchmark
  public long pointsBigDecimal(Year year) {
    long sum = 0;
    for (int i = 0; i < MEASURES; i++) {
      sum += plain(year, year.plainPerformances[i], year.plainBaselines[i]);
    }
    return sum;
  }

  private static long plain(Year year, BigDecimal performance, BigDecimal baseline) {
    if (performance.compareTo(year.benchmark) >= 0) {
      return 10;
    }
    long achievement = 0;
    if (performance.compareTo(year.threshold) >= 0) {
      achievement = rounded("9", performance, year.threshold, year.benchmark, "0.5");
    }
    long improvement = 0;
    if (performance.compareTo(baseline) > 0) {
      improvement = Math.max(0, rounded("10", performance, baseline, year.benchmark, "-0.5"));
    }
    return Math.max(achievement, improvement);
  }

  private static long rounded(
      String factor, BigDecimal rate, BigDecimal start, BigDecimal benchmark, String added) {
    return new BigDecimal(factor)
        .multiply(rate.subtract(start))
        .divide(benchmark.subtract(start), MathContext.DECIMAL128)
        .add(new BigDecimal(added))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /**
   * The exact slope of a year.
   *
   * @param year the hospitals
   * @return the exchange function
   */
  @Benchmark
  public HvbpExchange slope(Year year) {
    return HvbpExchange.solvedFor(year.hospitals, 100);
  }
}
