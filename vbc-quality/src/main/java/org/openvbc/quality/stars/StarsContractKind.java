package org.openvbc.quality.stars;

import java.util.List;

/** What a contract is rated as, which decides its ratings and which of them is the highest. */
public enum StarsContractKind {
  /** A Medicare Advantage contract without drugs: Part C alone. */
  MA_ONLY(List.of(StarsSummary.PART_C)),
  /** A Medicare Advantage contract with drugs: Part C, Part D and overall. */
  MA_PD(List.of(StarsSummary.PART_C, StarsSummary.PART_D_MAPD, StarsSummary.OVERALL)),
  /** A stand-alone drug plan: Part D alone. */
  PDP(List.of(StarsSummary.PART_D_PDP));

  private final List<StarsSummary> summaries;

  StarsContractKind(List<StarsSummary> summaries) {
    this.summaries = summaries;
  }

  /** Its ratings in the order in which they are computed. */
  public List<StarsSummary> summaries() {
    return summaries;
  }

  /** The rating that stands for the contract: the one that sets a bonus. */
  public StarsSummary highest() {
    return summaries.get(summaries.size() - 1);
  }

  /** Whether a measure concerns such a contract. */
  boolean concerns(StarsMeasure measure) {
    return switch (this) {
      case MA_ONLY -> measure.isPartC();
      case MA_PD -> true;
      case PDP -> !measure.isPartC();
    };
  }
}
