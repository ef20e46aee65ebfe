package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.ChanceOfSavings;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.sharedsavings.CostBasis.Included;

/** How the values of this package read, compare and are copied. */
class SharedSavingsValuesTest {

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of(
            full(),
            "Commercial ACO, 2025-01 to 2025-12: 50% times quality along lines: 0% at 0%, 100% at"
                + " 100% of savings, 2% of the target, first dollar, up to 5% of the target; target"
                + " history of 2 years, published to $0.01, HALF_UP"),
        Arguments.of(
            twoSided("1").withQualityGate(QualityGate.forSavingsAndLosses(Score.of("0.7"))),
            "Plain, 2025-01 to 2025-12: 50% of savings, 2% of the target, first dollar; 40% less"
                + " 50% of it by quality, 25% to 40% of losses, 2% of the target, first dollar, up"
                + " to 5% of the target; target $1.00 in all; quality of at least 70%, also for"
                + " losses"),
        Arguments.of(
            fullYear(),
            "2025-01 to 2025-12: $52,460,000.00 less $1,415,000.00 above the limit, 98.2% complete,"
                + " allowed amounts, 120000 member months, quality 87.5%"),
        Arguments.of(
            base(2024, "431", "1.02", "0.65"),
            "2024-01 to 2024-12: $431.00 PMPM, weight 65%, risk 1.02 (model of the contract), trend"
                + " 105.5%"),
        Arguments.of(
            history().withRegional(Blend.of("0.65", "482")).withDiscount(Rate.of("0.01")),
            "history of 2 years, regional blend 65% of its own and 35% of $482.00 PMPM, discount"
                + " 1%, published to $0.01, HALF_UP"),
        Arguments.of(
            sliding(),
            "Withhold, 2025-01 to 2025-12: 10% of payments withheld, returned 60% by cost and 40%"
                + " by quality, forfeits to the payer"),
        Arguments.of(
            slidingYear("5"),
            "1 payments of $8,400,000.00, target $100,000,000.00, cost $5.00, quality 82%"),
        Arguments.of(
            CostBasis.planPaid(Included.CAPITATION, Included.PHARMACY_REBATES),
            "plan-paid amounts with pharmacy rebates, capitation"),
        Arguments.of(SharingRate.fixed(Rate.of("0.5")), "50%"),
        Arguments.of(
            Threshold.excessOnly(Rate.of("0.02")).mustBeExceeded(),
            "above 2% of the target, excess only"),
        Arguments.of(Threshold.NONE, "no threshold"),
        Arguments.of(LossShare.fixed(Rate.of("0.8")), "80%"),
        Arguments.of(FeeTreatment.costOfCare(), "fees are a cost of care"),
        Arguments.of(
            FeeTreatment.offsetCarried(Rate.of("0.5")),
            "50% of the fees off the payout, carried on"),
        Arguments.of(FeeTreatment.separate(), "fees are separate"),
        Arguments.of(new CarryForward(Rate.of("0.5")), "50% of losses are carried forward"),
        Arguments.of(
            MinimumMembers.orBlend(5_000), "at least 5000 members, else blended with the book"),
        Arguments.of(
            new SocialServices(pmpm("3"), SocialServices.Treatment.COST_OF_CARE),
            "$3.00 PMPM, cost of care"),
        Arguments.of(
            new EquityAdjustment(adjustments()),
            "social risk {high=$30.00 PMPM, middle=$0.00 PMPM, low=-$6.00 PMPM}"),
        Arguments.of(WithholdRelease.riskPool(), "less the deficit of the risk pool"),
        Arguments.of(WithholdRelease.byQuality(QUALITY), "by quality"),
        Arguments.of(WithholdRelease.byCost(COST), "by cost"),
        Arguments.of(
            WithholdRelease.gated(Score.of("0.7"), COST), "by cost, with quality of at least 70%"),
        Arguments.of(Forfeits.TO_QUALITY_POOL, "to the quality pool"),
        Arguments.of(
            distribution(), "75% KPI, 25% citizenship; 75% of what is not earned is redistributed"),
        Arguments.of(
            plain("10000000").settle(cost("10300000")),
            "Plain, 2025-01 to 2025-12: losses of $300,000.00 against a target of $10,000,000.00;"
                + " losses not shared: the contract shares savings only; the payer pays $0.00"),
        Arguments.of(
            twoSided("10000000").settle(cost("10300000", "0.5")),
            "Plain, 2025-01 to 2025-12: losses of $300,000.00 against a target of $10,000,000.00;"
                + " shared losses owed; the provider pays $90,000.00"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void valuesReadAsASentence(Object value, String sentence) {
    assertThat(value.toString()).isEqualTo(sentence);
  }

  @Test
  void equalTermsAreEqualAndACopyChangesOneTerm() {
    assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full());
    assertThat(fullYear()).isEqualTo(fullYear()).hasSameHashCodeAs(fullYear());
    assertThat(full().settle(fullYear())).isEqualTo(full().settle(fullYear()));
    SharedSavings other = full().withSavings(full().savings().cappedAt(Rate.of("0.02")));
    assertThat(other).isNotEqualTo(full());
    assertThat(other.settle(fullYear()).earned()).isEqualTo(dollars("1158912"));
    assertThat(sliding()).isEqualTo(sliding());
  }

