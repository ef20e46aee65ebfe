package org.openvbc.quality.mssp;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.quality.mssp.MsspQualityParameters.FirstYearRule;

/** What was found on reporting: looked up in the measures, or as the user states it. */
final class Findings {
  private Findings() {}

  static boolean anythingReported(MsspQualityStandard terms, MsspQualityPerformance aco) {
    return aco.reporting() instanceof MsspReportingFlags flags
        ? flags.anythingReported()
        : set(terms, aco).isAnythingReported();
  }

  static boolean scoringFloor(MsspQualityStandard terms, MsspQualityPerformance aco) {
    return aco.reporting() instanceof MsspReportingFlags flags
        ? stated(flags.scoringFloor(), "scoringFloor", "425.512(a)(7)")
        : set(terms, aco).earnsScoringFloor();
  }

  static boolean reportingIncentive(MsspQualityStandard terms, MsspQualityPerformance aco) {
    return aco.reporting() instanceof MsspReportingFlags flags
        ? stated(flags.reportingIncentive(), "reportingIncentive", "425.512(a)(4)(i)(B)")
        : set(terms, aco)
            .earnsIncentive(terms.incentiveOutcomePercentile(), terms.incentiveOtherPercentile());
  }

  static boolean firstYear(
      MsspQualityStandard terms, MsspQualityPerformance aco, FirstYearRule rule) {
    if (aco.reporting() instanceof MsspReportingFlags flags) {
      return stated(flags.firstYear(), "firstYear", "425.512(a)(2)");
    }
    boolean hasScore =
        rule != FirstYearRule.STANDARD_MET_BY_REPORTING_AND_SCORE
            || !(aco.ownScore() instanceof MsspOwnScore.Missing);
    return hasScore && set(terms, aco).meetsFirstYear();
  }

  static boolean alternative(MsspQualityStandard terms, MsspQualityPerformance aco) {
    return aco.reporting() instanceof MsspReportingFlags flags
        ? stated(flags.alternative(), "alternative", "425.512(a)(4)(ii)")
        : set(terms, aco).meetsAlternative(terms.alternativePercentile());
  }

  private static ReportedSet set(MsspQualityStandard terms, MsspQualityPerformance aco) {
    if (aco.reporting() instanceof MsspReportedMeasures reported) {
      return new ReportedSet(terms.published(), reported.measures());
    }
    throw new IllegalStateException("reporting was not checked: " + aco.reporting());
  }

  private static boolean stated(Optional<Boolean> finding, String flag, String section) {
    Violations.of("MsspReportingFlags")
        .require(
            finding.isPresent(),
            flag,
            "not stated",
            "stated: the standard turns on it",
            "42 CFR " + section)
        .throwIfInvalidPerformance();
    return finding.orElseThrow();
  }
}
