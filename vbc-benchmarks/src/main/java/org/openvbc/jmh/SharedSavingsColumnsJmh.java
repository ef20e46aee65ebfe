package org.openvbc.jmh;

import java.util.Arrays;
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

/**
 * What one drawn year of a commercial contract costs as a row of columns, with its checks and its
 * status, beside the answer alone in plain decimals and in binary fractions; figures are per row.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(SharedSavingsColumnsJmh.ROWS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class SharedSavingsColumnsJmh {
  static final int ROWS = 2_000_000;

  /** Creates the measurement. */
  public SharedSavingsColumnsJmh() {}

  /** The years as columns. */
  @State(Scope.Thread)
  public static class Columns {
    final SharedSavingsPanel panel = new SharedSavingsPanel(ROWS);

    /** Creates the columns. */
    public Columns() {}
  }

  /** Plain decimals. */
  @State(Scope.Thread)
  public static class BigDecimals {
    final SharedSavingsPanel.Plain[] years = new SharedSavingsPanel.Plain[ROWS];

    /** Creates the decimals. */
    public BigDecimals() {
      Arrays.setAll(years, new SharedSavingsPanel(ROWS)::plain);
    }
  }

  /** Binary fractions. */
  @State(Scope.Thread)
  public static class Doubles {
    private static final double MICROS = 1_000_000;
    private static final double WHOLE_SCORE = 10_000;
    final double[] targets;
    final double[] costs;
    final double[] scores = new double[ROWS];
    final double[] payments = new double[ROWS];

    /** Creates the fractions. */
    public Doubles() {
      SharedSavingsPanel panel = new SharedSavingsPanel(ROWS);
      targets = Arrays.stream(panel.targets).mapToDouble(micros -> micros / MICROS).toArray();
      costs = Arrays.stream(panel.costs).mapToDouble(micros -> micros / MICROS).toArray();
      Arrays.setAll(scores, row -> panel.scores[row] / WHOLE_SCORE);
    }
  }

  /**
   * One contract over all rows.
   *
   * @param columns the rows
   * @return the payments
   */
  @Benchmark
  public long[] oneContract(Columns columns) {
    columns.panel.settle();
    return columns.panel.netPayments;
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param decimals the rows
   * @param hole takes each payment
   */
  @Benchmark
  public void bigDecimal(BigDecimals decimals, Blackhole hole) {
    for (SharedSavingsPanel.Plain year : decimals.years) {
      hole.consume(SharedSavingsPanel.answer(year));
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
      doubles.payments[row] =
          SharedSavingsPanel.binary(doubles.targets[row], doubles.costs[row], doubles.scores[row]);
    }
    return doubles.payments;
  }
}
