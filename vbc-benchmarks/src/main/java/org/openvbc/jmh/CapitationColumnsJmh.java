package org.openvbc.jmh;

import java.math.BigDecimal;
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
import org.openvbc.core.money.Money;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationTally;

/**
 * What one row of columns of member months costs, paid by itself with risk, carve-out and withhold
 * or added to its group, beside the payment alone in plain decimals and in binary fractions;
 * figures are per row.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(CapitationColumnsJmh.ROWS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class CapitationColumnsJmh {
  static final int ROWS = 2_000_000;

  /** Creates the measurement. */
  public CapitationColumnsJmh() {}

  /** The roster as columns. */
  @State(Scope.Thread)
  public static class Columns {
    final CapitationRoster roster = new CapitationRoster(ROWS);
    final Capitation contract = CapitationPanel.contract();

    /** Creates the columns. */
    public Columns() {}
  }

  /** Plain decimals. */
  @State(Scope.Thread)
  public static class BigDecimals {
    final BigDecimal[] rates = new BigDecimal[CapitationPanel.CELLS];
    final BigDecimal[] members = new BigDecimal[ROWS];
    final BigDecimal[] scores = new BigDecimal[ROWS];
    final int[] cells;

    /** Creates the decimals. */
    public BigDecimals() {
      CapitationRoster roster = new CapitationRoster(ROWS);
      cells = roster.cells;
      Arrays.setAll(rates, cell -> BigDecimal.valueOf(CapitationPanel.rateCents(cell), 2));
      Arrays.setAll(members, row -> BigDecimal.valueOf(roster.members[row]));
      Arrays.setAll(scores, row -> BigDecimal.valueOf(roster.scores[row], 3));
    }
  }

  /** Binary fractions. */
  @State(Scope.Thread)
  public static class Doubles {
    final double[] rates = new double[CapitationPanel.CELLS];
    final double[] members = new double[ROWS];
    final double[] scores = new double[ROWS];
    final double[] payments = new double[ROWS];
    final int[] cells;

    /** Creates the fractions. */
    public Doubles() {
      CapitationRoster roster = new CapitationRoster(ROWS);
      cells = roster.cells;
      Arrays.setAll(rates, cell -> CapitationPanel.rateCents(cell) / 100.0);
      Arrays.setAll(members, row -> roster.members[row]);
      Arrays.setAll(scores, row -> roster.scores[row] / (double) CapitationRoster.WHOLE_SCORE);
    }
  }

  /**
   * Every row paid by itself.
   *
   * @param columns the rows
   * @return the payments
   */
  @Benchmark
  public long[] paidByRow(Columns columns) {
    columns.contract.settleRows(columns.roster.columns, 0, ROWS);
    return columns.roster.payments;
  }

  /**
   * All rows added up and paid as one group.
   *
   * @param columns the rows
   * @return the payment
   */
  @Benchmark
  public Money paidAsGroup(Columns columns) {
    CapitationTally tally = columns.contract.tally();
    tally.addRows(columns.roster.columns, 0, ROWS);
    return columns.contract.settle(tally.performance()).netPayment();
  }

  /**
   * The payment of every row in BigDecimal.
   *
   * @param decimals the rows
   * @param hole takes each payment
   */
  @Benchmark
  public void bigDecimal(BigDecimals decimals, Blackhole hole) {
    for (int row = 0; row < ROWS; row++) {
      hole.consume(
          PlainBigDecimalCapitation.answer(
              decimals.rates[decimals.cells[row]], decimals.members[row], decimals.scores[row]));
    }
  }

  /**
   * The payment of every row in double, not exact.
   *
   * @param doubles the rows
   * @return the payments
   */
  @Benchmark
  public double[] binary(Doubles doubles) {
    for (int row = 0; row < ROWS; row++) {
      doubles.payments[row] =
          CapitationRoster.binary(
              doubles.rates[doubles.cells[row]], doubles.members[row], doubles.scores[row]);
    }
    return doubles.payments;
  }
}
