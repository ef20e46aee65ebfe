package org.openvbc.quality.mssp;

/** The four domains of the quality score until PY2020, each a quarter of it. */
public enum MsspDomain {
  /** What patients and caregivers say. */
  PATIENT_EXPERIENCE("patient and caregiver experience"),
  /** How care is coordinated, and how safe it is. */
  CARE_COORDINATION("care coordination and patient safety"),
  /** Screenings and vaccinations. */
  PREVENTIVE_HEALTH("preventive health"),
  /** Patients with diabetes, high blood pressure, heart disease, depression. */
  AT_RISK_POPULATION("at-risk population");

  private final String label;

  MsspDomain(String label) {
    this.label = label;
  }

  /** The domain in words. */
  public String label() {
    return label;
  }
}
