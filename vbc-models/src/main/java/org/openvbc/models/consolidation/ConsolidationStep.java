package org.openvbc.models.consolidation;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet, in the order of the rule. */
public enum ConsolidationStep implements Step {
  /** Savings. */
  MEASURED_SAVINGS("Measured savings", "cost target - actual cost", Clause.CREDITS),
  /** Claim of one vendor. */
  CLAIMED("Claimed", "as claimed; rate x cost base; or sum over members", Clause.CREDITS),
  /** All claims. */
  CLAIMS("Claimed by all vendors", "sum of the claims", Clause.CREDITS),
  /** Overlap. */
  OVERLAP("Claims as a rate of savings", "claims / measured savings", Clause.CREDITS),
  /** Claim that is left. */
  CLAIM_LEFT(
      "Claim without overlap",
      "rate x cost left by earlier vendors; or sum over members, each within its limit",
      Clause.CREDITS),
  /** Savings to credit. */
  CREDITABLE(
      "Savings to credit", "lesser of measured savings and claims, to the cent", Clause.CREDITS),
  /** Credit of one vendor. */
  CREDITED("Credited", "savings to credit x claim / claims, largest remainder", Clause.CREDITS),

  /** Fees. */
  FEES("Programme fees outside the cost", "fees of lead and vendors", Clause.WATERFALL),
  /** Net savings. */
  NET_SAVINGS("Net savings", "measured savings - fees", Clause.WATERFALL),
  /** The employer's first part. */
  FIRST_TRANCHE("Employer's first tranche", "as agreed", Clause.WATERFALL),
  /** What is shared. */
  TO_SHARE("Savings to share", "net savings - first tranche, not below zero", Clause.WATERFALL),
  /** Pool. */
  POOL("Pool", "pool share x savings to share, to the cent", Clause.WATERFALL),
  /** Lead. */
  LEAD_OVERRIDE("Lead override", "override x pool, to the cent", Clause.WATERFALL),
  /** Vendors' pool. */
  VENDOR_POOL("Vendors' pool", "pool - lead override", Clause.WATERFALL),
  /** Part of a vendor. */
  VENDOR_PART(
      "Part of the pool", "vendors' pool x credit / credits, largest remainder", Clause.WATERFALL),
  /** Quality. */
  QUALITY_FACTOR("Quality factor", "as measured", Clause.WATERFALL),
  /** Before caps. */
  EARNED_BEFORE_CAP("Earned before caps", "part x quality factor, to the cent", Clause.WATERFALL),
  /** Cap. */
  CAP("Cap", "as agreed", Clause.CAPS),
  /** Earned. */
  EARNED("Earned", "not above the cap, with what other caps spread", Clause.CAPS),
  /** Unearned. */
  UNEARNED("Not earned by vendors", "vendors' pool - earned", Clause.CAPS),
  /** Fund. */
  QUALITY_POOL("To the quality pool", "not earned, where the contract says so", Clause.CAPS),
  /** Employer. */
  EMPLOYER_NET(
      "Employer's net savings", "net savings - lead - vendors - quality pool", Clause.WATERFALL),

  /** Vendor's refund. */
  VENDOR_REFUND("Refund to the lead", "by the vendor's guarantee", Clause.PASS_THROUGH),
  /** All of them. */
  VENDOR_REFUNDS("Refunds of all vendors", "sum", Clause.PASS_THROUGH),
  /** Lead's refund. */
  LEAD_REFUND("Refund that the lead owes", "by the lead's guarantee", Clause.PASS_THROUGH),
  /** What reaches the employer. */
  PASSED_THROUGH(
      "Refund to the employer",
      "greater of the lead's refund and the vendors'; or the lead's alone",
      Clause.PASS_THROUGH),
  /** What the lead bears. */
  LEAD_RETAINED(
      "Borne by the lead itself",
      "refund to the employer - refunds of all vendors",
      Clause.PASS_THROUGH),
  /** What the employer pays. */
  PAYMENT(
      "Paid by the employer to the lead",
      "lead override + earned by vendors - refund to the employer",
      Clause.PASS_THROUGH);

  /** The part of a contract that rules a step; there is no law behind it. */
  private enum Clause {
    CREDITS("savings credited once"),
    WATERFALL("savings waterfall"),
    CAPS("vendor caps"),
    PASS_THROUGH("pass-through");

    private final Citation citation;

    Clause(String title) {
      citation = Citation.of("contract: " + title);
    }
  }

  private final String label;
  private final String formula;
  private final Clause clause;

  ConsolidationStep(String label, String formula, Clause clause) {
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
