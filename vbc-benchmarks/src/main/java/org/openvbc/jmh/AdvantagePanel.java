package org.openvbc.jmh;

import java.util.SplittableRandom;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.advantage.AdvantageCounty;
import org.openvbc.models.advantage.AdvantagePlan;
import org.openvbc.models.advantage.CareScope;
import org.openvbc.models.advantage.CountyQuartile;
import org.openvbc.models.advantage.MemberRisk;
import org.openvbc.models.advantage.ProviderContract;
import org.openvbc.models.advantage.ProviderYear;
import org.openvbc.models.advantage.QualityMultiplier;
import org.openvbc.models.advantage.RevenueBasis;
import org.openvbc.models.advantage.SettlementRound;

/**
 * Member months and provider years, the same for every contestant: a fixed seed, each row drawn on
 * its own.
 */
final class AdvantagePanel {
  static final String[] COUNTIES = {"Lake", "Hill"};

  /** County bases in cents. */
  static final long[] BASES = {100_000, 87_113};

  static final AdvantagePlan PLAN = plan();
  static final ProviderContract CONTRACT = contract();
  private static final long SEED = 20_250_101;

  private AdvantagePanel() {}

  /** A member month: the county by its number, the risk score in thousandths. */
  record Month(int county, int score) {
    MemberRisk risk() {
      return MemberRisk.paid(Rate.of(score, 1_000));
    }
  }

  /** A provider year: revenue and medical expense in cents, the rating in half stars. */
  record Year(long revenue, long expense, int halfStars) {
    ProviderYear performance() {
      return ProviderYear.builder()
          .memberMonths(MemberMonths.of(12_000))
          .revenue(Money.ofCents(revenue))
          .medicalExpense(Money.ofCents(expense))
          .round(SettlementRound.only(12))
          .rating(StarRating.ofHalfStars(halfStars))
          .build();
    }
  }

  static Month[] months(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    Month[] months = new Month[size];
    for (int i = 0; i < size; i++) {
      months[i] = new Month(random.nextInt(COUNTIES.length), random.nextInt(200, 4_000));
    }
    return months;
  }

  /** Ratios of 70 to 100 % around a target of 85 %. */
  static Year[] years(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    Year[] years = new Year[size];
    for (int i = 0; i < size; i++) {
      long revenue = random.nextLong(1_000_000_00L, 200_000_000_00L);
      long expense = revenue / 1_000_000 * random.nextLong(700_000, 1_000_000);
      years[i] = new Year(revenue, expense, random.nextInt(11));
    }
    return years;
  }

  /** Two counties, 4.5 stars, sequestration of 2 %. */
  private static AdvantagePlan plan() {
    AdvantagePlan.Builder builder =
        AdvantagePlan.builder()
            .paymentYear(2025)
            .rating(StarRating.of("4.5"))
            .bid(PerMemberPerMonth.of("900"))
            .averageRiskFactor(Rate.of("1.05"))
            .sequestrationRate(Rate.ofPercent("2"));
    for (int i = 0; i < COUNTIES.length; i++) {
      builder.addCounties(
          AdvantageCounty.builder()
              .name(COUNTIES[i])
              .base(PerMemberPerMonth.of(Money.ofCents(BASES[i])))
              .quartiles(CountyQuartile.SECOND_HIGHEST, CountyQuartile.SECOND_HIGHEST)
              .applicableAmount(PerMemberPerMonth.of("2000"))
              .projectedEnrollment(MemberMonths.of(12_000))
              .build());
    }
    return builder.build();
  }

  /** Three tiers, limits of 3 %, a gate by stars. */
  private static ProviderContract contract() {
    return ProviderContract.builder()
        .name("panel")
        .year(2025)
        .targetRate(Rate.of("0.85"))
        .corridor(
            Corridor.of(
                Corridor.Band.of("0", "0"),
                Corridor.Band.of("0.02", "0.5"),
                Corridor.Band.of("0.05", "0.8")))
        .limits(StopLimits.of(Rate.of("0.03")))
        .qualityMultiplier(
            QualityMultiplier.byStars(Rate.of("0.5"))
                .from(StarRating.of("0"), "0.50")
                .from(StarRating.of("3.5"), "0.75")
                .from(StarRating.of("4.0"), "1"))
        .revenueBasis(new RevenueBasis(true, false, true))
        .scope(CareScope.GLOBAL)
        .claimsPaidBy(ClaimsPaidBy.PAYER)
        .build();
  }
}
