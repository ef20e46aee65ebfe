package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import java.util.Optional;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.mssp.MsspQualityParameters.FirstYearRule;

/** The ways to the standard in the order of the rule (42 CFR 425.512(a), PY2021 on). */
final class Pathways {
  private Pathways() {}

  /** The first way that holds, or why none does. */
  static MsspQualityPathway of(
      MsspQualityStandard terms,
      MsspQualityPerformance aco,
      Score score,
      Optional<MsspQualityPathway> lift,
      Worksheet sheet) {
    if (lift.isPresent()) {
      return lift.get();
    }
    boolean reported = sheet.line(ANYTHING_REPORTED, Findings.anythingReported(terms, aco));
    if (!reported && !Lift.isAffected(terms, aco)) {
      return MsspQualityPathway.NOTHING_REPORTED;
    }
    if (sheet.line(REACHES_THRESHOLD, score.isAtLeast(terms.threshold()))) {
      return MsspQualityPathway.PERCENTILE;
    }
    if (terms.published().find("incentiveTypes").isPresent()
        && sheet.line(REPORTING_INCENTIVE, Findings.reportingIncentive(terms, aco))) {
      return MsspQualityPathway.REPORTING_INCENTIVE;
    }
    if (meetsFirstYear(terms, aco, sheet)) {
      return MsspQualityPathway.FIRST_PERFORMANCE_YEAR;
    }
    if (terms.published().find("alternativePercentile").isPresent()
        && sheet.line(ALTERNATIVE, Findings.alternative(terms, aco))) {
      return MsspQualityPathway.ALTERNATIVE;
    }
    return MsspQualityPathway.BELOW_PERCENTILE;
  }

  private static boolean meetsFirstYear(
      MsspQualityStandard terms, MsspQualityPerformance aco, Worksheet sheet) {
    Optional<FirstYearRule> rule = terms.published().firstYearRule();
    return terms.firstYearOfFirstAgreement()
        && rule.isPresent()
        && sheet.line(FIRST_YEAR, Findings.firstYear(terms, aco, rule.get()));
  }
}
