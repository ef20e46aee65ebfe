package org.openvbc.core.clause;

/** Who paid the claims before the risk is shared, which decides what is left to be paid. */
public enum ClaimsPaidBy {
  /**
   * The provider lives on the target and pays the claims: it has the whole gain or loss, receives
   * the payer's part of a loss and hands over the payer's part of a gain.
   */
  PROVIDER,
  /** The payer paid the claims: the provider's part of the gain or loss is paid. */
  PAYER
}
