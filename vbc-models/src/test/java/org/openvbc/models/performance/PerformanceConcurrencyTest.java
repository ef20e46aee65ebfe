package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One contract settles on any number of threads. */
class PerformanceConcurrencyTest {
  private static final int THREADS = 8;
  private static final MeasureBonus BONUS = success();
  private static final RankedPool POOL = exchange();

  private static List<String> settleAll() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(BONUS.explain(lowered(150 + i)).toString());
      all.add(
          POOL.explain(
                  RankedPoolPerformance.of(
                      provider("A", "" + i, "1000000"), provider("B", "50", "300000")))
              .toString());
    }
    return all;
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    List<String> alone = settleAll();
    CountDownLatch start = new CountDownLatch(1);
    Callable<List<String>> waiting =
        () -> {
          start.await();
          return settleAll();
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(waiting));
      }
      start.countDown();
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(200);
  }
}
