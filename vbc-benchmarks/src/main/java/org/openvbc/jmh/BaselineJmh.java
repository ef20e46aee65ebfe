package org.openvbc.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The cost of an empty measurement, to be read beside every other figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BaselineJmh {
  private long figure = 42;

  /** Creates the state of one measurement. */
  public BaselineJmh() {}

  /**
   * Reads one number.
   *
   * @return the number
   */
  @Benchmark
  public long nothing() {
    return figure;
  }
}
