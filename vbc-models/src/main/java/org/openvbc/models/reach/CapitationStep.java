package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the monthly cash flow. */
public enum CapitationStep implements Step {
  /** Base share. */
  BASE_PERCENTAGE("Base PCC, part of the benchmark", "as looked back", ReachSource.AGREEMENT),
  /** Enhanced share. */
  ENHANCED_PERCENTAGE(
      "Enhanced PCC, part of the benchmark",
      "target - base, not below 0, at most as elected",
      ReachSource.AGREEMENT),
  /** Total care share. */
  TCC_PERCENTAGE(
      "TCC, part of the benchmark", "1 - withhold for care by others", ReachSource.WORKBOOK),
  /** Advanced share. */
  ADVANCED_PERCENTAGE(
      "APO, part of look-back services", "claim reduction as elected", ReachSource.AGREEMENT),
  /** Months of one category. */
  MONTHS("Months", "as reported", ReachSource.WORKBOOK),
  /** What a month of one category is worth before the part that is paid. */
  MONTHLY_BASE(
      "Benchmark or look-back services",
      "dollars per beneficiary and month, as reported",
      ReachSource.WORKBOOK),
  /** Gross of one month. */
  GROSS(
      "Payment before sequestration",
      "sum over categories of months x benchmark or services x part, rounded",
      ReachSource.WORKBOOK),
  /** Net of one month. */
  AFTER_SEQUESTRATION(
      "Payment after sequestration",
      "rounded payment x (1 - sequestration), rounded",
      ReachSource.WORKBOOK),
  /** What moved before. */
  PAID_BEFORE("Paid before for the month", "sum of earlier entries", ReachSource.WORKBOOK),
  /** What moves now. */
  PAYABLE(
      "Payable", "payment after sequestration - paid before for the month", ReachSource.WORKBOOK),
  /** All of it. */
  PAID("Capitation paid", "sum of what was payable", ReachSource.WORKBOOK);

  private final String label;
  private final String formula;
  private final ReachSource source;

  CapitationStep(String label, String formula, ReachSource source) {
    this.label = label;
    this.formula = formula;
    this.source = source;
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
    return source.citation();
  }
}
