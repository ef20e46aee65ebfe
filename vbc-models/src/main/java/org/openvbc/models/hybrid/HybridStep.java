package org.openvbc.models.hybrid;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of a hybrid contract. */
public enum HybridStep implements Step {
  /** Claims. */
  CLAIMS("Claims", "as paid, truncated and completed", "cost of care"),
  /** Bundle target. */
  BUNDLE_TARGET("Bundle target", "of its episodes", "bundles"),
  /** Bundle claims. */
  BUNDLE_CLAIMS("Bundle claims", "of its episodes, among the claims", "bundles"),
  /** Bundle payment. */
  BUNDLE_PAYMENT("Bundle settled at", "gain paid, loss taken back", "bundles"),
  /** Bonus. */
  BONUS("Bonus settled at", "by its own model", "bonuses"),
  /** Vendor fees. */
  VENDOR_FEES("Vendor fees", "of the year", "vendors"),
  /** Vendor refund. */
  VENDOR_REFUND("Vendor refund", "by its guarantees; a credit", "vendors"),
  /** Other costs. */
  OTHER_COSTS(
      "Other parts in the cost",
      "bundle payments, or less bundle claims; bonuses from outside; vendor fees - refunds",
      "cost of care"),
  /** Cost. */
  COST_TO_SHARE("Cost to share on", "claims + other parts", "cost of care"),
  /** Due. */
  SAVINGS_DUE("Shared savings due", "by the shared savings contract", "shared savings"),
  /** Incentives. */
  INCENTIVES(
      "All incentives", "what is earned of shared savings, bonuses and bundles", "incentives"),
  /** Payer. */
  PAYER_BEFORE_LIMITS(
      "Kept by the payer before limits", "target - claims - all payments", "incentives"),
  /** Cap. */
  INCENTIVE_CAP("Cap on incentives", "rate x whole target", "incentives"),
  /** Cut. */
  CUT_BY_CAP("Cut by the cap", "all incentives above it", "incentives"),
  /** Cut. */
  CUT_BY_FLOOR(
      "Cut by the floor",
      "what the payer would lose, at most all incentives; in cents, rounded up",
      "incentives"),
  /** Paid. */
  SAVINGS_PAID("Shared savings paid", "due less cut, which falls on them first", "payments"),
  /** Paid. */
  BONUSES_PAID("Bonuses paid", "settled less the rest of the cut", "payments"),
  /** Paid. */
  BUNDLES_PAID("Bundles paid", "settled less the rest of the cut", "payments"),
  /** Quality. */
  QUALITY_REUSE("Same quality score twice", "bonuses and shared savings; allowed", "quality"),
  /** Payer. */
  PAYER_NET("Kept by the payer", "before limits + cut", "payments"),
  /** Provider. */
  PAID_TO_PROVIDER("Paid to the provider", "incentives + fees", "payments"),
  /** Vendors. */
  PAID_TO_VENDORS("Paid to vendors", "fees - refunds", "payments"),
  /** Identity. */
  TARGET_LESS_CLAIMS(
      "Target less claims", "kept by the payer + paid to provider and vendors", "payments"),
  /** Net payment. */
  NET_PAYMENT("Still due to the provider", "incentives - interim payments taken back", "payments");

  private final String label;
  private final String formula;
  private final String source;

  HybridStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = "contract: " + source;
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
    return Citation.of(source);
  }
}
