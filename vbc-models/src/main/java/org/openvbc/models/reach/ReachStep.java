package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a settlement worksheet, in the order of the rule. */
public enum ReachStep implements Step {
  /** Eligible months of one cell. */
  CELL_MONTHS("Eligible months", "as aligned", ReachSource.WORKBOOK),
  /** Rate of one cell. */
  CELL_RATE("Blended or regional rate", "dollars per beneficiary and month", ReachSource.WORKBOOK),
  /** Risk score of one cell. */
  CELL_RISK_SCORE(
      "Benchmark risk score", "normalized, capped, / coding factor", ReachSource.RISK_PAPER),
  /** Trend adjustment of one cell. */
  CELL_TREND("Retrospective trend adjustment", "1 + the shared deviation", ReachSource.GUIDE),
  /** Benchmark of one cell. */
  CELL_BENCHMARK(
      "Benchmark", "months x rate x risk score x trend adjustment", ReachSource.WORKBOOK),
  /** Sum over the cells. */
  BEFORE_DISCOUNT("Benchmark before discount", "sum over the cells", ReachSource.WORKBOOK),
  /** Discount in dollars. */
  DISCOUNT("Discount", "benchmark before discount x discount", ReachSource.APPLICATIONS),
  /** Quality score. */
  QUALITY_SCORE("Total quality score", "as published", ReachSource.APPLICATIONS),
  /** Quality withhold in dollars. */
  QUALITY_WITHHELD(
      "Quality withhold", "benchmark before discount x withhold", ReachSource.APPLICATIONS),
  /** What of it came back. */
  QUALITY_EARNED_BACK("Quality withhold earned back", "withhold x score", ReachSource.APPLICATIONS),
  /** What of it did not. */
  QUALITY_FORFEITED(
      "Quality withhold forfeited", "withhold x (1 - score)", ReachSource.APPLICATIONS),
  /** Retention withhold in dollars. */
  RETENTION_FORFEITED(
      "Retention withhold forfeited",
      "benchmark before discount x retention withhold",
      ReachSource.RESULTS),
  /** The one factor. */
  BENCHMARK_FACTOR(
      "Part of the benchmark that is left",
      "1 - discount - withhold x (1 - score) - retention withhold",
      ReachSource.RESULTS),
  /** Benchmark after it. */
  FINAL_BENCHMARK(
      "Final benchmark", "benchmark before discount x the part that is left", ReachSource.RESULTS),
  /** Health equity adjustment of one tier. */
  HEALTH_EQUITY_TIER(
      "Health equity adjustment", "months in the tier x dollars of the tier", ReachSource.RESULTS),
  /** Health equity adjustment. */
  HEALTH_EQUITY("Health equity adjustment", "sum over the tiers", ReachSource.RESULTS),
  /** Benchmark after it. */
  BENCHMARK(
      "Benchmark after health equity adjustment",
      "final benchmark + health equity adjustment",
      ReachSource.RESULTS),
  /** Capitation in the cost. */
  CAPITATION("Capitation", "Base PCC or TCC, final", ReachSource.RESULTS),
  /** Claims in the cost. */
  CLAIMS("Claims", "Part A and B, paid amounts", ReachSource.RESULTS),
  /** Their sum. */
  COST_BEFORE_STOP_LOSS("Total cost of care", "capitation + claims", ReachSource.RESULTS),
  /** Stop-loss payout. */
  STOP_LOSS_PAYOUT("Stop-loss payout", "payout x payout neutrality factor", ReachSource.WORKBOOK),
  /** Stop-loss charge. */
  STOP_LOSS_CHARGE("Stop-loss charge", "as charged", ReachSource.WORKBOOK),
  /** Cost after them. */
  COST_AFTER_STOP_LOSS(
      "Total cost of care after stop-loss", "cost - payout + charge", ReachSource.RESULTS),
  /** Completion factor. */
  COMPLETION_FACTOR(
      "Completion factor", "multiplies the cost after stop-loss", ReachSource.WORKBOOK),
  /** Cost that is compared. */
  COST(
      "Total cost of care, final",
      "cost after stop-loss x completion factor",
      ReachSource.WORKBOOK),
  /** Savings or losses. */
  GROSS_SAVINGS(
      "Gross savings (losses negative)",
      "benchmark after health equity adjustment - final cost",
      ReachSource.RESULTS),
  /** Against the benchmark of the corridors; shown, never computed with. */
  GROSS_RATE(
      "Savings as a rate of the benchmark",
      "gross savings / benchmark after health equity adjustment",
      ReachSource.AGREEMENT),
  /** As CMS publishes it; shown, never computed with. */
  PUBLISHED_RATE(
      "Savings rate as published", "gross savings / final benchmark", ReachSource.RESULTS),
  /** What one band shares. */
  CORRIDOR_BAND("Shared", "share x what lies inside the band", ReachSource.AGREEMENT),
  /** What all bands share. */
  SHARED("Shared savings or losses", "sum over the bands", ReachSource.AGREEMENT),
  /** Whether savings may be paid. */
  ELIGIBLE("Eligible for shared savings", "as determined by CMS", ReachSource.AGREEMENT),
  /** Sequestration in dollars. */
  SEQUESTRATION("Sequestration", "shared savings x sequestration rate", ReachSource.RESULTS),
  /** After it. */
  AFTER_SEQUESTRATION(
      "Shared savings after sequestration",
      "shared savings x (1 - sequestration); losses in full; nothing if not eligible",
      ReachSource.RESULTS),
  /** Bonus. */
  HIGH_PERFORMERS_BONUS("High performers pool", "as determined by CMS", ReachSource.APPLICATIONS),
  /** Base PCC or TCC. */
  BASE_TRUE_UP(
      "Base PCC or TCC true-up", "actual - paid, after sequestration", ReachSource.WORKBOOK),
  /** APO. */
  ADVANCED_PAYMENT_TRUE_UP(
      "Advanced payment true-up", "claim reductions - advances paid", ReachSource.WORKBOOK),
  /** Enhanced PCC. */
  ENHANCED_REPAID("Enhanced PCC repaid", "minus all that was paid", ReachSource.WORKBOOK),
  /** Look at the inputs again. */
  WARNING("Never seen in published results", "look at the inputs again", ReachSource.RESULTS),
  /** Sum, rounded once. */
  SETTLEMENT_TOTAL(
      "Settlement before earlier payments",
      "sum of the lines above, rounded once",
      ReachSource.WORKBOOK),
  /** What an earlier run paid. */
  PROVISIONAL_PAID(
      "Paid in provisional settlement", "as paid; negative if owed", ReachSource.WORKBOOK),
  /** Net. */
  TOTAL_MONIES_OWED(
      "Total monies owed", "settlement - paid in provisional settlement", ReachSource.WORKBOOK);

  private final String label;
  private final String formula;
  private final ReachSource source;

  ReachStep(String label, String formula, ReachSource source) {
    this.label = label;
    this.formula = formula;
    this.source = source;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return source.citation();
  }
}
