package org.openvbc.quality.stars;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;

/**
 * The cut points of a rating year: from the score of a measure to its star.
 *
 * <p>Those of 2024 to 2026 are read from {@code stars-cut-points.csv}; of another year they are
 * given. CMS publishes them with the ratings; they are not derived here. The star that a contract
 * keeps from the year before after a disaster, and that of faulty data, do not follow from a score.
 *
 * @param ratingYear the rating year
 * @param measures the measures of that year
 * @param all the cut points by measure and by whether they are those of stand-alone drug plans
 */
public record StarsCutPointTable(
    int ratingYear, StarsMeasures measures, Map<Key, StarsCutPoints> all) {
  private static final ParameterTable TABLE = StarsParameters.read("stars-cut-points.csv");

  /**
   * What cut points stand for.
   *
   * @param measure the measure's number
   * @param standAloneDrugPlan whether they are those of stand-alone drug plans
   */
  public record Key(String measure, boolean standAloneDrugPlan) {}

  /** Keeps them as they are. */
  public StarsCutPointTable {
    all = Map.copyOf(all);
  }

  /**
   * The cut points as published for a rating year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException outside 2024 to 2026
   */
  public static StarsCutPointTable of(int ratingYear) {
    StarsMeasures measures = StarsParameters.of(ratingYear).measures();
    Map<Key, StarsCutPoints> all = new HashMap<>();
    for (StarsMeasure measure : measures.all()) {
      for (String side : measure.isPartC() ? List.of("ALL") : List.of("MAPD", "PDP")) {
        Parameter row =
            TABLE.at("stars.cut." + side + "." + measure.id(), LocalDate.of(ratingYear, 1, 1));
        all.put(new Key(measure.id(), side.equals("PDP")), read(measure, row));
      }
    }
    return new StarsCutPointTable(ratingYear, measures, all);
  }

  private static StarsCutPoints read(StarsMeasure measure, Parameter row) {
    List<BigDecimal> bounds = new ArrayList<>();
    for (String bound : row.asRule().split(" ", -1)) {
      bounds.add(new BigDecimal(bound));
    }
    return new StarsCutPoints(measure.direction(), measure.decimals(), bounds);
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /**
   * The cut points of a measure for a kind of contract.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are none
   */
  public StarsCutPoints cutPoints(StarsContractKind kind, String measure) {
    Optional<StarsCutPoints> found =
        Optional.ofNullable(all.get(new Key(measure, kind == StarsContractKind.PDP)));
    Violations.of("StarsCutPointTable " + ratingYear)
        .require(
            found.isPresent(),
            "measure",
            measure + " of a " + kind + " contract",
            "a measure with cut points",
            StarsRequirements.MEASURE_RULE)
        .throwIfInvalidTerms();
    return found.orElseThrow();
  }

  /**
   * The star of a score.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are no cut points
   * @throws org.openvbc.core.model.InvalidPerformanceException if the measure is one of the member
   *     survey, whose star does not follow from the score alone: {@link CahpsStars}
   */
  public StarsMeasureStars starsOf(StarsContractKind kind, String measure, BigDecimal score) {
    StarsCutPoints cuts = cutPoints(kind, measure);
    Violations.of("StarsCutPointTable " + ratingYear)
        .require(
            measures.find(measure).stream().noneMatch(StarsMeasure::fromSurvey),
            "measure",
            measure,
            "a measure that is not of the member survey; see CahpsStars",
            "42 CFR 422.166, 423.186")
        .throwIfInvalidPerformance();
    return StarsMeasureStars.of(measure, cuts.starsOf(score));
  }
}
