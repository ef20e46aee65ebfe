package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** The contracts and years that the tests start from. */
final class CapitationSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final String ALL = "all members";

  private CapitationSamples() {}

  static PerMemberPerMonth pmpm(String dollars) {
    return PerMemberPerMonth.of(dollars);
  }

  static YearMonth month(int month) {
    return YearMonth.of(2025, month);
  }

  // ---------------------------------------------------------------- payment

  /** Total care for one rate. */
  static Capitation totalCare() {
    return Capitation.builder()
        .name("Total care")
        .period(YEAR)
        .scope(CapitationScope.GLOBAL)
        .basis(
            CapitationBasis.perMember(
                CapitatedCategory.of("all services", RateCell.of(ALL, pmpm("900")))))
        .build();
  }

  static CapitationPerformance members(long members) {
    return CapitationPerformance.of(Membership.steady(YEAR, ALL, members));
  }

  /** Four cells, risk, a carve-out and a withhold. */
  static Capitation byCell() {
    return Capitation.builder()
        .name("Professional services")
        .period(YEAR)
        .scope(CapitationScope.PROFESSIONAL)
        .basis(
            CapitationBasis.perMember(
                CapitatedCategory.of(
                    "professional",
                    RateCell.of("0-17", pmpm("185")),
                    RateCell.of("F 18-44", pmpm("310")),
                    RateCell.of("M 18-44", pmpm("205")),
                    RateCell.of("45-64", pmpm("512")))))
        .baseRiskScore(Rate.of("1.018"))
        .addCarveOuts(CarveOut.of("pharmacy", pmpm("42.50")))
        .withhold(new Withhold(Rate.of("0.03")))
        .build();
  }

  static CapitationPerformance.Builder cells() {
    Map<String, MemberMonths> months = new LinkedHashMap<>();
    months.put("0-17", MemberMonths.of(3_600));
    months.put("F 18-44", MemberMonths.of(4_200));
    months.put("M 18-44", MemberMonths.of(3_900));
    months.put("45-64", MemberMonths.of(5_100));
    return CapitationPerformance.builder()
        .membership(Membership.over(YEAR, months))
        .groupRiskScore(Rate.of("1.042"));
  }

  static Capitation ofPremium() {
    return Capitation.builder()
        .name("Share of premium")
        .period(YEAR)
        .scope(CapitationScope.GLOBAL)
        .basis(CapitationBasis.percentOfPremium(Rate.of("0.835")))
        .build();
  }

  static CapitationPerformance premium(Premium premium) {
    return members(1_000).withPremium(premium);
  }

  /** Primary care and Part B for the same members, each month and category a line. */
  static Capitation partial() {
    return Capitation.builder()
        .name("Primary care and Part B")
        .period(YEAR)
        .scope(CapitationScope.PARTIAL)
        .basis(
            CapitationBasis.perMonthAndCategory(
                CapitatedCategory.of("primary care", RateCell.of(ALL, pmpm("48"))),
                CapitatedCategory.of("Part B", RateCell.of(ALL, pmpm("212")))))
        .build();
  }

  // ---------------------------------------------------------------- year end

  static CapitationYear.Builder yearEnd() {
    return CapitationYear.builder().name("Year end").period(YEAR);
  }

  static CapitationYearPerformance.Builder spent(CapitationSettlement capitation, String paid) {
    return CapitationYearPerformance.builder()
        .capitation(capitation)
        .paid(Money.of(paid))
        .incurredNotPaid(Money.ZERO);
  }

  // ---------------------------------------------------------------- stop-loss

  static StopLossCover.Builder cover() {
    return StopLossCover.builder().period(YEAR).claimsBasis(StopLossBasis.of12And12());
  }

  static StopLossCover specific() {
    return cover().individual(StopLoss.of(Money.of(150_000), Rate.of("0.9"))).build();
  }

  static StopLossClaims largeClaims() {
    return StopLossClaims.builder()
        .addMembers(MemberClaims.of("A", Money.of(412_000)))
        .addMembers(MemberClaims.of("B", Money.of(268_500)))
        .addMembers(MemberClaims.of("C", Money.of(175_000)))
        .addMembers(MemberClaims.of("D", Money.of(151_200)))
        .addMembers(MemberClaims.of("E", Money.of(98_000)))
        .totalClaims(Money.of(1_104_700))
        .build();
  }

  static StopLossCover withAggregate() {
    return cover()
        .individual(StopLoss.of(Money.of(150_000), Rate.ONE))
        .aggregate(AggregateStopLoss.at(Rate.of("1.25")))
        .build();
  }

  static StopLossClaims aggregateClaims() {
    return StopLossClaims.builder()
        .addMembers(MemberClaims.of("A", Money.of(346_400)))
        .totalClaims(Money.of(8_012_500))
        .expected(PerEmployeePerMonth.of("485"), EmployeeMonths.of(12_260))
        .build();
  }

  // ---------------------------------------------------------------- risk share

  /** 97 to 103 % nothing, half to 108 %, 80 % beyond; the plan holds the risk and pays claims. */
  static final Corridor MARKETPLACE =
      Corridor.of(
          Corridor.Band.of("0", "1"),
          Corridor.Band.of("0.03", "0.5"),
          Corridor.Band.of("0.08", "0.2"));

  /** The provider bears and keeps up to 3 %. */
  static final Corridor VERMONT =
      Corridor.of(Corridor.Band.of("0", "1"), Corridor.Band.of("0.03", "0"));

  /** Keeps 95 to 100 %, half of 90 to 95 %, nothing below; all losses. */
  static final Corridor MICHIGAN =
      Corridor.of(
          List.of(
              Corridor.Band.of("0", "1"),
              Corridor.Band.of("0.05", "0.5"),
              Corridor.Band.of("0.10", "0")),
          List.of(Corridor.Band.of("0", "1")));

  static RiskShare share(Corridor corridor, ClaimsPaidBy paidBy) {
    return RiskShare.builder()
        .name("Corridor")
        .period(YEAR)
        .targetShare(Rate.ONE)
        .split(RiskSplit.of(corridor, paidBy))
        .level(RiskShare.Level.WHOLE)
        .build();
  }

  /** 85 % of premium; half of a surplus, 80 % of a deficit. */
  static RiskShare ofRevenue(RiskShare.Level level) {
    return RiskShare.builder()
        .name("Medical loss ratio of 85 %")
        .period(YEAR)
        .targetShare(Rate.of("0.85"))
        .split(
            RiskSplit.of(
                Corridor.of(
                    List.of(Corridor.Band.of("0", "0.5")), List.of(Corridor.Band.of("0", "0.8"))),
                ClaimsPaidBy.PAYER))
        .level(level)
        .build();
  }

  // ---------------------------------------------------------------- pool

  static RiskPool pool() {
    return RiskPool.builder()
        .name("Referral pool")
        .period(YEAR)
        .budget(pmpm("50"))
        .surplusShare(Rate.ZERO)
        .deficitShare(Rate.ONE)
        .deficitLimitedToWithhold(true)
        .build();
  }

  static RiskPoolPerformance practices() {
    return RiskPoolPerformance.builder()
        .addProviders(practice("Smith", 600, "144000", "21600", "504000"))
        .addProviders(practice("Barney", 800, "192000", "28800", "470000"))
        .addProviders(practice("Wells", 1_000, "240000", "36000", "590000"))
        .addProviders(practice("Fargo", 1_600, "384000", "57600", "880000"))
        .build();
  }

  static RiskPoolPerformance.Provider practice(
      String name, long patients, String capitation, String withheld, String costs) {
    return new RiskPoolPerformance.Provider(
        name,
        MemberMonths.ofMembers(patients, 12),
        Money.of(capitation),
        Money.of(withheld),
        Money.of(costs));
  }
}
