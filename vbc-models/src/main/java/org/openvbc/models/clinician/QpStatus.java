package org.openvbc.models.clinician;

import java.util.Optional;

/** What a clinician is by its part in Advanced APMs. */
public enum QpStatus {
  /** A qualifying APM participant: outside MIPS, with the incentive of the year. */
  QUALIFYING,
  /** A partial qualifying APM participant: may choose MIPS or not. */
  PARTIAL,
  /** Neither. */
  NOT_QUALIFYING;

  /**
   * Why MIPS does not adjust the payments, if it does not.
   *
   * @param choosesMips whether a partial qualifying participant chooses to be in MIPS
   */
  public Optional<MipsExclusion> exclusion(boolean choosesMips) {
    return switch (this) {
      case QUALIFYING -> Optional.of(MipsExclusion.QUALIFYING_PARTICIPANT);
      case PARTIAL ->
          choosesMips
              ? Optional.empty()
              : Optional.of(MipsExclusion.PARTIAL_QUALIFYING_PARTICIPANT);
      case NOT_QUALIFYING -> Optional.empty();
    };
  }
}
