package org.openvbc.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.capitation.CapitatedCategory;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationBasis;
import org.openvbc.models.capitation.CapitationPerformance;
import org.openvbc.models.capitation.CapitationScope;
import org.openvbc.models.capitation.CapitationYear;
import org.openvbc.models.capitation.CapitationYearPerformance;
import org.openvbc.models.capitation.MemberClaims;
import org.openvbc.models.capitation.Membership;
import org.openvbc.models.capitation.Premium;
import org.openvbc.models.capitation.RateCell;
import org.openvbc.models.capitation.RiskPool;
import org.openvbc.models.capitation.RiskPoolPerformance;
import org.openvbc.models.capitation.RiskShare;
import org.openvbc.models.capitation.RiskSharePerformance;
import org.openvbc.models.capitation.RiskSplit;
import org.openvbc.models.capitation.StopLossBasis;
import org.openvbc.models.capitation.StopLossClaims;
import org.openvbc.models.capitation.StopLossCover;

/** Capitation, its year end, and what shares its risk. */
final class FamilyOfCapitation {
  private static final String MEMBERS = "members";
  private static final Corridor CORRIDOR =
      Corridor.of(
          Corridor.Band.of("0", "1"),
          Corridor.Band.of("0.02", "0.6"),
          Corridor.Band.of("0.06", "0.25"));

  private FamilyOfCapitation() {}

  // ---------------------------------------------------------------- payment

  /** A third rate cells of the panel, a third parts of premium, a third two kinds of care. */
  static FamilyPanel<CapitationPerformance> payment() {
    Iterator<CapitationPanel.GroupYear> groups =
        Arrays.asList(CapitationPanel.GroupYear.build(FamilyPanel.ROWS)).iterator();
    return FamilyPanel.drawn(
        List.of(
            new FamilyPanel.Terms<>(
                CapitationPanel.contract(), draw -> groups.next().performance()),
            new FamilyPanel.Terms<>(
                capitation(CapitationBasis.percentOfPremium(Rate.of("0.84"))),
                draw -> group(draw).withPremium(premium(draw))),
            new FamilyPanel.Terms<>(
                capitation(
                    CapitationBasis.perMonthAndCategory(
                        category("primary care", "46.25"), category("specialists", "208.40"))),
                FamilyOfCapitation::group)));
  }

  private static Capitation capitation(CapitationBasis basis) {
    return Capitation.builder()
        .name("Group")
        .period(CapitationPanel.YEAR)
        .scope(CapitationScope.PARTIAL)
        .basis(basis)
        .build();
  }

  private static CapitatedCategory category(String name, String rate) {
    return CapitatedCategory.of(name, RateCell.of(MEMBERS, PerMemberPerMonth.of(rate)));
  }

  private static CapitationPerformance group(Draw draw) {
    long[] members = LongStream.range(0, 12).map(month -> draw.count(200, 9_000)).toArray();
    return CapitationPerformance.of(Membership.ofMembers(CapitationPanel.YEAR, MEMBERS, members));
  }

  private static Premium premium(Draw draw) {
    Money revenue = draw.dollars(1_000_000, 80_000_000);
    return Premium.of(revenue).less("taxes", draw.around(revenue, 1, 4));
  }

  // ---------------------------------------------------------------- year end

  /** Margins and losses with withhold, leakage, stop-loss and a corridor. */
  static FamilyPanel<CapitationYearPerformance> yearEnd() {
    CapitationYear contract =
        CapitationYear.builder()
            .name("Group")
            .period(CapitationPanel.YEAR)
            .leakageChargeBack(Rate.of("0.8"))
            .stopLoss(cover(StopLoss.of(Money.of(120_000), Rate.of("0.9"))).build())
            .riskSplit(RiskSplit.of(CORRIDOR, ClaimsPaidBy.PROVIDER))
            .build();
    return FamilyPanel.drawn(contract, FamilyOfCapitation::spent);
  }

  private static CapitationYearPerformance spent(Draw draw) {
    Money revenue = draw.dollars(5_000_000, 90_000_000);
    return CapitationYearPerformance.builder()
        .revenue(revenue)
        .memberMonths(MemberMonths.of(draw.count(10_000, 120_000)))
        .withheld(draw.around(revenue, 1, 4))
        .withholdEarnedBack(draw.share())
        .paid(draw.around(revenue, 70, 110))
        .incurredNotPaid(draw.around(revenue, 2, 8))
        .leakage(draw.isOneOf(50) ? draw.around(revenue, 0, 3) : Money.ZERO)
        .stopLossPremium(draw.around(revenue, 0, 2))
        .infrastructure(draw.around(revenue, 1, 4))
        .claims(largeClaims(draw).build())
        .build();
  }

