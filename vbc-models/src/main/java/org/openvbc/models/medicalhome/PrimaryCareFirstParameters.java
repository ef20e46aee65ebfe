package org.openvbc.models.medicalhome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** The published figures of Primary Care First for one year. */
public final class PrimaryCareFirstParameters {
  static final int GROUPS = 4;
  static final String ENTRY_BENEFICIARIES = "pcf.entry.beneficiaries";
  static final String ENTRY_PRIMARY_CARE = "pcf.entry.primaryCare";
  static final String VISIT_FEE = "pcf.visitFee";
  static final String LEAST = "pcf.adjustment.least";
  static final String MOST = "pcf.adjustment.most";
  static final String MISSED = "pcf.adjustment.missed";
  static final String GATEWAY_IN_FIRST_YEAR = "pcf.adjustment.gatewayInFirstYear";
  static final String MINIMUM = "pcf.utilization.minimum";
  static final String REGIONAL = "pcf.adjustment.regional";
  static final String IMPROVEMENT = "pcf.adjustment.improvement";
  static final String LEAKAGE = "pcf.leakage";

  private static final int FIRST_YEAR = 2021;
  private static final List<PrimaryCareFirstParameters> ALL = readAll();

  private final PerformanceYear year;
  private final RiskGroups groups;
  private final Optional<Money> visitFee;
  private final AdjustmentTable adjustment;

  private PrimaryCareFirstParameters(PerformanceYear year) {
    this.year = year;
    groups = readGroups();
    visitFee = MedicalHomeParameters.table().find(VISIT_FEE, day()).map(Parameter::asMoney);
    adjustment =
        new AdjustmentTable(
            row(LEAST).asRate(),
            row(GATEWAY_IN_FIRST_YEAR).asRate(),
            row(MINIMUM).asRate(),
            MedicalHomeParameters.byPercentile(REGIONAL, day()),
            MedicalHomeParameters.byPercentile(IMPROVEMENT, day()));
  }

  private static List<PrimaryCareFirstParameters> readAll() {
    List<PrimaryCareFirstParameters> all = new ArrayList<>();
    int last = MedicalHomeParameters.table().coveredThrough().getYear();
    for (int year = FIRST_YEAR; year <= last; year++) {
      all.add(new PrimaryCareFirstParameters(PerformanceYear.of(year)));
    }
    return List.copyOf(all);
  }

  /**
   * The figures for a year.
   *
   * @throws UnsupportedPeriodException if the programme did not run in that year
   */
  public static PrimaryCareFirstParameters of(PerformanceYear year) {
    return ALL.stream()
        .filter(each -> each.year.equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no Primary Care First in "
                        + year
                        + ": medicalhome.csv covers whole years from "
                        + FIRST_YEAR
                        + " to "
                        + MedicalHomeParameters.table().coveredThrough().getYear()));
  }

  private RiskGroups readGroups() {
    List<Rate> bounds = new ArrayList<>();
    List<PerMemberPerMonth> payments = new ArrayList<>();
    for (int group = 1; group <= GROUPS; group++) {
      payments.add(PerMemberPerMonth.of(paymentRow(group).asMoney()));
      if (group > 1) {
        bounds.add(boundRow(group).asFactor());
      }
    }
    return new RiskGroups(bounds, payments);
  }

  private LocalDate day() {
    return year.firstDay();
  }

  Parameter row(String key) {
    return MedicalHomeParameters.row(key, day());
  }

  Parameter paymentRow(int group) {
    return row("pcf.populationPayment.group" + group);
  }

  Parameter boundRow(int group) {
    return row("pcf.group" + group + ".from");
  }

  Parameter ladder(String key) {
    return MedicalHomeParameters.table().curveAsOne(key, day());
  }

  /** The population payment by risk group. */
  public RiskGroups groups() {
    return groups;
  }

  /** The visit fee before the geographic factor, in the years for which it is documented. */
  public Optional<Money> visitFee() {
    return visitFee;
  }

  /** What results are worth. */
  public AdjustmentTable adjustment() {
    return adjustment;
  }

  /** How many beneficiaries a practice needs at entry. */
  public long beneficiariesAtEntry() {
    return row(ENTRY_BENEFICIARIES).asCount();
  }

  /** The least share of revenue from primary care at entry. */
  public Rate primaryCareAtEntry() {
    return row(ENTRY_PRIMARY_CARE).asRate();
  }

  /** The greatest adjustment, highest level and highest bonus together. */
  public Rate greatestAdjustment() {
    return row(MOST).asRate();
  }
}
