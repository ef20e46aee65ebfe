package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

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

/** One model settles on any number of threads, each as if it were alone. */
class MsspConcurrencyTest {
  private static final int THREADS = 8;
  private static final MsspTrack TRACK = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);

  private static final List<MsspPerformance> PERFORMANCES =
      IntStream.range(0, 500)
          .mapToObj(
              i ->
                  aco("100000000", "1", 1 + i * 37L, met("" + (i % 101)))
                      .build()
                      .withExpenditures(Money.of(75_000_000L + i * 100_000L)))
          .toList();

  private static List<String> settleAll() {
    return PERFORMANCES.stream()
        .map(
            aco -> {
              Explanation<MsspSettlement> explained = TRACK.explain(aco);
              assertThat(explained.settlement()).isEqualTo(TRACK.settle(aco));
              return explained.toString();
            })
        .toList();
  }

  @Test
  void oneModelOnManyThreadsGivesEqualResults() throws Exception {
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
    assertThat(alone.stream().distinct().count()).isGreaterThan(400);
  }
}
