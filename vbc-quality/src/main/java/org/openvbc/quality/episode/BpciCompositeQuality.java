package org.openvbc.quality.episode;

import static org.openvbc.quality.episode.BpciQualityStep.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The composite quality score of an Episode Initiator in BPCI Advanced: the scores of its clinical
 * episode categories, weighted by their episodes.
 *
 * <p>{@code score = sum of episodes x category score / sum of episodes}, between 0 and 100 %,
 * exact. A category without episodes weighs nothing.
 *
 * @param performanceDay a day of the performance period, by which the rule is found
 */
public record BpciCompositeQuality(LocalDate performanceDay) {
  /**
   * Checks the day.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the model did not run then
   */
  public BpciCompositeQuality {
    BpciQualityParameters.weight(performanceDay);
  }

  /** The rule of the performance period that holds a day. */
  public static BpciCompositeQuality of(LocalDate performanceDay) {
    return new BpciCompositeQuality(performanceDay);
  }

  /** The published figure behind each step; asked only to explain. */
  public Authority authority() {
    Parameter weight = BpciQualityParameters.weight(performanceDay);
    return new Authority() {
      @Override
      public List<Reliance> reliances(Step step) {
        return step == WEIGHT ? List.of(Reliance.on(weight)) : List.of();
      }
    };
  }

  /**
   * Scores an Episode Initiator, and passes every figure through the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a category stands twice
   */
  public BpciQualityResult determine(List<BpciCategoryScore> categories, Worksheet sheet) {
    Violations violations = Violations.of("BpciCategoryScore");
    Map<String, Long> episodes = new LinkedHashMap<>();
    Map<String, Rate> scores = new LinkedHashMap<>();
    for (BpciCategoryScore each : categories) {
      violations.require(
          !episodes.containsKey(each.category()),
          "category",
          each.category() + " twice",
          "each at most once",
          BpciQualityParameters.SOURCE);
      Worksheet own = sheet.of(each.category());
      episodes.put(each.category(), own.line(EPISODES, each.episodes()));
      scores.put(each.category(), own.line(CATEGORY_SCORE, each.score().rate()));
    }
    violations.throwIfInvalidPerformance();
    Optional<Score> score =
        Composite.ofVolumes(episodes, Unscored.refused())
            .flatMap(composite -> composite.valueOf(scores, sheet, WEIGHT, CONTRIBUTION))
            .map(value -> new Score(sheet.line(SCORE, value)));
    return new BpciQualityResult(score);
  }

  /** Scores an Episode Initiator. */
  public BpciQualityResult determine(List<BpciCategoryScore> categories) {
    return determine(categories, Worksheet.none());
  }

  /** Scores an Episode Initiator and shows how, line by line with the source. */
  public Explanation<BpciQualityResult> explain(List<BpciCategoryScore> categories) {
    Worksheet worksheet = Worksheet.recording();
    BpciQualityResult result = determine(categories, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }
}
