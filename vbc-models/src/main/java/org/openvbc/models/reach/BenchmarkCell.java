package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The benchmark of one entitlement category and kind of alignment.
 *
 * <p>{@code months x rate x benchmark risk score x retrospective trend adjustment}, exact.
 *
 * @param category the entitlement category
 * @param alignment how the beneficiaries were aligned
 * @param months their eligible months
 * @param rate the blended or regional rate, as {@link RegionalBlend} gives it
 * @param riskScore the benchmark risk score, as {@link RiskScoreRule} gives it; above zero
 * @param trendAdjustment the retrospective trend adjustment, as {@link TrendRule} gives it; above
 *     zero
 */
public record BenchmarkCell(
    Entitlement category,
    Alignment alignment,
    MemberMonths months,
    PerMemberPerMonth rate,
    Rate riskScore,
    Rate trendAdjustment) {

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if rate, score or trend are not
   *     above zero
   */
  public BenchmarkCell {
    String guide = ReachSource.GUIDE.citation().text();
    Violations.of("BenchmarkCell " + category.label() + ", " + alignment.label())
        .require(rate.amount().signum() > 0, "rate", rate, "above $0.00", guide)
        .require(riskScore.signum() > 0, "riskScore", riskScore.toFraction(), "above 0", guide)
        .require(
            trendAdjustment.signum() > 0,
            "trendAdjustment",
            trendAdjustment.toFraction(),
            "above 0",
            guide)
        .throwIfInvalidPerformance();
  }

  /** Reads as in "ESRD, claims-aligned". */
  public String name() {
    return category.label() + ", " + alignment.label();
  }

  /** The dollars of the cell, exact. */
  public Unrounded benchmark() {
    return months.times(rate).times(riskScore).times(trendAdjustment);
  }

  void show(Worksheet sheet) {
    Worksheet own = sheet.of(name());
    own.line(ReachStep.CELL_MONTHS, months);
    own.line(ReachStep.CELL_RATE, rate);
    own.line(ReachStep.CELL_RISK_SCORE, riskScore);
    own.line(ReachStep.CELL_TREND, trendAdjustment);
    own.line(ReachStep.CELL_BENCHMARK, benchmark());
  }
}
