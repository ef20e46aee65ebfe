package org.openvbc.quality.stars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.money.Rate;

/** A contract and the stars of its measures in one rating year. */
@Value.Immutable
public sealed interface StarsPerformance extends WithStarsPerformance
    permits ImmutableStarsPerformance {

  /** What it is rated as. */
  StarsContractKind contractKind();

  /** Its type, by which measures are required; needed unless the terms set no minimum. */
  Optional<StarsContractType> contractType();

  /** The star of each measure that concerns the contract, or why it has none. */
  List<StarsMeasureStars> measures();

  /** The final adjustment category of each rating; without one there is no rating of that kind. */
  Map<StarsSummary, Integer> adjustmentCategories();

  /**
   * The share of members in areas of FEMA individual assistance, by the year of the disaster;
   * needed for the years that protect from new measures.
   */
  Map<Integer, Rate> disasterShares();

  /** Whether the contract serves Puerto Rico alone. */
  @Value.Default
  default boolean puertoRicoOnly() {
    return false;
  }

  /** One sentence about it. */
  default String sentence() {
    return contractKind()
        + " contract"
        + contractType().map(type -> " (" + type + ")").orElse("")
        + ": "
        + measures().stream().filter(each -> each.stars().isPresent()).count()
        + " of "
        + measures().size()
        + " measures with stars"
        + (puertoRicoOnly() ? ", Puerto Rico only" : "");
  }

  /** A builder; the kind of contract is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableStarsPerformance.Builder {
    Builder() {}
  }
}
