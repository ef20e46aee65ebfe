package org.openvbc.models.capitation;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheets of this package, model by model in the order of the rule. */
public enum CapitationStep implements Step {
  // ---------------------------------------------------------------- Capitation
  /** All member months, each once. */
  MEMBER_MONTHS("Member months", "sum over months and cells", Clause.MEMBERS),
  /** The rate of one cell. */
  CELL_RATE("Rate", "in force in the month", Clause.RATES),
  /** The member months of one cell. */
  CELL_MEMBER_MONTHS("Member months of the cell", "as counted", Clause.MEMBERS),
  /** One cell. */
  CELL_AMOUNT("Capitation at base rates", "rate x cell factor x member months", Clause.RATES),
  /** All cells. */
  BASE("Capitation at base rates, all", "sum over months, categories and cells", Clause.RATES),
  /** Risk of the group. */
  RISK_FACTOR("Risk of the group", "group risk score / base risk score", Clause.RISK),
  /** One factor. */
  FACTOR("Factor", "as the contract names it", Clause.FACTORS),
  /** One month and category, where each is a line. */
  PAYMENT_LINE("Payment line", "base x risk x factors, to the cent", Clause.RATES),
  /** Premium. */
  PREMIUM("Premium revenue", "as reported", Clause.PREMIUM),
  /** One deduction. */
  DEDUCTION("Deduction from premium", "as the contract defines it", Clause.PREMIUM),
  /** Premium that is shared. */
  PREMIUM_AFTER_DEDUCTIONS("Premium to share", "premium - deductions", Clause.PREMIUM),
  /** The share of it. */
  PREMIUM_SHARE("Share of premium", "as agreed", Clause.PREMIUM),
  /** Gross capitation. */
  GROSS("Gross capitation", "base x risk x factors, or share x premium; to the cent", Clause.RATES),
  /** One carve-out. */
  CARVE_OUT("Carve-out", "rate x member months, to the cent", Clause.CARVE_OUTS),
  /** Gross less carve-outs. */
  AFTER_CARVE_OUTS("Capitation after carve-outs", "gross - carve-outs", Clause.CARVE_OUTS),
  /** The part that is held back. */
  WITHHOLD_RATE("Withhold rate", "as agreed", Clause.WITHHOLD),
  /** What is held back. */
  WITHHELD("Withheld", "withhold rate x capitation after carve-outs, to the cent", Clause.WITHHOLD),
  /** One month that changed. */
  RETRO_MONTH("Change of an earlier month", "net as known now - net as paid", Clause.RETRO),
  /** All of them. */
  RETRO_ADJUSTMENT("Retroactive adjustment", "sum over the changed months", Clause.RETRO),
  /** What is paid. */
  PAYMENT("Payment", "capitation after carve-outs - withheld + adjustment", Clause.RATES),

  // ---------------------------------------------------------------- StopLossCover
  /** One member. */
  MEMBER_RECOVERY(
      "Recovery",
      "coinsurance x claims between deductible and limit, to the cent",
      Clause.SPECIFIC),
  /** All members. */
  MEMBER_RECOVERIES("Recoveries of all members", "sum over the members", Clause.SPECIFIC),
  /** What the aggregating deductible keeps. */
  KEPT_BY_AGGREGATING_DEDUCTIBLE(
      "Kept by the aggregating deductible",
      "lesser of the deductible and the recoveries",
      Clause.SPECIFIC),
  /** Individual stop-loss. */
  SPECIFIC_RECOVERY("Individual stop-loss", "recoveries - what is kept", Clause.SPECIFIC),
  /** Claims that count for the aggregate. */
  ELIGIBLE_CLAIMS(
      "Claims left after individual stop-loss", "claims - individual stop-loss", Clause.AGGREGATE),
  /** Expected claims. */
  EXPECTED_CLAIMS("Expected claims", "sum of aggregate factor x count", Clause.AGGREGATE),
  /** Attachment point. */
  ATTACHMENT(
      "Attachment point",
      "corridor x expected claims, not below the least attachment",
      Clause.AGGREGATE),
  /** Aggregate stop-loss. */
  AGGREGATE_RECOVERY(
      "Aggregate stop-loss",
      "claims left - attachment point, not above the most, to the cent",
      Clause.AGGREGATE),
  /** Both. */
  RECOVERIES("Stop-loss recoveries", "individual + aggregate", Clause.AGGREGATE),

