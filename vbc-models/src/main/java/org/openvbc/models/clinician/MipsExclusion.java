package org.openvbc.models.clinician;

/** Why MIPS does not adjust a clinician's payments. */
public enum MipsExclusion {
  /** Not above all of the low-volume thresholds, and not opted in. */
  LOW_VOLUME("low volume and not opted in"),
  /** A qualifying APM participant. */
  QUALIFYING_PARTICIPANT("qualifying APM participant"),
  /** A partial qualifying APM participant that did not choose MIPS. */
  PARTIAL_QUALIFYING_PARTICIPANT("partial qualifying APM participant that did not choose MIPS");

  private final String reason;

  MipsExclusion(String reason) {
    this.reason = reason;
  }

  /** The reason in the rule's words. */
  public String reason() {
    return reason;
  }
}
