package org.openvbc.models.reach;

import static org.openvbc.models.reach.BenchmarkStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The retrospective trend adjustment: what of a wrong national projection comes back into the
 * benchmark.
 *
 * <p>{@code 1 + what the corridor leaves of (actual trend / projected trend - 1)}. A deviation of
 * no more than the threshold leaves nothing; a larger one counts from zero, in full until PY2023,
 * band by band from PY2024. The ratio is one per entitlement category, for all ACOs.
 */
@Value.Immutable
public sealed interface TrendRule extends WithTrendRule permits ImmutableTrendRule {
  /** The performance year. */
  PerformanceYear performanceYear();

  /** What of a deviation counts; must be stated for LEAD. */
  @Value.Default
  default Corridor corridor() {
    Rate threshold = published().required("TrendRule", "corridor", "trend.threshold").asRate();
    return Corridor.of(published().corridorBands("trend")).withTrigger(threshold);
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default ReachParameters published() {
    return ReachParameters.of(performanceYear());
  }

  /**
   * The adjustment for a ratio of actual to projected trend.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the ratio is not above zero
   */
  default Rate adjustment(Rate ratio, Worksheet sheet) {
    Violations.of("TrendRule")
        .require(
            ratio.signum() > 0,
            "ratio",
            ratio.toFraction(),
            "above 0",
            ReachSource.GUIDE.citation().text())
        .throwIfInvalidPerformance();
    sheet.line(TREND_RATIO, ratio);
    Rate deviation = sheet.line(TREND_DEVIATION, ratio.minus(Rate.ONE));
    Rate shared = sheet.line(TREND_SHARED, corridor().of(deviation));
    return sheet.line(TREND_ADJUSTMENT, Rate.ONE.plus(shared));
  }

  /** The adjustment for a ratio of actual to projected trend. */
  default Rate adjustment(Rate ratio) {
    return adjustment(ratio, Worksheet.none());
  }

  /** The adjustment with its worksheet. */
  default Explanation<Rate> explain(Rate ratio) {
    Worksheet sheet = Worksheet.recording();
    Rate adjustment = adjustment(ratio, sheet);
    return Explanation.of(
        adjustment, sentence() + "; adjustment " + adjustment, sheet, authority());
  }

  /** The published figures behind each step. */
  default Authority authority() {
    List<Reliance> all = new ArrayList<>();
    published()
        .find("trend.threshold")
        .ifPresent(row -> all.add(Reliance.on(row, corridor().trigger())));
    List<Parameter> rows = published().bands("trend");
    boolean isPublished =
        corridor().gains().equals(corridor().losses())
            && corridor().gains().equals(published().corridorBands("trend"));
    rows.forEach(
        row ->
            all.add(
                isPublished ? Reliance.on(row) : new Reliance(row, corridor().toString(), true)));
    return new StepReliances(published().programme(), Map.of(TREND_SHARED, all));
  }

  /** One sentence about the terms. */
  default String sentence() {
    return published().programme().label()
        + " "
        + performanceYear()
        + ": of the trend's deviation counts "
        + corridor();
  }

  /** The published rule of a year. */
  static TrendRule of(int year) {
    return builder().performanceYear(PerformanceYear.of(year)).build();
  }

  /** Any rule, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  final class Builder extends ImmutableTrendRule.Builder {
    Builder() {}
  }
}
