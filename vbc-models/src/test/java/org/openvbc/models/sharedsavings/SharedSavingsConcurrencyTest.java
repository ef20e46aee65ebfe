package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.quality.Score;

/** One contract settles on any number of threads. */
class SharedSavingsConcurrencyTest {
  private static final int THREADS = 8;
  private static final int YEARS = 100;
  private static final SharedSavings CONTRACT = full();
  private static final WithholdContract WITHHOLD = sliding();

  private static List<String> settleAll() {
    return IntStream.range(0, YEARS)
        .mapToObj(
            i -> {
              Score score = new Score(org.openvbc.core.money.Rate.of(i, YEARS));
              SharedSavingsPerformance year = fullYear().withQuality(score);
              assertThat(CONTRACT.explain(year).settlement()).isEqualTo(CONTRACT.settle(year));
              return CONTRACT.explain(year)
                  + "\n"
                  + WITHHOLD.explain(slidingYear("101200000").withQuality(score));
            })
        .toList();
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    List<String> alone = settleAll();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  return settleAll();
                }));
      }
      start.countDown();
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(YEARS);
  }
}
