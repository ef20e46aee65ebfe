package org.openvbc.models.guarantee;

import static org.openvbc.models.guarantee.GuaranteeStep.*;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.ParticipantMonths;
import org.openvbc.core.worksheet.Worksheet;

/** Fees, metrics, refunds and true-up, in the order of the contract. */
final class GuaranteeRule {
  private static final int SHOWN_DECIMALS = 6;
  private static final Rate POINTS = Rate.of(100, 1);

  private final VendorGuarantee terms;
  private final Optional<Composite<String>> weights;

  GuaranteeRule(VendorGuarantee terms) {
    this.terms = terms;
    Map<String, Rate> byName = new LinkedHashMap<>();
    terms.metrics().forEach(metric -> byName.put(metric.name(), metric.weight()));
    weights =
        byName.isEmpty()
            ? Optional.empty()
            : Optional.of(new Composite<>(byName, terms.unscored().orElse(Unscored.refused())));
  }

  GuaranteeSettlement settle(GuaranteePerformance performance, Worksheet sheet) {
    List<CountChange> late = new ArrayList<>();
    FeeCounts counts = finalCounts(performance, late);
    Money fees = fees(counts, late, sheet);
    Money invoiced = invoiced(performance.invoices(), sheet);
    Money trueUp = sheet.line(TRUE_UP, fees.minus(invoiced));
    sheet.line(AT_RISK_SHARE, terms.feesAtRisk());
    Money atRisk = sheet.line(AT_RISK, fees.times(terms.feesAtRisk()).rounded(Rounding.CENTS));
    List<MetricSettlement> metrics = metrics(fees, atRisk, performance, sheet);
    Money refund = refund(fees, metrics, sheet);
    sheet.line(PAYMENT, trueUp.minus(refund));
    return new GuaranteeSettlement(
        terms,
        performance,
        outcome(metrics, refund),
        fees,
        invoiced,
        atRisk,
        metrics,
        refund,
        late);
  }

  // ---------------------------------------------------------------- fees

  /** The counts with the changes that came in time; the others are listed. */
  private FeeCounts finalCounts(GuaranteePerformance performance, List<CountChange> late) {
    FeeCounts counts = performance.counts();
    if (performance.changes().isEmpty()) {
      return counts;
    }
    List<Rate> byMonth = new ArrayList<>(counts.counts());
    for (CountChange change : performance.changes()) {
      if (change.monthsBack() > terms.retroMonths().orElseThrow()) {
        late.add(change);
        continue;
      }
      int month = GuaranteeRequirements.position(change, counts);
      byMonth.set(month, byMonth.get(month).plus(change.by()));
    }
    return new FeeCounts(counts.unit(), counts.months(), byMonth);
  }

  /** Each month at the rate in force, summed exactly and rounded once. */
  private Money fees(FeeCounts counts, List<CountChange> late, Worksheet sheet) {
    Unrounded sum = Unrounded.ZERO;
    for (int i = 0; i < counts.counts().size(); i++) {
      YearMonth month = counts.months().month(i);
      Unrounded fee = terms.fee().rateIn(month).times(counts.counts().get(i));
      sum = sum.plus(fee);
      showMonth(month, counts.counts().get(i), fee, sheet);
    }
    for (CountChange change : late) {
      sheet
          .of(change.toString())
          .line(NOT_BILLED, terms.fee().rateIn(change.month()).times(change.by()));
    }
    return sheet.line(FEES, sum.rounded(Rounding.CENTS));
  }

  private Money invoiced(Invoices invoices, Worksheet sheet) {
    Money sum = Money.ZERO;
    if (invoices instanceof Invoices.OfCounts ofCounts) {
      for (Money invoice : invoices(ofCounts.estimates(), sheet)) {
        sum = sum.plus(invoice);
      }
    } else {
      sum = ((Invoices.Stated) invoices).amount();
    }
    return sheet.line(INVOICED, sum);
  }

