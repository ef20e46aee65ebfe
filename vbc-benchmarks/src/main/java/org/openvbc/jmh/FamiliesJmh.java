package org.openvbc.jmh;

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
import org.openvbc.core.model.Settlement;

/**
 * What one settlement of each payment model costs, through the public interface and without a
 * worksheet. Each call settles the next of 2,048 varied performances.
 *
 * <p>A performance is what a contract settles at once: one ACO year, one hospital, a pool of
 * several providers, a plan of twelve lines. Figures of two models do not compare.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class FamiliesJmh {

  /** Creates the measurement. */
  public FamiliesJmh() {}

  /** The performances of one model. */
  @State(Scope.Thread)
  public static class Performances {
    /** The model; all of them where none is named. */
    @Param Family family = Family.MSSP_TRACK;

    FamilyPanel<?> panel = FamilyPanel.none();

    /** Creates none yet. */
    public Performances() {}

    /** Draws the performances. */
    @Setup
    public void build() {
      panel = family.panel();
    }
  }

  /**
   * A full settlement.
   *
   * @param performances the performances
   * @return the settlement
   */
  @Benchmark
  public Settlement settle(Performances performances) {
    return performances.panel.settleNext();
  }
}
