package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.advantage.AdvantageCounty;
import org.openvbc.models.advantage.AdvantageEnrollment;
import org.openvbc.models.advantage.AdvantagePlan;
import org.openvbc.models.advantage.CareScope;
import org.openvbc.models.advantage.CountyQuartile;
import org.openvbc.models.advantage.MedicalLossRatio;
import org.openvbc.models.advantage.MemberRisk;
import org.openvbc.models.advantage.MlrYear;
import org.openvbc.models.advantage.PaidMonths;
import org.openvbc.models.advantage.ProviderContract;
import org.openvbc.models.advantage.ProviderYear;
import org.openvbc.models.advantage.QualityMultiplier;
import org.openvbc.models.advantage.RevenueBasis;
import org.openvbc.models.advantage.SettlementRound;

/** What a user writes must compile outside the package of the model. */
class AdvantageFromOutsideTest {
  private static final AdvantagePlan PLAN =
      AdvantagePlan.builder()
          .paymentYear(2025)
          .rating(StarRating.of("4.0"))
          .addCounties(
              AdvantageCounty.builder()
                  .name("Lake")
                  .base(PerMemberPerMonth.of("1000"))
                  .quartiles(CountyQuartile.SECOND_HIGHEST, CountyQuartile.SECOND_HIGHEST)
                  .applicableAmount(PerMemberPerMonth.of("1040"))
                  .projectedEnrollment(MemberMonths.of(12_000))
                  .build())
          .bid(PerMemberPerMonth.of("900"))
          .averageRiskFactor(Rate.ONE)
          .sequestrationRate(Rate.ZERO)
          .build();

  @Test
  void planIsPaidForRawScores() {
    MemberRisk risk = MemberRisk.raw("V24", "1.250").and("V28", "1.100");

    assertThat(PLAN.memberMonthPayment("Lake", risk)).isEqualTo(Money.of("991.90"));
    assertThat(
            PLAN.explain(AdvantageEnrollment.of(new PaidMonths("Lake", risk, 12)))
                .settlement()
                .netPayment())
        .isEqualTo(Money.of("11902.80"));
  }

  @Test
  void whatIfIsACopyWithOneTermChanged() {
    assertThat(PLAN.withRating(StarRating.of("4.5")).funding().rebate())
        .isEqualTo(PerMemberPerMonth.of("98"));
  }

  @Test
  void ratioIsTested() {
    MlrYear year =
        MlrYear.builder()
            .incurred(Money.of(834_000_000))
            .revenue(Money.of(1_000_000_000))
            .taxesAndFees(Money.ZERO)
            .memberMonths(1_000_000)
            .yearsBelowBefore(0)
            .build();

    assertThat(MedicalLossRatio.of(2025).settle(year).remittance()).isEqualTo(Money.of(16_000_000));
  }

  @Test
  void providerContractSettles() {
    ProviderContract contract =
        ProviderContract.builder()
            .name("north-group")
            .year(2025)
            .deadband(Rate.of("0.85"), Rate.of("0.01"), Rate.of("0.5"), Rate.of("0.5"))
            .limits(StopLimits.of(Rate.of("0.05")))
            .qualityMultiplier(
                QualityMultiplier.byStars(Rate.of("0.5"))
                    .from(StarRating.of("0"), "0.5")
                    .from(StarRating.of("3.5"), "0.75")
                    .from(StarRating.of("4.0"), "1"))
            .revenueBasis(new RevenueBasis(true, false, true))
            .scope(CareScope.GLOBAL)
            .claimsPaidBy(ClaimsPaidBy.PAYER)
            .build();
    ProviderYear year =
        ProviderYear.builder()
            .perMember(
                MemberMonths.ofMembers(100_000, 12),
                PerMemberPerMonth.of("1000"),
                PerMemberPerMonth.of("820"))
            .round(SettlementRound.only(12))
            .rating(StarRating.of("3.5"))
            .build();

    assertThat(contract.settle(year).netPayment()).isEqualTo(Money.of(9_000_000));
  }
}
