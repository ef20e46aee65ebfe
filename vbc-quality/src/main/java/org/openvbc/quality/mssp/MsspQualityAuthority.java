package org.openvbc.quality.mssp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.quality.mssp.MsspQualityParameters.DeterminationRule;

/** The paragraphs of a performance year, and the published figures that its steps use. */
final class MsspQualityAuthority implements Authority {
  private final MsspQualityStandard standard;
  private final MsspQualityParameters published;

  MsspQualityAuthority(MsspQualityStandard standard) {
    this.standard = standard;
    this.published = standard.published();
  }

  private boolean isBefore2021() {
    return published.rule() == DeterminationRule.FOUR_DOMAINS;
  }

  @Override
  public Citation citation(Step step) {
    return step instanceof MsspQualityStep own && isBefore2021()
        ? own.citationBefore2021()
        : step.citation();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof MsspQualityStep own ? of(own) : List.of();
  }

  private List<Reliance> of(MsspQualityStep step) {
    return switch (step) {
      case MEASURE_POINTS -> measurePoints();
      case COMPLEX_ORGANIZATION_POINTS -> complexOrganization();
      case AVAILABLE_POINTS ->
          asPublished(
              "pointsPerMeasure",
              "doubleWeight",
              "acoReported",
              "claims",
              "survey",
              "collectionTypes",
              "webInterfaceMeasures",
              "measureCount");
      case IMPROVEMENT_REWARD -> asPublished("improvementReward");
      case OWN_SCORE, ADJUSTED_SCORE -> asPublished("scoreDecimals");
      case PERFORMANCE_SCALER -> asPublished("topThirdPoints", "middleThirdPoints");
      case HEALTH_EQUITY_REPORTING -> asPublished("healthEquityTypes");
      case LOW_INCOME_SHARE -> asPublished("lowIncomeBasis");
      case UNDERSERVED_SHARE -> rate("leastUnderservedShare", standard.leastUnderservedShare());
      case HEALTH_EQUITY_BONUS -> rate("greatestBonus", standard.greatestBonus());
      case THRESHOLD ->
          joined(
              rate("threshold", standard.threshold().rate()), asPublished("thresholdPercentile"));
      case SCORING_FLOOR -> asPublished("scoringFloor");
      case AFFECTED -> joined(allAffected(), asPublished("affectedShare"));
      case QUALITY_SCORE -> asPublished("disasterFloor");
      case MINIMUM_ATTAINMENT -> rate("minimumAttainment", standard.minimumAttainment());
      case REPORTING_INCENTIVE ->
          joined(
              asPublished("incentiveTypes", "outcomeMeasures", "reportingCaseMinimum"),
              joined(
                  rate("incentiveOutcomePercentile", standard.incentiveOutcomePercentile()),
                  rate("incentiveOtherPercentile", standard.incentiveOtherPercentile())));
      case FULL_SCORE_FOR_REPORTING -> asPublished("firstYear");
      case FIRST_YEAR -> asPublished("firstYear", "reportingCaseMinimum");
      case ALTERNATIVE ->
          joined(
              asPublished("outcomeMeasures"),
              rate("alternativePercentile", standard.alternativePercentile()));
      case STANDARD -> asPublished("rule");
      case BONUS_POINTS,
          TOTAL_POINTS,
          IMPROVEMENT,
          DOMAIN_SCORE,
          MEAN_OF_DOMAINS,
          AREA_DEPRIVATION_SHARE,
          MEAN_SCORE,
          COMPLETE_REPORTING,
          ANYTHING_REPORTED,
          REACHES_THRESHOLD,
          PATHWAY ->
          List.of();
    };
  }

  private List<Reliance> measurePoints() {
    return isBefore2021() ? List.of(Reliance.on(published.stepScaleAsOne())) : List.of();
  }

  private List<Reliance> complexOrganization() {
    List<Reliance> scope =
        published.find("complexOrganizationScope").stream()
            .map(
                row ->
                    new Reliance(
                        row,
                        standard.complexOrganizationScope().name(),
                        !row.asRule().equals(standard.complexOrganizationScope().name())))
            .toList();
    return joined(scope, asPublished("complexOrganizationPoints", "complexOrganizationLimit"));
  }

  private List<Reliance> allAffected() {
    Optional<Parameter> row = published.find("allAcosAffected");
    return row.stream()
        .map(
            all ->
                standard.allAcosAffected()
                    ? Reliance.on(all)
                    : new Reliance(all, "each ACO by itself", true))
        .toList();
  }

  private List<Reliance> rate(String name, Rate used) {
    return published.find(name).map(row -> Reliance.on(row, used)).stream().toList();
  }

  private List<Reliance> asPublished(String... names) {
    return Stream.of(names)
        .flatMap(name -> published.find(name).stream())
        .map(Reliance::on)
        .toList();
  }

  private static List<Reliance> joined(List<Reliance> first, List<Reliance> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
