package org.openvbc.models.episode.medicaid;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * The episodes of a provider in one total: how many, and their risk-adjusted cost.
 *
 * <p>The sum of {@code cost / risk score} is an exact fraction, so totals may be added in any order
 * and any grouping and come out the same; nothing is rounded before the settlement. Episodes with
 * the same risk score are added in dollars first, which keeps the fraction small.
 *
 * @param valid how many episodes count
 * @param excluded how many do not
 * @param riskAdjustedCost the sum of cost / risk score over the valid ones
 * @param riskScores the sum of their risk scores; empty where only an average cost is known
 */
public record MedicaidEpisodes(
    long valid, long excluded, Unrounded riskAdjustedCost, Optional<Rate> riskScores) {
  /** No episodes. */
  public static final MedicaidEpisodes NONE =
      new MedicaidEpisodes(0, 0, Unrounded.ZERO, Optional.of(Rate.ZERO));

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a figure is negative, or there
   *     are costs without episodes
   */
  public MedicaidEpisodes {
    Violations.of("MedicaidEpisodes")
        .require(valid >= 0, "valid", valid, "at least 0", "a number of episodes")
        .require(excluded >= 0, "excluded", excluded, "at least 0", "a number of episodes")
        .require(
            riskAdjustedCost.signum() >= 0 && (valid > 0 || riskAdjustedCost.signum() == 0),
            "riskAdjustedCost",
            riskAdjustedCost,
            "at least $0.00, and $0.00 without a valid episode",
            "a sum of costs")
        .require(
            riskScores.map(scores -> scores.signum() == Long.signum(valid)).orElse(true),
            "riskScores",
            riskScores.map(Rate::toFraction).orElse("none"),
            "above 0, and 0 without a valid episode",
            "a sum of risk scores")
        .throwIfInvalidPerformance();
  }

  /** The total of these episodes. */
  public static MedicaidEpisodes of(MedicaidEpisode... episodes) {
    return of(List.of(episodes));
  }

  /**
   * The total of these episodes.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a cost is negative or a risk
   *     score not above zero, naming the episode by its place in the list, from 0
   */
  public static MedicaidEpisodes of(List<MedicaidEpisode> episodes) {
    check(episodes);
    NavigableMap<Rate, Money> costs = new TreeMap<>();
    Rate scores = Rate.ZERO;
    long valid = 0;
    for (MedicaidEpisode each : episodes) {
      if (each.isValid()) {
        costs.merge(each.riskScore(), each.cost(), Money::plus);
        scores = scores.plus(each.riskScore());
        valid++;
      }
    }
    List<Unrounded> parts = new ArrayList<>(costs.size());
    costs.forEach((score, cost) -> parts.add(cost.times(Rate.ONE.dividedBy(score))));
    return new MedicaidEpisodes(valid, episodes.size() - valid, sumOf(parts), Optional.of(scores));
  }

  private static void check(List<MedicaidEpisode> episodes) {
    Violations violations = Violations.of("MedicaidEpisodes");
    for (int place = 0; place < episodes.size(); place++) {
      episodes.get(place).check(place, violations);
    }
    violations.throwIfInvalidPerformance();
  }

  /** Adds by halves, so that few additions meet long fractions. */
  private static Unrounded sumOf(List<Unrounded> parts) {
    int size = parts.size();
    if (size < 2) {
      return size == 0 ? Unrounded.ZERO : parts.get(0);
    }
    return sumOf(parts.subList(0, size / 2)).plus(sumOf(parts.subList(size / 2, size)));
  }

  /** A total of which a report gives only the number of episodes and the average. */
  public static MedicaidEpisodes ofAverage(long valid, Money average) {
    return new MedicaidEpisodes(valid, 0, average.times(valid).unrounded(), Optional.empty());
  }

  /** Both totals together. */
  public MedicaidEpisodes plus(MedicaidEpisodes other) {
    return new MedicaidEpisodes(
        Math.addExact(valid, other.valid),
        Math.addExact(excluded, other.excluded),
        riskAdjustedCost.plus(other.riskAdjustedCost),
        riskScores.flatMap(own -> other.riskScores.map(own::plus)));
  }

  /** The average risk-adjusted cost, not rounded; empty without a valid episode. */
  public Optional<Unrounded> average() {
    return valid == 0 ? Optional.empty() : Optional.of(riskAdjustedCost.times(Rate.of(1, valid)));
  }

  /** The plain mean of the risk scores; empty without a valid episode or where it is unknown. */
  public Optional<Rate> averageRiskScore() {
    return valid == 0 ? Optional.empty() : riskScores.map(sum -> sum.times(Rate.of(1, valid)));
  }

  /** Reads as in "86 valid episodes, average $5,480.00". */
  @Override
  public String toString() {
    return valid
        + (valid == 1 ? " valid episode" : " valid episodes")
        + (excluded == 0 ? "" : " (" + excluded + " excluded)")
        + average().map(cost -> ", average " + cost).orElse("");
  }
}