  /** Each month in cents: all of the fee, or what is not at risk. */
  List<Money> invoices(FeeCounts estimates, Worksheet sheet) {
    Rate part =
        terms.collection() == FeeCollection.EARN_IN ? terms.feesAtRisk().complement() : Rate.ONE;
    List<Money> invoices = new ArrayList<>();
    for (int i = 0; i < estimates.counts().size(); i++) {
      YearMonth month = estimates.months().month(i);
      Money invoice =
          terms
              .fee()
              .rateIn(month)
              .times(estimates.counts().get(i))
              .times(part)
              .rounded(Rounding.CENTS);
      invoices.add(invoice);
      if (sheet.isRecording()) {
        sheet.of(month.toString()).line(INVOICE, invoice);
      }
    }
    return invoices;
  }

  // ---------------------------------------------------------------- metrics

  private List<MetricSettlement> metrics(
      Money fees, Money atRisk, GuaranteePerformance performance, Worksheet sheet) {
    Set<String> scored = new LinkedHashSet<>();
    for (GuaranteeMetric metric : terms.metrics()) {
      if (isScored(metric, resultOf(metric, performance), sheet.of(metric.name()))) {
        scored.add(metric.name());
      }
    }
    List<Rate> counting = weightsWith(scored);
    List<Money> parts = parts(atRisk, counting);
    List<MetricSettlement> settled = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      GuaranteeMetric metric = terms.metrics().get(i);
      Worksheet own = sheet.of(metric.name());
      own.line(WEIGHT, counting.get(i));
      own.line(METRIC_AT_RISK, parts.get(i));
      settled.add(
          scored.contains(metric.name())
              ? scored(
                  metric,
                  new AtRisk(fees, counting.get(i), parts.get(i)),
                  resultOf(metric, performance),
                  own)
              : unscored(metric, counting.get(i), parts.get(i), scored.isEmpty(), own));
    }
    return settled;
  }

  /** The fees, and a metric's weight and part of those at risk. */
  private record AtRisk(Money fees, Rate weight, Money amount) {}

  private static MetricResult resultOf(GuaranteeMetric metric, GuaranteePerformance performance) {
    return Objects.requireNonNull(performance.results().get(metric.name()));
  }

  /** Whether enough people or cases were measured; returns and trends always are. */
  private static boolean isScored(GuaranteeMetric metric, MetricResult result, Worksheet sheet) {
    if (!(metric.promise() instanceof ScoredPromise promise)) {
      return true;
    }
    promise.missing().ifPresent(rule -> sheet.line(MISSING, rule));
    Rate cohort = cohort(promise, result);
    if (sheet.isRecording()) {
      sheet.line(COHORT, cohort.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
    return sheet.line(SCORED, promise.scores(cohort));
  }

  private static Rate cohort(ScoredPromise promise, MetricResult result) {
    if (result instanceof MetricResult.Share share) {
      return share.of();
    }
    long people;
    if (result instanceof MetricResult.FollowUp followUp) {
      people = followUp.cohort(promise.missing().orElseThrow());
    } else if (result instanceof MetricResult.MeanChange change) {
      people = change.cohort(promise.missing().orElseThrow());
    } else if (result instanceof MetricResult.NetPromoter answers) {
      people = answers.cohort();
    } else {
      people = ((MetricResult.Level) result).cases();
    }
    return Rate.of(people, 1);
  }

  private static Rate value(ScoredPromise promise, MetricResult result) {
    if (result instanceof MetricResult.Share share) {
      return share.value();
    }
    if (result instanceof MetricResult.FollowUp followUp) {
      return followUp.value(promise.missing().orElseThrow());
    }
    if (result instanceof MetricResult.MeanChange change) {
      return change.value(promise.missing().orElseThrow());
    }
    return result instanceof MetricResult.NetPromoter answers
        ? answers.value()
        : ((MetricResult.Level) result).value();
  }

  /** What each metric weighs once it is known which are scored. */
  private List<Rate> weightsWith(Set<String> scored) {
    return weights
        .map(composite -> List.copyOf(composite.weightsWith(scored).values()))
        .orElse(List.of());
  }

  private static List<Money> parts(Money atRisk, List<Rate> weights) {
    return weights.stream().allMatch(Rate::isZero)
        ? weights.stream().map(none -> Money.ZERO).toList()
        : Split.toCents(atRisk, weights);
  }

  private MetricSettlement scored(
      GuaranteeMetric metric, AtRisk atRisk, MetricResult result, Worksheet sheet) {
    if (metric.promise() instanceof ScoredPromise promise) {
      return bySchedule(metric, promise, atRisk, result, sheet);
    }
    return metric.promise() instanceof ReturnOnFees promise
        ? byReturn(metric, promise, atRisk, (MetricResult.Savings) result, sheet)
        : byTrend(metric, atRisk, (MetricResult.Trend) result, sheet);
  }

  /**
   * A metric that is deemed met or not met refunds like one that earned so much; nothing is
   * refunded where its weight went to others, or where no metric at all is scored.
   */
  private MetricSettlement unscored(
      GuaranteeMetric metric, Rate weight, Money atRisk, boolean noneIsScored, Worksheet sheet) {
    Optional<Rate> earned =
        !noneIsScored && terms.unscored().orElseThrow() instanceof Unscored.Neutral deemed
            ? Optional.of(deemed.value())
            : Optional.empty();
    earned.ifPresent(part -> sheet.line(EARNED, part));
    Money refund =
        sheet.line(METRIC_REFUND, earned.map(part -> notEarned(atRisk, part)).orElse(Money.ZERO));
    return new MetricSettlement(metric, false, Optional.empty(), weight, atRisk, earned, refund);
  }

  private static Money notEarned(Money atRisk, Rate earned) {
    return atRisk.times(earned.complement()).rounded(Rounding.CENTS);
  }

  private static MetricSettlement bySchedule(
      GuaranteeMetric metric,
      ScoredPromise promise,
      AtRisk atRisk,
      MetricResult measured,
      Worksheet sheet) {
    Rate exact = value(promise, measured);
    Rate result =
        promise.decimals().map(kept -> exact.rounded(kept, RoundingMode.HALF_UP)).orElse(exact);
    showResult(promise, result, sheet);
    Rate earned = sheet.line(EARNED, promise.schedule().of(result));
    Money refund = sheet.line(METRIC_REFUND, notEarned(atRisk.amount(), earned));
    return new MetricSettlement(
        metric,
        true,
        Optional.of(result),
        atRisk.weight(),
        atRisk.amount(),
        Optional.of(earned),
        refund);
  }

  private MetricSettlement byReturn(
      GuaranteeMetric metric,
      ReturnOnFees promise,
      AtRisk atRisk,
      MetricResult.Savings savings,
      Worksheet sheet) {
    Money validated = sheet.line(SAVINGS, savings.validated());
    Money fees =
        sheet.line(
            RETURN_FEES,
            promise.countsOneTimeFees()
                ? atRisk.fees().plus(savings.oneTimeFees())
                : atRisk.fees());
    requireFees(metric, fees);
    Rate returned = sheet.line(RETURN, Rate.of(validated, fees));
    Optional<Rate> earned = earned(promise, returned);
    earned.ifPresent(part -> sheet.line(EARNED, part));
    Money refund =
        sheet.line(
            METRIC_REFUND,
            earned
                .map(part -> notEarned(atRisk.amount(), part))
                .orElseGet(() -> makesWhole(promise, validated, fees, atRisk, sheet)));
    return new MetricSettlement(
        metric, true, Optional.of(returned), atRisk.weight(), atRisk.amount(), earned, refund);
  }

  private static Optional<Rate> earned(ReturnOnFees promise, Rate returned) {
    return switch (promise.form()) {
      case ALL_OR_NOTHING ->
          Optional.of(returned.isAtLeast(promise.target()) ? Rate.ONE : Rate.ZERO);
      case PROPORTIONAL ->
          Optional.of(returned.dividedBy(promise.target()).cappedAt(Rate.ONE).notBelow(Rate.ZERO));
      case MAKE_WHOLE -> Optional.empty();
    };
  }

  /** What has to come back so that savings over the fees that stay are at the target. */
  private Money makesWhole(
      ReturnOnFees promise, Money savings, Money fees, AtRisk atRisk, Worksheet sheet) {
    Unrounded enough = savings.times(Rate.ONE.dividedBy(promise.target()));
    Unrounded shortfall = sheet.line(SHORTFALL, fees.unrounded().minus(enough));
    Unrounded limit =
        promise.limit() == ReturnOnFees.Limit.AT_RISK
            ? atRisk.amount().unrounded()
            : refundCap(atRisk.fees());
    return shortfall.notBelow(Unrounded.ZERO).cappedAt(limit).rounded(Rounding.CENTS);
  }

  private static void requireFees(GuaranteeMetric metric, Money fees) {
    Violations.of("GuaranteePerformance")
        .require(
            fees.isPositive(),
            "fees",
            fees,
            "above $0.00: " + metric.name() + " is a return on them",
            "return on fees")
        .throwIfInvalidPerformance();
  }

  private static MetricSettlement byTrend(
      GuaranteeMetric metric, AtRisk atRisk, MetricResult.Trend cost, Worksheet sheet) {
    TrendLimit promise = (TrendLimit) metric.promise();
    Rate trend = sheet.line(TREND, cost.value());
    Rate over =
        sheet.line(
            TREND_OVER,
            trend.minus(promise.guaranteed()).minus(promise.corridor()).notBelow(Rate.ZERO));
    Money refund =
        sheet.line(
            METRIC_REFUND,
            promise
                .perPoint()
                .times(over.times(POINTS))
                .cappedAt(promise.cap().unrounded())
                .rounded(Rounding.CENTS));
    return new MetricSettlement(
        metric,
        true,
        Optional.of(trend),
        atRisk.weight(),
        atRisk.amount(),
        Optional.empty(),
        refund);
  }

  // ---------------------------------------------------------------- refund

  private Money refund(Money fees, List<MetricSettlement> metrics, Worksheet sheet) {
    Money refunds =
        sheet.line(
            REFUNDS,
            metrics.stream().map(MetricSettlement::refund).reduce(Money.ZERO, Money::plus));
    Unrounded cap = sheet.line(REFUND_CAP, refundCap(fees));
    return sheet.line(REFUND, refunds.unrounded().cappedAt(cap).rounded(Rounding.CENTS));
  }

  private Unrounded refundCap(Money fees) {
    return fees.times(terms.refundCapInForce());
  }

  private Outcome outcome(List<MetricSettlement> metrics, Money refund) {
    if (metrics.isEmpty()) {
      return GuaranteeOutcomes.FEES_ONLY;
    }
    if (metrics.stream().noneMatch(MetricSettlement::scored)) {
      return GuaranteeOutcomes.NOTHING_SCORED;
    }
    if (refund.isZero()) {
      return GuaranteeOutcomes.ALL_EARNED;
    }
    return refund.isNegative() ? GuaranteeOutcomes.BONUS : GuaranteeOutcomes.REFUND;
  }

  // ---------------------------------------------------------------- only shown

  private void showMonth(YearMonth month, Rate count, Unrounded fee, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    Worksheet own = sheet.of(month.toString());
    Unrounded rate = terms.fee().rateIn(month);
    switch (terms.fee().unit()) {
      case EMPLOYEE -> {
        own.line(MONTH_RATE, new PerEmployeePerMonth(rate));
        own.line(MONTH_COUNT, new EmployeeMonths(count));
      }
      case MEMBER -> {
        own.line(MONTH_RATE, new PerMemberPerMonth(rate));
        own.line(MONTH_COUNT, new MemberMonths(count));
      }
      case PARTICIPANT -> {
        own.line(MONTH_RATE, new PerParticipantPerMonth(rate));
        own.line(MONTH_COUNT, new ParticipantMonths(count));
      }
    }
    own.line(MONTH_FEE, fee);
  }

  private static void showResult(ScoredPromise promise, Rate result, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    if (promise.kind().isRate()) {
      sheet.line(RESULT, result);
    } else {
      sheet.line(RESULT, result.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
  }
}
