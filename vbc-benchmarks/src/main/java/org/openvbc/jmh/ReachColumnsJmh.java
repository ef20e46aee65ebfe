package org.openvbc.jmh;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachColumns;
import org.openvbc.models.reach.ReachPanel;

/**
 * What one row of columns of ACO REACH costs through four corridors, with its checks and its
 * status, beside the answer alone in plain decimals and in binary fractions; figures are per row.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(ReachColumnsJmh.ROWS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class ReachColumnsJmh {
  static final int ROWS = 2_000_000;

  /** Creates the measurement. */
  public ReachColumnsJmh() {}

  /** The years as columns. */
  @State(Scope.Thread)
  public static class Columns {
    private static final long MICROS = 10_000;
    private static final int ARRANGEMENTS = 2;

    final ReachArrangement model = ReachArrangement.professional(2024, ReachAcoType.STANDARD);
    final ReachPanel panel =
        new ReachPanel(
            List.of(model, ReachArrangement.professional(2026, ReachAcoType.HIGH_NEEDS)));
    final long[] netPayments;
    final ReachColumns rows;
    final int[] mixed;

    /** Creates the columns. */
    public Columns() {
      this(ROWS);
    }

    Columns(int size) {
      PlainBigDecimalReach.Year[] years = PlainBigDecimalReach.years(size);
      long[] benchmarks = new long[size];
      long[] costs = new long[size];
      Arrays.setAll(benchmarks, row -> years[row].benchmark() * MICROS);
      Arrays.setAll(costs, row -> years[row].cost() * MICROS);
      short[] scores = new short[size];
      Arrays.fill(scores, ReachColumns.BENCHMARK_IS_FINAL);
      netPayments = new long[size];
      rows = ReachColumns.builder(benchmarks, scores, costs).into(netPayments, new byte[size]);
      mixed = new SplittableRandom(size).ints(size, 0, ARRANGEMENTS).toArray();
    }

    void settle() {
      model.settleRows(rows, 0, rows.rows());
    }
  }

  /** Plain decimals. */
  @State(Scope.Thread)
  public static class BigDecimals {
    final PlainBigDecimalReach.Plain[] years =
        Arrays.stream(PlainBigDecimalReach.years(ROWS))
            .map(PlainBigDecimalReach.Year::plain)
            .toArray(PlainBigDecimalReach.Plain[]::new);

    /** Creates the decimals. */
    public BigDecimals() {}
  }

  /** Binary fractions. */
  @State(Scope.Thread)
  public static class Doubles {
    private static final double CENTS = 100;
    final double[] benchmarks = new double[ROWS];
    final double[] costs = new double[ROWS];
    final double[] payments = new double[ROWS];

    /** Creates the fractions. */
    public Doubles() {
      PlainBigDecimalReach.Year[] years = PlainBigDecimalReach.years(ROWS);
      Arrays.setAll(benchmarks, row -> years[row].benchmark() / CENTS);
      Arrays.setAll(costs, row -> years[row].cost() / CENTS);
    }
  }

  /**
   * One arrangement over all rows.
   *
   * @param columns the rows
   * @return the payments
   */
  @Benchmark
  public long[] oneArrangement(Columns columns) {
    columns.settle();
    return columns.netPayments;
  }

  /**
   * An arrangement per row, in any order.
   *
   * @param columns the rows
   * @return the payments
   */
  @Benchmark
  public long[] panelMixed(Columns columns) {
    columns.panel.settleRows(columns.rows, columns.mixed, 0, ROWS);
    return columns.netPayments;
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param decimals the rows
   * @param hole takes each payment
   */
  @Benchmark
  public void bigDecimal(BigDecimals decimals, Blackhole hole) {
    for (PlainBigDecimalReach.Plain year : decimals.years) {
      hole.consume(PlainBigDecimalReach.answer(year));
    }
  }

  /**
   * The answer alone in double, not exact.
   *
   * @param doubles the rows
   * @return the payments
   */
  @Benchmark
  public double[] binary(Doubles doubles) {
    for (int row = 0; row < ROWS; row++) {
      doubles.payments[row] = PlainDoubleReach.answer(doubles.benchmarks[row], doubles.costs[row]);
    }
    return doubles.payments;
  }
}
