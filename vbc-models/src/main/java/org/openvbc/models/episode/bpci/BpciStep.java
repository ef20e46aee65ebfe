package org.openvbc.models.episode.bpci;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines that BPCI Advanced adds to those of all retrospective episode models. */
public enum BpciStep implements Step {
  /** The benchmark of a hospital. */
  HOSPITAL_BENCHMARK(
      "Hospital benchmark price",
      "standardized baseline spending x preliminary case mix x prospective trend",
      Documents.PRICES),
  /** The benchmark of a practice. */
  PRACTICE_BENCHMARK(
      "Group practice benchmark price",
      "hospital benchmark price x offset x relative case mix",
      Documents.PRICES),
  /** Standardised. */
  PRELIMINARY_PRICE(
      "Preliminary target price", "benchmark price x (1 - discount)", Documents.PRICES),
  /** Real. */
  PRELIMINARY_REAL_PRICE(
      "Preliminary target price, real dollars",
      "preliminary target price x payment ratio",
      Documents.PRICES),
  /** Patients that came. */
  CASE_MIX_ADJUSTMENT(
      "Case mix adjustment", "final case mix / preliminary case mix", Documents.PRICES),
  /** Trend that came. */
  TREND_ADJUSTMENT(
      "Trend adjustment",
      "realized / prospective trend, at most the cap away from 1",
      Documents.PRICES),
  /** Standardised. */
  FINAL_PRICE(
      "Final target price",
      "preliminary target price x case mix adjustment x trend adjustment",
      Documents.PRICES),
  /** Real. */
  REAL_PRICE(
      "Final target price, real dollars",
      "final target price x payment ratio, or as published",
      Documents.PRICES),
  /** One initiator of a participant. */
  INITIATOR_NET(
      "Net amount of the initiator", "as reconciled for the initiator", Documents.RECONCILIATION),
  /** All of them. */
  PARTICIPANT_NET(
      "Sum over the initiators", "sum of their net amounts, unrounded", Documents.RECONCILIATION),
  /** In place of a guarantee. */
  SECONDARY_SOURCE_REDUCTION(
      "Secondary repayment source reduction", "as determined by CMS", Documents.RECONCILIATION),
  /** Rounded. */
  PARTICIPANT_NET_ROUNDED(
      "Participant's amount", "sum - reduction, rounded once", Documents.RECONCILIATION),
  /** Settled before. */
  PARTICIPANT_SETTLED(
      "Previously settled with the participant",
      "amounts settled for the same period",
      Documents.RECONCILIATION),
  /** Due. */
  PARTICIPANT_DUE(
      "Due (repayment negative)",
      "participant's amount - previously settled",
      Documents.RECONCILIATION);

  private final String label;
  private final String formula;
  private final Citation citation;

  BpciStep(String label, String formula, String document) {
    this.label = label;
    this.formula = formula;
    this.citation = Citation.of(document);
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

  /** The specifications, by name. */
  static final class Documents {
    static final String PRICES = "BPCI Advanced target price specifications";
    static final String RECONCILIATION = "BPCI Advanced reconciliation specifications";

    private Documents() {}
  }
}
