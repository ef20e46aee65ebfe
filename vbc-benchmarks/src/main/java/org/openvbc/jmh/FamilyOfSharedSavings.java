package org.openvbc.jmh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.BaseCost;
import org.openvbc.models.sharedsavings.BaseYear;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.Forfeits;
import org.openvbc.models.sharedsavings.HistoricalTarget;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.ManagedCareIncentive;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SavingsWithWithhold;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;
import org.openvbc.models.sharedsavings.WithholdContract;
import org.openvbc.models.sharedsavings.WithholdPerformance;
import org.openvbc.models.sharedsavings.WithholdRelease;

/** Commercial shared savings and withholds. */
final class FamilyOfSharedSavings {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final CostBasis ALLOWED = CostBasis.allowed();
  static final Money TARGET = Money.of(60_000_000);
  private static final String RISK_MODEL = "model of the contract";
  private static final Threshold FROM_TWO_PERCENT = Threshold.firstDollar(Rate.of("0.02"));
  private static final Schedule BY_SCORE = Schedule.linear(Rate.ZERO, Rate.ONE);

  private FamilyOfSharedSavings() {}

  // ---------------------------------------------------------------- savings

  /** A third each: a target in dollars, savings and losses by quality, a target from history. */
  static FamilyPanel<SharedSavingsPerformance> savings() {
    return FamilyPanel.drawn(
        List.of(
            new FamilyPanel.Terms<>(savingsOnly(), FamilyOfSharedSavings::year),
            new FamilyPanel.Terms<>(twoSided(), FamilyOfSharedSavings::year),
            new FamilyPanel.Terms<>(fromHistory(), FamilyOfSharedSavings::yearAfterHistory)));
  }

  /** Half of all savings once they are 2 % of the target, times the score. */
  static SharedSavings savingsOnly() {
    return SharedSavings.builder()
        .name("ACO")
        .period(YEAR)
        .costBasis(ALLOWED)
        .target(Target.total(TARGET))
        .savings(
            SavingsShare.of(FROM_TWO_PERCENT, SharingRate.multiplied(Rate.of("0.5"), BY_SCORE))
                .cappedAt(Rate.of("0.06")))
        .build();
  }

  private static SharedSavings twoSided() {
    return savingsOnly()
        .withLosses(
            new LossTerms(
                FROM_TWO_PERCENT,
                new LossShare(Rate.of("0.45"), Rate.of("0.5"), Rate.of("0.2"), Rate.of("0.45")),
                Optional.of(Rate.of("0.04"))));
  }

  private static SharedSavings fromHistory() {
    return savingsOnly()
        .withTarget(
            HistoricalTarget.builder()
                .addBaseYears(baseYear(2023, "418", "0.4"), baseYear(2024, "437", "0.6"))
                .publishedRounding(Rounding.CENTS)
                .build())
        .withPoolingCharge(PoolingCharge.of("17.25"))
        .withFeeTreatment(FeeTreatment.offset(Rate.of("0.5")));
  }

  private static BaseYear baseYear(int year, String cost, String weight) {
    MonthRange months = MonthRange.ofYear(year);
    return BaseYear.builder()
        .period(months)
        .cost(BaseCost.perMember(PerMemberPerMonth.of(cost)))
        .riskScore(RiskScore.of("1.015", RISK_MODEL))
        .weight(Rate.of(weight))
        .trend(Trend.between(months, YEAR, Rate.of("0.06")))
        .build();
  }

  /** Costs of 85 to 115 % of the target. */
  static SharedSavingsPerformance year(Draw draw) {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(ALLOWED)
        .costs(ClaimCosts.incurred(draw.around(TARGET, 85, 115)))
        .memberMonths(MemberMonths.of(draw.count(110_000, 130_000)))
        .quality(draw.score())
        .build();
  }

  private static SharedSavingsPerformance yearAfterHistory(Draw draw) {
    Money paid = draw.around(TARGET, 80, 110);
    return year(draw)
        .withCosts(ClaimCosts.of(paid, draw.around(paid, 1, 4), draw.fraction(960, 1_000, 1_000)))
        .withRiskScore(new RiskScore(draw.fraction(980, 1_060, 1_000), RISK_MODEL))
        .withCareCoordinationFees(draw.dollars(200_000, 600_000))
        .withInterimPayments(draw.isOneOf(50) ? draw.dollars(0, 700_000) : Money.ZERO);
  }

  // ---------------------------------------------------------------- withholds

  /** One to six payments, released by cost and quality. */
  static FamilyPanel<WithholdPerformance> withhold() {
    return FamilyPanel.drawn(contract(), draw -> withheld(draw.around(TARGET, 92, 108), draw));
  }

  private static WithholdContract contract() {
    return WithholdContract.builder()
        .name("Withhold")
        .period(YEAR)
        .withhold(new Withhold(Rate.of("0.08")))
        .release(
            WithholdRelease.weighted(
                Rate.of("0.5"),
                WithholdRelease.untilOver(Rate.of("0.04")),
                Schedule.linear(Rate.of("0.4"), Rate.of("0.9"))))
        .forfeits(Forfeits.TO_PAYER)
        .build();
  }

  private static WithholdPerformance withheld(Money actual, Draw draw) {
    WithholdPerformance.Builder year =
        WithholdPerformance.builder().target(TARGET).actual(actual).quality(draw.score());
    long practices = draw.count(1, 7);
    for (int i = 0; i < practices; i++) {
      year.addTranches(
          new WithholdPerformance.Tranche(
              "practice " + i, LocalDate.of(2025, 1 + i, 1), draw.dollars(100_000, 4_000_000)));
    }
    return year.build();
  }

  /** The same costs in both, added with and without a limit, or the withhold first. */
  static FamilyPanel<SavingsWithWithhold.Year> both() {
    SavingsWithWithhold added =
        SavingsWithWithhold.builder()
            .withhold(contract())
            .savings(twoSided().withCostBasis(ALLOWED.beforeWithhold()))
            .order(SavingsWithWithhold.Order.ADDITIVE)
            .build();
    List<SavingsWithWithhold> contracts =
        List.of(
            added,
            added.withIncentiveCap(Money.of(1_500_000)),
            added.withOrder(SavingsWithWithhold.Order.WITHHOLD_FIRST));
    return FamilyPanel.drawn(FamilyPanel.Terms.each(contracts, (contract, draw) -> bothOf(draw)));
  }

  private static SavingsWithWithhold.Year bothOf(Draw draw) {
    Money actual = draw.around(TARGET, 88, 112);
    return new SavingsWithWithhold.Year(
        withheld(actual, draw),
        year(draw).withCostBasis(ALLOWED.beforeWithhold()).withCosts(ClaimCosts.incurred(actual)));
  }

  /** Withholds earned back in part, incentives below the limit and cut. */
  static FamilyPanel<ManagedCareIncentive.Year> managedCare() {
    ManagedCareIncentive contract =
        ManagedCareIncentive.builder().period(YEAR).withhold(new Withhold(Rate.of("0.02"))).build();
    return FamilyPanel.drawn(contract, FamilyOfSharedSavings::planYear);
  }

  private static ManagedCareIncentive.Year planYear(Draw draw) {
    Money approved = draw.dollars(20_000_000, 900_000_000);
    return new ManagedCareIncentive.Year(approved, draw.share(), draw.around(approved, 0, 9));
  }
}
