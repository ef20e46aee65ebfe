package org.openvbc.models.episode.bpci;

/** Where an episode begins. */
public enum BpciSetting {
  /** With an inpatient stay. */
  INPATIENT("IP"),
  /** With an outpatient procedure. */
  OUTPATIENT("OP");

  private final String key;

  BpciSetting(String key) {
    this.key = key;
  }

  /** The short form in the parameter file. */
  String key() {
    return key;
  }
}
