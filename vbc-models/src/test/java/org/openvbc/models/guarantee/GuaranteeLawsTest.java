package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.models.guarantee.MetricResult.FollowUp;
import org.openvbc.models.guarantee.MetricResult.NetPromoter;
import org.openvbc.models.guarantee.MetricResult.Savings;
import org.openvbc.models.guarantee.MetricResult.Share;

/** What must hold whatever the figures are. */
class GuaranteeLawsTest {
  private static final int MONTHS = 12;

  private static Map<String, MetricResult> results(
      int engaged, int reached, int promoters, long savings) {
    return Map.of(
        ENGAGEMENT, Share.of(engaged, 1_000),
        CLINICAL, FollowUp.of(reached, 100),
        // Few answers now and then, so that the survey is not scored.
        PROMOTERS, new NetPromoter(promoters, 10, 10),
        RETURN, Savings.of(Money.ofCents(savings), METHOD));
  }

  private static GuaranteePerformance performance(
      List<Long> counts, List<Long> estimates, Map<String, MetricResult> results) {
    return GuaranteePerformance.builder()
        .counts(employees(counts))
        .invoices(Invoices.ofCounts(employees(estimates)))
        .putAllResults(results)
        .build();
  }

  private static FeeCounts employees(List<Long> counts) {
    return FeeCounts.ofEmployees(YEAR, counts.stream().mapToLong(Long::longValue).toArray());
  }

  private static VendorGuarantee form(int form) {
    return contract(
        switch (form) {
          case 0 -> ReturnOnFees.allOrNothing("1.5", METHOD);
          case 1 -> ReturnOnFees.proportional("1.5", METHOD);
          case 2 -> ReturnOnFees.makeWhole("1.5", METHOD);
          default -> ReturnOnFees.makeWhole("1.5", METHOD).upToRefundCap();
        });
  }

  @Property(seed = "20260101", tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void clawbackAndEarnInEndWithTheSameAmount(
      @ForAll @Size(MONTHS) List<@LongRange(min = 1, max = 4_000) Long> counts,
      @ForAll @Size(MONTHS) List<@LongRange(max = 4_000) Long> estimates,
      @ForAll @IntRange(max = 1_000) int engaged,
      @ForAll @IntRange(max = 100) int reached,
      @ForAll @IntRange(max = 99) int promoters,
      @ForAll @LongRange(min = -9_000_000, max = 90_000_000) long savings,
      @ForAll @IntRange(max = 3) int form) {
    GuaranteePerformance year =
        performance(counts, estimates, results(engaged, reached, promoters, savings));
    VendorGuarantee clawback = form(form);
    GuaranteeSettlement paidFirst = clawback.settle(year);
    GuaranteeSettlement paidLater = clawback.withCollection(FeeCollection.EARN_IN).settle(year);

    assertThat(paidLater.finalAmount()).isEqualTo(paidFirst.finalAmount());
    assertThat(paidFirst.invoiced().plus(paidFirst.netPayment()))
        .isEqualTo(paidLater.invoiced().plus(paidLater.netPayment()))
        .isEqualTo(paidFirst.fees().minus(paidFirst.refund()));
    // Each invoice is rounded by itself, so that the sum may be out by half a cent a month.
    Money notAtRisk = paidFirst.fees().minus(paidFirst.atRisk());
    assertThat(
            clawback.withCollection(FeeCollection.EARN_IN).invoices(year.counts()).stream()
                .reduce(Money.ZERO, Money::plus)
                .minus(notAtRisk)
                .abs())
        .isLessThanOrEqualTo(Money.of("0.07"));
    Statistics.label("survey scored")
        .collect(paidFirst.metric(PROMOTERS).scored())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 20);
              coverage.check(false).percentage(part -> part > 10);
            });
  }

  @Property(seed = "20260101", tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void refundNeverPassesItsCapAndPartsAddUp(
      @ForAll @Size(MONTHS) List<@LongRange(min = 1, max = 4_000) Long> counts,
      @ForAll @IntRange(max = 1_000) int engaged,
      @ForAll @IntRange(max = 100) int reached,
      @ForAll @LongRange(min = -9_000_000, max = 60_000_000) long savings,
      @ForAll @IntRange(max = 100) int cap,
      @ForAll @IntRange(max = 3) int form) {
    GuaranteePerformance year = performance(counts, counts, results(engaged, reached, 40, savings));
    VendorGuarantee terms = form(form).withRefundCap(Rate.of(cap, 100));
    GuaranteeSettlement settled = terms.settle(year);

    Money most = Money.ofMicros(settled.fees().micros() / 100 * cap);
    assertThat(settled.refund()).isBetween(Money.ZERO, most.plus(Money.of("0.01")));
    assertThat(
            settled.metrics().stream()
                .map(MetricSettlement::atRisk)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(settled.atRisk());
    assertThat(
            settled.metrics().stream().map(MetricSettlement::weight).reduce(Rate.ZERO, Rate::plus))
        .isEqualTo(Rate.ONE);
    assertThat(terms.explain(year).settlement()).isEqualTo(settled);
    Money refunds =
        settled.metrics().stream().map(MetricSettlement::refund).reduce(Money.ZERO, Money::plus);
    Statistics.label("capped")
        .collect(refunds.isMoreThan(settled.refund()))
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 5);
              coverage.check(false).percentage(part -> part > 5);
            });
  }

  @Property(tries = 150)
  void aBetterResultNeverRefundsMore(
      @ForAll @IntRange(max = 990) int engaged,
      @ForAll @IntRange(max = 99) int reached,
      @ForAll @IntRange(min = 40, max = 90) int promoters,
      @ForAll @LongRange(min = -9_000_000, max = 60_000_000) long savings,
      @ForAll @IntRange(min = 1, max = 9) int better,
      @ForAll @IntRange(max = 3) int form) {
    VendorGuarantee terms = form(form);
    Money before = terms.settle(year(results(engaged, reached, promoters, savings))).refund();
    assertThat(
            List.of(
                results(engaged + better, reached, promoters, savings),
                results(engaged, reached + 1, promoters, savings),
                results(engaged, reached, promoters + better, savings),
                results(engaged, reached, promoters, savings + 1_000_000L * better)))
        .allSatisfy(
            improved ->
                assertThat(terms.settle(year(improved)).refund()).isLessThanOrEqualTo(before));
  }

  /** However a bonus is drawn, no metric loses more than is at risk for it. */
  @Property(tries = 100)
  void noScheduleLosesMoreThanIsAtRisk(
      @ForAll @IntRange(max = 1_000) int engaged, @ForAll @IntRange(min = 1, max = 50) int more) {
    GuaranteeMetric metric =
        GuaranteeMetric.engagement(
            ENGAGEMENT,
            "1",
            Schedule.bonus(Rate.of("0.2"), Rate.of("0.3"), Rate.of(100 + more, 100)),
            30);
    GuaranteeSettlement settled = only(metric).settle(year(ENGAGEMENT, Share.of(engaged, 1_000)));
    Money bonus = settled.atRisk().times(Rate.of(more, 100)).rounded(Rounding.CENTS);
    assertThat(settled.refund()).isBetween(bonus.negated(), settled.atRisk());
  }
}
