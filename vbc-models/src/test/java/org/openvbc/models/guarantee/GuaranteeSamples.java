package org.openvbc.models.guarantee;

import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.guarantee.MetricResult.FollowUp;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Savings;
import org.openvbc.models.guarantee.MetricResult.Share;

/** Contracts and performances that several tests share. */
final class GuaranteeSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final String ENGAGEMENT = "engagement";
  static final String CLINICAL = "A1c";
  static final String PROMOTERS = "NPS";
  static final String RETURN = "ROI";
  static final SavingsMethod METHOD = SavingsMethod.DIFFERENCE_IN_DIFFERENCES;
  private static final long[] EMPLOYEES = {
    2000, 2010, 2025, 2030, 2040, 2040, 2055, 2060, 2060, 2070, 2075, 2085
  };

  private GuaranteeSamples() {}

  static GuaranteeMetric engagement() {
    return GuaranteeMetric.engagement(
        ENGAGEMENT, "0.20", Schedule.linear(Rate.of("0.20"), Rate.of("0.30")), 30);
  }

  static GuaranteeMetric clinical(MissingFollowUp missing) {
    return GuaranteeMetric.clinicalRate(
        CLINICAL, "0.30", Schedule.atLeast(Rate.of("0.65")), 30, missing);
  }

  static GuaranteeMetric promoters() {
    return GuaranteeMetric.netPromoterScore(
        PROMOTERS,
        "0.10",
        Schedule.steps(
            Schedule.Point.of("25", "0.25"),
            Schedule.Point.of("45", "0.50"),
            Schedule.Point.of("60", "1")),
        50);
  }

  static GuaranteeMetric returning(ReturnOnFees promise) {
    return GuaranteeMetric.of(RETURN, "0.40", promise);
  }

  /** Four guarantees on 40 % of a fee of $6.50 per employee and month. */
  static VendorGuarantee contract() {
    return contract(ReturnOnFees.proportional("1.5", METHOD));
  }

  static VendorGuarantee contract(ReturnOnFees promise) {
    return builder()
        .feesAtRisk(Rate.of("0.40"))
        .addAllMetrics(
            List.of(
                engagement(), clinical(MissingFollowUp.EXCLUDE), promoters(), returning(promise)))
        .unscored(Unscored.reallocated())
        .build();
  }

  /** All but the share at risk and the metrics. */
  static VendorGuarantee.Builder builder() {
    return VendorGuarantee.builder()
        .name("Diabetes programme")
        .period(YEAR)
        .fee(FeeSchedule.of(PerEmployeePerMonth.of("6.50")))
        .collection(FeeCollection.CLAWBACK)
        .retroMonths(3);
  }

  /** A fee without guarantees. */
  static VendorGuarantee feesOnly() {
    return builder().feesAtRisk(Rate.ZERO).build();
  }

  /** One metric for all that is at risk. */
  static VendorGuarantee only(GuaranteeMetric metric) {
    return builder()
        .feesAtRisk(Rate.of("0.40"))
        .addAllMetrics(List.of(metric))
        .unscored(Unscored.reallocated())
        .build();
  }

  static FeeCounts employees() {
    return FeeCounts.ofEmployees(YEAR, EMPLOYEES);
  }

  static Map<String, MetricResult> results() {
    return Map.of(
        ENGAGEMENT, Share.of(540, 2_000),
        CLINICAL, FollowUp.of(131, 200),
        PROMOTERS, new NetPromoter(118, 60, 22),
        RETURN, Savings.of(Money.of(221_400), METHOD));
  }

  /** All fees were invoiced by the final counts. */
  static GuaranteePerformance year() {
    return year(results());
  }

  static GuaranteePerformance year(Map<String, MetricResult> results) {
    return GuaranteePerformance.builder()
        .counts(employees())
        .invoices(Invoices.ofCounts(employees()))
        .putAllResults(results)
        .build();
  }

  static GuaranteePerformance year(String metric, MetricResult result) {
    return year(Map.of(metric, result));
  }
}
