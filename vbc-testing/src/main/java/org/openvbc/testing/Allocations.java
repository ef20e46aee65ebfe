package org.openvbc.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The bytes that a call leaves for the garbage collector, once it is compiled. Tests that count
 * them have a process of their own, in which the compiler does not work beside them: what it keeps
 * off the heap then depends on the calls alone, and not on what else the machine does.
 */
public final class Allocations {
  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 100;

  /** The last result, so that the compiler cannot do without it. */
  private static Object kept = "";

  private Allocations() {}

  /**
   * The bytes of one call, rounded down: the least of many rounds, of which there are no more once
   * one is no more than is allowed.
   *
   * @param call what is measured; its result is never null
   * @param calls how often a round calls it: enough to be compiled within three rounds
   * @param allowed what is few enough
   * @return the least number of bytes a call
   */
  public static long leastBytes(Supplier<?> call, int calls, long allowed) {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      run(call, calls);
    }
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > allowed; round++) {
      long before = allocated();
      run(call, calls);
      least = Math.min(least, (allocated() - before) / calls);
    }
    return least;
  }

  private static void run(Supplier<?> call, int calls) {
    for (int i = 0; i < calls; i++) {
      kept = call.get();
    }
    Objects.requireNonNull(kept);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
