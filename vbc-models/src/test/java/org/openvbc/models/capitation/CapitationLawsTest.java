package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EnrollmentSpan;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;
import org.openvbc.core.worksheet.Explanation;

/** What must hold whatever the figures are. */
class CapitationLawsTest {
  private static final int MONTHS = 12;

  private static CapitationPerformance monthOf(int month, long members) {
    return CapitationPerformance.of(
        Membership.ofMembers(MonthRange.of(month(month + 1)), ALL, members));
  }

  /**
   * A roster that is corrected month after month: what was paid in all comes to what the last
   * roster entitles to, cent for cent.
   */
  @Property(seed = "20260101", tries = 60)
  void cashFlowSumsToEntitlement(
      @ForAll @Size(MONTHS) List<@LongRange(max = 5_000) Long> first,
      @ForAll @Size(30) List<@IntRange(min = -40, max = 40) Integer> corrections) {
    Capitation contract =
        totalCare()
            .withCarveOuts(CarveOut.of("pharmacy", pmpm("42.513")))
            .withWithhold(byCell().withhold())
            .withRetroLimit(RetroLimit.refusing(MONTHS));
    List<Long> known = new ArrayList<>(first);
    Money paid = Money.ZERO;
    int next = 0;
    for (int month = 0; month < MONTHS; month++) {
      List<RetroChange> changes = new ArrayList<>();
      for (int i = 0; i < 2 && month > 0; i++) {
        int earlier = Math.floorMod(corrections.get(next), month);
        long now = Math.max(0, known.get(earlier) + corrections.get(next));
        changes.add(
            new RetroChange(
                month(month + 1), monthOf(earlier, known.get(earlier)), monthOf(earlier, now)));
        known.set(earlier, now);
        next++;
      }
      paid =
          paid.plus(
              contract
                  .settle(monthOf(month, known.get(month)).withRetroChanges(changes))
                  .netPayment());
    }
    Money entitled = Money.ZERO;
    for (int month = 0; month < MONTHS; month++) {
      entitled = entitled.plus(contract.settle(monthOf(month, known.get(month))).netPayment());
    }
    assertThat(paid).isEqualTo(entitled);
  }

