package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HvbpMinimum.*;
import static org.openvbc.quality.measure.Direction.*;

import java.util.Optional;
import java.util.stream.Stream;
import org.openvbc.quality.measure.Direction;

/** The measures of Hospital Value-Based Purchasing from FY2017 on, but for HCAHPS. */
public enum HvbpMeasure {
  /** Survival of 30 days after a heart attack. */
  MORT_30_AMI("MORT-30-AMI", HIGHER_IS_BETTER, true, CLAIMS),
  /** Survival of 30 days after heart failure. */
  MORT_30_HF("MORT-30-HF", HIGHER_IS_BETTER, true, CLAIMS),
  /** Survival of 30 days after pneumonia. */
  MORT_30_PN("MORT-30-PN", HIGHER_IS_BETTER, true, CLAIMS),
  /** Survival of 30 days after chronic obstructive pulmonary disease. */
  MORT_30_COPD("MORT-30-COPD", HIGHER_IS_BETTER, true, CLAIMS),
  /** Survival of 30 days after coronary artery bypass graft surgery. */
  MORT_30_CABG("MORT-30-CABG", HIGHER_IS_BETTER, true, CLAIMS),
  /** Complications of hip and knee replacement. */
  COMP_HIP_KNEE("COMP-HIP-KNEE", LOWER_IS_BETTER, true, CLAIMS),
  /** Fibrinolytic therapy within 30 minutes. */
  AMI_7A("AMI-7a", HIGHER_IS_BETTER, true, PROCESS),
  /** Influenza immunization. */
  IMM_2("IMM-2", HIGHER_IS_BETTER, true, PROCESS),
  /** Elective delivery before 39 weeks. */
  PC_01("PC-01", LOWER_IS_BETTER, true, PROCESS),
  /** Patient safety indicators, a ratio. */
  PSI_90("PSI-90", LOWER_IS_BETTER, false, PATIENT_SAFETY),
  /** Central line bloodstream infection, a standardized infection ratio. */
  HAI_1("HAI-1", LOWER_IS_BETTER, false, INFECTION),
  /** Catheter urinary tract infection, a standardized infection ratio. */
  HAI_2("HAI-2", LOWER_IS_BETTER, false, INFECTION),
  /** Surgical site infection of the colon, a standardized infection ratio; a stratum. */
  HAI_3("HAI-3", LOWER_IS_BETTER, false, INFECTION),
  /** Surgical site infection of hysterectomy, a standardized infection ratio; a stratum. */
  HAI_4("HAI-4", LOWER_IS_BETTER, false, INFECTION),
  /** MRSA bacteremia, a standardized infection ratio. */
  HAI_5("HAI-5", LOWER_IS_BETTER, false, INFECTION),
  /** Clostridioides difficile, a standardized infection ratio. */
  HAI_6("HAI-6", LOWER_IS_BETTER, false, INFECTION),
  /** Severe sepsis and septic shock management bundle. */
  SEP_1("SEP-1", HIGHER_IS_BETTER, true, SEPSIS),
  /** Medicare spending per beneficiary, a ratio to the median hospital. */
  MSPB_1("MSPB-1", LOWER_IS_BETTER, false, SPENDING);

  private final String code;
  private final Direction direction;
  private final boolean isShare;
  private final HvbpMinimum minimum;

  HvbpMeasure(String code, Direction direction, boolean isShare, HvbpMinimum minimum) {
    this.code = code;
    this.direction = direction;
    this.isShare = isShare;
    this.minimum = minimum;
  }

  /** Whether more is better; mortality is published as survival. */
  public Direction direction() {
    return direction;
  }

  /** Whether its rate is a share of patients, 0 to 1; else it is a ratio from 0 up. */
  public boolean isShare() {
    return isShare;
  }

  /** What is counted to decide whether it is scored. */
  public HvbpMinimum minimum() {
    return minimum;
  }

  /** Whether it is one of the two strata that make one measure of surgical site infection. */
  public boolean isSurgicalSiteStratum() {
    return this == HAI_3 || this == HAI_4;
  }

  /** The measure of a code such as {@code MORT-30-AMI}, if there is one. */
  public static Optional<HvbpMeasure> find(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /** The code that CMS uses. */
  @Override
  public String toString() {
    return code;
  }
}
