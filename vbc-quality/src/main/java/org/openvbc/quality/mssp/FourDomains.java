package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.mssp.ExtremeCircumstances.State;
import org.openvbc.quality.mssp.MsspDomainMeasure.Scoring;

/** The standard and score of four domains (42 CFR 425.502, until PY2020). */
final class FourDomains {
  private static final int POINT_DECIMALS = 6;

  private FourDomains() {}

  static MsspQualityResult determine(
      MsspQualityStandard terms, MsspQualityPerformance aco, Worksheet sheet) {
    Score own = new Score(sheet.line(MEAN_OF_DOMAINS, ownScore(terms, aco, sheet)));
    boolean complete = sheet.line(COMPLETE_REPORTING, reporting(aco).complete());
    Optional<Score> lifted = lifted(terms, aco, own, complete, sheet);
    if (lifted.isPresent()) {
      return result(terms, aco, own, lifted.get(), MsspQualityPathway.EXTREME_CIRCUMSTANCES, sheet);
    }
    if (!complete) {
      return result(terms, aco, own, own, MsspQualityPathway.INCOMPLETE_REPORTING, sheet);
    }
    if (terms.firstYearOfFirstAgreement()) {
      Score score = aco.ownScore() instanceof MsspOwnScore.Published ? own : Score.FULL;
      sheet.line(FULL_SCORE_FOR_REPORTING, score.rate());
      return result(terms, aco, own, score, MsspQualityPathway.FIRST_PERFORMANCE_YEAR, sheet);
    }
    boolean attains = sheet.line(MINIMUM_ATTAINMENT, attainsMinimum(terms, aco));
    return result(
        terms,
        aco,
        own,
        own,
        attains
            ? MsspQualityPathway.MINIMUM_ATTAINMENT
            : MsspQualityPathway.BELOW_MINIMUM_ATTAINMENT,
        sheet);
  }

  private static MsspQualityResult result(
      MsspQualityStandard terms,
      MsspQualityPerformance aco,
      Score own,
      Score score,
      MsspQualityPathway pathway,
      Worksheet sheet) {
    sheet.line(QUALITY_SCORE, score.rate());
    sheet.line(PATHWAY, pathway);
    sheet.line(STANDARD, pathway.standard());
    return new MsspQualityResult(terms, aco, pathway, own, Rate.ZERO, own, Optional.empty(), score);
  }

  private static MsspDomainReporting reporting(MsspQualityPerformance aco) {
    if (aco.reporting() instanceof MsspDomainReporting reporting) {
      return reporting;
    }
    throw new IllegalStateException("reporting was not checked: " + aco.reporting());
  }

  // ---------------------------------------------------------------- score

  private static Rate ownScore(
      MsspQualityStandard terms, MsspQualityPerformance aco, Worksheet sheet) {
    if (aco.ownScore() instanceof MsspOwnScore.OfDomains of) {
      Rate sum = Rate.ZERO;
      for (MsspDomainResult domain : of.domains()) {
        sum = sum.plus(domainScore(terms, domain, sheet.of(domain.domain().label())));
      }
      return sum.dividedBy(Rate.of(of.domains().size(), 1));
    }
    if (aco.ownScore() instanceof MsspOwnScore.Given given) {
      return given.score().rate();
    }
    return aco.ownScore() instanceof MsspOwnScore.Published printed
        ? printed.score().rate()
        : Rate.ZERO;
  }

  /** (e): points and reward of the points available, at most the whole. */
  private static Rate domainScore(
      MsspQualityStandard terms, MsspDomainResult domain, Worksheet sheet) {
    BigDecimal points = BigDecimal.ZERO;
    long available = 0;
    for (MsspDomainMeasure measure : domain.measures()) {
      long most = pointsOf(terms, measure);
      available += most;
      points = points.add(earned(terms, measure, most));
    }
    sheet.line(MEASURE_POINTS, points);
    sheet.line(AVAILABLE_POINTS, available);
    BigDecimal reward = domain.improvementReward();
    if (reward.signum() > 0) {
      sheet.line(IMPROVEMENT_REWARD, reward);
    }
    Rate score = Rate.of(points.add(reward)).dividedBy(Rate.of(available, 1));
    return sheet.line(DOMAIN_SCORE, score.cappedAt(Rate.ONE));
  }

  private static long pointsOf(MsspQualityStandard terms, MsspDomainMeasure measure) {
    long points = terms.published().pointsPerMeasure();
    return measure.doubleWeight() ? points * terms.published().countOrZero("doubleWeight") : points;
  }

  private static BigDecimal earned(
      MsspQualityStandard terms, MsspDomainMeasure measure, long most) {
    Schedule scale = terms.published().stepScale().orElseThrow();
    Rate share =
        switch (measure.scoring()) {
          case PERFORMANCE -> scale.of(measure.reached());
          case REPORTED -> Rate.ONE;
          case NOT_REPORTED -> Rate.ZERO;
        };
    return share.times(Rate.of(most, 1)).toBigDecimal(POINT_DECIMALS, RoundingMode.UNNECESSARY);
  }

  // ---------------------------------------------------------------- standard

  /** (f): the mean of all ACOs where it is higher, or where the ACO could not report. */
  private static Optional<Score> lifted(
      MsspQualityStandard terms,
      MsspQualityPerformance aco,
      Score own,
      boolean complete,
      Worksheet sheet) {
    if (aco.ownScore() instanceof MsspOwnScore.Published printed
        && (printed.lift().isPresent() || aco.meanScoreOfAllAcos().isEmpty())) {
      return printed.lift().map(lift -> own);
    }
    boolean earnsFullScore = terms.firstYearOfFirstAgreement() && complete;
    if (!sheet.line(AFFECTED, Lift.isAffected(terms, aco)) || earnsFullScore) {
      return Optional.empty();
    }
    Score mean = new Score(sheet.line(MEAN_SCORE, mean(aco).rate()));
    boolean couldReport = complete && aco.extremeCircumstances().state() != State.UNABLE_TO_REPORT;
    return couldReport && own.isAtLeast(mean) ? Optional.empty() : Optional.of(mean);
  }

  private static Score mean(MsspQualityPerformance aco) {
    Violations.of("MsspQualityPerformance")
        .require(
            aco.meanScoreOfAllAcos().isPresent(),
            "meanScoreOfAllAcos",
            "not stated",
            "stated for an affected ACO",
            "42 CFR 425.502(f)")
        .throwIfInvalidPerformance();
    return aco.meanScoreOfAllAcos().orElseThrow();
  }

  /** (d): in each domain one measure at least at the minimum; a reported new measure is. */
  private static boolean attainsMinimum(MsspQualityStandard terms, MsspQualityPerformance aco) {
    if (aco.ownScore() instanceof MsspOwnScore.OfDomains of) {
      return of.domains().stream().allMatch(domain -> attains(terms, domain.measures()));
    }
    Optional<Boolean> stated = reporting(aco).attainsMinimum();
    Violations.of("MsspDomainReporting")
        .require(
            stated.isPresent(),
            "attainsMinimum",
            "not stated",
            "stated where the score does not come from domains",
            "42 CFR 425.502(d)")
        .throwIfInvalidPerformance();
    return stated.orElseThrow();
  }

  private static boolean attains(MsspQualityStandard terms, List<MsspDomainMeasure> measures) {
    return measures.stream()
        .anyMatch(
            measure ->
                measure.scoring() == Scoring.REPORTED
                    || (measure.scoring() == Scoring.PERFORMANCE
                        && measure.reached().isAtLeast(terms.minimumAttainment())));
  }
}
