package org.openvbc.models.performance;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheets of this package, model by model in the order of the rule. */
public enum PerformanceStep implements Step {
  // ---------------------------------------------------------------- MeasureBonus, one measure
  /** The cases of the year. */
  CASES("Cases that count", "denominator - exclusions", Clause.MEASURES),
  /** The result of the year. */
  RESULT("Result", "cases that met the measure / cases that count", Clause.MEASURES),
  /** The result of the peers. */
  PEERS("Result of the peers", "as stated", Clause.SMALL_SAMPLES),
  /** The result with the peers. */
  SHRUNK_RESULT(
      "Result drawn to the peers",
      "(cases x result + strength x peers) / (cases + strength)",
      Clause.SMALL_SAMPLES),
  /** The cases of two years. */
  CASES_OF_TWO_YEARS(
      "Cases of two years", "cases + cases of the year before", Clause.SMALL_SAMPLES),
  /** The result of two years. */
  RESULT_OF_TWO_YEARS(
      "Result of two years", "met in both years / cases of two years", Clause.SMALL_SAMPLES),
  /** What the score rests on. */
  SAMPLE("Scored on", "cases against the minimum", Clause.SMALL_SAMPLES),
  /** What the goal asks for. */
  NEEDED("Cases needed", "goal x cases, to the next whole case", Clause.GOALS),
  /** What was reached. */
  MET("Cases that met the measure", "as counted", Clause.MEASURES),
  /** The result as it is judged. */
  ROUNDED_RESULT("Result as compared", "to the decimals of the contract, half up", Clause.GOALS),
  /** By the result. */
  ATTAINMENT("Earned by attainment", "schedule of the result", Clause.GOALS),
  /** The result before. */
  BASELINE("Result before", "as stated", Clause.GOALS),
  /** By the way from there. */
  IMPROVEMENT(
      "Earned by improvement", "(result - before) / (goal - before), 0 to 100%", Clause.GOALS),
  /** The greater. */
  EARNED_FRACTION("Earned", "greater of attainment and improvement", Clause.GOALS),

  // ---------------------------------------------------------------- MeasureBonus, all measures
  /** How many have a score. */
  SCORED_MEASURES("Measures with a score", "count", Clause.WEIGHTS),
  /** What they weigh. */
  SCORED_WEIGHT("Weight with a score", "sum over the scored measures", Clause.WEIGHTS),
  /** What one weighs. */
  WEIGHT("Weight", "weight / weight with a score", Clause.WEIGHTS),
  /** What one adds. */
  CONTRIBUTION("Contribution", "weight x earned", Clause.WEIGHTS),
  /** All together. */
  COMPOSITE("Composite score", "sum of the contributions", Clause.WEIGHTS),
  /** Who is cared for. */
  UNDERSERVED("Underserved members", "part of all members", Clause.EQUITY),
  /** The pool. */
  POOL("Pool", "as agreed", Clause.BONUS),
  /** The ladder. */
  LADDER("Worth of the score", "ladder of the score", Clause.BONUS),
  /** The months. */
  MEMBER_MONTHS("Member months", "as counted", Clause.BONUS),
  /** The rate. */
  DOLLARS_PER_MEMBER_MONTH("Dollars per member and month", "as agreed", Clause.BONUS),
  /** What the ladder multiplies. */
  BASE("Base of the bonus", "as agreed, or dollars x member months", Clause.BONUS),
  /** What one measure can earn. */
  AT_STAKE("At stake", "amount, or dollars x cases", Clause.BONUS),
  /** What one measure earns. */
  MEASURE_BONUS(
      "Bonus for the measure",
      "at stake x earned, or its part of the pool; to the cent",
      Clause.BONUS),

  // ---------------------------------------------------------------- GapBonus
  /** How many. */
  GAPS_CLOSED("Gaps closed", "as counted", Clause.GAPS),
  /** What one is worth. */
  DOLLARS_PER_GAP("Dollars for a gap", "by number of conditions", Clause.GAPS),
  /** What they are worth. */
  GAP_AMOUNT("Paid for the gaps", "gaps x dollars, to the cent", Clause.GAPS),

  // ---------------------------------------------------------------- both
  /** Before the limit. */
  BONUS_BEFORE_LIMIT("Bonus before the limit", "sum of what is earned, to the cent", Clause.BONUS),
  /** The most. */
  LIMIT("Limit", "as agreed", Clause.BONUS),
  /** The bonus. */
  BONUS("Bonus", "at most the limit", Clause.BONUS),

