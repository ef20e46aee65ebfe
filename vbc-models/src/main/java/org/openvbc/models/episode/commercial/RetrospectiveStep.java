package org.openvbc.models.episode.commercial;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.commercial.BundleStep.Clause;

/** The lines of the worksheet of a retrospective bundle, in the order of the rule. */
public enum RetrospectiveStep implements Step {
  /** Episodes. */
  EPISODES("Episodes of the contract", "sum over the tiers", Clause.TARGET),
  /** Target. */
  TARGET("Targets of all episodes", "sum of target x episodes", Clause.TARGET),
  /** Cost. */
  ACTUAL("Paid on claims", "sum over the episodes", Clause.INCLUSIONS),
  /** Savings. */
  DIFFERENCE("Savings (losses negative)", "targets - paid on claims", Clause.TARGET),
  /** Gate. */
  QUALITY_GATE("Quality gate is met", "score >= gate; it never lessens a loss", Clause.QUALITY),
  /** Share. */
  SHARE("Share", "of savings, if the gate is met; or of losses", Clause.GAINSHARING),
  /** Shared. */
  SHARED("Shared (losses negative)", "difference x share", Clause.GAINSHARING),
  /** Limited. */
  LIMITED(
      "Within the limits",
      "at most gain rate x targets, at least -(loss rate x targets)",
      Clause.STOP_LOSS),
  /** Net. */
  NET_PAYMENT("Net payment (negative when the provider owes)", "rounded once", Clause.PAYMENT);

  private final String label;
  private final String formula;
  private final Clause clause;

  RetrospectiveStep(String label, String formula, Clause clause) {
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
}
