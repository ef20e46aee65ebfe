package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import java.util.Optional;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Worksheet;

/** What lifts a score to the threshold (42 CFR 425.512(a)(7) and (c), PY2021 on). */
final class Lift {
  private Lift() {}

  /** What lifts the score; none where it needs no help or gets none. */
  static Optional<MsspQualityPathway> of(
      MsspQualityStandard terms, MsspQualityPerformance aco, Score adjusted, Worksheet sheet) {
    if (aco.ownScore() instanceof MsspOwnScore.Published printed && printed.lift().isPresent()) {
      MsspQualityPathway lift = printed.lift().get();
      sheet.line(lift == MsspQualityPathway.SCORING_FLOOR ? SCORING_FLOOR : AFFECTED, true);
      return printed.lift();
    }
    boolean isAffected = sheet.line(AFFECTED, isAffected(terms, aco));
    boolean couldReport =
        aco.extremeCircumstances().state() != ExtremeCircumstances.State.UNABLE_TO_REPORT;
    if (adjusted.isAtLeast(terms.threshold()) && couldReport) {
      return Optional.empty();
    }
    if (isAffected) {
      return Optional.of(MsspQualityPathway.EXTREME_CIRCUMSTANCES);
    }
    boolean hasFloor =
        terms.published().find("scoringFloor").isPresent()
            && sheet.line(SCORING_FLOOR, Findings.scoringFloor(terms, aco));
    return hasFloor ? Optional.of(MsspQualityPathway.SCORING_FLOOR) : Optional.empty();
  }

  /** (c)(1): as CMS says, or by the share of beneficiaries in the area; the share itself counts. */
  static boolean isAffected(MsspQualityStandard terms, MsspQualityPerformance aco) {
    ExtremeCircumstances circumstances = aco.extremeCircumstances();
    return terms.allAcosAffected()
        || switch (circumstances.state()) {
          case NOT_AFFECTED -> false;
          case AFFECTED, UNABLE_TO_REPORT -> true;
          case BY_SHARE ->
              terms
                  .published()
                  .find("affectedShare")
                  .map(Parameter::asRate)
                  .map(least -> circumstances.shareInArea().isAtLeast(least))
                  .orElse(false);
        };
  }
}
