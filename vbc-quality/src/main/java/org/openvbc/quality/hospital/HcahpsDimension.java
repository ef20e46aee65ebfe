package org.openvbc.quality.hospital;

import java.util.Optional;
import java.util.stream.Stream;

/** A dimension of the HCAHPS survey of patients' experience. */
public enum HcahpsDimension {
  /** Communication with nurses. */
  NURSES("Communication with Nurses"),
  /** Communication with doctors. */
  DOCTORS("Communication with Doctors"),
  /** Responsiveness of hospital staff, to FY2026. */
  RESPONSIVENESS("Responsiveness of Hospital Staff"),
  /** Care transition, FY2018 to FY2026. */
  CARE_TRANSITION("Care Transition"),
  /** Pain management, to FY2017. */
  PAIN_MANAGEMENT("Pain Management"),
  /** Communication about medicines. */
  MEDICINES("Communication about Medicines"),
  /** Cleanliness and quietness of the hospital environment. */
  CLEANLINESS_AND_QUIETNESS("Cleanliness and Quietness of Hospital Environment"),
  /** Discharge information. */
  DISCHARGE_INFORMATION("Discharge Information"),
  /** Overall rating of the hospital. */
  OVERALL_RATING("Overall Rating of Hospital");

  private final String label;

  HcahpsDimension(String label) {
    this.label = label;
  }

  /** The dimension of a name as CMS prints it, if there is one. */
  public static Optional<HcahpsDimension> find(String label) {
    return Stream.of(values()).filter(each -> each.label.equals(label)).findFirst();
  }

  /** The name that CMS prints. */
  @Override
  public String toString() {
    return label;
  }
}
