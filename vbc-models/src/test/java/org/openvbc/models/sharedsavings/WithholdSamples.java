package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.actuarial.InterimRun;
import org.openvbc.core.actuarial.YearToDate;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.sharedsavings.SavingsDistribution.Practice;
import org.openvbc.models.sharedsavings.WithholdPerformance.Tranche;

/** Withholds and what goes with them, as several tests use them. */
final class WithholdSamples {
  static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  static final Schedule QUALITY = Schedule.linear(Rate.of("0.60"), Rate.of("0.90"));
  static final Schedule COST = WithholdRelease.untilOver(Rate.of("0.03"));

  private WithholdSamples() {}

  static WithholdContract withhold(String rate, WithholdRelease release) {
    return WithholdContract.builder()
        .name("Withhold")
        .period(YEAR)
        .withhold(new Withhold(Rate.of(rate)))
        .release(release)
        .forfeits(Forfeits.TO_PAYER)
        .build();
  }

  static WithholdContract sliding() {
    return withhold("0.10", WithholdRelease.weighted(Rate.of("0.6"), COST, QUALITY));
  }

  static WithholdPerformance slidingYear(String actual) {
    return WithholdPerformance.builder()
        .addTranches(Tranche.of("group", NEW_YEAR, "8400000"))
        .target(dollars("100000000"))
        .actual(dollars(actual))
        .quality(Score.of("0.82"))
        .build();
  }

  /** Four primary care physicians, a budget for referrals, one of them far above it. */
  static WithholdPerformance poolYear() {
    return WithholdPerformance.builder()
        .addTranches(
            Tranche.of("Smith", NEW_YEAR, "144000"),
            Tranche.of("Barney", NEW_YEAR, "192000"),
            Tranche.of("Wells", NEW_YEAR, "240000"),
            Tranche.of("Fargo", NEW_YEAR, "384000"))
        .target(
            MemberMonths.ofMembers(4_000, 12)
                .times(pmpm("50"))
                .rounded(org.openvbc.core.money.Rounding.CENTS))
        .actual(
            dollars("504000")
                .plus(dollars("470000"))
                .plus(dollars("590000"))
                .plus(dollars("880000")))
        .build();
  }

  static SharedSavings beforeWithhold(String target) {
    return plain(target).withCostBasis(ALLOWED.beforeWithhold());
  }

  static SharedSavingsPerformance costBeforeWithhold(String amount) {
    return cost(amount).withCostBasis(ALLOWED.beforeWithhold());
  }

  static SavingsWithWithhold both(SavingsWithWithhold.Order order) {
    return SavingsWithWithhold.builder()
        .withhold(sliding())
        .savings(beforeWithhold("100000000"))
        .order(order)
        .build();
  }

  static SavingsWithWithhold.Year bothYear(String actual) {
    return new SavingsWithWithhold.Year(slidingYear(actual), costBeforeWithhold(actual));
  }

  static Map<String, PerMemberPerMonth> adjustments() {
    Map<String, PerMemberPerMonth> all = new LinkedHashMap<>();
    all.put("high", pmpm("30"));
    all.put("middle", pmpm("0"));
    all.put("low", pmpm("-6"));
    return all;
  }

  static Map<String, MemberMonths> groups(long high, long middle, long low) {
    Map<String, MemberMonths> all = new LinkedHashMap<>();
    all.put("high", MemberMonths.of(high));
    all.put("middle", MemberMonths.of(middle));
    all.put("low", MemberMonths.of(low));
    return all;
  }

  /** 75 % for quality, 25 % for citizenship, 75 % of what is not earned redistributed. */
  static SavingsDistribution distribution() {
    return new SavingsDistribution(
        List.of(
            SavingsDistribution.component("KPI", "0.75", "0.75"),
            SavingsDistribution.component("citizenship", "0.25", "1")),
        Rate.of("0.75"));
  }

  static Practice practice(String name, long lives, String kpi, String citizenship) {
    return new Practice(
        name,
        Rate.of(lives, 1),
        Map.of("KPI", Score.of(kpi), "citizenship", Score.of(citizenship)));
  }

  static List<Practice> practices() {
    return List.of(
        practice("A", 3_000, "0.90", "1"),
        practice("B", 1_000, "0.75", "1"),
        practice("C", 2_000, "0.50", "0.5"));
  }

  static SharedSavings perMember382() {
    return plain(Target.perMember(pmpm("382")))
        .withSavings(SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.of("0.5"))));
  }

  static InterimRun<SharedSavingsPerformance, SharedSavingsSettlement> advance() {
    return InterimRun.of(perMember382(), SharedSavingsSettlement::projected, Rate.of("0.5"));
  }

  /** Half a year, 90.5 % complete, in months that cost 97 % of an average month. */
  static YearToDate halfYear() {
    return new YearToDate(Money.of(20_100_000), Rate.of("0.905"), MemberMonths.of(60_600));
  }

  static InterimRun.Projection<SharedSavingsPerformance> projection(String paidBefore) {
    MemberMonths months = MemberMonths.of(121_200);
    return InterimRun.Projection.of(
        halfYear(),
        Rate.of("0.97"),
        months,
        cost -> cost("0").withMemberMonths(months).withCosts(ClaimCosts.incurred(cost)),
        dollars(paidBefore));
  }
}
