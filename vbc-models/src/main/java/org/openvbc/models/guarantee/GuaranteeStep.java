package org.openvbc.models.guarantee;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet, in the order of the rule. */
public enum GuaranteeStep implements Step {
  /** The rate of a month. */
  MONTH_RATE("Rate", "in force in the month", Clause.FEES),
  /** The count of a month. */
  MONTH_COUNT("Count", "final count, changes in time included", Clause.FEES),
  /** The fee of a month. */
  MONTH_FEE("Fee of the month", "rate x count", Clause.FEES),
  /** A change that came too late. */
  NOT_BILLED("Not billed", "rate x change that came too late", Clause.RETRO),
  /** Fees. */
  FEES("Fees", "sum over the months, to the cent", Clause.FEES),
  /** One invoice. */
  INVOICE("Invoice", "rate x estimated count x part invoiced, to the cent", Clause.TRUE_UP),
  /** All invoices. */
  INVOICED("Invoiced", "sum of the invoices", Clause.TRUE_UP),
  /** True-up. */
  TRUE_UP("True-up", "fees - invoiced", Clause.TRUE_UP),
  /** Share at risk. */
  AT_RISK_SHARE("Share of fees at risk", "as agreed", Clause.AT_RISK),
  /** Fees at risk. */
  AT_RISK("Fees at risk", "share x fees, to the cent", Clause.AT_RISK),

  /** How many were measured. */
  COHORT("People or cases measured", "as counted, by the rule for missing tests", Clause.METRICS),
  /** Rule for missing tests. */
  MISSING("People without a follow-up test", "as agreed", Clause.METRICS),
  /** Result. */
  RESULT("Result", "as measured", Clause.METRICS),
  /** Whether it counts. */
  SCORED("Scored", "as many people or cases as the minimum, or more", Clause.COHORTS),
  /** Weight. */
  WEIGHT("Weight", "as agreed, after what unscored metrics leave", Clause.COHORTS),
  /** At risk for one metric. */
  METRIC_AT_RISK("At risk", "weight x fees at risk, largest remainder", Clause.AT_RISK),
  /** Part that is earned. */
  EARNED("Earned", "by the schedule, or as deemed", Clause.METRICS),
  /** Validated savings. */
  SAVINGS("Validated savings", "as measured, every dollar credited once", Clause.RETURN),
  /** Fees that must return. */
  RETURN_FEES("Fees that must return", "fees, with one-time fees where agreed", Clause.RETURN),
  /** Return. */
  RETURN("Return on fees", "savings / fees", Clause.RETURN),
  /** Shortfall. */
  SHORTFALL("Refund that makes whole", "fees - savings / target", Clause.RETURN),
  /** Trend. */
  TREND("Trend", "cost after x adjustment / cost before - 1", Clause.TREND),
  /** Above the trend. */
  TREND_OVER(
      "Trend above the guarantee", "trend - guaranteed - corridor, not below 0", Clause.TREND),
  /** Refund of one metric. */
  METRIC_REFUND(
      "Refund", "at risk x (1 - earned), or by its own formula; to the cent", Clause.METRICS),

  /** All refunds. */
  REFUNDS("Refunds of all metrics", "sum, bonuses taken off", Clause.REFUND),
  /** Cap. */
  REFUND_CAP("Refund cap", "cap rate x fees", Clause.REFUND),
  /** Refund. */
  REFUND("Refund of the period", "lesser of the refunds and the cap, to the cent", Clause.REFUND),
  /** What is paid. */
  PAYMENT("Paid by the payer", "true-up - refund", Clause.TRUE_UP);

  /** The part of a contract that rules a step; there is no law behind it. */
  private enum Clause {
    FEES("fees"),
    RETRO("retroactive changes"),
    TRUE_UP("true-up"),
    AT_RISK("fees at risk"),
    METRICS("metrics"),
    COHORTS("minimum cohorts"),
    RETURN("return on fees"),
    TREND("trend guarantee"),
    REFUND("refunds");

    private final Citation citation;

    Clause(String title) {
      citation = Citation.of("contract: " + title);
    }
  }

  private final String label;
  private final String formula;
  private final Clause clause;

  GuaranteeStep(String label, String formula, Clause clause) {
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
