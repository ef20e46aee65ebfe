package org.openvbc.models.advantage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How ill a member is expected to be: the risk score that is paid, or the raw scores of the
 * versions of the risk model that it is made from.
 *
 * <p>A score is a number around one. It is above zero.
 */
public final class MemberRisk {
  private final Optional<Rate> paid;
  private final Map<String, Rate> raw;

  private MemberRisk(Optional<Rate> paid, Map<String, Rate> raw) {
    this.paid = paid;
    this.raw = raw;
  }

  /**
   * The score that is paid: normalised, adjusted and blended by somebody else.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not above zero
   */
  public static MemberRisk paid(String score) {
    return paid(Rate.of(score));
  }

  /** The score that is paid. */
  public static MemberRisk paid(Rate score) {
    return new MemberRisk(Optional.of(positive("paid", score)), Map.of());
  }

  /** The raw score of a version of the model, as in {@code raw("V28", "1.100")}. */
  public static MemberRisk raw(String model, String score) {
    return new MemberRisk(
        Optional.empty(), Map.of(model, positive("raw " + model, Rate.of(score))));
  }

  /**
   * These raw scores and that of another version.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the version is there already, or
   *     this is a score that is paid
   */
  public MemberRisk and(String model, String score) {
    Violations.of("MemberRisk")
        .require(paid.isEmpty(), "paid", this, "raw scores, to add another", "one or the other")
        .require(
            !raw.containsKey(model), "raw " + model, this, "stated once", "one score a version")
        .throwIfInvalidPerformance();
    Map<String, Rate> both = new LinkedHashMap<>(raw);
    both.put(model, positive("raw " + model, Rate.of(score)));
    return new MemberRisk(Optional.empty(), both);
  }

  private static Rate positive(String field, Rate score) {
    Violations.of("MemberRisk")
        .require(
            score.signum() > 0,
            field,
            AdvantageRequirements.decimal(score),
            "above 0",
            "a risk score is a relative cost")
        .throwIfInvalidPerformance();
    return score;
  }

  /** The score that is paid, if it is given. */
  public Optional<Rate> paid() {
    return paid;
  }

  /** The raw score of a version, if it is given. */
  public Optional<Rate> raw(String model) {
    return Optional.ofNullable(raw.get(model));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemberRisk risk && paid.equals(risk.paid) && raw.equals(risk.raw);
  }

  @Override
  public int hashCode() {
    return 31 * paid.hashCode() + raw.hashCode();
  }

  /** Reads as in "1.001" or "raw V24 1.25, V28 1.1". */
  @Override
  public String toString() {
    if (paid.isPresent()) {
      return AdvantageRequirements.decimal(paid.get());
    }
    StringBuilder text = new StringBuilder("raw");
    raw.forEach(
        (model, score) ->
            text.append(text.length() == 3 ? " " : ", ")
                .append(model)
                .append(' ')
                .append(AdvantageRequirements.decimal(score)));
    return text.toString();
  }
}
