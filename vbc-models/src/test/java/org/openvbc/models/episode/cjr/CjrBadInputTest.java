package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.ACCEPTABLE;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.GOOD;
import static org.openvbc.models.episode.cjr.CjrSamples.PY1;
import static org.openvbc.models.episode.cjr.CjrSamples.PY2;
import static org.openvbc.models.episode.cjr.CjrSamples.PY4;
import static org.openvbc.models.episode.cjr.CjrSamples.PY7;
import static org.openvbc.models.episode.cjr.CjrSamples.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;

/** Every bad input names field, value, bound and rule. */
class CjrBadInputTest {
  private static final CjrBasis HISTORICAL =
      new CjrBasis.Historical(Money.of("25200"), Money.of("23700"), Rate.ONE);

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
            CjrModel.builder()
                .year(CjrYear.PY4)
                .stopGain(Rate.of("1.01"))
                .stopLoss(Rate.of("-0.2"))
                .regionalWeight(Rate.of("2"))
                .baselineEpisodes(-1)
                .lowVolumeEpisodes(-2)
                .highCostDeviations(-3)
                .build(),
        "stopGain",
        "101%",
        "stopLoss",
        "regionalWeight",
        "baselineEpisodes",
        "lowVolumeEpisodes",
        "highCostDeviations",
        "42 CFR 510.305(e)(1)(v)");
  }

  @Test
  void everyCategoryHasTwoDiscountsAndThatOfRepaymentsIsNotHigher() {
    Map<CjrQualityCategory, Rate> all =
        Map.of(
            CjrQualityCategory.BELOW_ACCEPTABLE,
            Rate.of("0.03"),
            ACCEPTABLE,
            Rate.of("0.03"),
            GOOD,
            Rate.ONE,
            CjrQualityCategory.EXCELLENT,
            Rate.of("-0.01"));
    assertTerms(
        () -> new CjrDiscounts(all, Map.of(ACCEPTABLE, Rate.of("0.04"))),
        "reconciliation GOOD",
        "reconciliation EXCELLENT",
        "repayment BELOW_ACCEPTABLE",
        "repayment ACCEPTABLE",
        "at most 3%");
  }

  @Test
  void basisAndCapBelongToTheYear() {
    assertTerms(
        () ->
            PY7.prices(
                GOOD,
                CjrUse.RECONCILIATION,
                List.of(
                    CjrCell.of(CjrPricingCell.DRG_470, HISTORICAL)
                        .withCap(Money.of("1"), Money.of("1")))),
        "basis of cell 470",
        "Historical",
        "cap of cell 470",
        "an amount from year 6");
    assertTerms(
        () -> PY4.targetPrice(GOOD, CjrUse.RECONCILIATION, CjrSamples.REGIONAL),
        "basis of cell 470",
        "Regional",
        "Historical in years 1 to 5");
  }

  @Test
  void blendNeedsTheBaselineEpisodes() {
    assertTerms(
        () ->
            PY2.targetPrice(
                GOOD, CjrUse.RECONCILIATION, CjrCell.of(CjrPricingCell.DRG_470, HISTORICAL)),
        "baselineEpisodes",
        "not given",
        "42 CFR 510.300(b)(3)");
    // From year 4 prices are regional whatever the volume.
    PY4.targetPrice(GOOD, CjrUse.RECONCILIATION, CjrCell.of(CjrPricingCell.DRG_470, HISTORICAL));
  }

  @Test
  void factorsAndMoneyOfPricesAreInOrder() {
    Money negative = Money.of("-0.01");
    assertTerms(
        () -> new CjrBasis.Historical(negative, negative, Rate.ZERO),
        "hospitalMean",
        "regionalMean",
        "updateFactor");
    assertTerms(
        () -> new CjrBasis.Regional(negative, Rate.ZERO, Rate.of("-1")),
        "regionalMean",
        "normalization",
        "marketTrend");
    assertTerms(() -> new CjrBasis.Undiscounted(negative), "price", "at least $0.00");
    CjrCell cell = CjrCell.of(CjrPricingCell.DRG_470, HISTORICAL);
    assertTerms(() -> cell.withCap(negative), "amount");
    assertTerms(() -> cell.withCap(negative, negative), "regionalMean", "deviation");
    assertTerms(
        () -> PY4.prices(GOOD, CjrUse.RECONCILIATION, List.of(cell, cell)), "470", "listed twice");
  }

  @Test
  void riskModelHasEveryLevelAndAReference() {
    assertTerms(
        () ->
            new CjrRiskModel(
                List.of(Rate.of("1.1"), Rate.ZERO), Map.of(AgeBand.FROM_65, Rate.ONE), Rate.ZERO),
        "byHccCount",
        "five",
        "byAge",
        "fullDual",
        "1 for the reference level");
    assertPerformance(() -> new CjrPatient(-1, AgeBand.FROM_65, true), "hccCount");
    assertPerformance(() -> AgeBand.of(-1), "age", "between 0 and 130");
    assertPerformance(() -> AgeBand.of(131), "age");
  }

  @Test
  void year1HasNoAmountsOfAYearBefore() {
    assertPerformance(
        () ->
            PY1.settle(
                hospital(PY1, GOOD, "100", "90")
                    .postEpisodeExcess(Money.of("1"))
                    .acoOverlap(Money.of("2"))
                    .build()),
        "postEpisodeExcess and acoOverlap",
        "$1.00 and $2.00",
        "year before");
  }

  @Test
  void yearsFrom6HaveOneReconciliation() {
    assertPerformance(
        () ->
            PY7.settle(
                hospital(PY7, GOOD, "100", "90").calculation(CjrCalculation.SUBSEQUENT).build()),
        "calculation",
        "SUBSEQUENT",
        "42 CFR 510.305(l)");
  }

  @Test
  void amountsOfAPerformanceAreInOrder() {
    assertPerformance(
        () ->
            hospital(PY4, GOOD, "100", "90")
                .postEpisodeExcess(Money.of("-1"))
                .acoOverlap(Money.of("-1"))
                .previouslySettled(Money.of("0.001"))
                .build(),
        "postEpisodeExcess",
        "acoOverlap",
        "whole cents",
        "initial calculation");
  }

  @Test
  void targetsMustHoldTheDiscountsOfTheTerms() {
    CjrPerformance ofYear7 = hospital(PY7, GOOD, "100", "90").build();
    assertPerformance(
        () -> PY4.settle(ofYear7),
        "discount for payments",
        "1.5%",
        "discount for repayments",
        "42 CFR 510.300(c)");
  }

  @Test
  void bothSumsAreOfTheSameEpisodes() {
    EpisodeTotal two = EpisodeTotal.of(2, Money.of("100"), Money.of("90"));
    EpisodeTotal three = EpisodeTotal.of(3, Money.of("100"), Money.of("90"));
    assertPerformance(
        () -> PY2.settle(CjrPerformance.of(PY2.totals(GOOD, two, three))), "episodes", "3", "2");
    assertPerformance(
        () ->
            PY4.settle(
                CjrPerformance.of(
                    PY4.totals(GOOD, two, EpisodeTotal.of(2, Money.of("101"), Money.of("90"))))),
        "discount for repayments",
        "$101.00");
  }

  @Test
  void pricesBeforeYear6AreNotRiskAdjusted() {
    Episode risky =
        Episode.of(
            "470", LocalDate.of(2019, 5, 1), FoldedMultiplier.of(Rate.of("1.1")), Money.of("1"));
    assertPerformance(
        () ->
            PY4.episodes(
                GOOD, List.of(CjrCell.of(CjrPricingCell.DRG_470, HISTORICAL)), List.of(risky)),
        "multiplier",
        "years 1 to 5");
  }

  @Test
  void daysOutsideTheModelAreUnsupported() {
    assertThatThrownBy(() -> CjrYear.of(LocalDate.of(2016, 3, 31)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> CjrYear.of(LocalDate.of(2025, 1, 1)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("cjr.csv covers");
  }
}
