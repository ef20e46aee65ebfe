package org.openvbc.examples.employer;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.consolidation.ConsolidationPerformance;
import org.openvbc.models.consolidation.ConsolidationSettlement;
import org.openvbc.models.consolidation.CreditedSavings;
import org.openvbc.models.consolidation.Deduplication;
import org.openvbc.models.consolidation.FeesAtRisk;
import org.openvbc.models.consolidation.FirstTranche;
import org.openvbc.models.consolidation.GuaranteeRefunds;
import org.openvbc.models.consolidation.SavingsClaims;
import org.openvbc.models.consolidation.Vendor;
import org.openvbc.models.consolidation.VendorConsolidation;
import org.openvbc.models.consolidation.VendorYear;
import org.openvbc.models.guarantee.FeeCollection;
import org.openvbc.models.guarantee.FeeCounts;
import org.openvbc.models.guarantee.FeeSchedule;
import org.openvbc.models.guarantee.GuaranteeMetric;
import org.openvbc.models.guarantee.GuaranteePerformance;
import org.openvbc.models.guarantee.GuaranteeSettlement;
import org.openvbc.models.guarantee.Invoices;
import org.openvbc.models.guarantee.MetricResult;
import org.openvbc.models.guarantee.MissingFollowUp;
import org.openvbc.models.guarantee.ReturnOnFees;
import org.openvbc.models.guarantee.SavingsMethod;
import org.openvbc.models.guarantee.VendorGuarantee;

/**
 * A year of a self-insured employer: three vendors under a lead entity claim more than was saved,
 * and a fourth guarantees the outcomes of its programme. The figures are invented.
 */
public final class EmployerYear {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final String DIABETES = "diabetes";
  private static final String JOINTS = "back and joints";
  private static final String BEHAVIORAL = "behavioral";
  private static final Money SAVED = Money.of(1_200_000);
  private static final SavingsMethod METHOD = SavingsMethod.DIFFERENCE_IN_DIFFERENCES;
  private static final long[] EMPLOYEES = {
    2000, 2010, 2025, 2030, 2040, 2040, 2055, 2060, 2060, 2070, 2075, 2085
  };

  private EmployerYear() {}

  /** Prints who is credited with what, both settlements with their worksheets, and what if. */
  public static void run(PrintStream out) {
    out.println(
        """
        An employer pays for the care of its people, and vendors promise to make that cost less.
        Cost fell by $1,200,000.00 in the year. The vendors under its lead claim $2,000,000.00.

        1. Every dollar is credited once, and a return on fees is proven by what is credited
        """);
    returns().lines().forEach(out::println);
    out.println();
    out.println("2. What is left after fees is shared, line by line");
    out.println();
    Explanation<ConsolidationSettlement> shared = consolidation().explain(vendors());
    out.println(shared);
    out.println();
    shared.settlement().payments().forEach(payment -> out.println("   " + payment));
    out.println();
    out.println("3. All guarantees fail: vendors back less than the lead has at risk");
    out.println();
    ConsolidationSettlement failed = consolidation().settle(failure());
    failed.payments().forEach(payment -> out.println("   " + payment));
    failed.warnings().forEach(warning -> out.println("   warning: " + warning));
    out.println();
    out.println(
        """
        4. A subsidiary, whose cost is measured apart, has a heart programme of its own:
           $6.50 for each employee and month, 40 percent of it at risk for outcomes""");
    out.println();
    out.println(guarantee(ReturnOnFees.proportional("1.5", METHOD)).explain(programme()));
    out.println();
    out.println("5. The same return of 1.387 on fees under contracts that read alike");
    out.println();
    forms().lines().forEach(out::println);
  }

  // ---------------------------------------------------------------- lead and vendors

  static VendorConsolidation consolidation() {
    return VendorConsolidation.builder()
        .name("Navigator")
        .period(YEAR)
        .addVendors(Vendor.of(DIABETES), Vendor.of(JOINTS), Vendor.of(BEHAVIORAL))
        .deduplication(Deduplication.proRata())
        .feesInsideCost(false)
        .firstTranche(FirstTranche.of(Money.of(200_000)))
        .poolShare(Rate.ofPercent("50"))
        .leadOverride(Rate.ofPercent("10"))
        .build();
  }

  private static SavingsClaims claims() {
    Map<String, Money> claims = new LinkedHashMap<>();
    claims.put(DIABETES, Money.of(900_000));
    claims.put(JOINTS, Money.of(700_000));
    claims.put(BEHAVIORAL, Money.of(400_000));
    return SavingsClaims.inDollars(claims);
  }

