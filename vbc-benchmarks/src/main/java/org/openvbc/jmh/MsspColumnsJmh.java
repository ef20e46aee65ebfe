package org.openvbc.jmh;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one row of columns of the Shared Savings Program costs, with its checks and its status,
 * beside the answer alone in plain decimals and in binary fractions; figures are per row.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(MsspColumnsJmh.ROWS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class MsspColumnsJmh {
  static final int ROWS = 1_000_000;

  /** Creates the measurement. */
  public MsspColumnsJmh() {}

  /** Columns, in the order of the panel and sorted by contract. */
  @State(Scope.Thread)
  public static class Columns {
    final PanelColumns mixed = new PanelColumns(Panel.rows(ROWS));
    final PanelColumns sorted = new PanelColumns(sorted());

    /** Creates the columns. */
    public Columns() {}

    private static PanelRow[] sorted() {
      PanelRow[] rows = Panel.rows(ROWS);
      Arrays.sort(rows, Comparator.comparing(PanelRow::contract));
      return rows;
    }
  }

  /** Plain decimals. */
  @State(Scope.Thread)
  public static class BigDecimals {
    final PlainBigDecimal.Year[] years = new PlainBigDecimal.Year[ROWS];

    /** Creates the decimals. */
    public BigDecimals() {}

    /** Fills them. */
    @Setup
    public void fill() {
      PanelRow[] rows = Panel.rows(ROWS);
      Arrays.setAll(years, row -> PlainBigDecimal.Year.of(rows[row]));
    }
  }

  /** Binary fractions. */
  @State(Scope.Thread)
  public static class Doubles {
    final PlainDouble.Year[] years = new PlainDouble.Year[ROWS];

    /** Creates the fractions. */
    public Doubles() {}

    /** Fills them. */
    @Setup
    public void fill() {
      PanelRow[] rows = Panel.rows(ROWS);
      Arrays.setAll(years, row -> PlainDouble.Year.of(rows[row]));
    }
  }

  /**
   * One contract over all rows.
   *
   * @param rows the rows
   * @return the payments
   */
  @Benchmark
  public long[] oneContract(Columns rows) {
    rows.mixed.settleAllBy(Contract.ENHANCED_VARIABLE);
    return rows.mixed.netPayments;
  }

  /**
   * A contract per row, sorted by contract.
   *
   * @param rows the rows
   * @return the payments
   */
  @Benchmark
  public long[] panelSorted(Columns rows) {
    rows.sorted.settleEach();
    return rows.sorted.netPayments;
  }

  /**
   * A contract per row, in any order.
   *
   * @param rows the rows
   * @return the payments
   */
  @Benchmark
  public long[] panelMixed(Columns rows) {
    rows.mixed.settleEach();
    return rows.mixed.netPayments;
  }

  /**
   * The answer alone in BigDecimal, a contract per row.
   *
   * @param rows the rows
   * @param hole takes each payment
   */
  @Benchmark
  public void bigDecimal(BigDecimals rows, Blackhole hole) {
    for (PlainBigDecimal.Year year : rows.years) {
      hole.consume(PlainBigDecimal.answer(year));
    }
  }

  /**
   * The answer alone in double, a contract per row, not exact.
   *
   * @param rows the rows
   * @return the sum of payments
   */
  @Benchmark
  public double binary(Doubles rows) {
    double sum = 0;
    for (PlainDouble.Year year : rows.years) {
      sum += PlainDouble.answer(year);
    }
    return sum;
  }
}