  @Test
  void theKindOfArrangementFollowsFromTheTerms() {
    assertThat(full().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(twoSided("1").traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(plain("1").traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(sliding().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(sliding().withRelease(WithholdRelease.byQuality(QUALITY)).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(sliding().withRelease(WithholdRelease.byCost(COST)).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(both(SavingsWithWithhold.Order.ADDITIVE).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(full().id().toString()).isEqualTo("shared savings.one-sided/2025-01 to 2025-12");
    assertThat(sliding().id().programme()).isEqualTo("withhold");
  }

  @Test
  void paymentsGoFromWhoPaysToWhoIsPaid() {
    assertThat(twoSided("10000000").settle(cost("10300000", "0.5")).payments())
        .containsExactly(new Payment("provider", "payer", dollars("90000")));
    assertThat(withhold("0.15", WithholdRelease.riskPool()).settle(poolYear()).payments())
        .contains(new Payment("payer", "Fargo", dollars("40000")))
        .hasSize(4);
    assertThat(plain("1").settle(cost("1")).payments()).isEmpty();
  }

  @Test
  void figuresOfABranchNotTakenAreZero() {
    SharedSavingsSettlement settled = plain("10000000").settle(cost("9900000"));
    assertThat(settled.earned()).isEqualTo(Money.ZERO);
    assertThat(settled.owed()).isEqualTo(Money.ZERO);
    assertThat(settled.sharing().share()).isEqualTo(Rate.ZERO);
    assertThat(settled.targetPerMember()).isEmpty();
    assertThat(settled.credibility()).isEmpty();
    assertThat(settled.interimLeft()).isEqualTo(Money.ZERO);
  }

  @Test
  void ratesOfAContractComeFromConfidenceOrSteps() {
    ChanceOfSavings group = ChanceOfSavings.of(Rate.of("2.14"), 5_000);
    assertThat(Threshold.byConfidence(group, Rate.of("0.9"), 3).rate()).isEqualTo(Rate.of("0.039"));
    assertThat(
            SharingRate.setBy(
                    org.openvbc.core.clause.Schedule.steps(
                        org.openvbc.core.clause.Schedule.Point.of("0.5", "0.3"),
                        org.openvbc.core.clause.Schedule.Point.of("0.8", "0.6")))
                .share())
        .isEqualTo(Rate.of("0.6"));
    assertThat(Blend.of("1", "5").of(PerMemberPerMonth.of("7"))).isEqualTo(pmpm("7"));
    assertThat(List.of(SharedSavingsStanding.values())).hasSize(8);
  }
}
