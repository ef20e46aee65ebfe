package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.ACCEPTABLE;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.BELOW_ACCEPTABLE;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.EXCELLENT;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.GOOD;
import static org.openvbc.models.episode.cjr.CjrSamples.PY1;
import static org.openvbc.models.episode.cjr.CjrSamples.PY2;
import static org.openvbc.models.episode.cjr.CjrSamples.PY3;
import static org.openvbc.models.episode.cjr.CjrSamples.PY4;
import static org.openvbc.models.episode.cjr.CjrSamples.PY7;
import static org.openvbc.models.episode.cjr.CjrSamples.episode;
import static org.openvbc.models.episode.cjr.CjrSamples.hospital;
import static org.openvbc.models.episode.cjr.CjrSamples.settle;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.EpisodeOutcomes;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.PostEpisodeSpending;

/** On, one cent below and one cent above each threshold, cap and limit. */
class CjrCliffsTest {
  /**
   * Year 2, good quality, 100,000 dollars before the discount: 98,000 for a payment, 99,000 for a
   * repayment.
   */
  @ParameterizedTest
  @CsvSource({
    "97999.99, 0.01, EARNED",
    "98000.00, 0.00, WITHIN_CORRIDOR",
    "98000.01, 0.00, WITHIN_CORRIDOR",
    "98999.99, 0.00, WITHIN_CORRIDOR",
    "99000.00, 0.00, WITHIN_CORRIDOR",
    "99000.01, -0.01, OWED"
  })
  void nothingMovesBetweenTheTwoDiscounts(String spend, String due, Outcome.Kind kind) {
    CjrSettlement settled = settle(PY2, GOOD, "100000", spend);

    assertThat(settled.netPayment()).isEqualTo(Money.of(due));
    assertThat(settled.outcome().kind()).isEqualTo(kind);
    if (kind == Outcome.Kind.WITHIN_CORRIDOR) {
      assertThat(settled.outcome()).isEqualTo(CjrOutcomes.BETWEEN_DISCOUNTS);
    }
  }

  /** Each limit on the target that made the amount: 5 % of 98,000, and 5 % of 99,000. */
  @ParameterizedTest
  @CsvSource({
    "93100.00, 4900.00, NONE",
    "93099.99, 4900.00, GAIN",
    "103950.00, -4950.00, NONE",
    "103950.01, -4950.00, LOSS"
  })
  void limitIsAShareOfTheTargetThatMadeTheAmount(String spend, String due, LimitBinding binding) {
    CjrSettlement settled = settle(PY2, GOOD, "100000", spend);

    assertThat(settled.netPayment()).isEqualTo(Money.of(due));
    assertThat(settled.reconciliation().limitBinding()).isEqualTo(binding);
  }

  @ParameterizedTest
  @CsvSource({
    "PY1, 0.05, 0, 0",
    "PY2, 0.05, 0.05, 0.03",
    "PY3, 0.10, 0.10, 0.05",
    "PY4, 0.20, 0.20, 0.05",
    "PY5_1, 0.20, 0.20, 0.05",
    "PY5_2, 0.20, 0.20, 0.05",
    "PY6, 0.20, 0.20, 0.05",
    "PY7, 0.20, 0.20, 0.05",
    "PY8, 0.20, 0.20, 0.05"
  })
  void limitsGoByYearAndProtection(CjrYear year, String gain, String loss, String ofProtected) {
    for (CjrHospitalKind kind : CjrHospitalKind.values()) {
      CjrModel shielded = CjrModel.of(year, kind);
      assertThat(shielded.stopGain()).isEqualTo(Rate.of(gain));
      assertThat(shielded.stopLoss()).isEqualTo(Rate.of(ofProtected));
    }
    CjrModel standard = CjrModel.of(year);
    assertThat(standard.stopGain()).isEqualTo(Rate.of(gain));
    assertThat(standard.stopLoss()).isEqualTo(Rate.of(loss));
    assertThat(standard.bearsLosses()).isEqualTo(year != CjrYear.PY1);
  }

