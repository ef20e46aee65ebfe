package org.openvbc.quality.stars;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openvbc.core.quality.StarRating;

/**
 * The ratings of a contract in one rating year.
 *
 * @param terms the rule that was applied
 * @param performance the contract
 * @param ratings its ratings in the order of the rule, the highest last
 */
public record StarsResult(
    StarRatings terms, StarsPerformance performance, List<StarsSummaryResult> ratings) {
  /** Keeps them as they are. */
  public StarsResult {
    ratings = List.copyOf(ratings);
  }

  /** A rating of the contract; empty if such a contract has none of that kind. */
  public Optional<StarsSummaryResult> find(StarsSummary summary) {
    return ratings.stream().filter(each -> each.summary() == summary).findFirst();
  }

  /** The highest rating: overall, of Part C or of Part D, by the kind of contract. */
  public StarsSummaryResult highest() {
    return ratings.get(ratings.size() - 1);
  }

  /**
   * The rating by which a plan is paid. It is empty where there is not enough data: whether the
   * contract then counts as new, as one of low enrolment or as one that did not report depends on
   * more than its stars, and the payer says it.
   */
  public Optional<StarRating> rating() {
    return highest().rating();
  }

  /** One sentence. */
  @Override
  public String toString() {
    return terms.ratingYear()
        + " Star Ratings of the "
        + performance.contractKind()
        + " contract: "
        + ratings.stream().map(StarsSummaryResult::toString).collect(Collectors.joining("; "));
  }
}
