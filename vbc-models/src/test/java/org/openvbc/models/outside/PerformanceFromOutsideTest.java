package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.performance.BonusForm;
import org.openvbc.models.performance.BonusMeasure;
import org.openvbc.models.performance.ClosedGaps;
import org.openvbc.models.performance.GapBonus;
import org.openvbc.models.performance.GapRates;
import org.openvbc.models.performance.Improvement;
import org.openvbc.models.performance.MeasureBonus;
import org.openvbc.models.performance.MeasureBonusPerformance;
import org.openvbc.models.performance.MeasureBonusSettlement;
import org.openvbc.models.performance.MeasureData;
import org.openvbc.models.performance.RankedPool;
import org.openvbc.models.performance.RankedPoolPerformance;
import org.openvbc.models.performance.RankingBasis;
import org.openvbc.models.performance.SmallSample;
import org.openvbc.models.performance.Weighting;

/** What a user of the jars writes: a clinic's bonus, its gaps, and a pool of several clinics. */
class PerformanceFromOutsideTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);

  @Test
  void clinicEarnsABonusByTwoMeasures() {
    Map<String, Rate> weights = new LinkedHashMap<>();
    weights.put("A1c below 8", Rate.of("0.6"));
    weights.put("readmission", Rate.of("0.4"));
    MeasureBonus contract =
        MeasureBonus.builder()
            .name("Clinic on Main Street")
            .period(YEAR)
            .addMeasures(
                BonusMeasure.of(
                        "A1c below 8",
                        Schedule.linear(Rate.of("0.60"), Rate.of("0.80")),
                        SmallSample.notScored(30))
                    .orImprovement(Improvement.upTo(Rate.of("0.80"))),
                BonusMeasure.of(
                    "readmission", Schedule.atMost(Rate.of("0.14")), SmallSample.shrunk(30, 20)))
            .form(BonusForm.pool(Money.of(50_000), Weighting.of(weights, Rate.of("0.5"), 1)))
            .build();
    MeasureBonusSettlement paid =
        contract.settle(
            MeasureBonusPerformance.builder()
                .putMeasures(
                    "A1c below 8", MeasureData.of(70, 110, 10).withBaseline(Rate.of("0.5")))
                .putMeasures("readmission", MeasureData.of(2, 20).withPeers(Rate.of("0.16")))
                .build());
    // 70 of 100: half the way, improvement two thirds; readmission (2 + 3.2) / 40 = 13 %
    assertThat(paid.measure("A1c below 8").bonus()).isEqualTo(Money.of(20_000));
    assertThat(paid.measure("readmission").bonus()).isEqualTo(Money.of(20_000));
    assertThat(paid.flagged()).containsExactly("readmission");
    assertThat(paid.netPayment()).isEqualTo(Money.of(40_000));
  }

  @Test
  void clinicIsPaidForGaps() {
    GapBonus contract =
        GapBonus.builder()
            .name("Screenings")
            .period(YEAR)
            .addRates(
                GapRates.flat("breast", Money.of(25)),
                GapRates.fromOneCondition("eye", Money.of(10), Money.of(40)))
            .build();
    assertThat(
            contract
                .settle(
                    ClosedGaps.builder()
                        .closed("breast", 12)
                        .closedByConditions("eye", 5, 2, 1)
                        .build())
                .netPayment())
        .isEqualTo(Money.of(470));
  }

  @Test
  void clinicsShareAPool() {
    RankedPool contract =
        RankedPool.builder()
            .name("Withhold")
            .period(YEAR)
            .withhold(new Withhold(Rate.of("0.05")))
            .basis(RankingBasis.linearExchange())
            .peers(RankedPool.Peers.ALL)
            .build();
    assertThat(
            contract
                .settle(
                    RankedPoolPerformance.of(
                        RankedPoolPerformance.Provider.of(
                            "north", Score.of("0.9"), Money.of(100_000)),
                        RankedPoolPerformance.Provider.of(
                            "south", Score.of("0.6"), Money.of(100_000))))
                .partOf("north")
                .adjustment())
        .isEqualTo(Money.of(1_000));
  }
}
