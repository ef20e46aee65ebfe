package org.openvbc.models.episode.bpci;

import org.openvbc.core.model.Violations;

/**
 * An Episode Initiator: the hospital or group practice at whose level episodes are attributed,
 * priced and reconciled.
 *
 * @param kind hospital or group practice
 * @param name what the participant calls it
 */
public record BpciInitiator(Kind kind, String name) {
  /** What an initiator is. */
  public enum Kind {
    /** An acute care hospital. */
    HOSPITAL,
    /** A physician group practice. */
    GROUP_PRACTICE
  }

  /**
   * Checks the name.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is blank
   */
  public BpciInitiator {
    Violations.of("BpciInitiator")
        .require(!name.isBlank(), "name", "blank", "a name", "an Episode Initiator")
        .throwIfInvalidPerformance();
  }

  /** A hospital. */
  public static BpciInitiator hospital(String name) {
    return new BpciInitiator(Kind.HOSPITAL, name);
  }

  /** A group practice. */
  public static BpciInitiator groupPractice(String name) {
    return new BpciInitiator(Kind.GROUP_PRACTICE, name);
  }

  @Override
  public String toString() {
    return (kind == Kind.HOSPITAL ? "hospital " : "group practice ") + name;
  }
}
