package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.RiskStep.*;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.clinician.QpParameters.Risk;

/**
 * Whether a payment arrangement bears more than nominal risk, and whether it is an Advanced APM.
 *
 * <p>It must bear losses, and the most that can be lost must be at least 8 % of the providers'
 * revenue or 3 % of expected expenditures; either suffices. A medical home: a share of revenue that
 * rose from 2.5 % to 5 %, and a parent organization of fewer than 50 clinicians. Other payers also:
 * marginal risk of at least 30 %, a minimum loss rate of at most 4 %. Full capitation is risk by
 * itself. Advanced also needs certified technology and comparable quality measures.
 *
 * <p>Source: 42 CFR part 414 subpart O; the standards of risk 414.1415(c).
 *
 * @param performanceYear the performance year
 */
public record NominalRisk(int performanceYear) {

  /**
   * What the test found.
   *
   * @param arrangement what was tested
   * @param hasRisk whether it bears more than nominal risk
   * @param isAdvanced whether it also has the technology and the measures
   * @param reason why
   */
  public record Result(
      RiskArrangement arrangement, boolean hasRisk, boolean isAdvanced, Reason reason) {
    /** Reads as in "Advanced: the maximum loss reaches the benchmark standard". */
    @Override
    public String toString() {
      return (isAdvanced ? "Advanced: " : "not Advanced: ") + reason.text;
    }
  }

  /** Why an arrangement is Advanced or not: the standard reached, or the first thing that lacks. */
  public enum Reason {
    /** Capitation. */
    FULL_CAPITATION("full capitation"),
    /** Revenue standard. */
    REVENUE("the maximum loss reaches the revenue standard"),
    /** Benchmark standard. */
    EXPECTED("the maximum loss reaches the benchmark standard"),
    /** Medical home standard. */
    HOME("the maximum loss reaches the medical home standard"),
    /** No losses. */
    NO_LOSSES("it bears no losses"),
    /** Too large for a medical home. */
    TOO_LARGE("the parent organization has too many clinicians for a medical home"),
    /** Marginal risk. */
    MARGINAL_RISK_TOO_LOW("the marginal risk is too low"),
    /** Minimum loss rate. */
    MINIMUM_LOSS_TOO_HIGH("the minimum loss rate is too high"),
    /** Not enough can be lost. */
    TOO_LITTLE("the maximum loss reaches no standard"),
    /** Technology. */
    TECHNOLOGY_LACKS("too few clinicians must use certified technology"),
    /** Measures. */
    MEASURES_LACK("payment depends on no comparable quality measures");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  /**
   * Checks that the year is covered.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not
   */
  public NominalRisk {
    QpParameters.of(performanceYear);
  }

  /** The test of a performance year. */
  public static NominalRisk of(int performanceYear) {
    return new NominalRisk(performanceYear);
  }

  /** Tests an arrangement. */
  public Result test(RiskArrangement arrangement) {
    return test(arrangement, Worksheet.none());
  }

  /** Tests an arrangement, every figure on the worksheet. */
  public Result test(RiskArrangement arrangement, Worksheet sheet) {
    Reason risk = risk(arrangement, sheet);
    boolean hasRisk = sheet.line(RISK, isEnough(risk));
    sheet.line(TECHNOLOGY, arrangement.certifiedTechnology());
    boolean hasTechnology = arrangement.certifiedTechnology().isAtLeast(asked().technology());
    boolean hasMeasures = sheet.line(MEASURES, arrangement.hasComparableMeasures());
    boolean isAdvanced = sheet.line(ADVANCED, hasRisk && hasTechnology && hasMeasures);
    Reason reason =
        !hasRisk || isAdvanced
            ? risk
            : hasTechnology ? Reason.MEASURES_LACK : Reason.TECHNOLOGY_LACKS;
    return new Result(arrangement, hasRisk, isAdvanced, reason);
  }

  private static boolean isEnough(Reason reason) {
    return switch (reason) {
      case FULL_CAPITATION, REVENUE, EXPECTED, HOME -> true;
      default -> false;
    };
  }

  private Reason risk(RiskArrangement arrangement, Worksheet sheet) {
    if (sheet.line(CAPITATION, arrangement.isFullCapitation())) {
      return Reason.FULL_CAPITATION;
    }
    if (!sheet.line(DOWNSIDE, arrangement.bearsLosses())) {
      return Reason.NO_LOSSES;
    }
    return switch (arrangement.kind()) {
      case MEDICAL_HOME -> medicalHome(arrangement, sheet);
      case OTHER_PAYER -> otherPayer(arrangement, sheet);
      case ADVANCED_APM -> maximumLoss(arrangement, sheet);
    };
  }

