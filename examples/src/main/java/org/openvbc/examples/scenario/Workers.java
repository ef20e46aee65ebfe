package org.openvbc.examples.scenario;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openvbc.examples.Terminal;

/**
 * Threads that work on slices of rows, with a progress line; what a slice holds is theirs alone.
 */
final class Workers implements AutoCloseable {
  /** Rows of a slice: the same for any number of threads, so that draws do not depend on it. */
  static final int SLICE = 5_000;

  /** What is done with the rows of a slice. */
  @FunctionalInterface
  interface Work {
    /**
     * Works on one slice.
     *
     * @param slice the number of the slice
     * @param from its first row
     * @param to the row after its last
     */
    void on(int slice, int from, int to);
  }

  private final ExecutorService threads;
  private final Terminal terminal;

  Workers(int threads, Terminal terminal) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.terminal = terminal;
  }

  static int slices(int rows) {
    return (rows + SLICE - 1) / SLICE;
  }

  /** Works on all slices and returns when the last is done; a failure of one is thrown here. */
  void onEachSlice(String what, int rows, Work work) {
    CompletionService<Integer> running = new ExecutorCompletionService<>(threads);
    int slices = slices(rows);
    for (int i = 0; i < slices; i++) {
      int slice = i;
      int from = slice * SLICE;
      int to = Math.min(rows, from + SLICE);
      running.submit(() -> work.on(slice, from, to), to - from);
    }
    int done = 0;
    for (int i = 0; i < slices; i++) {
      done += next(running);
      terminal.progress(what, done, rows);
    }
  }

  private static int next(CompletionService<Integer> running) {
    try {
      return running.take().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while slices were worked on", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
