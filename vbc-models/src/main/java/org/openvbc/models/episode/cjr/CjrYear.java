package org.openvbc.models.episode.cjr;

import java.time.LocalDate;
import org.openvbc.core.parameter.UnsupportedPeriodException;

/** The performance years, by the day on which an episode ends. */
public enum CjrYear {
  /** April to December 2016. */
  PY1("1"),
  /** 2017. */
  PY2("2"),
  /** 2018. */
  PY3("3"),
  /** 2019. */
  PY4("4"),
  /** 2020. */
  PY5_1("5.1"),
  /** January to September 2021. */
  PY5_2("5.2"),
  /** October 2021 to December 2022. */
  PY6("6"),
  /** 2023. */
  PY7("7"),
  /** 2024. */
  PY8("8");

  private final String number;

  CjrYear(String number) {
    this.number = number;
  }

  /**
   * The performance year of an episode that ends on a day.
   *
   * @throws UnsupportedPeriodException if the day is not within the model
   */
  public static CjrYear of(LocalDate episodeEnd) {
    return valueOf(CjrParameters.table().at(CjrParameters.YEAR, episodeEnd).asRule());
  }

  /** The first day. */
  public LocalDate firstDay() {
    return CjrParameters.firstDay(this);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return CjrParameters.lastDay(this);
  }

  /** Whether prices are regional and risk adjusted, and there is one reconciliation. */
  public boolean isRiskAdjusted() {
    return compareTo(PY6) >= 0;
  }

  /** Reads as in "PY5.1". */
  @Override
  public String toString() {
    return "PY" + number;
  }
}
