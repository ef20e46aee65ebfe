package org.openvbc.models.sharedsavings;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a shared savings worksheet, in the order of the rule. */
public enum SharedSavingsStep implements Step {
  /** Paid to date. */
  PAID("Paid to date", "claims of the period", Clause.COSTS),
  /** Without large claims. */
  TRUNCATED("Without large claims", "paid - excess above the limit", Clause.LARGE_CLAIMS),
  /** Completion factor. */
  COMPLETION_FACTOR("Completion factor", "part of the claims paid by now", Clause.COMPLETION),
  /** Completed before truncation. */
  COMPLETED("Completed", "paid / completion factor", Clause.COMPLETION),
  /** Incurred. */
  INCURRED(
      "Incurred cost",
      "(paid - excess) / completion factor, or paid / completion factor - excess",
      Clause.COMPLETION),
  /** Member months. */
  MEMBER_MONTHS("Member months", "as counted", Clause.MEMBERS),
  /** Base cost. */
  BASE_COST("Base cost", "incurred / member months, or as stated", Clause.TARGET),
  /** Trend. */
  TREND("Trend factor", "middle of the base year to middle of the year", Clause.TREND),
  /** Risk. */
  RISK_MOVE("Risk move", "risk score of the year / of the base year", Clause.RISK),
  /** Risk within its limits. */
  RISK_MOVE_LIMITED("Risk move within its limits", "1 - down to 1 + up", Clause.RISK),
  /** One factor. */
  FACTOR("Factor", "as the contract names it", Clause.FACTORS),
  /** One base year in the year's terms. */
  BASE_BROUGHT_FORWARD(
      "Base cost brought forward", "base cost x trend x risk move x factors", Clause.TARGET),
  /** Weight. */
  WEIGHT("Weight", "as agreed", Clause.TARGET),
  /** Target of the group's own history. */
  OWN_TARGET("Target of its own history", "sum of weight x brought forward", Clause.TARGET),
  /** Credibility. */
  CREDIBILITY("Credibility of its own cost", "as agreed for the size", Clause.CREDIBILITY),
  /** The book. */
  BOOK("Cost of the payer's book", "same period and risk", Clause.CREDIBILITY),
  /** After credibility. */
  AFTER_CREDIBILITY("Blended with the book", "Z x own + (1 - Z) x book", Clause.CREDIBILITY),
  /** Own weight. */
  OWN_WEIGHT("Weight of its own cost", "as agreed", Clause.REGION),
  /** The region. */
  REGION("Cost of the region", "same period and risk", Clause.REGION),
  /** After the region. */
  AFTER_REGION("Blended with the region", "w x own + (1 - w) x region", Clause.REGION),
  /** After the discount. */
  AFTER_DISCOUNT("Target after the discount", "target x (1 - discount)", Clause.TARGET),
  /** As published. */
  PUBLISHED_TARGET("Target as published", "rounded as the contract says", Clause.TARGET),
  /** Target per member. */
  TARGET_PER_MEMBER("Target per member and month", "as computed or stated", Clause.TARGET),
  /** Pooling in the target. */
  POOLING_IN_TARGET("Pooling charge in the target", "charge x member months", Clause.POOLING),
  /** Equity of one group. */
  EQUITY_RATE("Adjustment per member and month", "as agreed", Clause.EQUITY),
  /** Equity of one group in dollars. */
  EQUITY_OF_GROUP("Adjustment for social risk", "adjustment x member months", Clause.EQUITY),
  /** Equity of all. */
  EQUITY("Adjustment for social risk, all", "sum over the groups", Clause.EQUITY),
  /** Target. */
  TARGET("Target", "target per member x member months + charges", Clause.TARGET),
  /** Pooling in the actual cost. */
  POOLING_IN_ACTUAL("Pooling charge in the actual cost", "charge x member months", Clause.POOLING),
  /** Fees. */
  FEES_AS_COST("Care-coordination fees", "a cost of care", Clause.FEES),
  /** Member incentives. */
  MEMBER_INCENTIVES("Incentives for members", "a cost of care", Clause.COSTS),
  /** Social services. */
  SOCIAL_SERVICES_AS_COST(
      "Payments for social needs", "amount x member months", Clause.SOCIAL_SERVICES),
  /** Actual cost. */
  ACTUAL("Actual cost", "incurred + charges + what else counts as cost", Clause.COSTS),
  /** Savings or losses. */
  GROSS_SAVINGS("Gross savings (losses negative)", "target - actual cost", Clause.SHARING),
  /** As a rate; shown, never computed with. */
  SAVINGS_RATE("Savings as a rate of the target", "gross savings / target", Clause.THRESHOLD),
  /** Size of the group. */
  MEMBERS("Members", "as counted, against the least size", Clause.MEMBERS),
  /** Minimum rate. */
  MINIMUM_RATE("Minimum rate", "as agreed", Clause.THRESHOLD),
  /** Minimum rate in dollars. */
  THRESHOLD("Savings or losses to be reached", "minimum rate x target", Clause.THRESHOLD),
  /** Which branch. */
  STANDING("Standing", "gross savings against rate x target", Clause.THRESHOLD),
  /** Shareable. */
  SHAREABLE("Shareable savings", "all, or what lies beyond the threshold", Clause.THRESHOLD),
  /** After a withhold that is paid first. */
  SHAREABLE_AFTER_WITHHOLD(
      "Shareable savings after the withhold", "shareable - returned, not below 0", Clause.WITHHOLD),
  /** Shareable losses. */
  SHAREABLE_LOSSES("Shareable losses", "all, or what lies beyond the threshold", Clause.THRESHOLD),
  /** Score. */
  QUALITY_SCORE("Quality score", "as determined", Clause.QUALITY),
  /** Gate. */
  QUALITY_GATE("Quality gate is met", "score >= gate", Clause.QUALITY),
  /** Share. */
  SHARE("Share of savings", "as agreed, or set by quality", Clause.SHARING),
  /** Quality factor. */
  QUALITY_FACTOR("Quality factor", "what the score earns", Clause.QUALITY),
  /** Before the cap. */
  EARNED_BEFORE_CAP("Earned before the cap", "shareable x share x quality factor", Clause.SHARING),
  /** Cap. */
  PAYMENT_CAP("Cap on the payment", "cap x target", Clause.CAPS),
  /** Loss share. */
  LOSS_SHARE("Share of losses", "share x (1 - k x score), floor, ceiling", Clause.SHARING),
  /** Owed before the cap. */
  OWED_BEFORE_CAP("Owed before the cap", "shareable losses x share", Clause.SHARING),
  /** Cap on losses. */
  LOSS_CAP("Cap on what is owed", "cap x target", Clause.CAPS),
  /** Earned. */
  EARNED("Earned", "lesser of earned before the cap and cap, to the cent", Clause.SHARING),
  /** Owed. */
  OWED("Owed", "lesser of owed before the cap and cap, to the cent", Clause.SHARING),
  /** Old deficits. */
  DEFICIT_SERVED("Used for old deficits", "lesser of deficit and earned", Clause.CARRY_FORWARD),
  /** Fee offset. */
  FEE_OFFSET("Fees to set against it", "part x fees, to the cent", Clause.FEES),
  /** Payable. */
  PAYABLE("Due for the year", "earned - deficits - fees (not below 0), or - owed", Clause.SHARING),
  /** Interim. */
  INTERIM_TAKEN_BACK(
      "Interim payments taken back", "what is due covers, and beyond it the limit", Clause.INTERIM),
  /** Closing deficit. */
  CLOSING_DEFICIT(
      "Deficit carried forward",
      "opening - used + fees not covered + part of losses",
      Clause.CARRY_FORWARD),
  /** Payer. */
  PAYER_NET(
      "Kept by the payer",
      "gross savings - fees and payments outside the cost - due",
      Clause.SHARING),
  /** What is paid. */
  NET_PAYMENT("Balance", "due - interim payments taken back", Clause.SHARING),

