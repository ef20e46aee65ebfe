package org.openvbc.core.actuarial;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * Confidence that grows with the size of a group: a level at each of some sizes, and between two of
 * them both levels blended by where the size lies.
 *
 * <p>{@code deviations = (1 - w) x quantile(lower level) + w x quantile(higher level)}, {@code w =
 * (lives - lower size) / (higher size - lower size)}. Above the last size its level holds, below
 * the first there is none.
 *
 * @param levels the levels by ascending size
 */
public record ConfidenceLevels(List<Level> levels) {

  /**
   * A level at a size.
   *
   * @param lives the size
   * @param confidence the confidence on one side, between 50 % and 99.9999 %
   */
  public record Level(long lives, Rate confidence) {
    /** A level such as {@code of(5_000, "0.90")}. */
    public static Level of(long lives, String confidence) {
      return new Level(lives, Rate.of(confidence));
    }

    private Rate deviations() {
      return StandardNormal.quantile(confidence);
    }
  }

  /**
   * Checks the levels.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there are none, the sizes do not
   *     ascend, or a confidence lies outside 50 % to 99.9999 %
   */
  public ConfidenceLevels {
    levels = List.copyOf(levels);
    Violations violations = Violations.of("ConfidenceLevels");
    violations.require(!levels.isEmpty(), "levels", "none", "at least one", "confidence");
    for (int i = 0; i < levels.size(); i++) {
      long before = i == 0 ? 0 : levels.get(i - 1).lives();
      violations
          .require(
              levels.get(i).lives() > before,
              "levels[" + i + "].lives",
              levels.get(i).lives(),
              "above " + before,
              "sizes ascend")
          .require(
              levels.get(i).confidence().isWithin(Rate.of("0.5"), Rate.of("0.999999")),
              "levels[" + i + "].confidence",
              levels.get(i).confidence(),
              "between 50% and 99.9999%",
              "confidence on one side");
    }
    violations.throwIfInvalidTerms();
  }

  /** Levels by ascending size. */
  public static ConfidenceLevels of(Level... levels) {
    return new ConfidenceLevels(List.of(levels));
  }

  /**
   * The number of standard errors for a size.
   *
   * @throws IllegalArgumentException if the size is below the first
   */
  public Rate deviations(long lives) {
    if (lives < levels.get(0).lives()) {
      throw new IllegalArgumentException(
          "lives " + lives + " are below " + levels.get(0).lives() + ", where the levels begin");
    }
    int above = 0;
    while (above < levels.size() && levels.get(above).lives() <= lives) {
      above++;
    }
    Level lower = levels.get(above - 1);
    if (above == levels.size()) {
      return lower.deviations();
    }
    Level higher = levels.get(above);
    Rate weight = Rate.of(lives - lower.lives(), higher.lives() - lower.lives());
    return lower.deviations().times(weight.complement()).plus(higher.deviations().times(weight));
  }
}
