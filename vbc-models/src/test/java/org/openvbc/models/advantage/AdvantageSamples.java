package org.openvbc.models.advantage;

import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;

/** Plans, contracts and years that several tests start from. */
final class AdvantageSamples {
  static final String COUNTY = "Lake";
  static final Rate TARGET = Rate.of("0.85");
  static final Rate BAND = Rate.of("0.01");
  static final Rate HALF = Rate.of("0.50");

  private AdvantageSamples() {}

  static PerMemberPerMonth pmpm(String dollars) {
    return PerMemberPerMonth.of(dollars);
  }

  /** A county of $1,000 in the second highest quarter for two years, capped at $2,000. */
  static AdvantageCounty county(String name) {
    return AdvantageCounty.builder()
        .name(name)
        .base(pmpm("1000"))
        .quartiles(CountyQuartile.SECOND_HIGHEST, CountyQuartile.SECOND_HIGHEST)
        .applicableAmount(pmpm("2000"))
        .projectedEnrollment(MemberMonths.of(12_000))
        .build();
  }

  /** A county in 2012 to 2016, with its gap; in 2012 it has no quartile of the year before. */
  static AdvantageCounty phasingIn(int year, String name, String gap) {
    AdvantageCounty.Builder builder =
        AdvantageCounty.builder()
            .name(name)
            .base(pmpm("1000"))
            .quartile(CountyQuartile.SECOND_HIGHEST)
            .applicableAmount(pmpm("1200"))
            .phaseInGap(pmpm(gap))
            .projectedEnrollment(MemberMonths.of(12_000));
    return (year == 2012 ? builder : builder.previousQuartile(CountyQuartile.SECOND_HIGHEST))
        .build();
  }

  /** A plan of some counties with a bid of $900, average risk one, and no sequestration. */
  static AdvantagePlan plan(int year, StarRating rating, AdvantageCounty... counties) {
    return AdvantagePlan.builder()
        .paymentYear(year)
        .rating(rating)
        .addCounties(counties)
        .bid(pmpm("900"))
        .averageRiskFactor(Rate.ONE)
        .sequestrationRate(Rate.ZERO)
        .build();
  }

  static AdvantagePlan plan(int year, String stars) {
    return plan(year, StarRating.of(stars), county(COUNTY));
  }

  static AdvantageEnrollment months(String score, long months) {
    return AdvantageEnrollment.of(PaidMonths.of(COUNTY, score, months));
  }

  static ProviderContract.Builder contract(String name) {
    return ProviderContract.builder()
        .name(name)
        .year(2024)
        .revenueBasis(new RevenueBasis(true, false, true))
        .scope(CareScope.GLOBAL)
        .claimsPaidBy(ClaimsPaidBy.PAYER);
  }

  static ProviderContract deadband() {
    return contract("deadband").deadband(TARGET, BAND, HALF, HALF).build();
  }

  static ProviderContract trigger() {
    return contract("trigger").trigger(TARGET, BAND, HALF, HALF).build();
  }

  static Corridor tiers() {
    return Corridor.of(
        Corridor.Band.of("0", "0"),
        Corridor.Band.of("0.02", "0.5"),
        Corridor.Band.of("0.05", "0.8"));
  }

  static StopLimits limits(String rate) {
    return StopLimits.of(Rate.of(rate));
  }

  static QualityMultiplier starMultiplier() {
    return QualityMultiplier.byStars(HALF)
        .from(StarRating.of("3.0"), "0.50")
        .from(StarRating.of("3.5"), "0.75")
        .from(StarRating.of("4.0"), "1");
  }

  /** A year of $1.2 billion and 1.2 million member months, its expense in dollars. */
  static ProviderYear year(String expense) {
    return ProviderYear.builder()
        .memberMonths(MemberMonths.of(1_200_000))
        .revenue(Money.of(1_200_000_000))
        .medicalExpense(Money.of(expense))
        .round(SettlementRound.only(12))
        .build();
  }

  /** A contract year with $100 million of revenue and no taxes, fully credible. */
  static MlrYear mlr(String incurred) {
    return MlrYear.builder()
        .incurred(Money.of(incurred))
        .revenue(Money.of(100_000_000))
        .taxesAndFees(Money.ZERO)
        .memberMonths(180_001)
        .yearsBelowBefore(0)
        .build();
  }
}
