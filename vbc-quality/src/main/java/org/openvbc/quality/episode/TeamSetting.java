package org.openvbc.quality.episode;

/** Where an episode of the Transforming Episode Accountability Model begins. */
public enum TeamSetting {
  /** With an anchor hospitalization. */
  INPATIENT,
  /** With an anchor procedure in the hospital's outpatient department. */
  OUTPATIENT
}
