package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.guarantee.PlainGuarantee.Form;

/** The model against a restatement in plain decimals, on drawn contracts and years. */
class GuaranteeDifferentialTest {
  private static final long MINIMUM = 100;
  private static final int FORMS = EnumSet.allOf(Form.class).size();

  @Property(tries = 400)
  void settlementIsTheSame(@ForAll Random random) {
    PlainGuarantee.Year plain = year(random);
    GuaranteeSettlement settled = terms(plain).settle(performance(plain));

    assertThat(settled.fees().toBigDecimal()).isEqualByComparingTo(PlainGuarantee.fees(plain));
    assertThat(settled.invoiced().toBigDecimal())
        .isEqualByComparingTo(PlainGuarantee.invoiced(plain));
    assertThat(settled.refund().toBigDecimal()).isEqualByComparingTo(PlainGuarantee.refund(plain));
    assertThat(settled.netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainGuarantee.payment(plain));
  }

  // ---------------------------------------------------------------- drawn

  private static PlainGuarantee.Year year(Random random) {
    List<BigDecimal> rates = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    List<Integer> estimates = new ArrayList<>();
    BigDecimal rate = BigDecimal.valueOf(1 + random.nextInt(20_000), 3);
    int months = 1 + random.nextInt(12);
    for (int month = 0; month < months; month++) {
      rate = random.nextInt(4) == 0 ? BigDecimal.valueOf(1 + random.nextInt(20_000), 3) : rate;
      rates.add(rate);
      counts.add(1 + random.nextInt(3_000));
      estimates.add(random.nextInt(3_000));
    }
    BigDecimal atRisk = BigDecimal.valueOf(1 + random.nextInt(100), 2);
    BigDecimal cap = random.nextBoolean() ? atRisk : BigDecimal.valueOf(random.nextInt(101), 2);
    String unscored = List.of("reallocate", "met", "not met").get(random.nextInt(3));
    return new PlainGuarantee.Year(
        rates, counts, estimates, random.nextBoolean(), atRisk, cap, unscored, metrics(random));
  }

  private static List<PlainGuarantee.Metric> metrics(Random random) {
    int left = 1_000;
    List<PlainGuarantee.Metric> metrics = new ArrayList<>();
    for (int count = 1 + random.nextInt(5); count > 0; count--) {
      int weight = count == 1 ? left : 1 + random.nextInt(left - count + 1);
      left -= weight;
      Form form = List.copyOf(EnumSet.allOf(Form.class)).get(random.nextInt(FORMS));
      boolean isReturn = form.name().startsWith("ROI");
      BigDecimal floor = BigDecimal.valueOf(random.nextInt(60), 2);
      metrics.add(
          new PlainGuarantee.Metric(
              BigDecimal.valueOf(weight, 3),
              form,
              floor,
              isReturn
                  ? BigDecimal.valueOf(5 + random.nextInt(30), 1)
                  : floor.add(BigDecimal.valueOf(1 + random.nextInt(40), 2)),
              isReturn
                  ? BigDecimal.valueOf(random.nextInt(60_000_000) - 5_000_000, 2)
                  : BigDecimal.valueOf(random.nextInt(1_001), 3),
              isReturn || random.nextInt(4) != 0));
    }
    return metrics;
  }

  // ---------------------------------------------------------------- the same as terms

  private static VendorGuarantee terms(PlainGuarantee.Year plain) {
    List<GuaranteeMetric> metrics = new ArrayList<>();
    for (int i = 0; i < plain.metrics().size(); i++) {
      metrics.add(
          new GuaranteeMetric(
              "metric " + i,
              Rate.of(plain.metrics().get(i).weight()),
              promise(plain.metrics().get(i))));
    }
    return VendorGuarantee.builder()
        .name("Drawn")
        .period(period(plain))
        .fee(fee(plain))
        .feesAtRisk(Rate.of(plain.atRisk()))
        .refundCap(Rate.of(plain.cap()))
        .collection(plain.earnIn() ? FeeCollection.EARN_IN : FeeCollection.CLAWBACK)
        .unscored(
            switch (plain.unscored()) {
              case "met" -> Unscored.deemedMet();
              case "not met" -> Unscored.deemedNotMet();
              default -> Unscored.reallocated();
            })
        .addAllMetrics(metrics)
        .build();
  }

  private static MonthRange period(PlainGuarantee.Year plain) {
    return MonthRange.of(YEAR.first(), YEAR.month(plain.rates().size() - 1));
  }

  private static FeeSchedule fee(PlainGuarantee.Year plain) {
    FeeSchedule fee = FeeSchedule.of(rate(plain, 0));
    for (int month = 1; month < plain.rates().size(); month++) {
      YearMonth from = YEAR.month(month);
      if (plain.rates().get(month).compareTo(plain.rates().get(month - 1)) != 0) {
        fee = fee.changing(from, rate(plain, month));
      }
    }
    return fee;
  }

  private static PerEmployeePerMonth rate(PlainGuarantee.Year plain, int month) {
    return PerEmployeePerMonth.of(Money.of(plain.rates().get(month)));
  }

  private static Promise promise(PlainGuarantee.Metric metric) {
    Rate floor = Rate.of(metric.floor());
    Rate target = Rate.of(metric.target());
    String multiple = metric.target().toPlainString();
    return switch (metric.form()) {
      case ALL_OR_NOTHING -> scored(Schedule.atLeast(target));
      case TIERS ->
          scored(
              Schedule.steps(
                  new Schedule.Point(floor, Rate.of("0.5")), new Schedule.Point(target, Rate.ONE)));
      case LINE -> scored(Schedule.linear(floor, target));
      case BONUS -> scored(Schedule.bonus(floor, target, Rate.of("1.2")));
      case ROI_ALL_OR_NOTHING -> ReturnOnFees.allOrNothing(multiple, METHOD);
      case ROI_PROPORTIONAL -> ReturnOnFees.proportional(multiple, METHOD);
      case ROI_MAKE_WHOLE -> ReturnOnFees.makeWhole(multiple, METHOD);
    };
  }

  private static ScoredPromise scored(Schedule schedule) {
    return ScoredPromise.of(ScoredPromise.Kind.SERVICE_LEVEL, schedule, MINIMUM);
  }

  private static GuaranteePerformance performance(PlainGuarantee.Year plain) {
    GuaranteePerformance.Builder performance =
        GuaranteePerformance.builder()
            .counts(employees(plain, plain.counts()))
            .invoices(Invoices.ofCounts(employees(plain, plain.estimates())));
    for (int i = 0; i < plain.metrics().size(); i++) {
      PlainGuarantee.Metric metric = plain.metrics().get(i);
      performance.putResults(
          "metric " + i,
          metric.isReturn()
              ? MetricResult.Savings.of(Money.of(metric.result()), METHOD)
              : new MetricResult.Level(
                  Rate.of(metric.result()), metric.scored() ? MINIMUM : MINIMUM - 1));
    }
    return performance.build();
  }

  private static FeeCounts employees(PlainGuarantee.Year plain, List<Integer> counts) {
    return FeeCounts.ofEmployees(
        period(plain), counts.stream().mapToLong(Integer::longValue).toArray());
  }
}
