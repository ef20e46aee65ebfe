package org.openvbc.quality.mssp;

import static org.openvbc.quality.mssp.MsspQualityStep.*;

import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.mssp.MsspQualityParameters.DeterminationRule;

/**
 * The quality performance standard of the Medicare Shared Savings Program in one performance year:
 * what an ACO must score or report in order to share savings at the full rate (42 CFR 425.512,
 * until PY2020 425.502).
 *
 * <p>Nothing is paid by it: {@link MsspQualityResult#standing()} goes into a settlement. Every
 * figure is a term with its published value as default, so that a what-if is a copy: {@code
 * standard.withThreshold(Score.ofPercent("75"))}. A term of a rule that the year does not have is
 * zero.
 */
@Value.Immutable
public sealed interface MsspQualityStandard extends WithMsspQualityStandard
    permits ImmutableMsspQualityStandard {

  /** The performance year, or the half of 2019. */
  PerformanceYear performanceYear();

  /** Whether this is the first performance year of the ACO's first agreement period. */
  boolean firstYearOfFirstAgreement();

  /** The score that meets the standard, from PY2021. */
  @Value.Default
  default Score threshold() {
    return new Score(published().rateOrZero("threshold"));
  }

  /** The percentile that one outcome measure reaches for the reporting incentive, from PY2022. */
  @Value.Default
  default Rate incentiveOutcomePercentile() {
    return published().rateOrZero("incentiveOutcomePercentile");
  }

  /** The percentile that another measure reaches for the reporting incentive, from PY2022. */
  @Value.Default
  default Rate incentiveOtherPercentile() {
    return published().rateOrZero("incentiveOtherPercentile");
  }

  /** The percentile that one outcome measure reaches for the alternative standard, from PY2023. */
  @Value.Default
  default Rate alternativePercentile() {
    return published().rateOrZero("alternativePercentile");
  }

  /** The least underserved share that earns the health equity bonus, PY2023 to PY2025. */
  @Value.Default
  default Rate leastUnderservedShare() {
    return published().rateOrZero("leastUnderservedShare");
  }

  /** The greatest health equity bonus in percentage points as a rate, PY2023 to PY2025. */
  @Value.Default
  default Rate greatestBonus() {
    return published().rateOrZero("greatestBonus");
  }

  /** Which eCQMs earn the complex organization adjustment, from PY2025. */
  @Value.Default
  default ComplexOrganizationScope complexOrganizationScope() {
    return published()
        .find("complexOrganizationScope")
        .map(row -> ComplexOrganizationScope.valueOf(row.asRule()))
        .orElse(ComplexOrganizationScope.SUBMITTED);
  }

  /** The percentile or flat percent that a measure of each domain reaches, until PY2020. */
  @Value.Default
  default Rate minimumAttainment() {
    return published().rateOrZero("minimumAttainment");
  }

  /** Whether every ACO counts as affected by extreme and uncontrollable circumstances. */
  @Value.Default
  default boolean allAcosAffected() {
    return published().find("allAcosAffected").isPresent();
  }

  /** The published figures for this year. */
  @Value.Derived
  @Value.Auxiliary
  default MsspQualityParameters published() {
    return MsspQualityParameters.of(performanceYear());
  }

  /** The law and the published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new MsspQualityAuthority(this);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Determines where an ACO stands, and passes every figure through the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what this
   *     year's rule needs, or says what the year does not know
   */
  default MsspQualityResult determine(MsspQualityPerformance aco, Worksheet sheet) {
    MsspQualityRequirements.check(this, aco);
    return published().rule() == DeterminationRule.FOUR_DOMAINS
        ? FourDomains.determine(this, aco, sheet)
        : againstPercentile(aco, sheet);
  }

  /** Determines where an ACO stands. */
  default MsspQualityResult determine(MsspQualityPerformance aco) {
    return determine(aco, Worksheet.none());
  }

  /** Determines where an ACO stands and shows how, line by line with the law. */
  default Explanation<MsspQualityResult> explain(MsspQualityPerformance aco) {
    Worksheet worksheet = Worksheet.recording();
    MsspQualityResult result = determine(aco, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }

  /** 425.512, PY2021 and later: score, adjustment, lift, way. */
  private MsspQualityResult againstPercentile(MsspQualityPerformance aco, Worksheet sheet) {
    Score own = ownScore(aco, sheet);
    Rate bonus = HealthEquityBonus.of(this, aco, sheet);
    Score adjusted =
        bonus.isZero()
            ? own
            : new Score(
                sheet.line(ADJUSTED_SCORE, rounded(own.rate().plus(bonus).cappedAt(Rate.ONE))));
    sheet.line(THRESHOLD, threshold().rate());
    Optional<MsspQualityPathway> lift = Lift.of(this, aco, adjusted, sheet);
    Score score = new Score(sheet.line(QUALITY_SCORE, lifted(aco, adjusted, lift).rate()));
    MsspQualityPathway pathway = sheet.line(PATHWAY, Pathways.of(this, aco, score, lift, sheet));
    sheet.line(STANDARD, pathway.standard());
    return new MsspQualityResult(
        this, aco, pathway, own, bonus, adjusted, Optional.of(threshold()), score);
  }

  /** Not where it was scored, but where it was made: from points, or as the user brings it. */
  private Score ownScore(MsspQualityPerformance aco, Worksheet sheet) {
    Rate score = Rate.ZERO;
    if (aco.ownScore() instanceof MsspOwnScore.OfMeasures of) {
      score = AchievementPoints.score(this, of, sheet);
    } else if (aco.ownScore() instanceof MsspOwnScore.Given given) {
      score = given.score().rate();
    } else if (aco.ownScore() instanceof MsspOwnScore.Published printed) {
      score = printed.score().rate();
    }
    return new Score(sheet.line(OWN_SCORE, rounded(score)));
  }

  private Rate rounded(Rate score) {
    int percentDecimals = (int) published().countOrZero("scoreDecimals");
    return score.rounded(percentDecimals + 2, RoundingMode.HALF_UP);
  }

  /** (a)(7), (c): the higher of both; an ACO that could not report has exactly the threshold. */
  private Score lifted(
      MsspQualityPerformance aco, Score adjusted, Optional<MsspQualityPathway> lift) {
    if (lift.isEmpty()) {
      return adjusted;
    }
    return aco.extremeCircumstances().state() == ExtremeCircumstances.State.UNABLE_TO_REPORT
        ? threshold()
        : adjusted.notBelow(threshold());
  }

  /**
   * Whether enough of the eligible patients were reported for a measure, from PY2021.
   *
   * @throws IllegalArgumentException if none were eligible, or more reported than eligible
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException before PY2021
   */
  default boolean isDataComplete(long reported, long eligible) {
    if (eligible < 1 || reported < 0 || reported > eligible) {
      throw new IllegalArgumentException(
          "reported "
              + reported
              + " is not between 0 and the eligible "
              + eligible
              + ", which must be at least 1 (42 CFR 414.1340)");
    }
    return Rate.of(reported, eligible)
        .isAtLeast(MsspQualityRequirements.dataCompleteness(this).asRate());
  }

  // ---------------------------------------------------------------- making one

  /** Checks that the terms fit the year. */
  @Value.Check
  default void check() {
    MsspQualityRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return performanceYear()
        + " quality performance standard: "
        + published()
            .thresholdPercentile()
            .map(row -> "score of " + threshold() + ", the " + row.figure() + " percentile")
            .orElse("complete reporting and minimum attainment in four domains")
        + (firstYearOfFirstAgreement() ? ", first performance year" : "");
  }

  /** Any year, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a standard. */
  final class Builder extends ImmutableMsspQualityStandard.Builder {
    Builder() {}
  }

  /** The standard of a year for an ACO past the first performance year of its first agreement. */
  static MsspQualityStandard of(int year) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .firstYearOfFirstAgreement(false)
        .build();
  }

  /** The standard of a year for an ACO in the first performance year of its first agreement. */
  static MsspQualityStandard ofFirstYear(int year) {
    return of(year).withFirstYearOfFirstAgreement(true);
  }
}
