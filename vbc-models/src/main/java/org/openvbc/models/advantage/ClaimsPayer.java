package org.openvbc.models.advantage;

/** Who paid the claims of the year, which decides what payment settles a shared result. */
public enum ClaimsPayer {
  /** The plan paid them: the provider's part of the result moves. */
  PLAN,
  /**
   * The provider paid them out of the target: it holds the whole result already, so the plan's part
   * moves, back to the plan from a surplus and to the provider in a deficit.
   */
  PROVIDER
}
