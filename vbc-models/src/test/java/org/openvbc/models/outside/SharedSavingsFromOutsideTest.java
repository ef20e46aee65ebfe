package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.actuarial.Trend;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.BaseCost;
import org.openvbc.models.sharedsavings.BaseYear;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.Forfeits;
import org.openvbc.models.sharedsavings.HistoricalTarget;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SavingsWithWithhold;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Threshold;
import org.openvbc.models.sharedsavings.WithholdContract;
import org.openvbc.models.sharedsavings.WithholdPerformance;
import org.openvbc.models.sharedsavings.WithholdPerformance.Tranche;
import org.openvbc.models.sharedsavings.WithholdRelease;

/** What a user of the jars writes: a contract, a year, a what-if, and a withhold beside it. */
class SharedSavingsFromOutsideTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final CostBasis BASIS = CostBasis.allowed(CostBasis.Included.WITHHELD_AMOUNTS);

  @Test
  void contractAndYearBecomeASettlement() {
    MonthRange before = MonthRange.ofYear(2024);
    SharedSavings contract =
        SharedSavings.builder()
            .name("Employer and clinic")
            .period(YEAR)
            .costBasis(BASIS)
            .target(
                HistoricalTarget.builder()
                    .addBaseYears(
                        BaseYear.builder()
                            .period(before)
                            .weight(Rate.ONE)
                            .cost(BaseCost.perMember(PerMemberPerMonth.of("400")))
                            .riskScore(RiskScore.of("1.00", "DxCG"))
                            .trend(Trend.between(before, YEAR, Rate.ofPercent("5")))
                            .build())
                    .publishedRounding(Rounding.CENTS)
                    .build())
            .poolingCharge(PoolingCharge.of("10"))
            .savings(
                SavingsShare.of(
                    Threshold.firstDollar(Rate.ofPercent("2")),
                    SharingRate.multiplied(
                        Rate.ofPercent("50"), Schedule.linear(Rate.of("0.5"), Rate.of("0.9")))))
            .losses(
                LossTerms.of(
                    Threshold.firstDollar(Rate.ofPercent("2")),
                    LossShare.fixed(Rate.ofPercent("30"))))
            .build();
    SharedSavingsPerformance year =
        SharedSavingsPerformance.builder()
            .period(YEAR)
            .costBasis(BASIS)
            .costs(ClaimCosts.of(Money.of(4_000_000), Money.of(100_000), Rate.of("0.975")))
            .memberMonths(MemberMonths.of(10_000))
            .riskScore(RiskScore.of("1.01", "DxCG"))
            .quality(Score.ofPercent("80"))
            .build();
    SharedSavingsSettlement settled = contract.settle(year);
    // target 424.20 + 10, actual 4,000,000 + 100,000: 242,000 x 50 % x 75 %
    assertThat(settled.netPayment()).isEqualTo(Money.of(90_750));
    assertThat(settled.payerNet()).isEqualTo(Money.of(151_250).unrounded());
    assertThat(
            contract
                .withSavings(
                    SavingsShare.of(
                        Threshold.excessOnly(Rate.ofPercent("2")), contract.savings().rate()))
                .settle(year)
                .netPayment())
        .isEqualTo(Money.of("58185"));
    assertThat(contract.explain(year).toString()).contains("contract: threshold");

    SavingsWithWithhold both =
        SavingsWithWithhold.builder()
            .savings(contract)
            .withhold(
                WithholdContract.builder()
                    .name("Withhold")
                    .period(YEAR)
                    .withhold(new Withhold(Rate.ofPercent("5")))
                    .release(WithholdRelease.byCost(WithholdRelease.atMostTarget()))
                    .forfeits(Forfeits.TO_PAYER)
                    .build())
            .order(SavingsWithWithhold.Order.ADDITIVE)
            .build();
    assertThat(
            both.settle(
                    new SavingsWithWithhold.Year(
                        WithholdPerformance.builder()
                            .addTranches(
                                Tranche.of("clinic", LocalDate.of(2025, 12, 31), "1000000"))
                            .target(Money.of(4_342_000))
                            .actual(Money.of(4_100_000))
                            .build(),
                        year))
                .netPayment())
        .isEqualTo(Money.of(140_750));
  }
}
