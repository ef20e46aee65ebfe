package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

/**
 * The model years, which decide on discount and trend cap. An episode belongs to the model year in
 * which its anchor ends.
 */
public enum BpciModelYear {
  /** October to December 2018. */
  MY1,
  /** 2019. */
  MY2,
  /** 2020. */
  MY3,
  /** 2021. */
  MY4,
  /** 2022. */
  MY5,
  /** 2023. */
  MY6,
  /** 2024. */
  MY7,
  /** 2025. */
  MY8;

  /**
   * The model year of an episode whose anchor ends on a day.
   *
   * @throws UnsupportedPeriodException if the day is not within the model
   */
  public static BpciModelYear of(LocalDate anchorEnd) {
    return valueOf(BpciParameters.table().at(BpciParameters.MODEL_YEAR, anchorEnd).asRule());
  }

  /** The first day. */
  public LocalDate firstDay() {
    return BpciParameters.firstDay(BpciParameters.MODEL_YEAR, name());
  }

  /** The last day. */
  public LocalDate lastDay() {
    return BpciParameters.lastDay(BpciParameters.MODEL_YEAR, name());
  }
}
