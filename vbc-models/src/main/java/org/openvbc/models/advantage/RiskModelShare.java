package org.openvbc.models.advantage;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * A version of the risk model with its share in the blend and the factor that normalises it.
 *
 * @param model the version, such as {@code V28}
 * @param share the share of the blended score
 * @param normalization the factor that divides the raw score
 */
public record RiskModelShare(String model, Rate share, Rate normalization) {
  /**
   * Checks share and factor.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the share is not between nothing and
   *     the whole, the factor not above zero, or the version has no name
   */
  public RiskModelShare {
    Violations.of("RiskModelShare")
        .require(!model.isBlank(), "model", "\"\"", "the name of a version", "raw scores name it")
        .requireShare("share", share, "a part of the blended score")
        .require(
            normalization.signum() > 0,
            "normalization",
            normalization.toFraction(),
            "above 0",
            "it divides the raw score")
        .throwIfInvalidTerms();
  }

  /** A version from decimal numbers, as in {@code of("V28", "0.67", "1.045")}. */
  public static RiskModelShare of(String model, String share, String normalization) {
    return new RiskModelShare(model, Rate.of(share), Rate.of(normalization));
  }

  /** Reads as in "67% V28 / 1.045". */
  @Override
  public String toString() {
    return share + " " + model + " / " + AdvantageRequirements.decimal(normalization);
  }
}