  @Property(seed = "20260101", tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void payerAndProviderHaveTheWholeVariance(
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long target,
      @ForAll @LongRange(max = 2_000_000_000) long cost,
      @ForAll boolean payerPays) {
    RiskShareSettlement settled =
        share(MICHIGAN, payerPays ? ClaimsPaidBy.PAYER : ClaimsPaidBy.PROVIDER)
            .settle(RiskSharePerformance.of(Money.ofCents(target), Money.ofCents(cost)));
    Unrounded variance = settled.settled().get(0).variance();
    assertThat(settled.providerPart().plus(settled.payerPart())).isEqualTo(variance);
    assertThat(settled.providerPart().signum() * variance.signum()).isNotNegative();
    Statistics.label("variance")
        .collect(variance.signum())
        .coverage(
            coverage -> {
              coverage.check(1).percentage(part -> part > 5);
              coverage.check(-1).percentage(part -> part > 5);
            });
  }

  /** Whoever pays the claims: the provider ends with the same money. */
  @Property(seed = "20260101", tries = 100)
  void whoPaysTheClaimsDoesNotChangeWhoBearsTheRisk(
      @ForAll @LongRange(min = 1, max = 1_000_000) long hundreds,
      @ForAll @LongRange(max = 2_000_000) long spent) {
    // Whole hundreds, so that no part ends on half a cent.
    long target = hundreds * 100;
    long cost = spent * 100;
    RiskSharePerformance year = RiskSharePerformance.of(Money.of(target), Money.of(cost));
    Money provider =
        share(MARKETPLACE, ClaimsPaidBy.PROVIDER)
            .settle(year)
            .netPayment()
            .plus(Money.of(target - cost));
    assertThat(provider)
        .isEqualTo(share(MARKETPLACE, ClaimsPaidBy.PAYER).settle(year).netPayment());
  }

  @Property(seed = "20260101", tries = 100)
  void marginIsWhatIsLeftOfAllThatMoves(
      @ForAll @LongRange(min = 1, max = 9_000_000) long revenue,
      @ForAll @LongRange(max = 9_000_000) long paid,
      @ForAll @LongRange(max = 500_000) long other,
      @ForAll @IntRange(max = 100) int earnedBack) {
    CapitationYear terms =
        yearEnd()
            .leakageChargeBack(Rate.of("0.35"))
            .stopLoss(specific())
            .riskSplit(RiskSplit.of(VERMONT, ClaimsPaidBy.PROVIDER))
            .build();
    CapitationYearPerformance year =
        CapitationYearPerformance.builder()
            .revenue(Money.of(revenue))
            .memberMonths(MemberMonths.of(12_000))
            .withheld(Money.ofCents(revenue * 3))
            .withholdEarnedBack(Rate.of(earnedBack, 100))
            .paid(Money.of(paid))
            .incurredNotPaid(Money.of(other))
            .leakage(Money.ofCents(other))
            .stopLossPremium(Money.of(1_000))
            .infrastructure(Money.of(2_000))
            .claims(largeClaims())
            .build();
    CapitationYearSettlement settled = terms.settle(year);
    Money cash =
        Money.of(revenue)
            .minus(year.withheld())
            .plus(settled.netPayment())
            .plus(settled.recovered())
            .minus(settled.incurred())
            .minus(settled.overhead());
    assertThat(settled.margin()).isEqualTo(cash);
    // Up to 3 % of revenue stays with the provider, no more.
    assertThat(settled.margin().abs().isAtLeast(Money.ofCents(revenue * 3 + 1))).isFalse();
    Explanation<CapitationYearSettlement> explained = terms.explain(year);
    assertThat(explained.settlement()).isEqualTo(settled);
  }

  @Property(seed = "20260101", tries = 100)
  void claimsAreDividedWithoutRest(
      @ForAll @Size(max = 20) List<@LongRange(min = -100_000, max = 900_000) Long> cents) {
    DivisionOfResponsibility matrix =
        DivisionOfResponsibility.of(
            new DivisionOfResponsibility.Row(
                "category 0", LocalDate.of(2025, 1, 1), ResponsibleParty.HOSPITAL),
            new DivisionOfResponsibility.Row(
                "category 1", LocalDate.of(2025, 1, 1), ResponsibleParty.SHARED_POOL),
            new DivisionOfResponsibility.Row(
                "category 2", LocalDate.of(2025, 1, 1), ResponsibleParty.MEDICAL_GROUP));
    List<DivisionOfResponsibility.ClaimLine> lines = new ArrayList<>();
    Money total = Money.ZERO;
    for (int i = 0; i < cents.size(); i++) {
      Money amount = Money.ofCents(cents.get(i));
      lines.add(
          new DivisionOfResponsibility.ClaimLine(
              "category " + i % 4, LocalDate.of(2025, 3, 1), amount));
      total = total.plus(amount);
    }
    DividedClaims divided = matrix.divide(lines);
    assertThat(divided.total()).isEqualTo(total);
    assertThat(divided.warnings()).hasSize(cents.size() > 3 ? 1 : 0);
  }

  /** A member with several conditions is paid for once a month, and never at a lower rate. */
  @Property(seed = "20260101", tries = 60)
  void memberWithSeveralConditionsCountsOnceAMonth(
      @ForAll @Size(3) List<@IntRange(min = 1, max = 360) Integer> entries,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 200) Integer> days,
      @ForAll boolean byHierarchy) {
    List<RateCell> conditions =
        List.of(
            RateCell.of("diabetes", pmpm("80")),
            RateCell.of("oncology", pmpm("900")),
            RateCell.of("kidney", pmpm("450")));
    ConditionMonths counts =
        new ConditionMonths(
            conditions,
            MonthRule.firstOfMonth(),
            byHierarchy
                ? ConditionMonths.Duplicates.HIERARCHY
                : ConditionMonths.Duplicates.HIGHER_RATE);
    MemberMonthTally tally = counts.tally(YEAR);
    List<ConditionCase> cases = new ArrayList<>();
    List<EnrollmentSpan> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      LocalDate entry = LocalDate.of(2025, 1, 1).plusDays(entries.get(i));
      ConditionCase each =
          ConditionCase.entered(conditions.get(i).name(), entry).ended(entry.plusDays(days.get(i)));
      cases.add(each);
      all.addAll(each.active());
    }
    counts.add(tally, cases);
    assertThat(tally.total()).isEqualTo(MonthRule.firstOfMonth().over(YEAR, all));
    int first = byHierarchy ? 0 : 1;
    assertThat(tally.memberMonths(first))
        .isEqualTo(MonthRule.firstOfMonth().over(YEAR, cases.get(first).active()));
  }

  @Property(seed = "20260101", tries = 40)
  void orderOfCellsDoesNotMatter(@ForAll @Size(4) List<@LongRange(max = 90_000) Long> months) {
    Map<String, MemberMonths> byCell = new HashMap<>();
    List<String> names = List.of("45-64", "M 18-44", "0-17", "F 18-44");
    for (int i = 0; i < 4; i++) {
      byCell.put(names.get(i), MemberMonths.of(months.get(i)));
    }
    Capitation contract = byCell().withCarveOuts(List.of());
    CapitationPerformance inAnyOrder =
        cells().build().withMembership(Membership.over(YEAR, byCell));
    CapitationPerformance inOrder =
        inAnyOrder.withMembership(
            inAnyOrder.membership().inOrderOf(List.of("0-17", "F 18-44", "M 18-44", "45-64")));
    assertThat(contract.settle(inAnyOrder).netPayment())
        .isEqualTo(contract.settle(inOrder).netPayment());
  }

  /** Settling by cohort and as a whole are the same where gains and losses are shared alike. */
  @Property(seed = "20260101", tries = 60)
  void levelMattersOnlyWhereSharesDiffer(
      @ForAll @LongRange(min = 1, max = 1_000_000) long cost1,
      @ForAll @LongRange(min = 1, max = 1_000_000) long cost2) {
    RiskSharePerformance cohorts =
        RiskSharePerformance.of(
            new RiskSharePerformance.Cohort("one", Money.of(500_000), Money.of(cost1)),
            new RiskSharePerformance.Cohort("two", Money.of(700_000), Money.of(cost2)));
    RiskShare even = share(Corridor.ofShare(Rate.of("0.5")), ClaimsPaidBy.PAYER);
    assertThat(even.withLevel(RiskShare.Level.EACH_COHORT).settle(cohorts).netPayment())
        .isEqualTo(even.settle(cohorts).netPayment());
  }
}
