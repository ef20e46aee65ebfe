package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Explanation;

/** One arrangement settles on any number of threads, each as if it were alone. */
class ReachConcurrencyTest {
  private static final int THREADS = 8;

  private static final List<ReachPerformance> PERFORMANCES =
      IntStream.range(0, 300)
          .mapToObj(
              i ->
                  beforeDiscount("100000000", "" + i % 101, "1")
                      .build()
                      .withExpenditure(ReachExpenditure.net(Money.of(40_000_000L + i * 400_000L))))
          .toList();

  private static List<String> settleAll() {
    return PERFORMANCES.stream()
        .map(
            aco -> {
              Explanation<ReachSettlement> explained = GLOBAL_2026.explain(aco);
              assertThat(explained.settlement()).isEqualTo(GLOBAL_2026.settle(aco));
              return explained.toString();
            })
        .toList();
  }

  @Test
  void oneArrangementOnManyThreadsGivesEqualResults() throws Exception {
    List<String> alone = settleAll();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<String>> work =
          () -> {
            start.await();
            return settleAll();
          };
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(work));
      }
      start.countDown();
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(300);
  }
}
