package org.openvbc.models.advantage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;

/**
 * Plans of every year and rating, contracts of every form, and years close to what decides: the cap
 * and the benchmark, the edge of the corridor, the limits and the minimum ratio.
 */
class AdvantageArbitraries extends DomainContextBase {
  private static final List<CountyQuartile> QUARTILES =
      List.of(
          CountyQuartile.HIGHEST,
          CountyQuartile.SECOND_HIGHEST,
          CountyQuartile.THIRD_HIGHEST,
          CountyQuartile.LOWEST);
  private static final String[] GAPS = {"-3", "29.99", "30", "49.99", "50", "71.2"};

  /** A plan, a county of it and a score, in the library's words and in plain ones. */
  record PlanCase(PlainAdvantage.Plan plain, int county, BigDecimal score) {
    AdvantagePlan plan() {
      AdvantagePlan.Builder builder =
          AdvantagePlan.builder()
              .paymentYear(plain.year())
              .rating(rating())
              .bid(PerMemberPerMonth.of(Money.of(plain.bid())))
              .averageRiskFactor(Rate.of(plain.averageRisk()))
              .sequestrationRate(Rate.of(plain.sequestration()));
      for (int i = 0; i < plain.counties().size(); i++) {
        builder.addCounties(county(plain.counties().get(i), "county " + i));
      }
      return builder.build();
    }

    private AdvantageCounty county(PlainAdvantage.County each, String name) {
      AdvantageCounty.Builder builder =
          AdvantageCounty.builder()
              .name(name)
              .base(PerMemberPerMonth.of(Money.of(each.base())))
              .quartile(QUARTILES.get(each.now()))
              .applicableAmount(PerMemberPerMonth.of(Money.of(each.cap())))
              .isQualifying(each.qualifying())
              .projectedEnrollment(MemberMonths.of(each.months()));
      if (plain.year() > 2012) {
        builder.previousQuartile(QUARTILES.get(each.before()));
      }
      if (plain.year() < 2017) {
        builder.phaseInGap(PerMemberPerMonth.of(Money.of(each.gap())));
      }
      return builder.build();
    }

    StarRating rating() {
      return switch (plain.stars()) {
        case -1 -> StarRating.newPlan();
        case -2 -> StarRating.lowEnrollment();
        case -3 -> StarRating.notReported();
        default -> StarRating.ofHalfStars(plain.stars());
      };
    }

    AdvantageSettlement settle() {
      return plan().settle(enrollment(1));
    }

    AdvantageEnrollment enrollment(long months) {
      return AdvantageEnrollment.of(
          new PaidMonths("county " + county, MemberRisk.paid(Rate.of(score)), months));
    }

    PlanCase withStars(int stars) {
      return new PlanCase(
          new PlainAdvantage.Plan(
              plain.year(),
              stars,
              plain.counties(),
              plain.bid(),
              plain.averageRisk(),
              plain.sequestration()),
          county,
          score);
    }

    PlanCase withScore(BigDecimal other) {
      return new PlanCase(plain, county, other);
    }

    @Override
    public String toString() {
      return plain + " county " + county + " score " + score;
    }
  }

