package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One contract settles on any number of threads. */
class HybridConcurrencyTest {
  private static final int THREADS = 8;
  private static final Hybrid CONTRACT = contract().withIncentiveCap(rate("0.01"));

  private static List<String> settleAll() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.add(CONTRACT.explain(year("" + (47_000_000 + 60_000 * i))).toString());
    }
    return all;
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    List<String> alone = settleAll();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(HybridConcurrencyTest::settleAll));
      }
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(50);
  }
}
