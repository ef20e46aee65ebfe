package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.bpci.BpciSamples.HEART_FAILURE;
import static org.openvbc.models.episode.bpci.BpciSamples.HOSPITAL_BASIS;
import static org.openvbc.models.episode.bpci.BpciSamples.PP4;
import static org.openvbc.models.episode.bpci.BpciSamples.initiator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

/** Every bad input names field, value, bound and rule. */
class BpciBadInputTest {
  private static void assertTerms(ThrowingCallable made, String... words) {
    assertThatThrownBy(made)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(words);
  }

  private static void assertPerformance(ThrowingCallable made, String... words) {
    assertThatThrownBy(made)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void ratesOfTermsAreSharesAllNamedAtOnce() {
    assertTerms(
        () ->
            BpciAdvanced.builder()
                .period(BpciPeriod.PP4)
                .stopGain(Rate.of("1.01"))
                .stopLoss(Rate.of("-0.2"))
                .qualityOffGains(Rate.of("2"))
                .qualityOffLosses(Rate.of("-1"))
                .minimumVolume(-1)
                .build(),
        "stopGain",
        "101%",
        "stopLoss",
        "qualityOffGains",
        "qualityOffLosses",
        "minimumVolume",
        "between 0% and 100%");
  }

  @Test
  void discountIsBelowTheWhole() {
    assertTerms(
        () -> new BpciYearTerms(Rate.ONE, Rate.of("1.2"), Set.of(), Rate.of("-0.1")),
        "medicalDiscount",
        "below 100%",
        "otherDiscount",
        "trendCap");
    assertTerms(
        () -> new BpciYearTerms(Rate.of("-0.1"), Rate.ONE, Set.of(), Rate.ZERO),
        "medicalDiscount",
        "otherDiscount");
  }

  @Test
  void factorsAreAboveZero() {
    assertTerms(() -> BpciCaseMix.of("0", "-1"), "preliminary", "realized", "above 0");
    assertTerms(() -> BpciTrend.of("0", "-1"), "prospective", "realized", "above 0");
    assertTerms(() -> HEART_FAILURE.withPaymentRatio(Rate.ZERO), "paymentRatio", "0%", "above 0");
    assertTerms(
        () ->
            new BpciBasis.GroupPractice(
                Money.of("-1"),
                Rate.ZERO,
                BpciTrend.of("1"),
                Rate.of("-2"),
                BpciCaseMix.of("1", "1")),
        "hospitalSpending",
        "hospitalCaseMix",
        "offset");
  }

  @Test
  void moneyOfPricesIsNotNegative() {
    Money negative = Money.of("-0.01");
    assertTerms(
        () -> new BpciBasis.Hospital(negative, BpciCaseMix.of("1", "1"), BpciTrend.of("1")),
        "baselineSpending",
        "-$0.01");
    assertTerms(
        () -> new BpciBasis.Preliminary(negative, BpciCaseMix.of("1", "1"), BpciTrend.of("1")),
        "price");
    assertTerms(() -> new BpciBasis.Published(negative), "price", "at least $0.00");
  }

  @Test
  void lowLimitIsNotAboveTheHighOne() {
    assertTerms(
        () -> HEART_FAILURE.withWinsor(Money.of("10.01"), Money.of("10")),
        "low",
        "$10.01",
        "at most the high limit $10.00");
    assertTerms(() -> HEART_FAILURE.withWinsor(Money.of("-1"), Money.of("10")), "low");
  }

  @Test
  void categoryMustBeOfferedInTheModelYear() {
    assertTerms(
        () -> BpciCell.inpatient(BpciCategory.SEIZURES, "100", BpciModelYear.MY2, HOSPITAL_BASIS),
        "SEIZURES",
        "offered in MY2");
    assertTerms(
        () -> BpciCell.outpatient(BpciCategory.SEPSIS, "5072", BpciModelYear.MY3, HOSPITAL_BASIS),
        "SEPSIS OUTPATIENT");
    assertTerms(
        () -> BpciCell.inpatient(BpciCategory.SEPSIS, " ", BpciModelYear.MY3, HOSPITAL_BASIS),
        "code");
    assertTerms(() -> HEART_FAILURE.at(""), "hospital");
    assertTerms(() -> HEART_FAILURE.withBaselineEpisodes(-1), "baselineEpisodes", "-1");
  }

  @Test
  void cellsMustFitThePeriodAndStandOnce() {
    BpciCell late =
        BpciCell.inpatient(BpciCategory.SEPSIS, "871", BpciModelYear.MY5, HOSPITAL_BASIS);
    assertTerms(() -> PP4.prices(List.of(late)), "871 MY5", "PP4");
    assertTerms(() -> PP4.targetPrice(late), "871 MY5", "PP4");
    assertTerms(() -> PP4.prices(List.of(HEART_FAILURE, HEART_FAILURE)), "291 MY3", "listed twice");
    assertTerms(() -> PP4.targetPrice(HEART_FAILURE.withoutPrice()), "no price", "291 MY3");
    assertTerms(() -> PP4.targetPrice(HEART_FAILURE.withBaselineEpisodes(40)), "no price");
  }

  @Test
  void amountsOfAPerformanceAreInOrder() {
    assertPerformance(
        () ->
            initiator("1", "1", "50")
                .postEpisodeExcess(Money.of("-1"))
                .acoRecoupment(Money.of("-2"))
                .previouslySettled(Money.of("0.001"))
                .build(),
        "postEpisodeExcess",
        "acoRecoupment",
        "previouslySettled",
        "whole cents",
        "initial");
    assertPerformance(() -> BpciInitiator.hospital(" "), "name", "blank");
  }

  @Test
  void participantHasEachInitiatorOnceAtOneStage() {
    BpciPerformance first = initiator("1", "1", "50").build();
    assertPerformance(
        () ->
            BpciParticipantPerformance.builder()
                .addInitiators(first, first.withStage(BpciStage.TRUE_UP_1))
                .previouslySettled(Money.of("0.005"))
                .secondarySourceReduction(Money.of("-1"))
                .build(),
        "hospital General twice",
        "all at one stage",
        "whole cents",
        "initial",
        "secondarySourceReduction");
  }

  @Test
  void anchorEndsAfterItStarts() {
    assertPerformance(
        () ->
            BpciAnchor.builder()
                .start(LocalDate.of(2020, 3, 2))
                .end(LocalDate.of(2020, 3, 1))
                .build(),
        "end",
        "before the start");
  }

  @Test
  void daysOutsideTheModelAreUnsupported() {
    assertThatThrownBy(() -> BpciAdvanced.ofEpisodeEnd(LocalDate.of(2018, 9, 30)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> BpciPeriod.of(LocalDate.of(2026, 1, 1)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> BpciModelYear.of(LocalDate.of(2026, 1, 1)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("bpci.csv covers");
  }
}
