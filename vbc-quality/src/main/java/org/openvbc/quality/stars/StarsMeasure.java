package org.openvbc.quality.stars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.source.Parameter;
import org.openvbc.quality.measure.Direction;

/**
 * A measure of one rating year.
 *
 * <p>The number of a measure holds for one year: C15 is readmissions in 2024 and falls in 2026.
 *
 * @param id its number in the rating year: C or D and two digits
 * @param name its name
 * @param category what it measures
 * @param weight how much its star counts, at least 0
 * @param direction whether more is better
 * @param decimals how many decimals of its score are printed, and compared with cut points
 * @param fromSurvey whether it is a CAHPS measure, whose stars also ask for significance
 * @param inOverall whether it counts in the overall rating; the Part D measures of complaints and
 *     of members who leave repeat those of Part C and do not
 * @param zeroInPuertoRico whether it weighs nothing for contracts of Puerto Rico alone
 * @param protectedYear of a measure in its first year, the year whose disasters let a rating be
 *     taken without it; empty of any other measure
 */
public record StarsMeasure(
    String id,
    String name,
    StarsCategory category,
    long weight,
    Direction direction,
    int decimals,
    boolean fromSurvey,
    boolean inOverall,
    boolean zeroInPuertoRico,
    Optional<Integer> protectedYear) {
  private static final long MOST_WEIGHT = 1_000;
  private static final int MOST_DECIMALS = 9;
  private static final int FLAGS_FROM = 3;

  /**
   * Checks number, weight and decimals.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is out of bounds
   */
  public StarsMeasure {
    Violations.of("StarsMeasure " + id)
        .require(id.matches("[CD]\\d{2}"), "id", id, "C or D and two digits", RULE)
        .require(
            weight >= 0 && weight <= MOST_WEIGHT, "weight", weight, "0 to " + MOST_WEIGHT, RULE)
        .require(
            decimals >= 0 && decimals <= MOST_DECIMALS,
            "decimals",
            decimals,
            "0 to " + MOST_DECIMALS,
            RULE)
        .throwIfInvalidTerms();
  }

  private static final String RULE = "42 CFR 422.164, 422.166";

  /** A measure from its row, with the weight of its category or of a new measure. */
  static StarsMeasure of(Parameter row, StarsParameters.Weights weights, Optional<Integer> year) {
    List<String> words = new ArrayList<>(Arrays.asList(row.asRule().split(" ", -1)));
    StarsCategory category = StarsCategory.valueOf(words.get(0));
    List<String> flags = words.subList(FLAGS_FROM, words.size());
    return new StarsMeasure(
        row.key().substring(row.key().lastIndexOf('.') + 1),
        row.note(),
        category,
        year.isPresent() ? weights.ofNew() : weights.of(category),
        words.get(1).equals("HIGHER") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
        Integer.parseInt(words.get(2)),
        flags.contains("CAHPS"),
        !flags.contains("SUMMARY_ONLY"),
        flags.contains("PUERTO_RICO_ZERO"),
        year);
  }

  /** Whether it measures the health plan rather than the drug plan. */
  public boolean isPartC() {
    return id.charAt(0) == 'C';
  }

  /** Whether it measures improvement. */
  public boolean isImprovement() {
    return category == StarsCategory.IMPROVEMENT;
  }

  /** Whether it is in its first year, new or with a new specification. */
  public boolean isNew() {
    return protectedYear.isPresent();
  }

  /** The same measure with another weight, for a what-if. */
  public StarsMeasure withWeight(long other) {
    return new StarsMeasure(
        id,
        name,
        category,
        other,
        direction,
        decimals,
        fromSurvey,
        inOverall,
        zeroInPuertoRico,
        protectedYear);
  }

  /** Its weight for a contract. */
  long weightFor(StarsPerformance contract) {
    return zeroInPuertoRico && contract.puertoRicoOnly() ? 0 : weight;
  }

  /** Reads as in "C01 Breast Cancer Screening". */
  @Override
  public String toString() {
    return id + " " + name;
  }
}
