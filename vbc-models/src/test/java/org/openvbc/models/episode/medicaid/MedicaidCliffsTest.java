package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** On, one step below and one step above each threshold, limit and minimum. */
class MedicaidCliffsTest {
  private static MedicaidSettlement settle(String average) {
    return TENNESSEE.settle(averaging(86, average).build());
  }

  @ParameterizedTest
  @CsvSource({
    "5849.99, 0.43, NONE",
    "5850.00, 0, NONE",
    "5850.01, 0, NONE",
    "7099.99, 0, NONE",
    "7100.00, 0, NONE",
    "7100.01, -0.43, NONE",
    "4900.01, 40849.57, NONE",
    "4900.00, 40850.00, NONE",
    "4899.99, 40850.00, GAIN_SHARING_LIMIT",
    "0, 40850.00, GAIN_SHARING_LIMIT",
  })
  void onAThresholdNothingIsDueAndOnTheLimitNothingIsCut(
      String average, String net, MedicaidLimit limit) {
    assertThat(settle(average).netPayment()).isEqualTo(Money.of(net));
    assertThat(settle(average).limitedBy()).isEqualTo(limit);
  }

  @Test
  void theAverageIsNotRoundedBeforeItIsCompared() {
    // 3 episodes of 5,850 and less than a cent: on a rounded average nothing would be shared.
    MedicaidEpisodes just =
        MedicaidEpisodes.of(
            MedicaidEpisode.valid("5850", "1"),
            MedicaidEpisode.valid("5850", "1"),
            MedicaidEpisode.valid("5849.999999", "1"));
    MedicaidEpisodeModel terms = TENNESSEE.withMinimumEpisodes(MinimumEpisodes.none());
    MedicaidPerformance provider = averaging(1, "1").build().withEpisodes(just);

    assertThat(terms.settle(provider).outcome()).isEqualTo(MedicaidOutcomes.NOTHING_TO_SHARE);
    assertThat(terms.settle(provider).shareBeforeLimit().signum()).isEqualTo(1);
  }

  @Test
  void aThirdOfADollarIsStillExact() {
    // 1 / 3 + 2 / 3 of 5,850 is the threshold itself; taken as decimals it would lie below.
    MedicaidEpisodes on =
        MedicaidEpisodes.of(
            MedicaidEpisode.valid("11700", "3"), MedicaidEpisode.valid("11700", "1.5"));
    MedicaidEpisodeModel terms = TENNESSEE.withMinimumEpisodes(MinimumEpisodes.none());

    assertThat(on.average()).contains(Money.of("5850").unrounded());
    assertThat(terms.settle(averaging(1, "1").build().withEpisodes(on)).outcome())
        .isEqualTo(MedicaidOutcomes.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource({"4, LOW", "5, PAID", "6, PAID", "0, NONE"})
  void theMinimumItselfIsEnough(long episodes, String expected) {
    Outcome outcome = TENNESSEE.settle(averaging(episodes, "5000").build()).outcome();

    assertThat(outcome)
        .isEqualTo(
            switch (expected) {
              case "LOW" -> MedicaidOutcomes.LOW_VOLUME;
              case "NONE" -> MedicaidOutcomes.NO_EPISODES;
              default -> MedicaidOutcomes.GAIN_SHARE;
            });
  }

  @ParameterizedTest
  @CsvSource({
    "27326.49, -27326.49, DOLLARS",
    "27326.50, -27326.50, NONE",
    "27326.51, -27326.50, NONE",
    "0, 0, DOLLARS",
  })
  void aRiskShareThatEqualsItsLimitIsNotCut(String limit, String net, MedicaidLimit by) {
    MedicaidSettlement settled =
        TENNESSEE
            .withRiskShareLimit(RiskShareLimit.dollars(Money.of(limit)))
            .settle(averaging(86, "7735.50").build());

    assertThat(settled.netPayment()).isEqualTo(Money.of(net));
    assertThat(settled.limitedBy()).isEqualTo(by);
  }

  @Test
  void ofTwoLimitsTheLowerHoldsAndReceiptsAreNamedOnATie() {
    MedicaidPerformance provider =
        averaging(86, "7735.50").medicaidReceipts(Money.of("250000")).build();

    assertThat(limited("25000", provider).limitedBy()).isEqualTo(MedicaidLimit.RECEIPTS);
    assertThat(limited("24999.99", provider).limitedBy()).isEqualTo(MedicaidLimit.DOLLARS);
    assertThat(limited("25000.01", provider).limitedBy()).isEqualTo(MedicaidLimit.RECEIPTS);
    assertThat(limited("24999.99", provider).netPayment()).isEqualTo(Money.of("-24999.99"));
    assertThat(limited("25000.01", provider).netPayment()).isEqualTo(Money.of("-25000"));
  }

  private static MedicaidSettlement limited(String dollars, MedicaidPerformance provider) {
    return TENNESSEE
        .withRiskShareLimit(RiskShareLimit.lowerOf(Rate.of("0.1"), Money.of(dollars)))
        .settle(provider);
  }

  @Test
  void equalThresholdsLeaveNoNeutralZoneOrNoGain() {
    MedicaidEpisodeModel noZone = TENNESSEE.withCommendable(Money.of("7100"));
    assertThat(noZone.settle(averaging(86, "7099.99").build()).netPayment())
        .isEqualTo(Money.of("0.43"));
    assertThat(noZone.settle(averaging(86, "7100").build()).netPayment()).isEqualTo(Money.ZERO);
    assertThat(noZone.settle(averaging(86, "7100.01").build()).netPayment())
        .isEqualTo(Money.of("-0.43"));

    MedicaidEpisodeModel noGain = TENNESSEE.withGainSharingLimit(Money.of("5850"));
    assertThat(noGain.settle(averaging(86, "5000").build()).outcome())
        .isEqualTo(MedicaidOutcomes.NOTHING_TO_SHARE);
  }

  @Test
  void aTieGoesAwayFromZeroForGainsAndLosses() {
    MedicaidEpisodeModel terms = TENNESSEE.withMinimumEpisodes(MinimumEpisodes.none());

    assertThat(terms.settle(averaging(1, "5849.99").build()).netPayment())
        .isEqualTo(Money.of("0.01"));
    assertThat(terms.settle(averaging(1, "7100.01").build()).netPayment())
        .isEqualTo(Money.of("-0.01"));
  }

  @Test
  void aMetricOnItsThresholdIsMet() {
    assertThat(met("a").isMet()).isTrue();
    assertThat(MedicaidMetric.atLeast("a", Rate.of("0.7999999"), Rate.of("0.8")).isMet()).isFalse();
    assertThat(MedicaidMetric.atMost("a", Rate.of("0.05"), Rate.of("0.05")).isMet()).isTrue();
    assertThat(missed("a").isMet()).isFalse();
  }

  @Test
  void gainNeedsAllLinkedMetricsAndNoneOfTheOthers() {
    assertThat(MedicaidQuality.of(met("a"), met("b")).isPassed()).isTrue();
    assertThat(MedicaidQuality.of(met("a"), missed("b")).isPassed()).isFalse();
    assertThat(MedicaidQuality.of(met("a"), missed("b").forInformation()).isPassed()).isTrue();
    assertThat(MedicaidQuality.of(missed("b").forInformation()).isPassed()).isTrue();
  }
}
