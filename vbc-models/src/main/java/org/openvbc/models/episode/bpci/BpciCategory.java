package org.openvbc.models.episode.bpci;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The clinical episode categories of all model years. */
public enum BpciCategory {
  /** Acute myocardial infarction. */
  ACUTE_MYOCARDIAL_INFARCTION("Acute myocardial infarction"),
  /** Cardiac arrhythmia. */
  CARDIAC_ARRHYTHMIA("Cardiac arrhythmia"),
  /** Congestive heart failure. */
  CONGESTIVE_HEART_FAILURE("Congestive heart failure"),
  /** Cardiac defibrillator. */
  CARDIAC_DEFIBRILLATOR("Cardiac defibrillator"),
  /** Cardiac valve. */
  CARDIAC_VALVE("Cardiac valve"),
  /** Coronary artery bypass graft. */
  CORONARY_ARTERY_BYPASS_GRAFT("Coronary artery bypass graft"),
  /** Endovascular cardiac valve replacement (TAVR). */
  ENDOVASCULAR_CARDIAC_VALVE_REPLACEMENT("Endovascular cardiac valve replacement (TAVR)"),
  /** Pacemaker. */
  PACEMAKER("Pacemaker"),
  /** Percutaneous coronary intervention. */
  PERCUTANEOUS_CORONARY_INTERVENTION("Percutaneous coronary intervention"),
  /** Bariatric surgery. */
  BARIATRIC_SURGERY("Bariatric surgery"),
  /** Major bowel procedure. */
  MAJOR_BOWEL_PROCEDURE("Major bowel procedure"),
  /** Disorders of liver except malignancy, cirrhosis or alcoholic hepatitis. */
  DISORDERS_OF_LIVER("Disorders of liver except malignancy, cirrhosis or alcoholic hepatitis"),
  /** Gastrointestinal hemorrhage. */
  GASTROINTESTINAL_HEMORRHAGE("Gastrointestinal hemorrhage"),
  /** Gastrointestinal obstruction. */
  GASTROINTESTINAL_OBSTRUCTION("Gastrointestinal obstruction"),
  /** Inflammatory bowel disease. */
  INFLAMMATORY_BOWEL_DISEASE("Inflammatory bowel disease"),
  /** Seizures. */
  SEIZURES("Seizures"),
  /** Stroke. */
  STROKE("Stroke"),
  /** Cellulitis. */
  CELLULITIS("Cellulitis"),
  /** Chronic obstructive pulmonary disease, bronchitis, asthma. */
  COPD_BRONCHITIS_ASTHMA("Chronic obstructive pulmonary disease, bronchitis, asthma"),
  /** Renal failure. */
  RENAL_FAILURE("Renal failure"),
  /** Sepsis. */
  SEPSIS("Sepsis"),
  /** Simple pneumonia and respiratory infections. */
  SIMPLE_PNEUMONIA("Simple pneumonia and respiratory infections"),
  /** Urinary tract infection. */
  URINARY_TRACT_INFECTION("Urinary tract infection"),
  /** Back and neck except spinal fusion. */
  BACK_AND_NECK_EXCEPT_SPINAL_FUSION("Back and neck except spinal fusion"),
  /** Spinal fusion. */
  SPINAL_FUSION("Spinal fusion"),
  /** Cervical spinal fusion. */
  CERVICAL_SPINAL_FUSION("Cervical spinal fusion"),
  /** Combined anterior posterior spinal fusion. */
  COMBINED_ANTERIOR_POSTERIOR_SPINAL_FUSION("Combined anterior posterior spinal fusion"),
  /** Spinal fusion (non-cervical). */
  NON_CERVICAL_SPINAL_FUSION("Spinal fusion (non-cervical)"),
  /** Double joint replacement of the lower extremity. */
  DOUBLE_LOWER_JOINT_REPLACEMENT("Double joint replacement of the lower extremity"),
  /** Fractures of the femur and hip or pelvis. */
  FRACTURES_OF_FEMUR_HIP_OR_PELVIS("Fractures of the femur and hip or pelvis"),
  /** Hip and femur procedures except major joint. */
  HIP_AND_FEMUR_PROCEDURES("Hip and femur procedures except major joint"),
  /** Lower extremity and humerus procedure except hip, foot, femur. */
  LOWER_EXTREMITY_AND_HUMERUS_PROCEDURE(
      "Lower extremity and humerus procedure except hip, foot, femur"),
  /** Major joint replacement of the lower extremity. */
  MAJOR_LOWER_JOINT_REPLACEMENT("Major joint replacement of the lower extremity"),
  /** Major joint replacement of the upper extremity. */
  MAJOR_UPPER_JOINT_REPLACEMENT("Major joint replacement of the upper extremity");

  private final String label;

  BpciCategory(String label) {
    this.label = label;
  }

  /** The name of the category. */
  public String label() {
    return label;
  }

  /** Whether the category is offered in a setting in a model year. */
  public boolean isOffered(BpciSetting setting, BpciModelYear year) {
    return BpciParameters.of(year).offered(this, setting).isPresent();
  }

  /** The settings in which the category is offered in a model year. */
  public List<BpciSetting> settings(BpciModelYear year) {
    return Arrays.stream(BpciSetting.values()).filter(each -> isOffered(each, year)).toList();
  }

  /** The service line group of the category; empty before model year 4 and for ended categories. */
  public Optional<BpciServiceLine> serviceLine(BpciModelYear year) {
    return BpciParameters.of(year)
        .serviceLine(this)
        .map(row -> BpciServiceLine.valueOf(row.asRule()));
  }
}
