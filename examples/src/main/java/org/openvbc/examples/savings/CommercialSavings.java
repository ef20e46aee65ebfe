package org.openvbc.examples.savings;

import java.io.PrintStream;
import java.util.Optional;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.actuarial.Trend;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.sharedsavings.BaseCost;
import org.openvbc.models.sharedsavings.BaseYear;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.HistoricalTarget;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.ProviderPosition;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Threshold;

/**
 * A commercial shared savings contract of 10,000 members: target from two base years, large claims
 * pooled, claims completed, half of the savings times quality, a cap, half of the care-coordination
 * fee set against it, interim payments taken back.
 */
public final class CommercialSavings {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final CostBasis BASIS = CostBasis.allowed();
  private static final String RISK_MODEL = "the risk model of the contract";
  private static final Rate MINIMUM = Rate.ofPercent("2");
  private static final Rate HALF = Rate.ofPercent("50");

  private CommercialSavings() {}

  /**
   * Prints the settlement line by line, what other terms would pay, and what it costs a provider.
   */
  public static void run(PrintStream out) {
    out.println(
        """
        Shared savings: what care cost less than its target is shared. 10,000 members; the target
        comes from two years of history; the provider gets half of savings times its quality score.

        1. The settlement, line by line
        """);
    out.println(settled());
    out.println();
    out.println("2. The same year under other terms: each is a copy with one term changed");
    out.println();
    whatIfs().lines().forEach(out::println);
    out.println();
    out.println(
        """
        3. Fewer services are fewer fees: two fifths of what was saved would have been the provider's
           own revenue, of which it keeps 65 cents of the dollar; its care managers cost $300,000
        """);
    out.println("   " + position().toString().replace(": ", ":\n   "));
  }

  static SharedSavings contract() {
    return SharedSavings.builder()
        .name("Commercial contract")
        .period(YEAR)
        .costBasis(BASIS)
        .target(
            HistoricalTarget.builder()
                .addBaseYears(
                    base(2023, "412", "1.010", "0.35"), base(2024, "431", "1.020", "0.65"))
                .publishedRounding(Rounding.CENTS)
                .build())
        .poolingCharge(PoolingCharge.of("18.50"))
        .savings(
            SavingsShare.of(
                    Threshold.firstDollar(MINIMUM),
                    SharingRate.multiplied(HALF, Schedule.linear(Rate.ZERO, Rate.ONE)))
                .cappedAt(Rate.ofPercent("5")))
        .feeTreatment(FeeTreatment.offset(HALF))
        .build();
  }

  private static BaseYear base(int year, String cost, String risk, String weight) {
    MonthRange months = MonthRange.ofYear(year);
    return BaseYear.builder()
        .period(months)
        .cost(BaseCost.perMember(PerMemberPerMonth.of(cost)))
        .riskScore(RiskScore.of(risk, RISK_MODEL))
        .weight(Rate.of(weight))
        .trend(Trend.between(months, YEAR, Rate.ofPercent("5.5")))
        .build();
  }

  static SharedSavingsPerformance year() {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(BASIS)
        .costs(ClaimCosts.of(Money.of(52_460_000), Money.of(1_415_000), Rate.ofPercent("98.2")))
        .memberMonths(MemberMonths.ofMembers(10_000, 12))
        .riskScore(RiskScore.of("1.035", RISK_MODEL))
        .quality(Score.ofPercent("87.5"))
        .careCoordinationFees(Money.of(480_000))
        .interimPayments(Money.of(600_000))
        .build();
  }

  static Explanation<SharedSavingsSettlement> settled() {
    return contract().explain(year());
  }

  static TextTable whatIfs() {
    SharedSavings agreed = contract();
    SharingRate rate = agreed.savings().rate();
    TextTable table = TextTable.of("   terms", ">earned", ">owed", ">balance");
    add(table, "as agreed", agreed, year());
    add(
        table,
        "only what lies beyond 2 %",
        agreed.withSavings(new SavingsShare(Threshold.excessOnly(MINIMUM), rate, Optional.empty())),
        year());
    add(
        table,
        "a cap of 2 % of the target",
        agreed.withSavings(agreed.savings().cappedAt(MINIMUM)),
        year());
    add(
        table,
        "fees as a cost of care",
        agreed.withFeeTreatment(FeeTreatment.costOfCare()),
        year());
    add(table, "quality of 60 %", agreed, year().withQuality(Score.ofPercent("60")));
    SharedSavings twoSided =
        agreed.withLosses(
            LossTerms.of(
                    Threshold.firstDollar(MINIMUM),
                    new LossShare(Rate.ofPercent("40"), HALF, Rate.ZERO, Rate.ONE))
                .cappedAt(Rate.ofPercent("5")));
    add(
        table,
        "shared risk, claims of $60,000,000 paid",
        twoSided,
        year()
            .withCosts(
                ClaimCosts.of(Money.of(60_000_000), Money.of(1_415_000), Rate.ofPercent("98.2"))));
    return table;
  }

  private static void add(
      TextTable table, String terms, SharedSavings contract, SharedSavingsPerformance year) {
    SharedSavingsSettlement settled = contract.settle(year);
    table.row("   " + terms, settled.earned(), settled.owed(), settled.netPayment());
  }

  static ProviderPosition.Position position() {
    SharedSavingsSettlement settled = contract().settle(year());
    return ProviderPosition.ofSavings(
            settled, Rate.ofPercent("40"), Rate.ofPercent("35"), Money.of(300_000))
        .after(settled);
  }
}
