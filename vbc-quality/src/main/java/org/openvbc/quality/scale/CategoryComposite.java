package org.openvbc.quality.scale;

import static org.openvbc.quality.scale.CategoryStep.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.measure.MetricCategory;
import org.openvbc.quality.measure.ScoredResult;

/**
 * One score of process, outcome, experience and efficiency measures.
 *
 * <p>{@code category score = sum of weight x worth over its scored measures / sum of their weights;
 * composite = sum of category weight x category score / sum of the weights of categories with a
 * score}. A measure without a score leaves its weight to the others of its category, a category
 * without a scored measure leaves its weight to the other categories.
 *
 * @param weights what each category weighs; they sum to the whole
 * @param measures the measures, each named once, at least one for each category that weighs
 */
public record CategoryComposite(Map<MetricCategory, Rate> weights, List<CategoryMeasure> measures) {

  /**
   * What the measures came to together.
   *
   * @param measures each measure's worth, or why it is not scored, in the order of the composite
   * @param categories the score of each category that has one
   * @param value the composite; empty where nothing was scored
   */
  public record Result(
      Map<String, ScoredResult> measures,
      Map<MetricCategory, Rate> categories,
      Optional<Rate> value) {
    /** Keeps the parts in their order. */
    public Result {
      measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
      categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /** Reads as in "84.0625% of process 90%, outcome 80%". */
    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      categories.forEach((category, score) -> parts.add(category + " " + score));
      return value
          .map(score -> score + " of " + String.join(", ", parts))
          .orElse("nothing was scored");
    }
  }

  /** Checks weights and measures. */
  public CategoryComposite {
    Map<MetricCategory, Rate> inOrder = new EnumMap<>(MetricCategory.class);
    inOrder.putAll(weights);
    weights = Collections.unmodifiableMap(inOrder);
    measures = List.copyOf(measures);
    Violations violations = Violations.of("CategoryComposite");
    List<String> names = measures.stream().map(CategoryMeasure::name).toList();
    violations.require(
        names.stream().distinct().count() == names.size(),
        "measures",
        names,
        "named differently",
        "a measure counts once");
    for (MetricCategory category : MetricCategory.values()) {
      boolean weighs = !weights.getOrDefault(category, Rate.ZERO).isZero();
      boolean hasMeasures = measures.stream().anyMatch(each -> each.category() == category);
      violations.require(
          weighs == hasMeasures,
          "weights." + category,
          weights.getOrDefault(category, Rate.ZERO),
          hasMeasures ? "above 0%: it has measures" : "0%: it has no measures",
          "a category weighs by its measures");
    }
    violations.throwIfInvalidTerms();
    ofCategories(weights);
  }

  /**
   * The composite of the measures' results.
   *
   * @param judged each measure's result, or why it is not scored; see {@link
   *     org.openvbc.quality.measure.MinimumSize}
   * @throws org.openvbc.core.model.InvalidPerformanceException if a measure is missing or is none
   *     of the composite's
   */
  public Result of(Map<String, ScoredResult> judged) {
    return of(judged, Worksheet.none());
  }

  /** The same, line by line. */
  public Explanation<Result> explain(Map<String, ScoredResult> judged) {
    Worksheet sheet = Worksheet.recording();
    Result result = of(judged, sheet);
    return Explanation.of(result, result.toString(), sheet, Authority.ofSteps());
  }

  /** The same, with every figure passed through the worksheet. */
  public Result of(Map<String, ScoredResult> judged, Worksheet sheet) {
    require(judged);
    Map<String, ScoredResult> worths = new LinkedHashMap<>();
    for (CategoryMeasure measure : measures) {
      ScoredResult result = judged.get(measure.name());
      if (result != null) {
        worths.put(measure.name(), worth(measure, result, sheet.of(measure.name())));
      }
    }
    Map<MetricCategory, Rate> categories = new EnumMap<>(MetricCategory.class);
    for (MetricCategory category : weights.keySet()) {
      score(category, worths, sheet).ifPresent(score -> categories.put(category, score));
    }
    Optional<Rate> value =
        ofCategories(weights).valueOf(categories, sheet, CATEGORY_WEIGHT, CATEGORY_CONTRIBUTION);
    return new Result(worths, categories, value.map(score -> sheet.line(COMPOSITE, score)));
  }

  private static ScoredResult worth(CategoryMeasure measure, ScoredResult judged, Worksheet sheet) {
    judged.value().ifPresent(result -> sheet.line(RESULT, result));
    ScoredResult worth = measure.score(judged);
    if (worth instanceof ScoredResult.Scored scored) {
      sheet.line(WORTH, scored.result());
    } else if (worth instanceof ScoredResult.NotScored none) {
      sheet.line(NOT_SCORED, none.reason());
    }
    return worth;
  }

  private Optional<Rate> score(
      MetricCategory category, Map<String, ScoredResult> worths, Worksheet sheet) {
    List<CategoryMeasure> own =
        measures.stream().filter(each -> each.category() == category).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Rate whole = own.stream().map(CategoryMeasure::weight).reduce(Rate.ZERO, Rate::plus);
    Map<String, Rate> shares = new LinkedHashMap<>();
    Map<String, Rate> scores = new LinkedHashMap<>();
    for (CategoryMeasure measure : own) {
      shares.put(measure.name(), measure.weight().dividedBy(whole));
      ScoredResult worth = worths.get(measure.name());
      if (worth instanceof ScoredResult.Scored scored) {
        scores.put(measure.name(), scored.result());
      }
    }
    return new Composite<>(shares, Unscored.reallocated())
        .valueOf(scores, sheet, MEASURE_WEIGHT, MEASURE_CONTRIBUTION)
        .map(score -> sheet.of(category.toString()).line(CATEGORY_SCORE, score));
  }

  private static Composite<MetricCategory> ofCategories(Map<MetricCategory, Rate> weights) {
    return new Composite<>(weights, Unscored.reallocated());
  }

  private void require(Map<String, ScoredResult> judged) {
    List<String> names = measures.stream().map(CategoryMeasure::name).toList();
    Violations.of("CategoryComposite")
        .require(
            judged.keySet().equals(new TreeSet<>(names)),
            "results",
            new TreeSet<>(judged.keySet()),
            "those of " + names,
            "each measure is stated, also one that is not scored")
        .throwIfInvalidPerformance();
  }

  /** Reads as in "composite of process 40%, outcome 60%, 5 measures". */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    weights.forEach((category, weight) -> parts.add(category + " " + weight));
    return "composite of " + String.join(", ", parts) + ", " + measures.size() + " measures";
  }
}
