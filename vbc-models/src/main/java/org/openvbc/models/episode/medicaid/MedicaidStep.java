package org.openvbc.models.episode.medicaid;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a settlement worksheet, in the order of the rule. */
public enum MedicaidStep implements Step {
  /** Whether one episode counts. */
  VALIDITY("Episode", "valid, or why it does not count"),
  /** Cost of one episode. */
  EPISODE_COST("Risk-adjusted cost", "cost / risk score"),
  /** What a metric is for. */
  METRIC_USE("Metric", "linked to gain sharing, or for information"),
  /** Whether a metric is met. */
  METRIC_MET("Metric is met", "result against threshold; equality meets it"),
  /** Episodes that count. */
  VALID_EPISODES("Valid episodes", "episodes without an exclusion"),
  /** Episodes that do not. */
  EXCLUDED_EPISODES("Excluded episodes", "episodes with an exclusion"),
  /** How many are enough. */
  MINIMUM_EPISODES("Least number of episodes", "as agreed; 0 is no minimum"),
  /** Sum of risk-adjusted costs. */
  RISK_ADJUSTED_COST("Risk-adjusted cost of all", "sum of cost / risk score, exact"),
  /** Average. */
  AVERAGE("Average risk-adjusted cost", "risk-adjusted cost / valid episodes, not rounded"),
  /** Commendable threshold. */
  COMMENDABLE_THRESHOLD("Commendable threshold", "as set for the year"),
  /** Acceptable threshold. */
  ACCEPTABLE_THRESHOLD("Acceptable threshold", "as set for the year"),
  /** Quality gate. */
  QUALITY("Quality metrics linked to gain sharing are met", "all of them"),
  /** What is suspended. */
  SUSPENSION("Suspended in the year", "as the state decided"),
  /** Which branch applies. */
  STANDING("Standing", "the average against both thresholds, exact"),
  /** Gain sharing limit. */
  GAIN_SHARING_LIMIT("Gain sharing limit", "as set for the year"),
  /** The average that counts. */
  COUNTED_AVERAGE("Average that counts", "max(average, gain sharing limit)"),
  /** Distance below. */
  BELOW_COMMENDABLE("Below the commendable threshold by", "threshold - average that counts"),
  /** Distance above. */
  ABOVE_ACCEPTABLE("Above the acceptable threshold by", "average - threshold"),
  /** Average risk. */
  AVERAGE_RISK("Average risk score", "mean over the valid episodes, or as reported"),
  /** Difference in unadjusted dollars. */
  SCALED("Difference in unadjusted dollars", "difference x average risk score"),
  /** Gain share. */
  GAIN_SHARE("Gain share", "sharing rate x valid episodes x difference"),
  /** Risk share. */
  RISK_SHARE("Risk share", "sharing rate x valid episodes x difference"),
  /** Receipts. */
  RECEIPTS("Medicaid receipts of the provider", "as reported"),
  /** Limit on receipts. */
  RECEIPTS_LIMIT("Risk share limit on receipts", "limit rate x receipts"),
  /** Limit in dollars. */
  DOLLAR_LIMIT("Risk share limit in dollars", "as agreed"),
  /** Risk share after its limits. */
  LIMITED_RISK_SHARE("Risk share within the limit", "the least of risk share and limits"),
  /** What is paid or owed. */
  NET_PAYMENT("Net payment (risk share negative)", "gain share - risk share, rounded once");

  private final String label;
  private final String formula;

  MedicaidStep(String label, String formula) {
    this.label = label;
    this.formula = formula;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  /** The rules of no state in particular; the model names its own state's. */
  @Override
  public Citation citation() {
    return Citation.of("state Medicaid episodes of care");
  }
}
