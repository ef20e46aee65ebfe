package org.openvbc.quality.stars;

/** Why a measure of a contract has no star; it is then left out, and never counts as zero. */
public enum StarsMissing {
  /** The plan is too new to be measured. */
  TOO_NEW,
  /** Not enough data. */
  NOT_ENOUGH_DATA,
  /** The contract is not required to report the measure. */
  NOT_REQUIRED,
  /** The contract was excused from reporting the measure. */
  EXCUSED,
  /** The plan is too small to be measured. */
  TOO_SMALL,
  /** No data. */
  NO_DATA,
  /** The benefit is not offered. */
  BENEFIT_NOT_OFFERED
}
