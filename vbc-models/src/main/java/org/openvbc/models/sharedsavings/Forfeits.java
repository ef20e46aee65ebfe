package org.openvbc.models.sharedsavings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Where withheld money goes that does not come back.
 *
 * @param to where
 * @param weights who shares a redistribution, by which weights; else empty
 */
public record Forfeits(To to, Map<String, Rate> weights) {
  /** The payer keeps it. */
  public static final Forfeits TO_PAYER = new Forfeits(To.PAYER, Map.of());

  /** It goes into a pool for quality. */
  public static final Forfeits TO_QUALITY_POOL = new Forfeits(To.QUALITY_POOL, Map.of());

  /** Where it goes. */
  public enum To {
    /** The payer keeps it. */
    PAYER,
    /** A pool for quality. */
    QUALITY_POOL,
    /** It is split among named providers. */
    REDISTRIBUTE
  }

  /**
   * Checks the weights.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if weights are missing or too much, one is
   *     negative, or all are zero
   */
  public Forfeits {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    boolean isSplit = to == To.REDISTRIBUTE;
    Rate sum = weights.values().stream().reduce(Rate.ZERO, Rate::plus);
    Violations.of("Forfeits")
        .require(
            isSplit == !weights.isEmpty() && (!isSplit || sum.signum() > 0),
            "weights",
            weights,
            isSplit ? "at least one above zero" : "none",
            "who shares a redistribution")
        .require(
            weights.values().stream().allMatch(weight -> weight.signum() >= 0),
            "weights",
            weights,
            "none below 0",
            "a weight")
        .throwIfInvalidTerms();
  }

  /** It is split among providers by weights. */
  public static Forfeits redistributed(Map<String, Rate> weights) {
    return new Forfeits(To.REDISTRIBUTE, weights);
  }

  /** Reads as in "to the payer". */
  @Override
  public String toString() {
    return switch (to) {
      case PAYER -> "to the payer";
      case QUALITY_POOL -> "to the quality pool";
      case REDISTRIBUTE -> "redistributed to " + weights.keySet();
    };
  }
}
