package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

/**
 * The performance periods: an episode is reconciled in the one in which it ends, so that a period
 * holds episodes of two model years.
 */
public enum BpciPeriod {
  /** October 2018 to June 2019. */
  PP1,
  /** July to December 2019. */
  PP2,
  /** January to June 2020. */
  PP3,
  /** July to December 2020. */
  PP4,
  /** January to June 2021. */
  PP5,
  /** July to December 2021. */
  PP6,
  /** January to June 2022. */
  PP7,
  /** July to December 2022. */
  PP8,
  /** January to June 2023. */
  PP9,
  /** July to December 2023. */
  PP10,
  /** January to June 2024. */
  PP11,
  /** July to December 2024. */
  PP12,
  /** January to June 2025. */
  PP13,
  /** July to December 2025. */
  PP14;

  /**
   * The performance period of an episode that ends on a day.
   *
   * @throws UnsupportedPeriodException if the day is not within the model
   */
  public static BpciPeriod of(LocalDate episodeEnd) {
    return valueOf(BpciParameters.table().at(BpciParameters.PERIOD, episodeEnd).asRule());
  }

  /** The first day. */
  public LocalDate firstDay() {
    return BpciParameters.firstDay(BpciParameters.PERIOD, name());
  }

  /** The last day. */
  public LocalDate lastDay() {
    return BpciParameters.lastDay(BpciParameters.PERIOD, name());
  }

  /** Whether an anchor of a model year can make an episode that ends in this period. */
  boolean canHold(BpciModelYear year) {
    long days = BpciParameters.of(year).episodeDays().asCount();
    return !year.firstDay().plusDays(days - 1).isAfter(lastDay())
        && !year.lastDay().plusDays(days).isBefore(firstDay());
  }
}