  // ---------------------------------------------------------------- RankedPool
  /** Revenue. */
  REVENUE("Revenue", "as reported", Clause.POOL),
  /** What is withheld. */
  WITHHELD("Withheld", "withhold x revenue, to the cent", Clause.POOL),
  /** The score. */
  SCORE("Score", "as measured", Clause.RANKING),
  /** Points for equity. */
  EQUITY_POINTS("Equity bonus", "points x share of underserved members", Clause.EQUITY),
  /** The score with them. */
  SCORE_WITH_EQUITY("Score with equity bonus", "score + bonus, up to the most", Clause.EQUITY),
  /** All that is paid out. */
  POOL_WITHHELD("Pool", "withheld from all who have a score", Clause.POOL),
  /** The place. */
  RANK("Rank from below", "ties share the average", Clause.RANKING),
  /** The place as a part. */
  PERCENTILE("Percentile", "of the rank among those who have a score", Clause.RANKING),
  /** What it is worth. */
  TIER_WEIGHT("Weight of the tier", "tier of the percentile", Clause.RANKING),
  /** What a provider weighs. */
  WEIGHTED_REVENUE("Weighted revenue", "score or tier x revenue", Clause.RANKING),
  /** What a weighted dollar gets. */
  SLOPE("Pool for a weighted dollar", "pool / sum of weighted revenue", Clause.RANKING),
  /** What is paid. */
  PAID_FROM_POOL("Paid from the pool", "by weighted revenue, to the cent", Clause.POOL),
  /** What is gained or lost. */
  ADJUSTMENT("Gained or lost", "paid from the pool - withheld", Clause.POOL),
  /** Budget neutrality. */
  SUM_OF_ADJUSTMENTS("Gained and lost by all", "sum, always nothing", Clause.POOL),

  // ---------------------------------------------------------------- SavingsAward
  /** The trend. */
  COST_TREND("Trend of the total cost of care", "this year / last year - 1", Clause.TREND),
  /** The gate. */
  TREND_GATE("Within the gate", "trend <= gate", Clause.TREND),
  /** The savings. */
  SAVINGS("Savings", "as measured", Clause.SAVINGS),
  /** The share. */
  SAVINGS_SHARE("Share of the savings", "share x savings", Clause.SAVINGS),
  /** Quality. */
  QUALITY_SCORE("Quality score", "as measured", Clause.SAVINGS),
  /** What it does. */
  QUALITY_MULTIPLIER("Quality multiplier", "schedule of the score", Clause.SAVINGS),
  /** Before the limit. */
  AWARD_BEFORE_LIMIT("Award before the limit", "share of the savings x multiplier", Clause.SAVINGS),
  /** The award. */
  AWARD("Award", "at most the limit, to the cent", Clause.SAVINGS),

  // ---------------------------------------------------------------- UtilizationIncentive
  /** The rate before. */
  BASELINE_PER_THOUSAND(
      "Baseline events per 1,000 member years",
      "baseline events / baseline member months x 12,000",
      Clause.UTILIZATION),
  /** Risk. */
  RISK_RATIO("Risk against the baseline", "as measured", Clause.UTILIZATION),
  /** What was to be expected. */
  EXPECTED_EVENTS(
      "Expected events", "baseline per 1,000 x member months / 12,000 x risk", Clause.UTILIZATION),
  /** What happened. */
  ACTUAL_EVENTS("Actual events", "as counted", Clause.UTILIZATION),
  /** The change. */
  REDUCTION("Reduction", "1 - actual / expected; increases negative", Clause.UTILIZATION),
  /** What it is worth. */
  UTILIZATION_SAVING("Saving", "(expected - actual) x cost of one", Clause.UTILIZATION),
  /** The share. */
  UTILIZATION_SHARE(
      "Provider's share", "share x saving, or share x cost of an increase", Clause.UTILIZATION),
  /** What is paid. */
  UTILIZATION_PAYMENT(
      "Paid to the provider",
      "share within its limit, to the cent; owed negative",
      Clause.UTILIZATION);

  /** The part of a contract that rules a step; there is no law behind it. */
  private enum Clause {
    MEASURES("measures"),
    SMALL_SAMPLES("few cases"),
    GOALS("goals"),
    WEIGHTS("weights"),
    EQUITY("equity"),
    BONUS("bonus"),
    GAPS("gaps in care"),
    POOL("pool"),
    RANKING("ranking"),
    TREND("cost trend"),
    SAVINGS("savings"),
    UTILIZATION("utilisation");

    private final Citation citation;

    Clause(String title) {
      citation = Citation.of("contract: " + title);
    }
  }

  private final String label;
  private final String formula;
  private final Clause clause;

  PerformanceStep(String label, String formula, Clause clause) {
    this.label = label;
    this.formula = formula;
    this.clause = clause;
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
    return clause.citation;
  }
}
