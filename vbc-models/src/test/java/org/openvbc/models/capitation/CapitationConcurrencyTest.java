package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRule;
import org.openvbc.core.worksheet.Explanation;

/** One contract settles on any number of threads; each thread fills a tally of its own. */
class CapitationConcurrencyTest {
  private static final int THREADS = 8;
  private static final int MEMBERS = 4_000;
  private static final Capitation CONTRACT = byCell();

  private static List<String> settleAll() {
    return IntStream.range(0, 200)
        .mapToObj(i -> cells().build().withGroupRiskScore(Rate.of(900 + i, 1_000)))
        .map(
            group -> {
              Explanation<CapitationSettlement> explained = CONTRACT.explain(group);
              assertThat(explained.settlement()).isEqualTo(CONTRACT.settle(group));
              return explained.toString();
            })
        .toList();
  }

  private static MemberMonthTally tally(int from, int to) {
    MemberMonthTally tally =
        MemberMonthTally.of(MonthRule.dailyProration(), YEAR, List.of(ALL, "others"));
    for (int i = from; i < to; i++) {
      tally.addSpan(i % 2, 20_000 + i % 300, 20_100 + i % 300);
    }
    return tally;
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    List<String> alone = settleAll();
    for (List<String> one : onThreads(i -> settleAll())) {
      assertThat(one).isEqualTo(alone);
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(200);
  }

  @Test
  void talliesOfManyThreadsAddUpToOne() throws Exception {
    MemberMonthTally whole = tally(0, MEMBERS);
    MemberMonthTally merged = tally(0, 0);
    int slice = MEMBERS / THREADS;
    onThreads(i -> tally(i * slice, (i + 1) * slice)).forEach(merged::add);
    assertThat(Membership.of(merged)).isEqualTo(Membership.of(whole));
    assertThat(merged.total()).isNotEqualTo(MemberMonths.ZERO);
  }

  private interface Work<T> {
    T of(int thread);
  }

  private static <T> List<T> onThreads(Work<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        Callable<T> waiting =
            () -> {
              start.await();
              return work.of(thread);
            };
        all.add(threads.submit(waiting));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> one : all) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
