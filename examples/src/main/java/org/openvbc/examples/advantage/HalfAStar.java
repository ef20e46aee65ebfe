package org.openvbc.examples.advantage;

import java.io.PrintStream;
import java.util.List;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.advantage.AdvantageCounty;
import org.openvbc.models.advantage.AdvantageEnrollment;
import org.openvbc.models.advantage.AdvantagePlan;
import org.openvbc.models.advantage.AdvantageSettlement;
import org.openvbc.models.advantage.CareScope;
import org.openvbc.models.advantage.CountyQuartile;
import org.openvbc.models.advantage.PaidMonths;
import org.openvbc.models.advantage.ProviderContract;
import org.openvbc.models.advantage.ProviderSettlement;
import org.openvbc.models.advantage.ProviderYear;
import org.openvbc.models.advantage.QualityMultiplier;
import org.openvbc.models.advantage.RevenueBasis;
import org.openvbc.models.advantage.SettlementRound;

/**
 * A plan of 100,000 members that goes from 3.5 to 4 stars: what that is worth, and what it does to
 * its contract with a provider group. The figures are invented.
 */
public final class HalfAStar {
  private static final int YEAR = 2024;
  private static final long MEMBERS = 100_000;
  private static final String COUNTY = "Lake";
  private static final StarRating THREE_AND_A_HALF = StarRating.of("3.5");
  private static final StarRating FOUR = StarRating.of("4.0");
  private static final PerYear REVENUE = PerYear.of("12000");

  private HalfAStar() {}

  /** Prints the units, the worth of the half star, and the worksheets behind it. */
  public static void run(PrintStream out) {
    units(out);
    out.println();
    worth(out);
    out.println();
    out.println(explain(FOUR));
    out.println();
    out.println(provider(FOUR));
  }

  // ---------------------------------------------------------------- the trap

  private static void units(PrintStream out) {
    MemberMonths months = months();
    PerMemberPerMonth mistaken = PerMemberPerMonth.of("12000");
    out.println("1. Units: $12,000 is what a member brings in a year, not in a month");
    out.println();
    TextTable.of("revenue", ">per member and month", ">" + MEMBERS + " members, a year")
        .row("$12,000 read as a month", mistaken, months.times(mistaken))
        .row("$12,000 read as a year", REVENUE.perMonth(), months.times(REVENUE.perMonth()))
        .lines()
        .forEach(out::println);
    out.println();
    out.println("Years and months are types of their own, so the first line has to be meant.");
  }

  static MemberMonths months() {
    return MemberMonths.ofMembers(MEMBERS, 12);
  }

  // ---------------------------------------------------------------- the half star

  private static void worth(PrintStream out) {
    out.println("2. From 3.5 to 4 stars: about $50 million as the story goes, $39 million by rule");
    out.println();
    TextTable table = TextTable.of("per member and month", ">3.5 stars", ">4.0 stars", ">a year");
    AdvantageSettlement before = explain(THREE_AND_A_HALF).settlement();
    AdvantageSettlement after = explain(FOUR).settlement();
    row(table, "benchmark", before.funding().planBenchmark(), after.funding().planBenchmark());
    row(table, "savings: benchmark - bid", before.funding().savings(), after.funding().savings());
    row(
        table,
        "rebate: 65% of them, to the plan",
        before.funding().rebate(),
        after.funding().rebate());
    row(table, "35%, kept by CMS", before.funding().keptByCms(), after.funding().keptByCms());
    table.lines().forEach(out::println);
    out.println();
    for (String line :
        List.of(
            "Four stars add 5 percentage points to the benchmark: $50.00 a month, $60 million a year.",
            "The benchmark is not revenue. With the bid unchanged it only widens the savings, and the",
            "plan's rebate is 65% of them at 3.5 and at 4 stars alike: $32.50 a month. The rest stays",
            "with CMS, and the rebate pays for benefits of the members. \"About $50 million\" would be",
            "4.17% of revenue; no share of this benchmark gives it. So the plan is paid",
            "  " + after.netPayment() + " - " + before.netPayment() + " = " + worth(before, after),
            "before sequestration, which takes another 2% off (assumed to be zero here).")) {
      out.println(line);
    }
  }

  static Money worth(AdvantageSettlement before, AdvantageSettlement after) {
    return after.netPayment().minus(before.netPayment());
  }

  private static void row(
      TextTable table, String name, PerMemberPerMonth before, PerMemberPerMonth after) {
    Unrounded year = months().times(after.minus(before));
    table.row(name, before.amount(), after.amount(), "+" + year);
  }

  /** The plan at a rating: one county of $1,000, a bid of $900, a risk score of one. */
  static Explanation<AdvantageSettlement> explain(StarRating rating) {
    return plan()
        .withRating(rating)
        .explain(AdvantageEnrollment.of(PaidMonths.of(COUNTY, "1", MEMBERS * 12)));
  }

  private static AdvantagePlan plan() {
    return AdvantagePlan.builder()
        .paymentYear(YEAR)
        .rating(THREE_AND_A_HALF)
        .addCounties(
            AdvantageCounty.builder()
                .name(COUNTY)
                .base(REVENUE.perMonth())
                .quartiles(CountyQuartile.SECOND_HIGHEST, CountyQuartile.SECOND_HIGHEST)
                .applicableAmount(PerMemberPerMonth.of("2000"))
                .projectedEnrollment(months())
                .build())
        .bid(PerMemberPerMonth.of("900"))
        .averageRiskFactor(Rate.ONE)
        .sequestrationRate(Rate.ZERO)
        .build();
  }

  // ---------------------------------------------------------------- the provider group

  /** A medical loss ratio of 82 % against a target of 85 %, half of what is beyond 1 % shared. */
  static Explanation<ProviderSettlement> provider(StarRating rating) {
    Rate half = Rate.of("0.50");
    ProviderContract contract =
        ProviderContract.builder()
            .name("provider-group")
            .year(YEAR)
            .deadband(Rate.of("0.85"), Rate.of("0.01"), half, half)
            .limits(StopLimits.of(Rate.of("0.05")))
            .qualityMultiplier(
                QualityMultiplier.byStars(half)
                    .from(StarRating.of("0"), "0.50")
                    .from(THREE_AND_A_HALF, "0.75")
                    .from(FOUR, "1"))
            .revenueBasis(new RevenueBasis(true, false, true))
            .scope(CareScope.GLOBAL)
            .claimsPaidBy(ClaimsPaidBy.PAYER)
            .build();
    return contract.explain(
        ProviderYear.builder()
            .perMember(months(), REVENUE.perMonth(), PerMemberPerMonth.of("820"))
            .round(SettlementRound.only(12))
            .rating(rating)
            .build());
  }
}
