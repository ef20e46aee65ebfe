package org.openvbc.models.episode.commercial;

/** What a bundle does with a service. */
public enum ClaimClass {
  /** The bundle price covers it. */
  INCLUDED,
  /** The warranty covers it: no payment at all. */
  WARRANTY,
  /** Excluded by the contract: paid by fee schedule, outside the bundle. */
  EXCLUDED,
  /** Before or after the window: paid by fee schedule, outside the bundle. */
  OUTSIDE_WINDOW,
  /** In no list of the contract: paid by fee schedule, outside the bundle. */
  UNLISTED,
  /** It removes the whole episode from the contract. */
  REMOVES_EPISODE;

  /** Whether it is paid by fee schedule beside the bundle. */
  public boolean isPaidOutside() {
    return this == EXCLUDED || this == OUTSIDE_WINDOW || this == UNLISTED;
  }
}
