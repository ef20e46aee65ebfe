package org.openvbc.jmh;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsResult;

/**
 * What the Star Ratings of one contract cost, Part C, Part D and overall from the stars of all
 * measures of 2026, beside the answers alone in {@link BigDecimal}. Each call takes the next
 * contract of a panel of varied ones; read the two sizes apart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class StarsJmh {

  /** Creates the measurement. */
  public StarsJmh() {}

  /** A panel that is walked row by row, round and round. */
  @State(Scope.Thread)
  public abstract static class Walk {
    /** How many contracts. */
    @Param({"2048", "1000000"})
    int rows;

    private int cursor;

    /** The position of the next row. */
    final int next() {
      int at = cursor;
      cursor = at + 1 == rows ? 0 : at + 1;
      return at;
    }
  }

  /** Contracts as the library takes them. */
  public static class Contracts extends Walk {
    StarsPerformance[] all = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      all = StarsPanel.performances(StarsPanel.contracts(rows));
    }
  }

  /** Contracts in plain arrays. */
  public static class PlainContracts extends Walk {
    final PlainStarsBigDecimal rule = new PlainStarsBigDecimal();
    StarsPanel.Contract[] all = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      all = StarsPanel.contracts(rows);
    }
  }

  /**
   * The library, with its checks, results and reasons.
   *
   * @param contracts the panel
   * @return the ratings of a contract
   */
  @Benchmark
  public StarsResult rate(Contracts contracts) {
    return StarsPanel.RULE.determine(contracts.all[contracts.next()]);
  }

  /**
   * The answers alone in {@link BigDecimal}.
   *
   * @param contracts the panel
   * @return the half stars of a contract's ratings together
   */
  @Benchmark
  public int rateBigDecimal(PlainContracts contracts) {
    return contracts.rule.rate(contracts.all[contracts.next()]);
  }
}