  // ---------------------------------------------------------------- SavingsDistribution
  /** All of it. */
  DISTRIBUTED("To be distributed", "as settled", Clause.DISTRIBUTION),
  /** One practice. */
  ALLOCATED("Allocated", "by weight, to the cent", Clause.DISTRIBUTION),
  /** One component of a practice. */
  COMPONENT("Part for it", "allocated x weight of the component", Clause.DISTRIBUTION),
  /** One component, earned. */
  COMPONENT_EARNED("Earned of it", "part x what the score earns, to the cent", Clause.DISTRIBUTION),
  /** Not earned. */
  UNEARNED("Not earned", "distributed - earned by all", Clause.DISTRIBUTION),
  /** Redistributed. */
  REDISTRIBUTED(
      "To be redistributed", "part of what is not earned, to the cent", Clause.DISTRIBUTION),
  /** Who shares the redistribution. */
  ELIGIBLE("Shares the redistribution", "every score reaches its least", Clause.DISTRIBUTION),
  /** One practice in all. */
  PRACTICE_PAYMENT("Paid to the practice", "earned + redistributed", Clause.DISTRIBUTION),
  /** Reinvested. */
  REINVESTED("Reinvested", "not earned - redistributed", Clause.DISTRIBUTION),

  // ---------------------------------------------------------------- ProviderPosition
  /** Lost revenue. */
  LOST_REVENUE("Fee-for-service revenue lost", "as expected - as it was", Clause.POSITION),
  /** Lost margin. */
  LOST_MARGIN(
      "Margin lost with it", "lost revenue x (1 - variable cost), to the cent", Clause.POSITION),
  /** Fees. */
  FEES_RECEIVED("Care-coordination fees received", "paid in the year", Clause.FEES),
  /** Programme cost. */
  PROGRAMME_COST("Cost of the programme", "as stated by the provider", Clause.POSITION),
  /** Due. */
  DUE("Due from shared savings", "earned - deficits - fees, or - owed", Clause.SHARING),
  /** Net. */
  NET_POSITION("Net position", "due + fees - margin lost - programme cost", Clause.POSITION);

  /** The part of a contract that rules a step; there is no law behind it. */
  private enum Clause {
    COSTS("cost of care"),
    LARGE_CLAIMS("large claims"),
    COMPLETION("completion"),
    MEMBERS("members"),
    TARGET("target"),
    TREND("trend"),
    RISK("risk adjustment"),
    FACTORS("factors"),
    CREDIBILITY("credibility"),
    REGION("regional blend"),
    POOLING("pooling"),
    EQUITY("social risk"),
    FEES("care-coordination fee"),
    SOCIAL_SERVICES("social needs"),
    THRESHOLD("threshold"),
    QUALITY("quality"),
    WITHHOLD("withhold"),
    SHARING("sharing"),
    CAPS("caps"),
    CARRY_FORWARD("carry-forward"),
    INTERIM("interim payments"),
    DISTRIBUTION("distribution"),
    POSITION("the provider's own accounts", "");

    private final Citation citation;

    Clause(String title) {
      this(title, "contract: ");
    }

    Clause(String title, String source) {
      citation = Citation.of(source + title);
    }
  }

  private final String label;
  private final String formula;
  private final Clause clause;

  SharedSavingsStep(String label, String formula, Clause clause) {
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
