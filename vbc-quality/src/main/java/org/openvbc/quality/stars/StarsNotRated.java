package org.openvbc.quality.stars;

/** Why a contract has no rating of a kind. */
public enum StarsNotRated {
  /** Fewer measures have stars than the contract's type needs, or one alone. */
  NOT_ENOUGH_DATA,
  /** No overall rating, because Part C or Part D has none. */
  NO_SUMMARY_RATING,
  /** CMS assigned the contract no final adjustment category for this rating. */
  NO_ADJUSTMENT_CATEGORY
}
