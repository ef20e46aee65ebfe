package org.openvbc.models.episode.cjr;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines that CJR adds to those of all retrospective episode models. */
public enum CjrStep implements Step {
  /** Blend weight. */
  REGIONAL_WEIGHT(
      "Regional part of the blend", "by year; 100% for a hospital of low volume", "510.300(b)(2)"),
  /** Blend. */
  BLENDED_PRICE(
      "Blended historical spending",
      "hospital mean x (1 - regional part) + regional mean x regional part",
      "510.300(b)(2)"),
  /** Before the discount. */
  UPDATED_PRICE("Price before the discount", "blend x update factor, or as given", "510.300(b)"),
  /** After the discount. */
  QUALITY_ADJUSTED_PRICE("Quality-adjusted target price", "price x (1 - discount)", "510.300(c)"),
  /** Years 6 to 8. */
  RECONCILIATION_PRICE(
      "Reconciliation target price before risk",
      "quality-adjusted target price x normalization x market trend",
      "510.301"),
  /** HCC count of a patient. */
  HCC_COUNT("Multiplier of the HCC count", "that of the patient's level", "510.301(a)(1)"),
  /** Age of a patient. */
  AGE("Multiplier of the age", "that of the patient's band", "510.301(a)(1)"),
  /** Full Medicaid. */
  FULL_DUAL("Multiplier of full Medicaid", "that of a patient who has it", "510.301(a)(1)"),
  /** Quality. */
  QUALITY_CATEGORY("Quality category", "as determined from the composite score", "510.315(f)"),
  /** The discount that was used. */
  DISCOUNT("Discount", "that of the quality category", "510.300(c)"),
  /** Before the gate. */
  RAW_AMOUNT(
      "Raw reconciliation amount",
      "the gain at the payment discount, else the loss at the repayment discount, else nothing",
      "510.305(e)"),
  /** An under-delivery of care. */
  UNDER_DELIVERY("Under-delivery of care found", "as determined by CMS", "510.305(f)(3)"),
  /** Whether savings are paid. */
  SAVINGS_PAID(
      "Savings are paid", "quality acceptable or better, and no under-delivery", "510.305(g)"),
  /** After the gate. */
  AFTER_GATE("Amount after the quality gate", "no gain where savings are not paid", "510.305(g)");

  private final String label;
  private final String formula;
  private final Citation citation;

  CjrStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.citation = Citation.cfr(42, section);
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