  @ParameterizedTest
  @CsvSource({
    "PY1, 0.03, 0.03, 0.02, 0.015",
    "PY2, 0.03, 0.03, 0.02, 0.015",
    "PY3, 0.03, 0.03, 0.02, 0.015",
    "PY4, 0.03, 0.03, 0.02, 0.015",
    "PY5_2, 0.03, 0.03, 0.02, 0.015",
    "PY6, 0.03, 0.03, 0.015, 0",
    "PY8, 0.03, 0.03, 0.015, 0"
  })
  void discountOfPaymentsGoesByYearAndCategory(
      CjrYear year, String below, String acceptable, String good, String excellent) {
    CjrDiscounts discounts = CjrModel.of(year).discounts();

    assertThat(discounts.of(CjrUse.RECONCILIATION, BELOW_ACCEPTABLE)).isEqualTo(Rate.of(below));
    assertThat(discounts.of(CjrUse.RECONCILIATION, ACCEPTABLE)).isEqualTo(Rate.of(acceptable));
    assertThat(discounts.of(CjrUse.RECONCILIATION, GOOD)).isEqualTo(Rate.of(good));
    assertThat(discounts.of(CjrUse.RECONCILIATION, EXCELLENT)).isEqualTo(Rate.of(excellent));
    boolean areTwo = year == CjrYear.PY2 || year == CjrYear.PY3;
    for (CjrQualityCategory each : CjrQualityCategory.values()) {
      assertThat(discounts.areTwo(each)).isEqualTo(areTwo);
    }
  }

  @Test
  void repaymentDiscountOfYears2And3IsOnePointLower() {
    assertThat(PY3.discounts().of(CjrUse.REPAYMENT, BELOW_ACCEPTABLE)).isEqualTo(Rate.of("0.02"));
    assertThat(PY3.discounts().of(CjrUse.REPAYMENT, ACCEPTABLE)).isEqualTo(Rate.of("0.02"));
    assertThat(PY3.discounts().of(CjrUse.REPAYMENT, GOOD)).isEqualTo(Rate.of("0.01"));
    assertThat(PY3.discounts().of(CjrUse.REPAYMENT, EXCELLENT)).isEqualTo(Rate.of("0.005"));
  }

  @ParameterizedTest
  @EnumSource(CjrYear.class)
  void belowAcceptableEarnsNothingAndStillOwes(CjrYear year) {
    CjrModel terms = CjrModel.of(year);
    CjrSettlement gain = settle(terms, BELOW_ACCEPTABLE, "100000", "95000");
    CjrSettlement loss = settle(terms, BELOW_ACCEPTABLE, "100000", "99000");

    assertThat(gain.netPayment()).isEqualTo(Money.ZERO);
    assertThat(gain.rawAmount()).isEqualTo(Money.of("2000").unrounded());
    assertThat(gain.outcome()).isEqualTo(CjrOutcomes.BELOW_ACCEPTABLE);
    boolean isLower = year == CjrYear.PY2 || year == CjrYear.PY3;
    assertThat(loss.netPayment())
        .isEqualTo(year == CjrYear.PY1 ? Money.ZERO : Money.of(isLower ? "-1000" : "-2000"));
  }

  @Test
  void underDeliveryBarsAPaymentAndTakesOneBack() {
    CjrPerformance found =
        hospital(PY4, GOOD, "100000", "90000").isUnderDeliveryFound(true).build();

    assertThat(PY4.settle(found).outcome()).isEqualTo(CjrOutcomes.UNDER_DELIVERY);
    assertThat(PY4.settle(found).netPayment()).isEqualTo(Money.ZERO);
    assertThat(
            PY4.settle(
                    found
                        .withCalculation(CjrCalculation.SUBSEQUENT)
                        .withPreviouslySettled(Money.of("8000")))
                .netPayment())
        .isEqualTo(Money.of("-8000"));
  }

  @Test
  void year1RepaysNothingButTakesBackWhatItPaid() {
    CjrSettlement initial = settle(PY1, ACCEPTABLE, "100000", "105000");
    CjrSettlement takenBack =
        PY1.settle(
            hospital(PY1, ACCEPTABLE, "100000", "105000")
                .calculation(CjrCalculation.SUBSEQUENT)
                .previouslySettled(Money.of("1200"))
                .build());

    assertThat(initial.netPayment()).isEqualTo(Money.ZERO);
    assertThat(initial.outcome()).isEqualTo(EpisodeOutcomes.LOSSES_NOT_BORNE);
    assertThat(initial.reconciliation().limitBinding()).isEqualTo(LimitBinding.NONE);
    assertThat(takenBack.netPayment()).isEqualTo(Money.of("-1200"));
  }

