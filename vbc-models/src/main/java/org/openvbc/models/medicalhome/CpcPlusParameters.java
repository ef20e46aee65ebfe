package org.openvbc.models.medicalhome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** The published figures of Comprehensive Primary Care Plus for one year and track. */
public final class CpcPlusParameters {
  static final String INCENTIVE = "incentive";
  static final String QUALITY_INCENTIVE = "incentive.quality";
  static final String UTILIZATION_INCENTIVE = "incentive.utilization";
  static final String AT_MINIMUM = "cpcplus.retention.atMinimum";
  static final String QUALITY = "cpcplus.retention.quality";
  static final String UTILIZATION = "cpcplus.retention.utilization";
  static final String PARTS = "cpcplus.utilization.parts.";
  static final String UPLIFT = "cpcplus.comprehensive.uplift";
  static final String SHARE = "cpcplus.comprehensive.share";

  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2021;
  private static final List<CpcPlusParameters> ALL = readAll();

  private final PerformanceYear year;
  private final CpcPlusTrack track;
  private final TierFees fees;
  private final PerMemberPerMonth qualityIncentive;
  private final PerMemberPerMonth utilizationIncentive;
  private final Schedule qualityRetention;
  private final Schedule utilizationRetention;
  private final Composite<UtilizationMeasure> utilizationWeights;
  private final Rate uplift;
  private final List<Rate> shares;

  private CpcPlusParameters(PerformanceYear year, CpcPlusTrack track) {
    this.year = year;
    this.track = track;
    fees = readFees();
    qualityIncentive = PerMemberPerMonth.of(trackRow(QUALITY_INCENTIVE).asMoney());
    utilizationIncentive = PerMemberPerMonth.of(trackRow(UTILIZATION_INCENTIVE).asMoney());
    qualityRetention = retention(QUALITY);
    utilizationRetention = retention(UTILIZATION);
    utilizationWeights = readWeights();
    uplift = row(UPLIFT).asFactor();
    shares = MedicalHomeParameters.knots(SHARE, day()).stream().map(Parameter::asRate).toList();
  }

  private static List<CpcPlusParameters> readAll() {
    List<CpcPlusParameters> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (CpcPlusTrack track : CpcPlusTrack.values()) {
        all.add(new CpcPlusParameters(PerformanceYear.of(year), track));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a year and track.
   *
   * @throws UnsupportedPeriodException if the programme did not run in that year
   */
  public static CpcPlusParameters of(PerformanceYear year, CpcPlusTrack track) {
    return ALL.stream()
        .filter(each -> each.year.equals(year) && each.track == track)
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no Comprehensive Primary Care Plus in "
                        + year
                        + ": medicalhome.csv covers whole years from "
                        + FIRST_YEAR
                        + " to "
                        + LAST_YEAR));
  }

  private TierFees readFees() {
    Map<RiskTier, PerMemberPerMonth> all = new EnumMap<>(RiskTier.class);
    for (RiskTier tier : RiskTier.values()) {
      if (tier != RiskTier.COMPLEX || track == CpcPlusTrack.TRACK_2) {
        all.put(tier, PerMemberPerMonth.of(feeRow(tier).asMoney()));
      }
    }
    return new TierFees(all);
  }

  private Schedule retention(String key) {
    return Schedule.lines(
            new Schedule.Point(row(key + ".minimum").asRate(), row(AT_MINIMUM).asRate()),
            new Schedule.Point(row(key + ".maximum").asRate(), Rate.ONE))
        .withNothingBefore();
  }

  private Composite<UtilizationMeasure> readWeights() {
    long whole = 0;
    for (UtilizationMeasure measure : UtilizationMeasure.values()) {
      whole += row(PARTS + measure).asCount();
    }
    Map<UtilizationMeasure, Rate> weights = new LinkedHashMap<>();
    for (UtilizationMeasure measure : UtilizationMeasure.values()) {
      weights.put(measure, Rate.of(row(PARTS + measure).asCount(), whole));
    }
    return new Composite<>(weights, Unscored.refused());
  }

  private LocalDate day() {
    return year.firstDay();
  }

  Parameter row(String key) {
    return MedicalHomeParameters.row(key, day());
  }

  Parameter trackRow(String name) {
    return row("cpcplus.track" + track.number() + "." + name);
  }

  Parameter feeRow(RiskTier tier) {
    return trackRow("fee." + tier.name());
  }

  /** The row of a share that practices could choose; the nearest published one otherwise. */
  Parameter shareRow(Rate share) {
    List<Parameter> rows = MedicalHomeParameters.knots(SHARE, day());
    return rows.stream()
        .filter(row -> row.asRate().equals(share))
        .findFirst()
        .orElse(rows.get(rows.size() - 1));
  }

  /** Care management fees by risk tier. */
  public TierFees fees() {
    return fees;
  }

  /** The part of the incentive that quality earns, per beneficiary and month. */
  public PerMemberPerMonth qualityIncentive() {
    return qualityIncentive;
  }

  /** The part of the incentive that utilization earns, per beneficiary and month. */
  public PerMemberPerMonth utilizationIncentive() {
    return utilizationIncentive;
  }

  /** What a quality score retains of the incentive. */
  public Schedule qualityRetention() {
    return qualityRetention;
  }

  /** What a utilization score retains of the incentive. */
  public Schedule utilizationRetention() {
    return utilizationRetention;
  }

  /** How the utilization measures weigh. */
  public Composite<UtilizationMeasure> utilizationWeights() {
    return utilizationWeights;
  }

  /** What historical office visits are multiplied with in track 2. */
  public Rate comprehensiveUplift() {
    return uplift;
  }

  /** The shares of office visits that practices of track 2 could choose to be paid in advance. */
  public List<Rate> comprehensiveShares() {
    return shares;
  }
}
