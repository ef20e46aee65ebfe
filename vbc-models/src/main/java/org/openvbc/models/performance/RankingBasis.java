package org.openvbc.models.performance;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What a provider's part of a ranked pool goes by, besides its revenue. */
public sealed interface RankingBasis {
  /**
   * The score itself: a linear exchange through the origin, so that twice the score is twice the
   * payment for a dollar of revenue.
   */
  record LinearExchange() implements RankingBasis {
    @Override
    public String toString() {
      return "score";
    }
  }

  /**
   * The place among the others: the percentile of the provider's rank, and what that is worth. Who
   * ties shares the average of the ranks they take together.
   *
   * @param percentile how a rank becomes a percentile
   * @param tiers what a percentile is worth as a weight
   */
  record RankTiers(Percentile percentile, Schedule tiers) implements RankingBasis {
    /** Checks that no place has a negative weight. */
    public RankTiers {
      Violations.of("RankTiers")
          .require(
              tiers.before().signum() >= 0,
              "tiers",
              tiers,
              "at least 0%",
              "nobody's part of the pool is negative")
          .throwIfInvalidTerms();
    }

    @Override
    public String toString() {
      return "rank, " + tiers;
    }
  }

  /** How a rank among several, 1 for the lowest score, becomes a percentile. */
  enum Percentile {
    /** {@code rank / number}: the best has 100 %. */
    OF_ALL,
    /** {@code (rank - 1) / (number - 1)}: the lowest has 0 %, the best 100 %. */
    OF_THE_OTHERS,
    /** {@code (rank - 1/2) / number}: the middle of the provider's own part of the line. */
    MIDDLE;

    private static final Rate HALF = Rate.of(1, 2);

    /** The percentile of a rank, which is a half where an even number tie. */
    Rate of(Rate rank, long number) {
      return switch (this) {
        case OF_ALL -> rank.dividedBy(Rate.of(number, 1));
        case OF_THE_OTHERS -> rank.minus(Rate.ONE).dividedBy(Rate.of(number - 1, 1));
        case MIDDLE -> rank.minus(HALF).dividedBy(Rate.of(number, 1));
      };
    }
  }

  /** By the score itself. */
  static RankingBasis linearExchange() {
    return new LinearExchange();
  }

  /** By the tier of the rank's percentile. */
  static RankingBasis tiers(Percentile percentile, Schedule tiers) {
    return new RankTiers(percentile, tiers);
  }

  /**
   * The rank of each score, 1 for the lowest; equal scores share the average of the ranks they take
   * together.
   */
  static List<Rate> averageRanks(List<Rate> scores) {
    List<Rate> ranks = new ArrayList<>(scores.size());
    for (Rate score : scores) {
      long lower = scores.stream().filter(other -> other.compareTo(score) < 0).count();
      long equal = scores.stream().filter(score::equals).count();
      ranks.add(Rate.of(2 * lower + equal + 1, 2));
    }
    return List.copyOf(ranks);
  }
}