  /** The limits bind both calculations together. */
  @ParameterizedTest
  @CsvSource({
    // 19,400 is 20 % of 97,000
    "77600.00, 19400.00, 0.00, SETTLED_BEFORE",
    "70000.00, 19400.00, 0.00, SETTLED_BEFORE",
    "80000.00, 19400.00, -2400.00, REPAYMENT",
    "120000.00, 19400.00, -38800.00, REPAYMENT",
    "120000.00, -19400.00, 0.00, SETTLED_BEFORE",
    "80000.00, -19400.00, 36400.00, PAYMENT"
  })
  void subsequentCalculationSettlesTheDifferenceWithinTheLimits(
      String spend, String before, String due, String outcome) {
    CjrSettlement settled =
        PY4.settle(
            hospital(PY4, ACCEPTABLE, "100000", spend)
                .calculation(CjrCalculation.SUBSEQUENT)
                .previouslySettled(Money.of(before))
                .build());

    assertThat(settled.netPayment()).isEqualTo(Money.of(due));
    assertThat(settled.outcome())
        .isEqualTo(
            switch (outcome) {
              case "PAYMENT" -> EpisodeOutcomes.PAYMENT;
              case "REPAYMENT" -> EpisodeOutcomes.REPAYMENT;
              default -> EpisodeOutcomes.SETTLED_BEFORE;
            });
  }

  @Test
  void excessAndOverlapAreOutsideBothLimits() {
    CjrPerformance.Builder loss = hospital(PY4, ACCEPTABLE, "100000", "150000");
    CjrPerformance.Builder gain = hospital(PY4, ACCEPTABLE, "100000", "50000");
    for (CjrPerformance.Builder each : List.of(loss, gain)) {
      each.postEpisode(new PostEpisodeSpending(Money.of("21500"), 10, Money.of("2000")))
          .acoOverlap(Money.of("250"));
    }

    assertThat(PY4.settle(loss.build()).netPayment()).isEqualTo(Money.of("-21150"));
    assertThat(PY4.settle(gain.build()).netPayment()).isEqualTo(Money.of("17650"));
  }

  @Test
  void noDifferenceAndNoEpisodesAreNoMoney() {
    assertThat(settle(PY4, GOOD, "100000", "98000").outcome())
        .isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
    assertThat(PY4.settle(CjrPerformance.of(PY4.undiscounted(GOOD, EpisodeTotal.NONE))).outcome())
        .isEqualTo(EpisodeOutcomes.NO_EPISODES);
    assertThat(PY2.settle(CjrPerformance.of(PY2.undiscounted(GOOD, EpisodeTotal.NONE))).outcome())
        .isEqualTo(EpisodeOutcomes.NO_EPISODES);
  }

  // ---------------------------------------------------------------- prices

  private static CjrCell historical(CjrPricingCell cell) {
    return CjrCell.of(
        cell, new CjrBasis.Historical(Money.of("25200"), Money.of("23700"), Rate.ONE));
  }

  @ParameterizedTest
  @CsvSource({"19, 23700", "20, 24700", "21, 24700"})
  void fewBaselineEpisodesMakeTheBlendRegional(long baseline, String blend) {
    assertThat(
            PY1.withBaselineEpisodes(baseline)
                .targetPrice(ACCEPTABLE, CjrUse.RECONCILIATION, historical(CjrPricingCell.DRG_470)))
        .isEqualTo(Money.of(blend).times(Rate.of("0.97")));
  }

  /** Mean 23,700 and a deviation of 5,000: cap 33,700. */
  @ParameterizedTest
  @CsvSource({"33699.99, 33699.99", "33700.00, 33700.00", "33700.01, 33700.00"})
  void dearEpisodesCountAsTwoDeviationsAboveTheMean(String spend, String counts) {
    CjrModel terms = PY1.withBaselineEpisodes(20);
    CjrCell cell = historical(CjrPricingCell.DRG_470).withCap(Money.of("23700"), Money.of("5000"));

    assertThat(
            terms
                .episodes(ACCEPTABLE, List.of(cell), List.of(episode(terms, "470", spend)))
                .reconciliation()
                .total()
                .spend())
        .isEqualTo(Money.of(counts).unrounded());
  }

