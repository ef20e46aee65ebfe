package org.openvbc.models.episode.commercial;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.commercial.BundleStep.Clause;

/** The lines of the worksheet of a condition bundle, in the order of the rule. */
public enum ConditionStep implements Step {
  /** Cases. */
  CASES("Cases", "as counted"),
  /** Typical care. */
  TYPICAL_BUDGET("Budget of typical care", "typical cost x (1 + margin)"),
  /** Severity. */
  SEVERITY("Severity adjustment", "sum over the patients"),
  /** History. */
  HISTORICAL_COMPLICATIONS("Historical cost of avoidable complications", "sum over the cases"),
  /** Allowance. */
  ALLOWANCE("Allowance for avoidable complications", "allowance rate x historical cost"),
  /** Budget. */
  BUDGET("Evidence-informed budget", "typical care + severity + allowance"),
  /** Actual typical care. */
  ACTUAL_TYPICAL("Actual typical care", "sum over the cases"),
  /** Actual complications. */
  ACTUAL_COMPLICATIONS("Actual avoidable complications", "sum over the cases"),
  /** Result. */
  RESULT("Result (negative above the budget)", "budget - typical care - complications"),
  /** Net. */
  NET_PAYMENT("Net payment (negative when the provider owes)", "rounded once");

  private final String label;
  private final String formula;

  ConditionStep(String label, String formula) {
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

  @Override
  public Citation citation() {
    return Clause.BUDGET.citation();
  }
}
