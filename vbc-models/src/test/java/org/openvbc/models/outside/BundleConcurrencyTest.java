package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.bpci.BpciAdvanced;
import org.openvbc.models.episode.bpci.BpciInitiator;
import org.openvbc.models.episode.bpci.BpciPerformance;
import org.openvbc.models.episode.bpci.BpciPeriod;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.cjr.CjrPerformance;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrYear;

/** One model of bundled episodes settles on any number of threads, each as if it were alone. */
class BundleConcurrencyTest {
  private static final BpciAdvanced BPCI = BpciAdvanced.of(BpciPeriod.PP9);
  private static final CjrModel CJR = CjrModel.of(CjrYear.PY3);
  private static final CjrQualityCategory[] QUALITY = CjrQualityCategory.values();

  private static String settle(int i) {
    EpisodeTotal total = EpisodeTotal.of(50, Money.of("1000000"), Money.of(700_000L + 1_500L * i));
    BpciPerformance initiator =
        BpciPerformance.builder()
            .initiator(BpciInitiator.hospital("General"))
            .episodes(total)
            .compositeQualityScore(Score.ofPercent("" + i % 101))
            .build();
    CjrPerformance hospital =
        CjrPerformance.of(CJR.undiscounted(QUALITY[i % QUALITY.length], total));
    return BPCI.explain(initiator) + "\n" + CJR.explain(hospital);
  }

  @Test
  void oneModelOnManyThreadsGivesEqualResults() {
    List<String> alone = IntStream.range(0, 300).mapToObj(i -> settle(i)).toList();
    List<String> together = IntStream.range(0, 300).parallel().mapToObj(i -> settle(i)).toList();

    assertThat(together).isEqualTo(alone);
    assertThat(alone.stream().distinct().count()).isGreaterThan(250);
  }
}
