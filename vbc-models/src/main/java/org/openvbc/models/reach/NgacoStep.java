package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a Next Generation ACO settlement, in the order of the rule. */
public enum NgacoStep implements Step {
  /** Benchmark. */
  BENCHMARK("Benchmark", "as determined by CMS, after its discount"),
  /** Spending. */
  EXPENDITURES("Expenditures", "as determined by CMS"),
  /** Savings or losses. */
  GROSS_SAVINGS("Gross savings (losses negative)", "benchmark - expenditures"),
  /** As a rate; shown, never computed with. */
  GROSS_RATE("Savings as a rate of the benchmark", "gross savings / benchmark"),
  /** The cap in dollars. */
  CAP("Cap on savings and losses", "chosen cap x benchmark"),
  /** After cap and arrangement. */
  SHARED("Shared savings or losses", "gross savings, at most the cap, x arrangement share"),
  /** After sequestration. */
  AFTER_SEQUESTRATION(
      "Shared savings after sequestration", "savings x (1 - sequestration); losses in full"),
  /** Net. */
  NET_PAYMENT("Net payment", "rounded once");

  private final String label;
  private final String formula;

  NgacoStep(String label, String formula) {
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
    return ReachSource.NGACO.citation();
  }
}
