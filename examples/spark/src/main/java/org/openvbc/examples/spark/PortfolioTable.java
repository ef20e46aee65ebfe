package org.openvbc.examples.spark;

/** The columns of a portfolio of ACOs in the Shared Savings Program, one row per ACO and year. */
final class PortfolioTable {
  private static final InputTable TABLE = new InputTable();

  /** What names the ACO and year; handed through to the results. */
  static final Column ID = TABLE.needed("aco_id");

  /** The track or level, such as BASIC E. */
  static final Column TRACK = TABLE.needed("track");

  /** The calendar year of the performance year. */
  static final Column YEAR = TABLE.needed("performance_year");

  /** The first day of the agreement period. */
  static final Column AGREEMENT_START = TABLE.needed("agreement_start");

  /** The minimum savings rate that was elected: variable, or a percentage such as 0.5. */
  static final Column MINIMUM_SAVINGS_RATE = TABLE.needed("minimum_savings_rate");

  /** Total updated benchmark in dollars. */
  static final Column BENCHMARK = TABLE.needed("benchmark");

  /** Total spending in dollars. */
  static final Column EXPENDITURES = TABLE.needed("expenditures");

  /** How many beneficiaries are assigned. */
  static final Column BENEFICIARIES = TABLE.needed("assigned_beneficiaries");

  /** The quality standard: met, alternative met, not met. */
  static final Column STANDARD = TABLE.needed("quality_standard");

  /** The quality score in percent with at most two decimals. */
  static final Column SCORE = TABLE.needed("quality_score_percent");

  /** Participants' revenue in dollars, or not published; asked for where losses rest on it. */
  static final Column REVENUE = TABLE.optional("participant_revenue");

  /** low or high; asked for where half rate rests on it. */
  static final Column REVENUE_CATEGORY = TABLE.optional("revenue_category");

  /** Only not triggered; asked of agreements from 2024 with losses. */
  static final Column GUARDRAIL = TABLE.optional("guardrail");

  /** What disasters take off losses, in dollars; nothing where empty. */
  static final Column DISASTER = TABLE.optional("disaster_reduction");

  /** The balance of advance payments in dollars; nothing where empty. */
  static final Column ADVANCE = TABLE.optional("advance_balance");

  private PortfolioTable() {}

  static InputTable table() {
    return TABLE;
  }
}
