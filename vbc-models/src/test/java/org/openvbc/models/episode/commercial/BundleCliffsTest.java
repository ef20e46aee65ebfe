package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.commercial.BundleSamples.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** On, one cent below and one cent above attachments, caps, gates and limits. */
class BundleCliffsTest {
  @ParameterizedTest
  @CsvSource({
    "39999.99, 0, 0",
    "40000.00, 0, 0",
    "40000.01, 0.01, 1",
    "40000.02, 0.02, 1",
    "45000.00, 4000.00, 1",
  })
  void anEpisodeOnItsAttachmentPointBringsNothing(String cost, String payment, long outliers) {
    ProspectiveBundle terms = JOINT.withGainSharing(Optional.empty());
    BundleSettlement settled = terms.settle(one(terms, cost).quality(Score.FULL).build());

    assertThat(settled.paid().outliers()).isEqualTo(Money.of(payment));
    assertThat(settled.performance().episodes().outliers()).isEqualTo(outliers);
  }

  @Test
  void warrantyCostsNeverBringAnOutlierPayment() {
    BundleEpisodes total =
        JOINT.total(BundleEpisode.of(Money.of("39000")).withWarrantyCost(Money.of("80000")));

    assertThat(total.outliers()).isZero();
    assertThat(total.wholeCost()).isEqualTo(Money.of("119000"));
  }

  @ParameterizedTest
  @CsvSource({"92499.99, 41999.992", "92500.00, 42000", "92500.01, 42000"})
  void theCapLimitsWhatThePayerPaysForOneEpisode(String cost, String payment) {
    OutlierProtection capped =
        OutlierProtection.aboveMultiple(Rate.of("2"), Rate.of("0.8")).upTo(Money.of("42000"));

    assertThat(capped.payment(Money.of("20000"), Money.of(cost)))
        .isEqualTo(Money.of(payment).unrounded());
    assertThat(OutlierProtection.above(Money.of("40000"), Rate.of("0.8")).attachment(Money.of("1")))
        .isEqualTo(Money.of("40000"));
  }

  @ParameterizedTest
  @CsvSource({
    "21999.99, -1999.99, 0, PAID_WITH_LOSS",
    "22000.00, -2000.00, 0, PAID_WITH_LOSS",
    "22000.01, -2000.00, 0.01, PAID_WITH_LIMITED_LOSS",
    "20000.00, 0, 0, PAID_AT_COST",
    "19999.99, 0.01, 0, PAID_WITH_MARGIN",
    "20000.01, -0.01, 0, PAID_WITH_LOSS",
  })
  void theAggregateStopLossPaysWhatLiesBeyondItsRateOfGross(
      String cost, String margin, String recovery, String outcome) {
    ProspectiveBundle terms = PLAIN.withAggregateStopLoss(Rate.of("0.10"));
    BundleSettlement settled = terms.settle(one(terms, cost).build());

    assertThat(settled.margin()).isEqualTo(Money.of(margin));
    assertThat(settled.paid().recovery()).isEqualTo(Money.of(recovery));
    assertThat(settled.payerSaving()).contains(Money.of("10000").minus(Money.of(recovery)));
    assertThat(settled.outcome())
        .isEqualTo(
            switch (outcome) {
              case "PAID_WITH_LOSS" -> BundleOutcomes.PAID_WITH_LOSS;
              case "PAID_AT_COST" -> BundleOutcomes.PAID_AT_COST;
              case "PAID_WITH_MARGIN" -> BundleOutcomes.PAID_WITH_MARGIN;
              default -> BundleOutcomes.PAID_WITH_LIMITED_LOSS;
            });
  }

  @ParameterizedTest
  @CsvSource({"0.7999, 0", "0.80, 0.5", "0.8999, 0.5", "0.90, 1", "1, 1", "0, 0"})
  void aScoreOnAStepReachesIt(String score, String part) {
    ReleaseSchedule steps =
        ReleaseSchedule.steps(
            ReleaseSchedule.Step.of("0.80", "0.5"), ReleaseSchedule.Step.of("0.90", "1"));

    assertThat(steps.part(Score.of(score))).isEqualTo(Rate.of(part));
    assertThat(ReleaseSchedule.asScored().part(Score.of(score))).isEqualTo(Rate.of(score));
  }