  static ConsolidationPerformance vendors() {
    return ConsolidationPerformance.builder()
        .measuredSavings(SAVED)
        .claims(claims())
        .addVendors(
            VendorYear.of(DIABETES, "240000", "0.9"),
            VendorYear.of(JOINTS, "180000", "1"),
            VendorYear.of(BEHAVIORAL, "120000", "0.6"))
        .build();
  }

  /** The lead has 30 % of all fees at risk, two vendors 40 % and 20 % of theirs; nothing worked. */
  static ConsolidationPerformance failure() {
    return vendors()
        .withMeasuredSavings(Money.ZERO)
        .withGuarantees(
            new GuaranteeRefunds(
                allOf("162000"), Map.of(DIABETES, allOf("96000"), JOINTS, allOf("36000"))));
  }

  private static FeesAtRisk allOf(String atRisk) {
    return new FeesAtRisk(Money.of(atRisk), Money.of(atRisk));
  }

  private static TextTable returns() {
    CreditedSavings credits = consolidation().credit(SAVED, claims());
    TextTable table =
        TextTable.of(
            "   vendor", ">fees", ">claimed", ">credited", ">claimed/fees", ">credited/fees");
    for (VendorYear vendor : vendors().vendors()) {
      CreditedSavings.Credit credit =
          credits.byVendor().stream()
              .filter(each -> each.vendor().equals(vendor.vendor()))
              .findFirst()
              .orElseThrow();
      table.row(
          "   " + vendor.vendor(),
          vendor.fees(),
          credit.claimed(),
          credit.credited(),
          multiple(Rate.of(credit.claimed(), vendor.fees().unrounded())),
          multiple(Rate.of(credit.credited(), vendor.fees())));
    }
    return table;
  }

  private static BigDecimal multiple(Rate returned) {
    return returned.toBigDecimal(2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- a programme with guarantees

  static VendorGuarantee guarantee(ReturnOnFees promise) {
    return VendorGuarantee.builder()
        .name("Heart programme")
        .period(YEAR)
        .fee(FeeSchedule.of(PerEmployeePerMonth.of("6.50")))
        .feesAtRisk(Rate.ofPercent("40"))
        .addMetrics(
            GuaranteeMetric.engagement(
                "engagement", "0.20", Schedule.linear(Rate.of("0.20"), Rate.of("0.30")), 30),
            GuaranteeMetric.clinicalRate(
                "blood pressure",
                "0.30",
                Schedule.atLeast(Rate.of("0.65")),
                30,
                MissingFollowUp.EXCLUDE),
            GuaranteeMetric.netPromoterScore(
                "NPS",
                "0.10",
                Schedule.steps(
                    Schedule.Point.of("25", "0.25"),
                    Schedule.Point.of("45", "0.50"),
                    Schedule.Point.of("60", "1")),
                50),
            GuaranteeMetric.of("return", "0.40", promise))
        .unscored(Unscored.reallocated())
        .collection(FeeCollection.CLAWBACK)
        .build();
  }

  static GuaranteePerformance programme() {
    FeeCounts employees = FeeCounts.ofEmployees(YEAR, EMPLOYEES);
    return GuaranteePerformance.builder()
        .counts(employees)
        .invoices(Invoices.ofCounts(employees))
        .putResults("engagement", MetricResult.Share.of(540, 2_000))
        .putResults("blood pressure", MetricResult.FollowUp.of(131, 200))
        .putResults("NPS", new MetricResult.NetPromoter(118, 60, 22))
        .putResults("return", MetricResult.Savings.of(Money.of(221_400), METHOD))
        .build();
  }

  private static TextTable forms() {
    TextTable table = TextTable.of("   guarantee", ">refund for it", ">refund in all");
    row(table, ReturnOnFees.allOrNothing("1.5", METHOD));
    row(table, ReturnOnFees.proportional("1.5", METHOD));
    row(table, ReturnOnFees.makeWhole("1.5", METHOD));
    row(table, ReturnOnFees.makeWhole("2", METHOD));
    return table;
  }

  private static void row(TextTable table, ReturnOnFees promise) {
    GuaranteeSettlement settled = guarantee(promise).settle(programme());
    table.row("   " + promise, settled.metric("return").refund(), settled.refund());
  }
}
