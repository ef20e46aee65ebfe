package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One contract settles on any number of threads. */
class MedicalHomeConcurrencyTest {
  private static final int THREADS = 8;
  private static final CpcPlus TRACK_1 = track1();
  private static final PrimaryCareFirst PCF = pcf();
  private static final MedicalHome HOME = home(tiers());

  private static List<String> settleAll() {
    List<String> all = new ArrayList<>();
    for (int i = 10; i < 60; i++) {
      all.add(TRACK_1.explain(practice("0." + i, "0." + i, "0.7")).toString());
      all.add(PCF.explain(quarters(results("0." + i, true, "0." + i, true))).toString());
      all.add(HOME.explain(members(300 + i, 400)).toString());
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
        all.add(threads.submit(MedicalHomeConcurrencyTest::settleAll));
      }
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
