package org.openvbc.models.hospital;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reading;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of one claim under three programmes, in their order. */
public enum HospitalClaimStep implements Step {
  /** Base amount. */
  BASE("Base operating DRG amount", "of the claim", "152"),
  /** Value-based factor. */
  HVBP_FACTOR("Value-based factor", "of Hospital Value-Based Purchasing", "162(c)"),
  /** Value-based adjustment. */
  HVBP("Value-based adjustment", "base amount x (factor - 1), to the cent", "162(c)"),
  /** Readmissions factor. */
  HRRP_FACTOR("Readmissions factor", "of the Readmissions Reduction Program", "154(c)"),
  /** Readmissions adjustment. */
  HRRP("Readmissions adjustment", "base amount x (factor - 1), to the cent", "154(b)(1)"),
  /** Other payments. */
  OTHER("Other operating and capital payments", "of the claim", "172(b)"),
  /** Subtotal. */
  SUBTOTAL("Subtotal", "base amount + other payments + both adjustments", "172(b)"),
  /** Flag. */
  HAC_FACTOR("Hospital-acquired condition factor", "99 % where payments are reduced", "172(b)"),
  /** Reduction. */
  HAC("Hospital-acquired condition reduction", "subtotal x (factor - 1), to the cent", "172(b)"),
  /** Payment. */
  PAYMENT("Payment", "subtotal + reduction", "172(b)");

  private final String label;
  private final String formula;
  private final String section;

  HospitalClaimStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.section = section;
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
    return Citation.cfr(42, "412." + section);
  }

  @Override
  public Reading reading() {
    return switch (this) {
      case HVBP_FACTOR, HRRP_FACTOR, HAC_FACTOR -> Reading.NUMBER;
      default -> Reading.PERCENT;
    };
  }
}
