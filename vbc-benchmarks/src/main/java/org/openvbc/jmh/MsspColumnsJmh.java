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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openvbc.models.mssp.MsspTrack;

/**
 * What one row of columns of the Shared Savings Program costs, with its checks and its status,
 * beside the answer alone in plain decimals and in binary fractions, all of them exact but the
 * last.
 *
 * <p>Each call settles the next thousand rows, round and round, so that figures are per row
 * whatever the number of rows. One contract, ENHANCED with its minimum rate by table, unless it
 * says panel.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(MsspColumnsJmh.SLICE)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class MsspColumnsJmh {
  static final int SLICE = 1_000;
  private static final Contract CONTRACT = Contract.ENHANCED_VARIABLE;

  /** Creates the measurement. */
  public MsspColumnsJmh() {}

  /** Rows that are walked slice by slice. */
  @State(Scope.Thread)
  public abstract static class Slices {
    /** How many rows, in whole slices. */
    @Param("2000000")
    int rows;

    private int cursor;

    /** The first row of the next slice. */
    final int next() {
      int from = cursor;
      cursor = from + SLICE >= rows ? 0 : from + SLICE;
      return from;
    }
  }

  /** Columns of one contract. */
  public static class Columns extends Slices {
    final MsspTrack track = CONTRACT.track();
    PanelColumns all = new PanelColumns(new PanelRow[0]);

    /** Builds the columns. */
    @Setup
    public void build() {
      all = new PanelColumns(Panel.rows(rows, CONTRACT));
    }
  }

  /** Columns of a panel, in any order. */
  public static class Mixed extends Slices {
    PanelColumns all = new PanelColumns(new PanelRow[0]);

    /** Builds the columns. */
    @Setup
    public void build() {
      all = new PanelColumns(Panel.rows(rows));
    }
  }

  /** Columns of a panel, sorted by contract. */
  public static class Sorted extends Slices {
    PanelColumns all = new PanelColumns(new PanelRow[0]);

    /** Builds the columns. */
    @Setup
    public void build() {
      PanelRow[] panel = Panel.rows(rows);
      Arrays.sort(panel, Comparator.comparing(PanelRow::contract));
      all = new PanelColumns(panel);
    }
  }

  /** Plain decimals. */
  public static class BigDecimals extends Slices {
    PlainBigDecimal.Year[] years = {};

    /** Builds the decimals. */
    @Setup
    public void build() {
      PanelRow[] panel = Panel.rows(rows, CONTRACT);
      years = new PlainBigDecimal.Year[rows];
      Arrays.setAll(years, row -> PlainBigDecimal.Year.of(panel[row]));
    }
  }

  /** Columns of binary fractions. */
  public static class DoubleColumns extends Slices {
    PlainDoubleColumns all = new PlainDoubleColumns(new PanelRow[0]);

    /** Builds the columns. */
    @Setup
    public void build() {
      all = new PlainDoubleColumns(Panel.rows(rows, CONTRACT));
    }
  }

  /** Binary fractions, an object a row. */
  public static class Doubles extends Slices {
    PlainDouble.Year[] years = {};

    /** Builds the fractions. */
    @Setup
    public void build() {
      PanelRow[] panel = Panel.rows(rows, CONTRACT);
      years = new PlainDouble.Year[rows];
      Arrays.setAll(years, row -> PlainDouble.Year.of(panel[row]));
    }
  }

  /**
   * One contract over all rows.
   *
   * @param slices the rows
   * @return the payments
   */
  @Benchmark
  public long[] columns(Columns slices) {
    int from = slices.next();
    slices.track.settleRows(slices.all.columns, from, from + SLICE);
    return slices.all.netPayments;
  }

  /**
   * A contract per row, sorted by contract.
   *
   * @param slices the rows
   * @return the payments
   */
  @Benchmark
  public long[] panelSorted(Sorted slices) {
    int from = slices.next();
    slices.all.settleEach(from, from + SLICE);
    return slices.all.netPayments;
  }

  /**
   * A contract per row, in any order.
   *
   * @param slices the rows
   * @return the payments
   */
  @Benchmark
  public long[] panelMixed(Mixed slices) {
    int from = slices.next();
    slices.all.settleEach(from, from + SLICE);
    return slices.all.netPayments;
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param slices the rows
   * @param hole takes each payment
   */
  @Benchmark
  public void bigDecimal(BigDecimals slices, Blackhole hole) {
    int from = slices.next();
    for (int row = from; row < from + SLICE; row++) {
      hole.consume(PlainBigDecimal.answer(slices.years[row]));
    }
  }

  /**
   * The answer alone in double, in columns and without branches; not exact.
   *
   * @param slices the rows
   * @return the payments
   */
  @Benchmark
  public double[] doubleColumns(DoubleColumns slices) {
    int from = slices.next();
    slices.all.settleRows(from, from + SLICE);
    return slices.all.netPayments;
  }

  /**
   * The answer alone in double as one would write it, an object a row; not exact.
   *
   * @param slices the rows
   * @return the sum of payments
   */
  @Benchmark
  public double doubleObjects(Doubles slices) {
    int from = slices.next();
    double sum = 0;
    for (int row = from; row < from + SLICE; row++) {
      sum += PlainDouble.answer(slices.years[row]);
    }
    return sum;
  }
}
