package org.openvbc.models.guarantee;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;

/** What must hold of terms and performance; all that is wrong is named at once. */
final class GuaranteeRequirements {
  private static final int SHOWN_DECIMALS = 6;

  private GuaranteeRequirements() {}

  /** A number that is no percentage, as people read it. */
  static String decimal(Rate number) {
    return number
        .toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String words(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  // ---------------------------------------------------------------- terms

  static void checkTerms(VendorGuarantee terms) {
    Violations violations = Violations.of("VendorGuarantee");
    violations
        .require(!terms.name().isBlank(), "name", "blank", "named", "a contract has a name")
        .require(
            !terms.payer().equals(terms.vendor()),
            "vendor",
            terms.vendor(),
            "another than the payer",
            "who pays whom")
        .requireShare("feesAtRisk", terms.feesAtRisk(), "a part of the fees")
        .require(
            terms.fee().changes().stream()
                .allMatch(change -> isWithin(terms.period(), change.from())),
            "fee",
            terms.fee(),
            "changing within " + terms.period(),
            "a rate holds for months of the contract")
        .require(
            terms.retroMonths().orElse(0) >= 0,
            "retroMonths",
            terms.retroMonths().orElse(0),
            "at least 0",
            "it looks back");
    requireMetrics(violations, terms);
    requireUnscored(violations, terms);
    requireCap(violations, terms);
    violations.throwIfInvalidTerms();
  }

  private static boolean isWithin(MonthRange period, YearMonth month) {
    return period.contains(MonthRange.of(month));
  }

  private static void requireMetrics(Violations violations, VendorGuarantee terms) {
    List<String> names = terms.metrics().stream().map(GuaranteeMetric::name).toList();
    Rate sum = terms.metrics().stream().map(GuaranteeMetric::weight).reduce(Rate.ZERO, Rate::plus);
    violations
        .require(
            new HashSet<>(names).size() == names.size(),
            "metrics",
            names,
            "named, each once",
            "results are given by name")
        .require(
            !names.isEmpty() || terms.feesAtRisk().isZero(),
            "metrics",
            "none",
            "at least one: " + terms.feesAtRisk() + " of fees are at risk",
            "fees are at risk for something")
        .require(
            names.isEmpty() || sum.equals(Rate.ONE),
            "metrics.weight",
            "sum to " + sum,
            "sum to 100%",
            "parts of the fees at risk");
  }

  private static void requireUnscored(Violations violations, VendorGuarantee terms) {
    violations.require(
        terms.unscored().isPresent()
            || terms.metrics().stream()
                .noneMatch(metric -> metric.promise() instanceof ScoredPromise),
        "unscored",
        "not stated",
        "stated: a metric has a minimum cohort",
        "minimum cohorts");
    if (terms.unscored().orElse(Unscored.refused()) instanceof Unscored.Neutral neutral) {
      violations.requireShare("unscored", neutral.value(), "a part that is deemed earned");
    }
  }

  private static void requireCap(Violations violations, VendorGuarantee terms) {
    terms
        .refundCap()
        .ifPresent(
            cap ->
                violations.require(
                    cap.signum() >= 0 && (terms.penaltyOnTop() || Rate.ONE.isAtLeast(cap)),
                    "refundCap",
                    cap,
                    terms.penaltyOnTop() ? "at least 0%" : "between 0% and 100%",
                    "no more than the fees, unless there is a penalty on top"));
  }

  // ---------------------------------------------------------------- performance

  static void checkEstimates(VendorGuarantee terms, FeeCounts estimates) {
    Violations violations = Violations.of("FeeCounts");
    requireUnit(violations, "estimates", terms, estimates);
    requireMonths(violations, terms, estimates);
    violations.throwIfInvalidPerformance();
  }

  // Messages are made only where something is wrong: most performances are settled in a loop.

  static void check(VendorGuarantee terms, GuaranteePerformance performance) {
    Violations violations = Violations.of("GuaranteePerformance");
    requireUnit(violations, "counts", terms, performance.counts());
    if (!performance.counts().months().equals(terms.period())) {
      violations.require(
          false,
          "counts",
          performance.counts().months(),
          "the contract's " + terms.period(),
          "all months are computed with final counts");
    }
    requireInvoices(violations, terms, performance.invoices());
    requireChanges(violations, terms, performance);
    requireResults(violations, terms, performance);
    violations.throwIfInvalidPerformance();
  }

  private static void requireUnit(
      Violations violations, String field, VendorGuarantee terms, FeeCounts counts) {
    if (counts.unit() != terms.fee().unit()) {
      violations.require(
          false,
          field,
          counts.unit().months(),
          terms.fee().unit().months() + ": the fee is " + terms.fee().unit().label(),
          "fees");
    }
  }

  private static void requireMonths(
      Violations violations, VendorGuarantee terms, FeeCounts estimates) {
    if (!terms.period().contains(estimates.months())) {
      violations.require(
          false,
          "estimates",
          estimates.months(),
          "within the contract's " + terms.period(),
          "invoices");
    }
  }

  private static void requireInvoices(
      Violations violations, VendorGuarantee terms, Invoices invoices) {
    if (invoices instanceof Invoices.OfCounts ofCounts) {
      requireUnit(violations, "invoices", terms, ofCounts.estimates());
      requireMonths(violations, terms, ofCounts.estimates());
    } else {
      Money amount = ((Invoices.Stated) invoices).amount();
      violations
          .requireNotNegative("invoices", amount, "what was invoiced")
          .requireWholeCents("invoices", amount, "what was invoiced");
    }
  }

  private static void requireChanges(
      Violations violations, VendorGuarantee terms, GuaranteePerformance performance) {
    if (performance.changes().isEmpty()) {
      return;
    }
    violations.require(
        terms.retroMonths().isPresent(),
        "changes",
        performance.changes(),
        "none, unless the contract's retroMonths says how far back they are billed",
        "retroactive changes");
    for (CountChange change : performance.changes()) {
      violations.require(
          isWithin(performance.counts().months(), change.month()),
          "changes",
          change,
          "of a month of " + performance.counts().months(),
          "retroactive changes");
    }
    requireCountsAfterChanges(violations, terms, performance);
  }

  /** Changes that are billed must leave a count that is not below zero. */
  private static void requireCountsAfterChanges(
      Violations violations, VendorGuarantee terms, GuaranteePerformance performance) {
    FeeCounts counts = performance.counts();
    for (int i = 0; i < counts.counts().size(); i++) {
      Rate left = counts.counts().get(i);
      for (CountChange change : performance.changes()) {
        if (change.month().equals(counts.months().month(i))
            && change.monthsBack() <= terms.retroMonths().orElse(0)) {
          left = left.plus(change.by());
        }
      }
      violations.require(
          left.signum() >= 0,
          "changes",
          decimal(left) + " in " + counts.months().month(i),
          "a count of at least 0 after all changes",
          "retroactive changes");
    }
  }

  static int position(CountChange change, FeeCounts counts) {
    return MonthRange.of(counts.months().first(), change.month()).count() - 1;
  }

  private static void requireResults(
      Violations violations, VendorGuarantee terms, GuaranteePerformance performance) {
    List<String> names = terms.metrics().stream().map(GuaranteeMetric::name).toList();
    for (String given : performance.results().keySet()) {
      if (!names.contains(given)) {
        violations.require(false, "results", given, "one of the metrics " + names, "metrics");
      }
    }
    for (GuaranteeMetric metric : terms.metrics()) {
      MetricResult result = performance.results().get(metric.name());
      String field = "results." + metric.name();
      if (result == null) {
        violations.require(false, field, "missing", "given", "each metric has a result");
      } else {
        requireFit(violations, field, metric.promise(), result);
      }
    }
  }

  private static void requireFit(
      Violations violations, String field, Promise promise, MetricResult result) {
    Class<? extends MetricResult> needed = resultOf(promise);
    violations.require(
        needed.isInstance(result),
        field,
        result.getClass().getSimpleName(),
        needed.getSimpleName(),
        "what the metric is a guarantee of");
    if (promise instanceof ScoredPromise scored
        && scored.kind() == ScoredPromise.Kind.SATISFACTION
        && result instanceof MetricResult.Share share) {
      violations.require(
          share.of().isAtLeast(Rate.of(share.count(), 1)),
          field,
          share.count() + " of " + decimal(share.of()),
          "no more than all",
          "top boxes are some of the answers");
    }
    if (promise instanceof ReturnOnFees returned && result instanceof MetricResult.Savings saved) {
      violations.require(
          saved.method() == returned.method(),
          field + ".method",
          words(saved.method()),
          words(returned.method()),
          "savings are measured as agreed");
    }
  }

  private static Class<? extends MetricResult> resultOf(Promise promise) {
    if (promise instanceof ScoredPromise scored) {
      return scored.kind().result();
    }
    return promise instanceof ReturnOnFees ? MetricResult.Savings.class : MetricResult.Trend.class;
  }
}
