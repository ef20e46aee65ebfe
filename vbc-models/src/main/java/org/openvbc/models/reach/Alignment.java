package org.openvbc.models.reach;

/** How a beneficiary came to the ACO. */
public enum Alignment {
  /** By where the beneficiary's primary care was claimed. */
  CLAIMS,
  /** By the beneficiary's own choice. */
  VOLUNTARY;

  /** Reads as in "claims-aligned". */
  public String label() {
    return this == CLAIMS ? "claims-aligned" : "voluntarily aligned";
  }
}