  // ---------------------------------------------------------------- CapitationYear
  /** Revenue. */
  REVENUE("Capitation revenue", "gross - carve-outs of the year", Clause.MARGIN),
  /** Withheld in the year. */
  WITHHELD_IN_YEAR("Withheld in the year", "sum over the payments", Clause.WITHHOLD),
  /** Part that was earned back. */
  EARNED_BACK("Part of the withhold that was earned back", "as determined", Clause.WITHHOLD),
  /** Returned. */
  WITHHOLD_RETURNED(
      "Withhold returned", "withheld x part earned back, to the cent", Clause.WITHHOLD),
  /** Paid claims. */
  PAID("Paid for care", "claims paid and care given in the network", Clause.MARGIN),
  /** Reserve. */
  INCURRED_NOT_PAID("Incurred but not paid", "as estimated", Clause.MARGIN),
  /** Cost of care. */
  INCURRED("Incurred cost of care", "paid + incurred but not paid", Clause.MARGIN),
  /** Leakage that is charged. */
  LEAKAGE_CHARGED(
      "Leakage charged back",
      "charge-back share x capitated services that the payer paid elsewhere, to the cent",
      Clause.LEAKAGE),
  /** Excess above the pooling point. */
  POOLED_EXCESS(
      "Excess above the pooling point", "sum of claims - point by member", Clause.POOLING),
  /** Pooling charge. */
  POOLING_CHARGE("Pooling charge", "charge x member months, to the cent", Clause.POOLING),
  /** Premium for stop-loss. */
  STOP_LOSS_PREMIUM("Stop-loss premium", "as charged", Clause.MARGIN),
  /** Infrastructure. */
  INFRASTRUCTURE("Infrastructure and administration", "as spent", Clause.MARGIN),
  /** Margin before the corridor. */
  MARGIN_BEFORE_RISK_SHARE(
      "Margin before risk share",
      "revenue - withheld + returned - incurred - leakage + recoveries + excess - premium - charge"
          + " - infrastructure",
      Clause.MARGIN),
  /** Margin. */
  MARGIN("Margin", "margin before risk share + risk share payment", Clause.MARGIN),
  /** Margin as a rate. */
  MARGIN_RATE("Margin as a rate of revenue", "margin / revenue", Clause.MARGIN),
  /** Medical loss ratio. */
  MEDICAL_LOSS_RATIO("Medical loss ratio", "(incurred + leakage charged) / revenue", Clause.MARGIN),
  /** What moves at the end of the year. */
  YEAR_END_PAYMENT(
      "Payment at year end", "returned - leakage charged + risk share payment", Clause.MARGIN),

  // ---------------------------------------------------------------- RiskShare
  /** Revenue of a cohort. */
  TARGET_REVENUE("Revenue", "as reported", Clause.CORRIDOR),
  /** Target. */
  TARGET("Target", "target share x revenue", Clause.CORRIDOR),
  /** Actual cost. */
  ACTUAL("Actual cost", "as incurred", Clause.CORRIDOR),
  /** Variance. */
  VARIANCE("Target less actual cost", "target - actual; losses negative", Clause.CORRIDOR),
  /** One band. */
  BAND("Provider's part inside a band", "share x what lies inside the band", Clause.CORRIDOR),
  /** Provider's part. */
  PROVIDER_PART(
      "Provider's part",
      "sum over the bands, within the hard stop; losses negative",
      Clause.CORRIDOR),
  /** Payer's part. */
  PAYER_PART("Payer's part", "the rest", Clause.CORRIDOR),
  /** Payment. */
  RISK_PAYMENT(
      "Risk share payment to the provider",
      "provider's part where the payer paid the claims, else less what the provider has; to the"
          + " cent",
      Clause.CORRIDOR),
  /** All cohorts. */
  RISK_PAYMENTS("Risk share payment, all", "sum over what is settled by itself", Clause.CORRIDOR),

  // ---------------------------------------------------------------- RiskPool
  /** Budget. */
  POOL_BUDGET("Pool budget", "budget x member months", Clause.POOL),
  /** Costs. */
  POOL_COSTS("Pool costs", "sum over the providers", Clause.POOL),
  /** One provider's own pool. */
  OWN_POOL_RESULT("Result of the provider's own members", "budget - costs", Clause.POOL),
  /** Result. */
  POOL_RESULT(
      "Pool result", "budget - costs - stop-loss premium + stop-loss recoveries", Clause.POOL),
  /** Withheld. */
  POOL_WITHHELD("Withheld from the providers", "sum over the providers", Clause.POOL),
  /** The providers' part. */
  POOL_SHARE(
      "Providers' part of the result",
      "share x result, within its limit; deficits negative",
      Clause.POOL),
  /** Paid to one provider. */
  POOL_PART("Paid to the provider", "by what was withheld from each", Clause.POOL),
  /** Paid. */
  POOL_PAYMENT("Paid to the providers", "withheld + their part of the result", Clause.POOL),

  // ---------------------------------------------------------------- DivisionOfResponsibility
  /** Claims of one party. */
  CLAIMS_OF_PARTY("Claims", "lines by category and service date", Clause.DIVISION),
  /** Claims that no row names. */
  UNMAPPED_CLAIMS(
      "Claims of categories that the matrix lacks", "left with the plan", Clause.DIVISION);

  /** The part of a contract that rules a step; there is no law behind it. */
  private enum Clause {
    MEMBERS("enrolment"),
    RATES("rate schedule"),
    RISK("risk adjustment"),
    FACTORS("rate factors"),
    PREMIUM("percent of premium"),
    CARVE_OUTS("carve-outs"),
    WITHHOLD("withhold"),
    RETRO("retroactive changes"),
    SPECIFIC("individual stop-loss"),
    AGGREGATE("aggregate stop-loss"),
    POOLING("pooling"),
    MARGIN("year-end settlement"),
    LEAKAGE("leakage"),
    CORRIDOR("risk corridor"),
    POOL("shared-risk pool"),
    DIVISION("division of financial responsibility");

    private final Citation citation;

    Clause(String title) {
      citation = Citation.of("contract: " + title);
    }
  }

  private final String label;
  private final String formula;
  private final Clause clause;

  CapitationStep(String label, String formula, Clause clause) {
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
