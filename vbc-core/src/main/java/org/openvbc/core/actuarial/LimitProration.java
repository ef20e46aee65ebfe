package org.openvbc.core.actuarial;

/** What the limit of a large claim is for a member who was there for a part of the year. */
public enum LimitProration {
  /** The whole limit, however few the months. */
  FULL,
  /** A twelfth of the limit for each month. */
  BY_MONTHS
}
