package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** What no programme and no provider can have is refused with field, value, bound and rule. */
class MedicaidBadInputTest {
  private static void refusesTerms(ThrowingCallable making, String... parts) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(parts);
  }

  private static void refusesPerformance(ThrowingCallable making, String... parts) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void thresholdsAreInOrder() {
    refusesTerms(
        () -> TENNESSEE.withCommendable(Money.of("7100.01")),
        "acceptable is $7,100.00, must be at least the commendable threshold of $7,100.01"
            + " (Tennessee episodes of care guides)");
    refusesTerms(
        () -> TENNESSEE.withGainSharingLimit(Money.of("5850.01")),
        "commendable is $5,850.00, must be at least the gain sharing limit of $5,850.01");
    refusesTerms(
        () -> TENNESSEE.withGainSharingLimit(Money.of("-0.01")),
        "gainSharingLimit is -$0.01, must be at least $0.00");
  }

  @Test
  void sharesAreShares() {
    refusesTerms(() -> TENNESSEE.withSharingRate(Rate.of("1.01")), "sharingRate is 101%");
    refusesTerms(() -> RiskShareLimit.ofReceipts(Rate.of("1.01")), "ofReceipts is 101%");
    refusesTerms(() -> RiskShareLimit.dollars(Money.of("-1")), "dollars is -$1.00");
    refusesTerms(() -> MinimumEpisodes.of(-1), "episodes is -1");
    refusesTerms(() -> TENNESSEE.withEpisodeType(" "), "episodeType is blank");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    refusesTerms(
        () -> terms(MedicaidState.OHIO, 2017).sharingRate(Rate.of("2")).build().withEpisodeType(""),
        "sharingRate is 200%");
    refusesPerformance(
        () ->
            MedicaidEpisodes.of(
                MedicaidEpisode.valid("1", "1"),
                MedicaidEpisode.valid("-4711", "0"),
                MedicaidEpisode.valid("1", "-8.15")),
        "episodes[1].cost is negative, must be at least $0.00",
        "episodes[1].riskScore is zero, must be above 0",
        "episodes[2].riskScore is negative, must be above 0");
  }

  @Test
  void noMessageCarriesTheFiguresOfAPatient() {
    assertThatThrownBy(() -> MedicaidEpisodes.of(MedicaidEpisode.valid("-4711", "-8.15")))
        .hasMessageNotContaining("4711")
        .hasMessageNotContaining("4,711")
        .hasMessageNotContaining("8.15")
        .hasMessageNotContaining("815");
    assertThat(MedicaidEpisode.valid("4711", "8.15")).hasToString("episode, VALID");
  }

  @Test
  void totalsAreNotNegative() {
    refusesPerformance(
        () -> new MedicaidEpisodes(-1, -1, Unrounded.ZERO, Optional.empty()),
        "valid is -1",
        "excluded is -1");
    refusesPerformance(
        () -> new MedicaidEpisodes(0, 0, Money.of("1").unrounded(), Optional.empty()),
        "riskAdjustedCost is $1.00");
    refusesPerformance(
        () -> new MedicaidEpisodes(1, 0, Money.of("1").unrounded(), Optional.of(Rate.ZERO)),
        "riskScores is 0/1");
    refusesPerformance(
        () -> MedicaidEpisodes.ofAverage(1, Money.of("-1")), "riskAdjustedCost is -$1.00");
  }

  @Test
  void receiptsAreStatedWhereTheyLimit() {
    MedicaidEpisodeModel arkansas = terms(MedicaidState.ARKANSAS, 2017).build();

    refusesPerformance(
        () -> arkansas.settle(averaging(86, "5480").build()),
        "medicaidReceipts is not stated, must be stated: the risk share limit is 10% of receipts"
            + " (Arkansas 016.06.12-029)");
    refusesPerformance(
        () -> averaging(86, "5480").medicaidReceipts(Money.of("-1")).build(),
        "medicaidReceipts is -$1.00");
  }

  @Test
  void averageRiskIsStatedWhereItScalesAndIsUnknown() {
    MedicaidEpisodeModel scaled = TENNESSEE.withScaleByAverageRisk(true);

    refusesPerformance(
        () -> scaled.settle(averaging(86, "5480").build()), "averageRiskScore is not stated");
    refusesPerformance(
        () -> averaging(86, "5480").averageRiskScore(Rate.ZERO).build(),
        "averageRiskScore is 0/1, must be above 0");
  }

  @Test
  void shownEpisodesAreThoseOfTheTotal() {
    refusesPerformance(
        () ->
            averaging(86, "5480")
                .addAllShownEpisodes(List.of(MedicaidEpisode.valid("1", "1")))
                .build(),
        "shownEpisodes is 1, must be all episodes of the total, or none");
  }

  @Test
  void theGateIsWhatTheMetricsSay() {
    refusesPerformance(() -> new MedicaidQuality(true, List.of(missed("a"))), "isPassed is true");
  }
}
