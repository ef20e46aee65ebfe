package org.openvbc.models.episode.bpci;

import java.time.LocalDate;

/** Which day is the first of the days after an anchor. */
public enum BpciDayCounting {
  /** The day on which the anchor ends. */
  DAY_OF_DISCHARGE_IS_DAY_1,
  /** The day after it. */
  DAY_AFTER_IS_DAY_1;

  /** The last day of an episode of so many days after an anchor. */
  public LocalDate lastDay(LocalDate anchorEnd, long days) {
    return anchorEnd.plusDays(this == DAY_OF_DISCHARGE_IS_DAY_1 ? days - 1 : days);
  }

  /** As the model years count, until a source says otherwise. */
  public static BpciDayCounting published(BpciModelYear year) {
    return valueOf(BpciParameters.of(year).dayCounting().asRule());
  }
}
