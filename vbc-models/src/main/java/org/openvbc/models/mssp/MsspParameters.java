package org.openvbc.models.mssp;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.Curve;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published figures of the Shared Savings Program for one track and performance year, read from
 * {@code mssp.csv} once, when the first track is made.
 */
public final class MsspParameters {
  private static final int FIRST_YEAR = 2013;

  /** How quality moves the sharing rate, by performance year. */
  enum SharingRateRule {
    /** Maximum rate times score, if the standard is met. */
    SCALED_BY_SCORE,
    /** The whole maximum rate if the standard is met. */
    ALL_OR_NOTHING,
    /** As before; and maximum rate times score if only the alternative standard is met. */
    ALTERNATIVE_STANDARD
  }

  private static final ParameterTable TABLE = read();
  private static final Map<PerformanceYear, Map<ParticipationOption, MsspParameters>> ALL =
      readAll();

  private final ParticipationOption option;
  private final LocalDate day;
  private final SharingRateRule rule;
  private final Curve minimumRates;
  private final long tableRateBelow;
  private final Optional<Integer> scoreDecimals;

  private MsspParameters(ParticipationOption option, PerformanceYear year) {
    this.option = option;
    this.day = year.firstDay();
    this.rule = SharingRateRule.valueOf(common("sharingRateRule").asRule());
    this.minimumRates = TABLE.curve("mssp.minimumSavingsRate", day);
    this.tableRateBelow =
        TABLE.find("mssp.tableRateBelowBeneficiaries", day).map(Parameter::asCount).orElse(0L);
    this.scoreDecimals =
        TABLE.find("mssp.qualityScoreDecimals", day).map(row -> (int) row.asCount());
  }

  private static ParameterTable read() {
    InputStream csv = MsspParameters.class.getResourceAsStream("mssp.csv");
    if (csv == null) {
      throw new IllegalStateException("mssp.csv is missing from the library");
    }
    return ParameterTable.read("mssp.csv", csv);
  }

  private static Map<PerformanceYear, Map<ParticipationOption, MsspParameters>> readAll() {
    Map<PerformanceYear, Map<ParticipationOption, MsspParameters>> all = new HashMap<>();
    for (PerformanceYear year : coveredYears()) {
      Map<ParticipationOption, MsspParameters> ofYear = new EnumMap<>(ParticipationOption.class);
      for (ParticipationOption option : ParticipationOption.values()) {
        if (isOffered(option, year)) {
          ofYear.put(option, new MsspParameters(option, year));
        }
      }
      all.put(year, ofYear);
    }
    return all;
  }

  private static boolean isOffered(ParticipationOption option, PerformanceYear year) {
    return TABLE.find("mssp." + option.key() + ".maximumSharingRate", year.firstDay()).isPresent();
  }

