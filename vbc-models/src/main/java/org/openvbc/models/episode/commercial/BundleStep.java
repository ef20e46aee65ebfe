package org.openvbc.models.episode.commercial;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet of a prospective bundle, in the order of the rule. */
public enum BundleStep implements Step {
  /** Price of a tier. */
  TIER_PRICE("Price of an episode", "base price x tier factor", Clause.PRICE),
  /** Episodes of a tier. */
  TIER_EPISODES("Episodes", "episodes of the tier", Clause.PRICE),
  /** Episodes. */
  EPISODES("Episodes of the contract", "sum over the tiers", Clause.PRICE),
  /** Episodes outside. */
  REMOVED_EPISODES("Episodes removed from the contract", "paid by fee schedule", Clause.EXCLUSIONS),
  /** All prices. */
  GROSS("Bundle price of all episodes (gross)", "sum of price x episodes", Clause.PRICE),
  /** Withhold. */
  WITHHELD("Withheld for quality", "withhold rate x gross", Clause.QUALITY),
  /** Upfront. */
  UPFRONT("Price less the withhold", "gross - withheld", Clause.PAYMENT),
  /** Score. */
  QUALITY_SCORE("Quality score", "as determined", Clause.QUALITY),
  /** Part released. */
  RELEASED_PART("Part of the withhold that is earned back", "by the score", Clause.QUALITY),
  /** Release. */
  RELEASE("Withhold earned back", "withheld x part earned back", Clause.QUALITY),
  /** Number of outliers. */
  OUTLIERS("Episodes above their attachment point", "cost without warranty", Clause.OUTLIER),
  /** Outlier payments. */
  OUTLIER_PAYMENTS(
      "Outlier payments",
      "sum of payer share x max(0, cost - attachment), within the cap",
      Clause.OUTLIER),
  /** Revenue. */
  REVENUE(
      "Revenue of the lead provider",
      "price less withhold + release (+ outlier payments, where shown here)",
      Clause.PAYMENT),
  /** Cost without warranty. */
  EPISODE_COST("Cost of the episodes", "index and included services", Clause.INCLUSIONS),
  /** Warranty. */
  WARRANTY_COST("Cost of services under warranty", "absorbed, no payment", Clause.WARRANTY),
  /** Cost. */
  LEAD_COST(
      "Cost of the lead provider",
      "episodes + warranty (- outlier payments, where shown here)",
      Clause.INCLUSIONS),
  /** Margin. */
  MARGIN("Margin (loss negative)", "revenue - cost", Clause.PAYMENT),
  /** Greatest loss. */
  MOST_LOSS("Greatest loss by the aggregate stop-loss", "rate x gross", Clause.STOP_LOSS),
  /** Recovery. */
  STOP_LOSS_RECOVERY(
      "Recovery from the aggregate stop-loss", "max(0, loss - greatest loss)", Clause.STOP_LOSS),
  /** After it. */
  MARGIN_AFTER_STOP_LOSS("Margin after the stop-loss", "margin + recovery", Clause.STOP_LOSS),
  /** Journeys. */
  TRAVEL("Paid towards journeys", "sum of journeys within the limit", Clause.TRAVEL),
  /** Fees. */
  FEE_FOR_SERVICE("The same episodes by fee schedule", "as determined", Clause.PAYMENT),
  /** Saving. */
  PAYER_SAVING(
      "Saving of the payer",
      "fee schedule - price - release - outliers - recovery - journeys",
      Clause.PAYMENT),
  /** Saving as a rate. */
  PAYER_SAVING_RATE("Saving as a rate", "saving / fee schedule", Clause.PAYMENT),
  /** Gate. */
  GAINSHARE_GATE("Quality gate of the gainsharing is met", "score >= gate", Clause.GAINSHARING),
  /** Pool. */
  POOL("Gainsharing pool", "shared part x max(0, margin), in cents", Clause.GAINSHARING),
  /** Allocation. */
  ALLOCATED("Share of the pool", "pool x share, by largest remainder", Clause.GAINSHARING),
  /** Cap. */
  CAP("Cap", "part of the own fee schedule, cut down to cents", Clause.GAINSHARING),
  /** Paid. */
  PAID("Paid by the lead provider", "at most the cap", Clause.GAINSHARING),
  /** Paid in all. */
  PAID_TO_PARTICIPANTS("Paid to all participants", "sum", Clause.GAINSHARING),
  /** Returned. */
  RETURNED_TO_LEAD("Returned to the lead provider", "pool - paid", Clause.GAINSHARING),
  /** Kept. */
  LEAD_KEEPS("The lead provider keeps", "margin, in cents - paid", Clause.GAINSHARING),
  /** Upfront in cents. */
  UPFRONT_PAYMENT("Payable: price less the withhold", "rounded once", Clause.PAYMENT),
  /** Milestone. */
  INSTALMENT("Instalment", "by largest remainder", Clause.PAYMENT),
  /** Release in cents. */
  RELEASE_PAYMENT("Payable: withhold earned back", "rounded once", Clause.PAYMENT),
  /** Outliers in cents. */
  OUTLIER_PAYMENT("Payable: outlier payments", "rounded once", Clause.PAYMENT),
  /** Recovery in cents. */
  RECOVERY_PAYMENT("Payable: recovery", "rounded once", Clause.PAYMENT),
  /** All of it. */
  PAYABLE("Payable in all", "sum of these", Clause.PAYMENT),
  /** Paid before. */
  ALREADY_PAID("Paid already", "as paid", Clause.PAYMENT),
  /** Net. */
  NET_PAYMENT("Net payment", "payable - paid already", Clause.PAYMENT);

  private final String label;
  private final String formula;
  private final Clause clause;

  BundleStep(String label, String formula, Clause clause) {
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
    return clause.citation();
  }

  /** The clauses of a bundle contract: no law rules it. */
  enum Clause {
    PRICE,
    EXCLUSIONS,
    INCLUSIONS,
    WARRANTY,
    QUALITY,
    OUTLIER,
    STOP_LOSS,
    TRAVEL,
    GAINSHARING,
    PAYMENT,
    TARGET,
    BUDGET;

    Citation citation() {
      return Citation.of(
          "contract, " + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " clause");
    }
  }
}
