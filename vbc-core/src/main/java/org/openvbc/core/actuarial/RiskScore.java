package org.openvbc.core.actuarial;

import java.math.RoundingMode;
import java.util.List;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/**
 * A risk score with the model and version that it comes from.
 *
 * <p>Scores of two models, or of two versions of one, say different things of the same person:
 * putting them together is refused until a {@link #crosswalked crosswalk factor} has made them one.
 *
 * @param value the score, above zero
 * @param model the model, its version and what else makes scores comparable, such as "CMS-HCC V28,
 *     prospective"
 */
public record RiskScore(Rate value, String model) {

  /**
   * The score of a part of a population.
   *
   * @param score its score
   * @param memberMonths its size
   */
  public record Part(RiskScore score, MemberMonths memberMonths) {}

  /**
   * Checks the score.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not above zero, or the
   *     model is not named
   */
  public RiskScore {
    Violations.of("RiskScore")
        .require(value.signum() > 0, "value", value.toFraction(), "above 0", "a risk score")
        .require(!model.isBlank(), "model", "blank", "named", "scores of one model are compared")
        .throwIfInvalidPerformance();
  }

  /** A score such as {@code of("1.035", "CMS-HCC V28")}. */
  public static RiskScore of(String value, String model) {
    return new RiskScore(Rate.of(value), model);
  }

  /**
   * The score of a population: the mean of its parts, weighted by member months.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no member months, or
   *     the scores are not all of one model
   */
  public static RiskScore mean(List<Part> parts) {
    Rate months = Rate.ZERO;
    Rate sum = Rate.ZERO;
    for (Part part : parts) {
      parts.get(0).score().requireSameModel(part.score());
      months = months.plus(part.memberMonths().months());
      sum = sum.plus(part.score().value().times(part.memberMonths().months()));
    }
    Violations.of("RiskScore")
        .require(!months.isZero(), "memberMonths", 0, "above 0", "they weigh the scores")
        .throwIfInvalidPerformance();
    return new RiskScore(sum.dividedBy(months), parts.get(0).score().model());
  }

  /**
   * This score in terms of another: {@code this / other}, as a group's against its market or a
   * performance year's against a base year's.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the scores are not of one model
   */
  public Rate relativeTo(RiskScore other) {
    requireSameModel(other);
    return value.dividedBy(other.value);
  }

  /**
   * How far risk moved from a base year, held within a collar around no change: {@code this / base,
   * from 1 - down to 1 + up}.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the scores are not of one model
   */
  public Rate moveFrom(RiskScore base, Collar collar) {
    return collar.of(relativeTo(base), Rate.ONE, Rate.ZERO);
  }

  /** The score divided by the mean of a reference population. */
  public RiskScore normalized(Normalization normalization) {
    return new RiskScore(normalization.of(value), model);
  }

  /** The score in terms of another model: {@code score x factor}. */
  public RiskScore crosswalked(Rate factor, String toModel) {
    return new RiskScore(value.times(factor), toModel);
  }

  private void requireSameModel(RiskScore other) {
    Violations.of("RiskScore")
        .require(
            model.equals(other.model),
            "model",
            other.model,
            model,
            "scores of two models are compared only through a crosswalk factor")
        .throwIfInvalidPerformance();
  }

  /** Reads as in "1.035 (CMS-HCC V28)". */
  @Override
  public String toString() {
    return value.toBigDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        + " ("
        + model
        + ")";
  }
}