  /** In years 2 and 3 each calculation caps at its own price. */
  @Test
  void emergencyCapsSpendingAtTheTargetOfEachCalculation() {
    CjrModel terms = PY2.withBaselineEpisodes(20);
    CjrEpisodes episodes =
        terms.episodes(
            GOOD,
            List.of(historical(CjrPricingCell.DRG_470)),
            List.of(episode(terms, "470", "90000").inDisaster()));

    assertThat(episodes.reconciliation().total().spend()).isEqualTo(Money.of("24206").unrounded());
    assertThat(episodes.repayment().total().spend()).isEqualTo(Money.of("24453").unrounded());
    assertThat(terms.settle(CjrPerformance.of(episodes)).netPayment()).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-07-25, false, false",
    "2017-07-26, true, true",
    "2017-08-25, true, true",
    "2017-08-26, false, true",
    "2017-09-24, false, true",
    "2017-09-25, false, false"
  })
  void emergencyReachesThirtyDaysBackAndForFracturesAhead(
      LocalDate admitted, boolean isOfHip, boolean isOfFracture) {
    LocalDate begins = LocalDate.of(2017, 8, 25);

    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470, admitted, begins)).isEqualTo(isOfHip);
    assertThat(CjrEmergency.isNear(CjrPricingCell.DRG_470_FRACTURE, admitted, begins))
        .isEqualTo(isOfFracture);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-31, 2023-05-11, false",
    "2021-04-01, 2023-05-11, true",
    "2021-02-02, 2021-02-01, true",
    "2021-02-01, 2021-02-01, false"
  })
  void covidCapBeginsAfterMarch2021OrTheEndOfTheEmergency(
      LocalDate begun, LocalDate emergencyEnds, boolean isCapped) {
    assertThat(CjrEmergency.isCappedForCovid(begun, emergencyEnds)).isEqualTo(isCapped);
  }

  @Test
  void cellGoesByMsDrgFractureAndDay() {
    LocalDate day = LocalDate.of(2020, 10, 1);
    assertThat(CjrPricingCell.of("469", false, day)).contains(CjrPricingCell.DRG_469);
    assertThat(CjrPricingCell.of("469", true, day)).contains(CjrPricingCell.DRG_469_FRACTURE);
    assertThat(CjrPricingCell.of("470", false, day)).contains(CjrPricingCell.DRG_470);
    assertThat(CjrPricingCell.of("470", true, day)).contains(CjrPricingCell.DRG_470_FRACTURE);
    assertThat(CjrPricingCell.of("521", false, day)).contains(CjrPricingCell.DRG_469_FRACTURE);
    assertThat(CjrPricingCell.of("522", true, day)).contains(CjrPricingCell.DRG_470_FRACTURE);
    assertThat(CjrPricingCell.of("522", true, day.minusDays(1))).isEmpty();
    assertThat(CjrPricingCell.of("480", true, day)).isEmpty();
  }

  /**
   * Prices change in October and January: episodes of one cell have the price of their admission.
   */
  @Test
  void oneCellCanHaveTwoPrices() {
    CjrCell before = CjrCell.of(CjrPricingCell.DRG_470, undiscounted("20000"));
    CjrCell after =
        CjrCell.of(CjrPricingCell.DRG_470, undiscounted("21000")).pricedFrom("2019-10-01");
    CjrEpisodes episodes =
        PY4.episodes(
            GOOD,
            List.of(before, after),
            List.of(episode(PY4, "470", "19000"), episode(PY4, "470 from 2019-10-01", "19000")));

    assertThat(episodes.reconciliation().total().target()).isEqualTo(Money.of("40180").unrounded());
  }

  private static CjrBasis undiscounted(String price) {
    return new CjrBasis.Undiscounted(Money.of(price));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 64, 0.98",
    "1, 65, 1.02",
    "4, 74, 1.11",
    "5, 74, 1.11",
    "2, 75, 1.05754",
    "3, 84, 1.076768",
    "3, 85, 1.096984"
  })
  void multiplierGoesByCountAndAge(int count, int age, String multiplier) {
    assertThat(CjrSamples.RISK.multiplier(new CjrPatient(count, AgeBand.of(age), false)).decimal())
        .isEqualByComparingTo(multiplier);
  }

  @Test
  void priceOfYear7HoldsNormalizationAndTrend() {
    assertThat(PY7.targetPrice(GOOD, CjrUse.RECONCILIATION, CjrSamples.REGIONAL))
        .isEqualTo(Money.of("22753.50").times(Rate.of("0.9412")).times(Rate.of("1.0275")));
    assertThat(CjrYear.of(LocalDate.of(2021, 9, 30))).hasToString("PY5.2");
    assertThat(CjrYear.of(LocalDate.of(2021, 10, 1))).isEqualTo(CjrYear.PY6);
  }
}
