package org.openvbc.models.hospital;

/**
 * A condition or procedure whose readmissions the Hospital Readmissions Reduction Program counts.
 */
public enum HrrpCondition {
  /** Acute myocardial infarction, from FY2013. */
  AMI("acute myocardial infarction"),
  /** Chronic obstructive pulmonary disease, from FY2015. */
  COPD("chronic obstructive pulmonary disease"),
  /** Heart failure, from FY2013. */
  HF("heart failure"),
  /** Pneumonia, from FY2013; suppressed in FY2023. */
  PN("pneumonia"),
  /** Coronary artery bypass graft surgery, from FY2017. */
  CABG("coronary artery bypass graft"),
  /** Elective total hip or knee arthroplasty, from FY2015. */
  HIP_KNEE("hip or knee arthroplasty");

  private final String label;

  HrrpCondition(String label) {
    this.label = label;
  }

  /** The condition in the rule's words. */
  @Override
  public String toString() {
    return label;
  }
}