  /** A contract and a year of it; the multiplier is that of the rating. */
  record ContractCase(
      PlainAdvantage.Contract plain, BigDecimal revenue, BigDecimal spent, int halfStars) {
    ProviderContract contract() {
      Corridor corridor =
          Corridor.of(bands(plain.up()), bands(plain.down())).withTrigger(Rate.of(plain.trigger()));
      return ProviderContract.builder()
          .name("drawn")
          .year(2024)
          .targetRate(Rate.of(plain.target()))
          .corridor(corridor)
          .limits(new StopLimits(Rate.of(plain.capUp()), Rate.of(plain.capDown())))
          .qualityMultiplier(AdvantageSamples.starMultiplier())
          .gainLimitOrder(
              plain.limitFirst()
                  ? GainLimitOrder.LIMIT_THEN_QUALITY
                  : GainLimitOrder.QUALITY_THEN_LIMIT)
          .revenueBasis(new RevenueBasis(false, false, false))
          .scope(CareScope.GLOBAL)
          .claimsPaidBy(plain.providerPays() ? ClaimsPaidBy.PROVIDER : ClaimsPaidBy.PAYER)
          .build();
    }

    private List<Corridor.Band> bands(List<BigDecimal> shares) {
      List<Corridor.Band> bands = new ArrayList<>();
      for (int i = 0; i < shares.size(); i++) {
        bands.add(new Corridor.Band(Rate.of(plain.edges().get(i)), Rate.of(shares.get(i))));
      }
      return bands;
    }

    ProviderYear year() {
      return ProviderYear.builder()
          .memberMonths(MemberMonths.of(12_000))
          .revenue(Money.of(revenue))
          .medicalExpense(Money.of(spent))
          .round(SettlementRound.only(12))
          .rating(StarRating.ofHalfStars(halfStars))
          .build();
    }

    BigDecimal multiplier() {
      return new BigDecimal(
          halfStars >= 8 ? "1" : halfStars >= 7 ? "0.75" : halfStars >= 6 ? "0.50" : "0");
    }

    ContractCase withSpent(BigDecimal other) {
      return new ContractCase(plain, revenue, other, halfStars);
    }

    ContractCase withHalfStars(int other) {
      return new ContractCase(plain, revenue, spent, other);
    }

    ProviderSettlement settle() {
      return contract().settle(year());
    }
  }

  /** A contract year as its ratio sees it. */
  record RatioCase(
      BigDecimal incurred, BigDecimal revenue, BigDecimal taxes, long months, BigDecimal factor) {
    MlrYear year() {
      MlrYear.Builder builder =
          MlrYear.builder()
              .incurred(Money.of(incurred))
              .revenue(Money.of(revenue))
              .taxesAndFees(Money.of(taxes))
              .memberMonths(months)
              .yearsBelowBefore(0);
      return months >= 2_400 && months <= 180_000
          ? builder.credibilityFactor(Rate.of(factor)).build()
          : builder.build();
    }

    MlrSettlement settle() {
      return MedicalLossRatio.builder()
          .contractYear(PerformanceYear.of(2024))
          .build()
          .settle(year());
    }
  }

  private static BigDecimal decimal(Random random, int from, int to, int scale) {
    int units = (int) Math.pow(10, scale);
    return BigDecimal.valueOf((long) from * units + random.nextInt((to - from) * units), scale);
  }

  @Provide
  Arbitrary<PlanCase> plans() {
    return Arbitraries.randomValue(AdvantageArbitraries::plan);
  }