  // ---------------------------------------------------------------- stop-loss

  /** Deductibles per member; half of the covers have an aggregate attachment point too. */
  static FamilyPanel<StopLossClaims> stopLoss() {
    StopLossCover members = cover(StopLoss.of(Money.of(150_000), Rate.of("0.85"))).build();
    List<StopLossCover> contracts =
        List.of(members, members.withAggregate(AggregateStopLoss.at(Rate.of("1.2"))));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> expectedClaims(draw)));
  }

  private static StopLossCover.Builder cover(StopLoss individual) {
    return StopLossCover.builder()
        .period(CapitationPanel.YEAR)
        .claimsBasis(StopLossBasis.of12And12())
        .individual(individual);
  }

  private static StopLossClaims expectedClaims(Draw draw) {
    return largeClaims(draw)
        .expected(PerMemberPerMonth.of("410"), MemberMonths.of(draw.count(14_000, 30_000)))
        .build();
  }

  /** Two to ten members with large claims. */
  private static StopLossClaims.Builder largeClaims(Draw draw) {
    StopLossClaims.Builder claims = StopLossClaims.builder();
    Money named = Money.ZERO;
    long members = draw.count(2, 11);
    for (int i = 0; i < members; i++) {
      Money one = draw.dollars(60_000, 500_000);
      claims.addMembers(MemberClaims.of("member " + i, one));
      named = named.plus(one);
    }
    return claims.totalClaims(named.plus(draw.dollars(3_000_000, 12_000_000)));
  }

  // ---------------------------------------------------------------- corridor and pool

  /** Four cohorts, settled as a whole under one contract and each by itself under the other. */
  static FamilyPanel<RiskSharePerformance> riskShare() {
    RiskShare whole =
        RiskShare.builder()
            .name("Corridor")
            .period(CapitationPanel.YEAR)
            .targetShare(Rate.of("0.86"))
            .split(RiskSplit.of(CORRIDOR, ClaimsPaidBy.PAYER))
            .level(RiskShare.Level.WHOLE)
            .build();
    List<RiskShare> contracts = List.of(whole, whole.withLevel(RiskShare.Level.EACH_COHORT));
    return FamilyPanel.drawn(FamilyPanel.Terms.each(contracts, (contract, draw) -> cohorts(draw)));
  }

  private static RiskSharePerformance cohorts(Draw draw) {
    List<RiskSharePerformance.Cohort> cohorts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Money revenue = draw.dollars(2_000_000, 60_000_000);
      cohorts.add(
          new RiskSharePerformance.Cohort("cohort " + i, revenue, draw.around(revenue, 70, 102)));
    }
    return new RiskSharePerformance(cohorts);
  }

  /** Three to nine practices; a third of pools share a surplus, a third owe more than withheld. */
  static FamilyPanel<RiskPoolPerformance> riskPool() {
    RiskPool referrals =
        RiskPool.builder()
            .name("Referrals")
            .period(CapitationPanel.YEAR)
            .budget(PerMemberPerMonth.of("52"))
            .surplusShare(Rate.ZERO)
            .deficitShare(Rate.ONE)
            .deficitLimitedToWithhold(true)
            .build();
    List<RiskPool> contracts =
        List.of(
            referrals,
            referrals.withSurplusShare(Rate.of("0.5")),
            referrals.withDeficitLimitedToWithhold(false));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> practices(draw)));
  }

  private static RiskPoolPerformance practices(Draw draw) {
    RiskPoolPerformance.Builder pool = RiskPoolPerformance.builder();
    long practices = draw.count(3, 10);
    for (int i = 0; i < practices; i++) {
      MemberMonths months = MemberMonths.ofMembers(draw.count(300, 2_000), 12);
      Money capitation = months.times(PerMemberPerMonth.of("21")).rounded(Rounding.CENTS);
      Money budget = months.times(PerMemberPerMonth.of("52")).rounded(Rounding.CENTS);
      pool.addProviders(
          new RiskPoolPerformance.Provider(
              "practice " + i,
              months,
              capitation,
              draw.around(capitation, 5, 20),
              draw.around(budget, 80, 125)));
    }
    return pool.build();
  }
}
