package org.openvbc.models.episode.commercial;

/**
 * Where outlier payments are shown; the margin, and what is paid, are the same in both.
 *
 * <p>Showing them in both places would count them twice.
 */
public enum OutlierConvention {
  /** In the revenue of the lead provider; its cost is what its services cost. */
  IN_REVENUE,
  /** Taken off the cost of the lead provider; its revenue is the bundle price alone. */
  OFF_COST
}
