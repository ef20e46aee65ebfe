package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;

/** One model settles on any number of threads, each as if it were alone. */
class AdvantageConcurrencyTest {
  private static final int THREADS = 8;
  private static final AdvantagePlan PLAN =
      plan(2025, StarRating.of("4.5"), county(COUNTY), county("Hill").withBase(pmpm("871.13")));
  private static final ProviderContract CONTRACT =
      deadband().withLimits(limits("0.02")).withQualityMultiplier(starMultiplier());
  private static final MedicalLossRatio RATIO = MedicalLossRatio.of(2024);

  private static List<String> settleAll() {
    return IntStream.range(0, 100)
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    explained(
                        PLAN,
                        AdvantageEnrollment.of(
                            new PaidMonths(
                                COUNTY,
                                MemberRisk.raw("V24", "1." + (100 + i)).and("V28", "0.9"),
                                i + 1L))),
                    explained(
                        CONTRACT,
                        year("0")
                            .withMedicalExpense(Money.of(950_000_000L + i * 1_500_000L))
                            .withRating(StarRating.ofHalfStars(i % 11))),
                    explained(
                        RATIO,
                        mlr("80000000")
                            .withMemberMonths(24_000)
                            .withCredibilityFactor(Rate.of(i, 1_000)))))
        .toList();
  }

  private static <P, S extends Settlement> String explained(PaymentModel<P, S> model, P of) {
    assertThat(model.explain(of).settlement()).isEqualTo(model.settle(of));
    return model.explain(of).toString();
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
    assertThat(alone.stream().distinct().count()).isGreaterThan(250);
  }
}