  private static List<PerformanceYear> coveredYears() {
    List<PerformanceYear> years = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      years.add(PerformanceYear.of(year));
    }
    years.add(PerformanceYear.firstHalfOf(2019));
    years.add(PerformanceYear.secondHalfOf(2019));
    return years;
  }

  /**
   * The figures for a track or level in a performance year.
   *
   * @throws UnsupportedPeriodException if the option was not offered in that year, or the year is
   *     outside 2013 to 2026
   */
  public static MsspParameters of(ParticipationOption option, PerformanceYear year) {
    Map<ParticipationOption, MsspParameters> ofYear = ALL.get(year);
    if (ofYear == null) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of the Shared Savings Program: covered are PY2013 to PY"
              + TABLE.coveredThrough().getYear()
              + " and the halves PY2019H1 and PY2019H2 (42 CFR 425.609)");
    }
    MsspParameters found = ofYear.get(option);
    if (found == null) {
      throw new UnsupportedPeriodException(
          option.label()
              + " was not offered in "
              + year
              + ": offered then are "
              + ofYear.keySet().stream().map(ParticipationOption::label).toList());
    }
    return found;
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  static int publicHealthEmergencyMonths(PerformanceYear year) {
    return (int) TABLE.at("mssp.publicHealthEmergencyMonths", year.firstDay()).asCount();
  }

  private static Parameter common(String key, LocalDate day) {
    return TABLE.at("mssp." + key, day);
  }

  private Parameter common(String key) {
    return common(key, day);
  }

  private Parameter own(String key) {
    return common(option.key() + "." + key);
  }

  /** The greatest share of savings. */
  public Parameter maximumSharingRate() {
    return own("maximumSharingRate");
  }

  /** The performance payment limit as a rate of the benchmark. */
  public Parameter paymentLimit() {
    return own("paymentLimit");
  }

  /** The least shared loss rate; equal to the greatest where the rate is fixed. */
  public Parameter lossRateFloor() {
    return own("lossRateFloor");
  }

  /** The greatest shared loss rate. */
  public Parameter lossRateCeiling() {
    return own("lossRateCeiling");
  }

  /** The loss limit as a rate of participant revenue, for options that have one. */
  public Parameter revenueLossLimit() {
    return own("revenueLossLimit");
  }

  /**
   * The loss limit as a rate of the benchmark; Track 2's depends on the years spent in Track 2, 1
   * for the first.
   */
  public Parameter benchmarkLossLimit(int yearInTrack2) {
    if (yearInTrack2 < 1) {
      throw new IllegalArgumentException(
          "yearInTrack2 is " + yearInTrack2 + ", must be at least 1 (42 CFR 425.606(g))");
    }
    return option == ParticipationOption.TRACK_2
        ? own("benchmarkLossLimit.year" + Math.min(yearInTrack2, 3))
        : own("benchmarkLossLimit");
  }

  /** The sequestration of shared savings payments. */
  public Parameter sequestration() {
    return common("sequestration");
  }

  /** How quality moves the sharing rate. */
  public Parameter sharingRateRule() {
    return common("sharingRateRule");
  }

  /** The minimum savings rate below the table's first row. */
  public Parameter minimumRateBelowTable() {
    return common("minimumSavingsRateBelowTable");
  }

  /** The table of minimum savings rates, as one figure. */
  public Parameter minimumRateTable() {
    return TABLE.curveAsOne("mssp.minimumSavingsRate", day);
  }

  /**
   * The part of the sharing rate of a low revenue ACO under its minimum, for agreements from 2024.
   */
  static Optional<Parameter> lowRevenueShareOfRate(LocalDate agreementStart) {
    return TABLE.find("mssp.lowRevenueShareOfRate", agreementStart);
  }

  static Optional<Parameter> lowRevenueLeastBeneficiaries(LocalDate agreementStart) {
    return TABLE.find("mssp.lowRevenueLeastBeneficiaries", agreementStart);
  }

  static Optional<Parameter> guardrail(LocalDate agreementStart) {
    return TABLE.find("mssp.guardrail", agreementStart);
  }

  /** The one rate of a Track 2 agreement that began before 2016. */
  static Optional<Parameter> onlyMinimumRateOfTrack2(LocalDate agreementStart) {
    return TABLE.find("mssp.track2.onlyMinimumRate", agreementStart);
  }

  /** The fixed minimum rates that a two-sided ACO may elect. */
  Parameter electableMinimumRates() {
    return common("electableMinimumRates");
  }

  boolean isElectable(Rate rate) {
    for (String each : electableMinimumRates().asRule().split(" ", -1)) {
      if (Rate.of(each).equals(rate)) {
        return true;
      }
    }
    return false;
  }

  Optional<Parameter> tableRateBelowBeneficiaries() {
    return TABLE.find("mssp.tableRateBelowBeneficiaries", day);
  }

  SharingRateRule rule() {
    return rule;
  }

  Curve minimumRates() {
    return minimumRates;
  }

  long tableRateBelow() {
    return tableRateBelow;
  }

  Optional<Integer> scoreDecimals() {
    return scoreDecimals;
  }
}
