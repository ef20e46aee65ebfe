package org.openvbc.models.medicalhome;

import java.time.LocalDate;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.MonthRange;

/** The published figures of Making Care Primary for one track. */
public final class MakingCarePrimaryParameters {
  static final String ENHANCED_SERVICES = "enhancedServices";
  static final String PROSPECTIVE_SHARE = "prospectiveShare";
  static final String INCENTIVE_MAXIMUM = "incentiveMaximum";
  static final String INFRASTRUCTURE = "mcp.infrastructurePayment";
  static final String ELIGIBLE = "mcp.infrastructurePayment.who";

  private final LocalDate day;
  private final int track;
  private final PerMemberPerMonth enhancedServices;
  private final Rate prospectiveShare;
  private final Rate incentiveMaximum;
  private final Money infrastructurePayment;

  private MakingCarePrimaryParameters(LocalDate day, int track) {
    this.day = day;
    this.track = track;
    enhancedServices = PerMemberPerMonth.of(trackRow(ENHANCED_SERVICES).asMoney());
    prospectiveShare = trackRow(PROSPECTIVE_SHARE).asRate();
    incentiveMaximum = trackRow(INCENTIVE_MAXIMUM).asRate();
    infrastructurePayment = track == 1 ? row(INFRASTRUCTURE).asMoney() : Money.ZERO;
  }

  /**
   * The figures for months of the programme and a track.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the programme did not run in
   *     all of the months
   */
  public static MakingCarePrimaryParameters of(MonthRange period, int track) {
    MedicalHomeParameters.row(INFRASTRUCTURE, period.last().atEndOfMonth());
    return new MakingCarePrimaryParameters(period.first().atDay(1), track);
  }

  Parameter row(String key) {
    return MedicalHomeParameters.row(key, day);
  }

  Parameter trackRow(String name) {
    return row("mcp.track" + track + "." + name);
  }

  /** The average of enhanced services payments per beneficiary and month. */
  public PerMemberPerMonth enhancedServices() {
    return enhancedServices;
  }

  /** The share of primary care that is paid in advance. */
  public Rate prospectiveShare() {
    return prospectiveShare;
  }

  /** The greatest incentive as a rate of primary care payments. */
  public Rate incentiveMaximum() {
    return incentiveMaximum;
  }

  /** The upfront payment for infrastructure; nothing outside track 1. */
  public Money infrastructurePayment() {
    return infrastructurePayment;
  }
}
