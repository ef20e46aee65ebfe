package org.openvbc.jmh;

import java.math.BigDecimal;
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
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.ReachSettlement;

/** What one settlement of ACO REACH through four corridors costs, beside plain decimals. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class ReachJmh {

  /** Creates the measurement. */
  public ReachJmh() {}

  /** Years, walked one by one, round and round. */
  @State(Scope.Thread)
  public static class Years {
    private static final int ROWS = 2_048;
    final ReachArrangement model = ReachArrangement.professional(2024, ReachAcoType.STANDARD);
    final ReachPerformance[] years = new ReachPerformance[ROWS];
    final PlainBigDecimalReach.Plain[] plain = new PlainBigDecimalReach.Plain[ROWS];
    private int cursor;

    /** Builds the rows. */
    @Setup
    public void build() {
      PlainBigDecimalReach.Year[] rows = PlainBigDecimalReach.years(ROWS);
      for (int i = 0; i < ROWS; i++) {
        years[i] = rows[i].performance();
        plain[i] = rows[i].plain();
      }
    }

    final int next() {
      cursor = cursor + 1 == ROWS ? 0 : cursor + 1;
      return cursor;
    }
  }

  /**
   * A full settlement.
   *
   * @param years the years
   * @return the settlement
   */
  @Benchmark
  public ReachSettlement settle(Years years) {
    return years.model.settle(years.years[years.next()]);
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param years the years
   * @return the payment
   */
  @Benchmark
  public BigDecimal answerBigDecimal(Years years) {
    return PlainBigDecimalReach.answer(years.plain[years.next()]);
  }
}