  private static PlanCase plan(Random random) {
    int year = random.nextInt(100) < 40 ? 2012 + random.nextInt(5) : 2017 + random.nextInt(11);
    int count = 1 + random.nextInt(3);
    List<PlainAdvantage.County> counties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      counties.add(county(random));
    }
    BigDecimal bid =
        random.nextInt(4) == 0
            ? counties.get(0).cap().setScale(2, RoundingMode.HALF_UP)
            : decimal(random, 700, 1_150, 2);
    return new PlanCase(
        new PlainAdvantage.Plan(
            year,
            random.nextInt(3) == 0 ? -1 - random.nextInt(3) : random.nextInt(11),
            counties,
            bid,
            decimal(random, 0, 2, 3).add(new BigDecimal("0.1")),
            new BigDecimal(random.nextInt(3) == 0 ? "0" : "0.02")),
        random.nextInt(count),
        decimal(random, 0, 4, 3).add(new BigDecimal("0.001")));
  }

  private static PlainAdvantage.County county(Random random) {
    int now = random.nextInt(4);
    return new PlainAdvantage.County(
        decimal(random, 800, 1_000, 2),
        random.nextInt(3) == 0 ? random.nextInt(4) : now,
        now,
        decimal(random, 850, 1_200, 3),
        random.nextInt(4) == 0,
        new BigDecimal(GAPS[random.nextInt(GAPS.length)]),
        1 + random.nextInt(50_000));
  }

  @Provide
  Arbitrary<ContractCase> contracts() {
    return Arbitraries.randomValue(AdvantageArbitraries::contract);
  }

  private static ContractCase contract(Random random) {
    List<BigDecimal> edges = new ArrayList<>(List.of(BigDecimal.ZERO));
    List<BigDecimal> up = new ArrayList<>(List.of(share(random)));
    List<BigDecimal> down = new ArrayList<>(List.of(share(random)));
    int tiers = random.nextInt(3);
    for (int i = 0; i < tiers; i++) {
      edges.add(
          edges
              .get(i)
              .add(decimal(random, 0, 3, 1).movePointLeft(2))
              .add(BigDecimal.valueOf(1, 3)));
      up.add(share(random));
      down.add(share(random));
    }
    boolean triggers = tiers == 0 && random.nextBoolean();
    PlainAdvantage.Contract contract =
        new PlainAdvantage.Contract(
            new BigDecimal("0.85"),
            triggers ? new BigDecimal("0.01") : BigDecimal.ZERO,
            edges,
            up,
            down,
            decimal(random, 0, 5, 1).movePointLeft(2),
            decimal(random, 0, 5, 1).movePointLeft(2),
            random.nextBoolean(),
            random.nextInt(4) == 0);
    BigDecimal revenue = decimal(random, 100_000, 200_000, 2).multiply(new BigDecimal(10));
    return new ContractCase(
        contract, revenue, spent(random, contract, revenue), random.nextInt(11));
  }

  private static BigDecimal share(Random random) {
    return random.nextInt(3) == 0 ? BigDecimal.ZERO : decimal(random, 0, 1, 2);
  }

  /** On an edge, a cent beside it, or anywhere. */
  private static BigDecimal spent(
      Random random, PlainAdvantage.Contract contract, BigDecimal revenue) {
    BigDecimal edge =
        random.nextBoolean()
            ? contract.trigger()
            : contract.edges().get(random.nextInt(contract.edges().size()));
    BigDecimal rate =
        switch (random.nextInt(4)) {
          case 0 -> contract.target().add(edge);
          case 1 -> contract.target().subtract(edge);
          default -> decimal(random, 70, 100, 2).movePointLeft(2);
        };
    return revenue
        .multiply(rate)
        .add(BigDecimal.valueOf(random.nextInt(3) - 1L, 2))
        .setScale(6, RoundingMode.HALF_UP);
  }

  @Provide
  Arbitrary<RatioCase> ratios() {
    return Arbitraries.randomValue(AdvantageArbitraries::ratio);
  }

  private static RatioCase ratio(Random random) {
    BigDecimal revenue = decimal(random, 100_000, 200_000, 2).multiply(new BigDecimal(10));
    BigDecimal taxes = random.nextBoolean() ? BigDecimal.ZERO : decimal(random, 0, 50_000, 2);
    BigDecimal factor = decimal(random, 0, 5, 1).movePointLeft(2);
    long[] months = {2_399, 2_400, 50_000, 180_000, 180_001};
    long drawn = months[random.nextInt(months.length)];
    BigDecimal needed =
        new BigDecimal("0.85")
            .subtract(drawn >= 2_400 && drawn <= 180_000 ? factor : BigDecimal.ZERO);
    BigDecimal incurred =
        random.nextBoolean()
            ? revenue
                .subtract(taxes)
                .multiply(needed)
                .add(BigDecimal.valueOf(random.nextInt(3) - 1L, 2))
            : revenue.multiply(decimal(random, 60, 100, 2).movePointLeft(2));
    return new RatioCase(incurred, revenue, taxes, drawn, factor);
  }
}
