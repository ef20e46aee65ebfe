package org.openvbc.models.sharedsavings;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheets of a withhold, alone and with shared savings. */
public enum WithholdStep implements Step {
  /** Rate. */
  WITHHOLD_RATE("Withhold rate", "as agreed", "withhold"),
  /** One payment. */
  PAYMENT("Payment before the withhold", "fees for services or capitation", "withhold"),
  /** One tranche. */
  TRANCHE_WITHHELD("Withheld from it", "withhold rate x payment, to the cent", "withhold"),
  /** All tranches. */
  WITHHELD("Withheld", "sum over the payments", "withhold"),
  /** Target. */
  TARGET("Target or budget", "as agreed", "release of the withhold"),
  /** Actual cost. */
  ACTUAL("Actual cost", "at rates before the withhold", "release of the withhold"),
  /** Overspending. */
  OVER("Cost over the target", "actual / target - 1", "release of the withhold"),
  /** By cost. */
  COST_PART("Part that comes back by cost", "what overspending leaves", "release of the withhold"),
  /** Score. */
  QUALITY_SCORE("Quality score", "as determined", "release of the withhold"),
  /** By quality. */
  QUALITY_PART(
      "Part that comes back by quality", "what the score earns", "release of the withhold"),
  /** Gate. */
  QUALITY_GATE("Quality gate is met", "score >= gate", "release of the withhold"),
  /** Pool. */
  POOL_RESULT("Result of the pool (deficit negative)", "budget - actual", "risk pool"),
  /** Part. */
  RELEASE_PART(
      "Part that comes back",
      "cost, quality, a x cost + (1 - a) x quality, or what a deficit leaves",
      "release of the withhold"),
  /** Returned. */
  RETURNED("Returned", "withheld x part, to the cent", "release of the withhold"),
  /** Interest of a tranche. */
  TRANCHE_INTEREST("Interest", "withheld x part x annual rate x days / 365", "interest"),
  /** Interest. */
  INTEREST("Interest, all", "sum over the payments, to the cent", "interest"),
  /** Forfeited. */
  FORFEITED("Forfeited", "withheld - returned", "forfeits"),
  /** Where it goes. */
  FORFEITED_TO("Forfeits go to", "as agreed", "forfeits"),
  /** One share of it. */
  REDISTRIBUTED("Share of the forfeits", "forfeited by weight, to the cent", "forfeits"),
  /** One provider. */
  PART("Returned to the provider", "returned by what was withheld", "release of the withhold"),
  /** What is paid. */
  NET_PAYMENT(
      "Paid to the providers", "returned + interest + redistributed", "release of the withhold"),

  // ---------------------------------------------------------------- SavingsWithWithhold
  /** Which dollars go first. */
  ORDER("Withhold and savings", "withhold first, or additive", "total incentive"),
  /** The sum. */
  INCENTIVE("Returned and earned", "returned + earned after deficits and fees", "total incentive"),
  /** The cap. */
  INCENTIVE_CAP("Cap on the total incentive", "as agreed", "total incentive"),
  /** What the cap takes. */
  EARNED_CUT("Cut off what was earned", "lesser of excess and earned", "total incentive"),
  /** What the cap takes of the withhold. */
  RETURNED_CUT("Cut off what is returned", "excess beyond earned", "total incentive"),
  /** What interim payments come to where the cap cut what was earned. */
  INTERIM_AFTER_CUT(
      "Interim payments taken back after the cut",
      "what is left of earned, and up to the recoupment limit beyond it",
      "total incentive"),
  /** All that is paid. */
  TOTAL_PAYMENT(
      "Paid in all", "due + withhold - cuts - interim payments taken back", "total incentive"),

  // ---------------------------------------------------------------- ManagedCareIncentive
  /** Capitation. */
  APPROVED_CAPITATION("Approved capitation", "as certified", "42 CFR 438.6(b)(2)"),
  /** Withhold of the plan. */
  PLAN_WITHHELD("Withheld from capitation", "rate x capitation, to the cent", "42 CFR 438.6(a)"),
  /** Returned to the plan. */
  PLAN_RETURNED("Withhold earned back", "withheld x part, to the cent", "42 CFR 438.6(a)"),
  /** Capitation as paid. */
  PLAN_PAID("Capitation as paid", "approved - withheld + earned back", "42 CFR 438.6(a)"),
  /** Limit. */
  PLAN_LIMIT("Most that may be paid", "limit x approved capitation", "42 CFR 438.6(b)(2)"),
  /** Incentive. */
  PLAN_INCENTIVE("Incentive earned", "as determined", "42 CFR 438.6(a)"),
  /** Incentive within the limit. */
  PLAN_INCENTIVE_PAID(
      "Incentive paid", "lesser of earned and limit - capitation as paid", "42 CFR 438.6(b)(2)"),
  /** What is paid. */
  PLAN_PAYMENT("Withhold and incentive paid", "earned back + incentive", "42 CFR 438.6(a)");

  private final String label;
  private final String formula;
  private final Citation citation;

  WithholdStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.citation = Citation.of(source.startsWith("42 CFR") ? source : "contract: " + source);
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
    return citation;
  }
}