  @ParameterizedTest
  @CsvSource({"0.69999, 0, 2500.00", "0.70, 1500.00, 1000.00", "0.71, 1500.00, 1000.00"})
  void aScoreOnTheGateOpensIt(String score, String pool, String kept) {
    ProspectiveBundle terms =
        PLAIN.withGainSharing(
            new GainSharing(
                SHARING.share(),
                SHARING.participants(),
                Rate.ONE,
                GainSharing.Remainder.RETURN_TO_LEAD,
                Score.of("0.70")));
    BundleSettlement settled =
        terms.settle(one(terms, "17500").quality(Score.of(score)).putAllFeeSchedules(FEES).build());

    assertThat(settled.gainshare().orElseThrow().pool()).isEqualTo(Money.of(pool));
    assertThat(settled.leadKeeps()).isEqualTo(Money.of(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "24000.00, 0.70, 90000.00, NONE",
    "18000.00, 0.70, 180000.00, NONE",
    "17999.99, 0.70, 180000.00, GAIN",
    "30000.00, 0.70, 0, NONE",
    "30000.01, 0.70, -0.12, NONE",
    "37500.00, 0.70, -90000.00, NONE",
    "37500.01, 0.70, -90000.00, LOSS",
    "24000.00, 0.69, 0, NONE",
    "37500.00, 0.69, -90000.00, NONE",
  })
  void retrospectiveSharesWithinItsLimits(
      String cost, String score, String net, RetrospectiveLimit limit) {
    // Thirty episodes: targets of 900,000; gains up to 180,000 and losses up to 90,000.
    RetrospectiveSettlement settled =
        RETROSPECTIVE.settle(joints(30, cost).quality(Score.of(score)).build());

    assertThat(settled.netPayment()).isEqualTo(Money.of(net));
    assertThat(settled.limitedBy()).isEqualTo(limit);
  }

  @Test
  void retrospectiveOutcomesSayWhy() {
    assertThat(retrospective("27000", "0.70")).isEqualTo(BundleOutcomes.GAIN_SHARED);
    assertThat(retrospective("27000", "0.69")).isEqualTo(BundleOutcomes.QUALITY_GATE_NOT_MET);
    assertThat(retrospective("31000", "0.69")).isEqualTo(BundleOutcomes.LOSS_SHARED);
    assertThat(retrospective("30000", "0.69")).isEqualTo(BundleOutcomes.NOTHING_TO_SHARE);
    RetrospectiveBundle oneSided = RETROSPECTIVE.withLossShare(Rate.ZERO);
    assertThat(oneSided.settle(joints(1, "31000").quality(Score.FULL).build()).outcome())
        .isEqualTo(BundleOutcomes.LOSS_NOT_SHARED);
    assertThat(RETROSPECTIVE.settle(joints(0, "1").quality(Score.FULL).build()).outcome())
        .isEqualTo(BundleOutcomes.NO_EPISODES);
  }

  private static Outcome retrospective(String cost, String score) {
    return RETROSPECTIVE.settle(joints(1, cost).quality(Score.of(score)).build()).outcome();
  }

  @Test
  void instalmentsAddUpToTheCent() {
    ProspectiveBundle terms =
        PLAIN
            .withPrices(BundlePrices.of(Money.of("19999.99")))
            .withWithhold(new Withhold(Rate.of("0.05")))
            .withTiming(
                PaymentTiming.milestones(
                    new PaymentTiming.Milestone("authorisation", Rate.of(1, 3)),
                    new PaymentTiming.Milestone("discharge", Rate.of(1, 3)),
                    new PaymentTiming.Milestone("day 90", Rate.of(1, 3))));
    BundlePayments paid = terms.settle(one(terms, "1").quality(Score.FULL).build()).paid();

    assertThat(paid.upfront()).isEqualTo(Money.of("18999.99"));
    assertThat(paid.instalments())
        .containsExactly(Money.of("6333.33"), Money.of("6333.33"), Money.of("6333.33"));
    assertThat(paid.release()).isEqualTo(Money.of("1000.00"));
    assertThat(PaymentTiming.upfront().instalments(Money.of("1"))).isEmpty();
    assertThat(terms.timing().instalments(Money.of("0.02")))
        .containsExactly(Money.of("0.01"), Money.of("0.01"), Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "19999.99, 0.01, PAID",
    "20000.00, 0, PAID",
    "20000.01, -0.01, OVERPAID",
  })
  void claimsAreReconciledWithThePrice(String before, String net, String outcome) {
    ProspectiveBundle terms = PLAIN.withTiming(PaymentTiming.onClaims());
    BundleSettlement settled =
        terms.settle(one(terms, "17500").alreadyPaid(Money.of(before)).build());

    assertThat(settled.netPayment()).isEqualTo(Money.of(net));
    assertThat(settled.paid().inAll()).isEqualTo(Money.of("20000"));
    assertThat(settled.outcome())
        .isEqualTo(
            outcome.equals("PAID") ? BundleOutcomes.PAID_WITH_MARGIN : BundleOutcomes.OVERPAID);
  }

  @ParameterizedTest
  @CsvSource({"999.99, 999.99", "1000.00, 1000.00", "1000.01, 1000.00"})
  void journeysArePaidUpToTheirLimitAndLessenTheSaving(String journey, String paid) {
    ProspectiveBundle terms = PLAIN.withTravel(new TravelBenefit(Money.of("1000")));
    BundleEpisode episode = BundleEpisode.of(Money.of("17500")).withTravelCost(Money.of(journey));
    BundleSettlement settled =
        terms.settle(one(terms, "1").build().withEpisodes(terms.total(episode)));

    assertThat(settled.payerSaving()).contains(Money.of("10000").minus(Money.of(paid)));
    assertThat(settled.margin()).isEqualTo(Money.of("2500"));
    assertThat(settled.payments())
        .extracting(Object::toString)
        .containsExactly(
            "payer pays lead provider $20,000.00",
            "payer pays travelling patients " + Money.of(paid));
  }

  @Test
  void aRemovedEpisodeBringsNeitherPriceNorCost() {
    BundleEpisodes total =
        PLAIN.total(
            BundleEpisode.of(Money.of("17500")),
            BundleEpisode.of("unknown tier", Money.of("99999"))
                .withPaidOutside(Money.of("123"))
                .removedBy("transplant"));

    assertThat(total.gross()).isEqualTo(Money.of("20000"));
    assertThat(total.wholeCost()).isEqualTo(Money.of("17500"));
    assertThat(total.paidOutside()).isEqualTo(Money.of("123"));
    assertThat(total.removed()).isEqualTo(1);
    assertThat(
            PLAIN
                .settle(BundlePerformance.builder().episodes(PLAIN.pricing().none()).build())
                .outcome())
        .isEqualTo(BundleOutcomes.NO_EPISODES);
  }

  @Test
  void aConditionIsSettledToTheCentAroundItsBudget() {
    assertThat(CONDITION.settle(CASE).outcome()).isEqualTo(BundleOutcomes.BELOW_BUDGET);
    assertThat(CONDITION.settle(with("18330")).outcome()).isEqualTo(BundleOutcomes.ON_BUDGET);
    assertThat(CONDITION.settle(with("18330.01")).netPayment()).isEqualTo(Money.of("-0.01"));
    assertThat(CONDITION.settle(with("18330.01")).outcome()).isEqualTo(BundleOutcomes.ABOVE_BUDGET);
    assertThat(CONDITION.settle(ConditionCases.NONE).outcome())
        .isEqualTo(BundleOutcomes.NO_EPISODES);
    assertThat(CONDITION.withMargin(Rate.of("0.1")).settle(CASE).netPayment())
        .isEqualTo(Money.of("2920"));
  }

  private static ConditionCases with(String typical) {
    return new ConditionCases(
        1,
        CASE.typicalBudget(),
        CASE.severityAdjustment(),
        CASE.historicalComplications(),
        Money.of(typical),
        CASE.actualComplications());
  }
}