  private Reason otherPayer(RiskArrangement arrangement, Worksheet sheet) {
    Rate marginal = sheet.line(MARGINAL_RISK, arrangement.marginalRisk().orElseThrow());
    if (!marginal.isAtLeast(asked().marginal())) {
      return Reason.MARGINAL_RISK_TOO_LOW;
    }
    Rate minimum = sheet.line(MINIMUM_LOSS_RATE, arrangement.minimumLossRate().orElseThrow());
    if (!asked().minimumLoss().isAtLeast(minimum)) {
      return Reason.MINIMUM_LOSS_TOO_HIGH;
    }
    return maximumLoss(arrangement, sheet);
  }

  private Reason maximumLoss(RiskArrangement arrangement, Worksheet sheet) {
    Money loss = sheet.line(MAXIMUM_LOSS, arrangement.maximumLoss());
    if (reaches(loss, arrangement.revenue(), asked().revenue(), REVENUE_STANDARD, sheet)) {
      return Reason.REVENUE;
    }
    Optional<Money> expected = arrangement.expectedExpenditures();
    return reaches(loss, expected, asked().expected(), EXPECTED_STANDARD, sheet)
        ? Reason.EXPECTED
        : Reason.TOO_LITTLE;
  }

  private static boolean reaches(
      Money loss, Optional<Money> base, Rate part, RiskStep step, Worksheet sheet) {
    return base.isPresent() && loss.isAtLeast(sheet.line(step, base.get().times(part)));
  }

  private Reason medicalHome(RiskArrangement arrangement, Worksheet sheet) {
    if (isTooLarge(arrangement, sheet)) {
      return Reason.TOO_LARGE;
    }
    Money loss = sheet.line(MAXIMUM_LOSS, arrangement.maximumLoss());
    return reaches(loss, arrangement.revenue(), asked().medicalHome(), HOME_STANDARD, sheet)
        ? Reason.HOME
        : Reason.TOO_LITTLE;
  }

  /** From 2018 on, unless the model is exempt. */
  private boolean isTooLarge(RiskArrangement arrangement, Worksheet sheet) {
    if (sheet.line(HOME_EXEMPT, arrangement.isExemptFromSize())) {
      return false;
    }
    long clinicians = sheet.line(HOME_CLINICIANS, arrangement.parentClinicians().orElseThrow());
    return asked().medicalHomeClinicians().map(limit -> clinicians >= limit).orElse(false);
  }

  private Risk asked() {
    return QpParameters.of(performanceYear).risk();
  }

  /** Tests an arrangement, line by line with the law. */
  public Explanation<Result> explain(RiskArrangement arrangement) {
    Worksheet sheet = Worksheet.recording();
    Result result = test(arrangement, sheet);
    QpParameters rows = QpParameters.of(performanceYear);
    return Explanation.of(
        result,
        "Performance year " + performanceYear + ", " + arrangement.kind() + ": " + result,
        sheet,
        new Authority() {
          @Override
          public List<Reliance> reliances(Step step) {
            return step instanceof RiskStep own
                ? key(own).flatMap(rows::find).map(row -> Reliance.on(row)).stream().toList()
                : List.of();
          }
        });
  }

  private static Optional<String> key(RiskStep step) {
    return switch (step) {
      case REVENUE_STANDARD -> Optional.of(QpParameters.RISK_REVENUE);
      case EXPECTED_STANDARD -> Optional.of(QpParameters.RISK_EXPECTED);
      case HOME_STANDARD -> Optional.of(QpParameters.RISK_HOME);
      case HOME_CLINICIANS -> Optional.of(QpParameters.RISK_HOME_CLINICIANS);
      case MARGINAL_RISK -> Optional.of(QpParameters.RISK_MARGINAL);
      case MINIMUM_LOSS_RATE -> Optional.of(QpParameters.RISK_MINIMUM_LOSS);
      case TECHNOLOGY -> Optional.of(QpParameters.RISK_TECHNOLOGY);
      case CAPITATION, DOWNSIDE, HOME_EXEMPT, MAXIMUM_LOSS, RISK, MEASURES, ADVANCED ->
          Optional.empty();
    };
  }
}
