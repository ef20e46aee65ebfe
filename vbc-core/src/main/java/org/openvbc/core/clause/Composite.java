package org.openvbc.core.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Several scores made into one by weights that sum to the whole, with a stated answer to what
 * happens where one of them is missing.
 *
 * <p>{@code value = sum over the parts that count of weight x score}, exact and not rounded. With
 * {@link Unscored#reallocated()} an unscored part does not count and each scored one weighs {@code
 * weight / sum of the scored weights}; with {@link Unscored#neutral} it counts with the neutral
 * value at its own weight; with {@link Unscored#refused()} it is an error. Scores are shares or
 * points alike; the value lies between the least and the greatest score that counts.
 *
 * @param weights the weight of each part, in the order in which a worksheet shows them
 * @param unscored what becomes of the weight of a part without a score
 * @param <K> what names a part; its text is the part's name on a worksheet
 */
public record Composite<K>(Map<K, Rate> weights, Unscored unscored) {

  /**
   * A part that counts.
   *
   * @param key which part
   * @param weight its weight after reallocation
   * @param score its score, or the neutral value
   * @param <K> what names a part
   */
  public record Part<K>(K key, Rate weight, Rate score) {
    /** What the part adds to the composite: {@code weight x score}. */
    public Rate contribution() {
      return weight.times(score);
    }
  }

  /**
   * Checks the weights.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are none, if one lies outside 0
   *     to 100 %, or if they do not sum to exactly the whole
   */
  public Composite {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    Violations violations = Violations.of("Composite");
    Rate sum = Rate.ZERO;
    for (Map.Entry<K, Rate> each : weights.entrySet()) {
      violations.requireShare("weights." + each.getKey(), each.getValue(), "a part of the whole");
      sum = sum.plus(each.getValue());
    }
    if (!sum.equals(Rate.ONE)) {
      violations.require(false, "weights", "sum to " + sum, "sum to 100%", "parts of the whole");
    }
    violations.throwIfInvalidTerms();
  }

  /**
   * A composite that weighs each part by a volume, such as its episodes: {@code weight = volume /
   * sum of the volumes}. A part without volume weighs nothing.
   *
   * @return the composite; empty where no part has any volume
   * @throws org.openvbc.core.model.InvalidPerformanceException if a volume is negative
   */
  public static <K> Optional<Composite<K>> ofVolumes(Map<K, Long> volumes, Unscored unscored) {
    Violations violations = Violations.of("Composite");
    long total = 0;
    for (Map.Entry<K, Long> each : volumes.entrySet()) {
      violations.require(
          each.getValue() >= 0,
          "volumes." + each.getKey(),
          each.getValue(),
          "at least 0",
          "a count");
      total = Math.addExact(total, Math.max(0, each.getValue()));
    }
    violations.throwIfInvalidPerformance();
    if (total == 0) {
      return Optional.empty();
    }
    Map<K, Rate> weights = new LinkedHashMap<>();
    for (Map.Entry<K, Long> each : volumes.entrySet()) {
      weights.put(each.getKey(), Rate.of(each.getValue(), total));
    }
    return Optional.of(new Composite<>(weights, unscored));
  }

  /**
   * The parts that count, with the weights they count with; these sum to the whole unless nothing
   * counts.
   *
   * @param scores the score of each part that has one
   * @throws org.openvbc.core.model.InvalidPerformanceException if a score belongs to no part, or
   *     one is missing that must not be
   */
  public List<Part<K>> parts(Map<K, Rate> scores) {
    check(scores);
    Rate whole = wholeOf(scores);
    List<Part<K>> parts = new ArrayList<>();
    for (Map.Entry<K, Rate> each : weights.entrySet()) {
      Optional<Rate> score = scoreOf(each.getKey(), scores);
      if (score.isPresent() && !whole.isZero()) {
        parts.add(new Part<>(each.getKey(), each.getValue().dividedBy(whole), score.get()));
      }
    }
    return List.copyOf(parts);
  }

  /**
   * The weight that each part counts with where only some have a score; nothing for a part that
   * does not count. They sum to the whole unless nothing that weighs anything counts.
   *
   * @param scored the parts that have a score
   * @throws org.openvbc.core.model.InvalidPerformanceException if one of these is no part, or one
   *     is missing that must not be
   */
  public Map<K, Rate> weightsWith(Set<K> scored) {
    Map<K, Rate> scores = new LinkedHashMap<>();
    scored.forEach(key -> scores.put(key, Rate.ONE));
    Map<K, Rate> counting = new LinkedHashMap<>();
    weights.keySet().forEach(key -> counting.put(key, Rate.ZERO));
    parts(scores).forEach(part -> counting.put(part.key(), part.weight()));
    return Collections.unmodifiableMap(counting);
  }

  /**
   * The composite of the scores; empty where no part that weighs anything counts.
   *
   * @param scores the score of each part that has one
   * @throws org.openvbc.core.model.InvalidPerformanceException if a score belongs to no part, or
   *     one is missing that must not be
   */
  public Optional<Rate> valueOf(Map<K, Rate> scores) {
    return parts(scores).stream().map(Part::contribution).reduce(Rate::plus);
  }

  /** The same, with weight and contribution of each part that counts on the worksheet. */
  public Optional<Rate> valueOf(
      Map<K, Rate> scores, Worksheet sheet, Step weight, Step contribution) {
    if (sheet.isRecording()) {
      for (Part<K> part : parts(scores)) {
        Worksheet own = sheet.of(part.key().toString());
        own.line(weight, part.weight());
        own.line(contribution, part.contribution());
      }
    }
    return valueOf(scores);
  }

  /** What the weights that count sum to, before they are made to sum to the whole. */
  private Rate wholeOf(Map<K, Rate> scores) {
    if (!(unscored instanceof Unscored.Reallocated)) {
      return Rate.ONE;
    }
    return weights.entrySet().stream()
        .filter(each -> scores.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Rate.ZERO, Rate::plus);
  }

  private Optional<Rate> scoreOf(K key, Map<K, Rate> scores) {
    Optional<Rate> score = Optional.ofNullable(scores.get(key));
    return unscored instanceof Unscored.Neutral neutral
        ? score.or(() -> Optional.of(neutral.value()))
        : score;
  }

  private void check(Map<K, Rate> scores) {
    if (!fits(scores)) {
      refuse(scores);
    }
  }

  private boolean fits(Map<K, Rate> scores) {
    if (!weights.keySet().containsAll(scores.keySet())) {
      return false;
    }
    if (unscored instanceof Unscored.Refused) {
      for (Map.Entry<K, Rate> each : weights.entrySet()) {
        if (!scores.containsKey(each.getKey()) && !each.getValue().isZero()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Names what does not fit; its sentences cost more than the composite. */
  private void refuse(Map<K, Rate> scores) {
    Violations violations = Violations.of("Composite");
    for (K key : scores.keySet()) {
      violations.require(
          weights.containsKey(key), "scores." + key, scores.get(key), "a part of it", "" + this);
    }
    if (unscored instanceof Unscored.Refused) {
      for (Map.Entry<K, Rate> each : weights.entrySet()) {
        violations.require(
            scores.containsKey(each.getKey()) || each.getValue().isZero(),
            "scores." + each.getKey(),
            "missing",
            "a score: it weighs " + each.getValue(),
            "" + this);
      }
    }
    violations.throwIfInvalidPerformance();
  }

  /** Reads as in "composite of complications 50%, experience 40%, reporting 10%". */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    weights.forEach((key, weight) -> parts.add(key + " " + weight));
    return "composite of " + String.join(", ", parts);
  }
}
