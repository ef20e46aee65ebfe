package org.openvbc.models.guarantee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The rule of this package once more, in plain {@link BigDecimal}, from the rule alone. */
final class PlainGuarantee {
  private static final int PLACES = 40;
  private static final BigDecimal NOTHING = BigDecimal.ZERO;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private PlainGuarantee() {}

  /** How a metric earns. */
  enum Form {
    ALL_OR_NOTHING,
    TIERS,
    LINE,
    BONUS,
    ROI_ALL_OR_NOTHING,
    ROI_PROPORTIONAL,
    ROI_MAKE_WHOLE
  }

  /** A metric: floor, target and result; of a return the target and the savings. */
  record Metric(
      BigDecimal weight,
      Form form,
      BigDecimal floor,
      BigDecimal target,
      BigDecimal result,
      boolean scored) {
    boolean isReturn() {
      return form.name().startsWith("ROI");
    }
  }

  /** A year: rates and counts by month, the share at risk, the cap, what unscored metrics earn. */
  record Year(
      List<BigDecimal> rates,
      List<Integer> counts,
      List<Integer> estimates,
      boolean earnIn,
      BigDecimal atRisk,
      BigDecimal cap,
      String unscored,
      List<Metric> metrics) {}

  static BigDecimal cents(BigDecimal amount) {
    // A quotient of 40 places that ends on half a cent is a few units of the last place off.
    return amount.setScale(25, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  static BigDecimal fees(Year year) {
    BigDecimal sum = NOTHING;
    for (int month = 0; month < year.rates().size(); month++) {
      sum = sum.add(year.rates().get(month).multiply(BigDecimal.valueOf(year.counts().get(month))));
    }
    return cents(sum);
  }

  static BigDecimal invoiced(Year year) {
    BigDecimal part = year.earnIn() ? ONE.subtract(year.atRisk()) : ONE;
    BigDecimal sum = NOTHING;
    for (int month = 0; month < year.rates().size(); month++) {
      sum =
          sum.add(
              cents(
                  year.rates()
                      .get(month)
                      .multiply(BigDecimal.valueOf(year.estimates().get(month)))
                      .multiply(part)));
    }
    return sum;
  }

  static BigDecimal refund(Year year) {
    if (year.metrics().stream().noneMatch(Metric::scored)) {
      return NOTHING;
    }
    BigDecimal fees = fees(year);
    List<BigDecimal> atRisk = split(cents(fees.multiply(year.atRisk())), weights(year));
    BigDecimal sum = NOTHING;
    for (int i = 0; i < atRisk.size(); i++) {
      sum = sum.add(refund(year, year.metrics().get(i), fees, atRisk.get(i)));
    }
    return cents(sum.min(year.cap().multiply(fees)));
  }

  static BigDecimal payment(Year year) {
    return fees(year).subtract(invoiced(year)).subtract(refund(year));
  }

  private static List<BigDecimal> weights(Year year) {
    if (!year.unscored().equals("reallocate")) {
      return year.metrics().stream().map(Metric::weight).toList();
    }
    return year.metrics().stream()
        .map(metric -> metric.scored() ? metric.weight() : NOTHING)
        .toList();
  }

  private static BigDecimal refund(Year year, Metric metric, BigDecimal fees, BigDecimal atRisk) {
    if (!metric.scored()) {
      return year.unscored().equals("not met") ? atRisk : NOTHING;
    }
    if (metric.form() == Form.ROI_MAKE_WHOLE) {
      BigDecimal enough = metric.result().divide(metric.target(), PLACES, RoundingMode.HALF_UP);
      return cents(fees.subtract(enough).max(NOTHING).min(atRisk));
    }
    return cents(atRisk.multiply(ONE.subtract(earned(metric, fees))));
  }

  private static BigDecimal earned(Metric metric, BigDecimal fees) {
    BigDecimal line =
        metric.isReturn()
            ? metric.result().divide(fees.multiply(metric.target()), PLACES, RoundingMode.HALF_UP)
            : metric
                .result()
                .subtract(metric.floor())
                .divide(metric.target().subtract(metric.floor()), PLACES, RoundingMode.HALF_UP);
    return switch (metric.form()) {
      case ALL_OR_NOTHING -> metric.result().compareTo(metric.target()) >= 0 ? ONE : NOTHING;
      case TIERS -> {
        if (metric.result().compareTo(metric.target()) >= 0) {
          yield ONE;
        }
        yield metric.result().compareTo(metric.floor()) >= 0 ? new BigDecimal("0.5") : NOTHING;
      }
      case LINE, ROI_PROPORTIONAL -> line.max(NOTHING).min(ONE);
      case BONUS -> line.max(NOTHING).min(new BigDecimal("1.2"));
      case ROI_ALL_OR_NOTHING ->
          metric.result().compareTo(fees.multiply(metric.target())) >= 0 ? ONE : NOTHING;
      case ROI_MAKE_WHOLE -> throw new AssertionError("has a formula of its own");
    };
  }

  /** Largest remainder, the earlier part first where two lost the same. */
  static List<BigDecimal> split(BigDecimal whole, List<BigDecimal> weights) {
    BigDecimal all = weights.stream().reduce(NOTHING, BigDecimal::add);
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    BigDecimal left = whole;
    for (BigDecimal weight : weights) {
      BigDecimal exact = whole.multiply(weight).divide(all, PLACES, RoundingMode.DOWN);
      BigDecimal cut = exact.setScale(2, RoundingMode.DOWN);
      parts.add(cut);
      lost.add(exact.subtract(cut));
      left = left.subtract(cut);
    }
    while (left.signum() > 0) {
      int most = 0;
      for (int i = 1; i < lost.size(); i++) {
        if (lost.get(i).compareTo(lost.get(most)) > 0) {
          most = i;
        }
      }
      parts.set(most, parts.get(most).add(CENT));
      lost.set(most, ONE.negate());
      left = left.subtract(CENT);
    }
    return parts;
  }
}
