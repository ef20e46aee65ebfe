package org.openvbc.models.clinician;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What all reductions of a year bring in and all increases would cost, and the scaling factor that
 * makes them equal.
 *
 * <p>{@code k = reductions / increases before scaling}, at most 3 (then less is paid out than comes
 * in), and 0 where nobody is above the threshold. Exact: before each line is rounded to the cent
 * the adjustments of all clinicians sum to zero unless {@code k} is capped.
 *
 * <p>Source: 42 U.S.C. 1395w-4(q)(6)(F).
 *
 * @param reductions the sum of {@code charges x reduction}, not negative
 * @param increases the sum of {@code charges x increase before scaling}
 * @param neutral the quotient; 0 where there are no increases to scale
 * @param scaling the quotient, or 3 where it is more
 */
public record MipsBudget(Unrounded reductions, Unrounded increases, Rate neutral, Rate scaling) {
  private static final String RULE = "42 U.S.C. 1395w-4(q)(6)(F)";

  /**
   * A clinician, or all clinicians with one score.
   *
   * @param charges what the adjustment will apply to, estimated, in dollars
   * @param score the final score
   */
  public record Clinician(Money charges, Score score) {}

  /**
   * The budget of a year's clinicians.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no clinicians, or
   *     charges are negative
   */
  public static MipsBudget of(MipsCurve curve, List<Clinician> clinicians) {
    return of(curve, clinicians, Worksheet.none());
  }

  /**
   * The budget of a year's clinicians, every sum on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no clinicians, or
   *     charges are negative
   */
  public static MipsBudget of(MipsCurve curve, List<Clinician> clinicians, Worksheet sheet) {
    check(clinicians);
    Unrounded reductions = Unrounded.ZERO;
    Unrounded increases = Unrounded.ZERO;
    for (Clinician each : clinicians) {
      Unrounded amount = each.charges().times(curve.unscaled(each.score()));
      reductions = reductions.plus(amount.negated().notBelow(Unrounded.ZERO));
      increases = increases.plus(amount.notBelow(Unrounded.ZERO));
    }
    sheet.line(MipsStep.REDUCTIONS, reductions);
    sheet.line(MipsStep.INCREASES, increases);
    Rate neutral = sheet.line(MipsStep.NEUTRAL_SCALING, neutral(reductions, increases));
    Rate scaling = sheet.line(MipsStep.SCALING, neutral.cappedAt(MipsScaling.MOST));
    return new MipsBudget(reductions, increases, neutral, scaling);
  }

  private static Rate neutral(Unrounded reductions, Unrounded increases) {
    return increases.signum() == 0 ? Rate.ZERO : Rate.of(reductions, increases);
  }

  private static void check(List<Clinician> clinicians) {
    Violations violations = Violations.of("MipsBudget");
    violations.require(!clinicians.isEmpty(), "clinicians", "none", "at least one", RULE);
    for (Clinician each : clinicians) {
      violations.requireNotNegative("clinicians.charges", each.charges(), RULE);
    }
    violations.throwIfInvalidPerformance();
  }

  /** Whether the largest scaling factor keeps increases below reductions. */
  public boolean isCapped() {
    return scaling.compareTo(neutral) < 0;
  }

  /** What all increases cost once they are scaled. */
  public Unrounded scaledIncreases() {
    return increases.times(scaling);
  }

  /** Reads as in "reductions $27,000.00, increases before scaling $162,000.00, scaled by 1/6". */
  @Override
  public String toString() {
    return "reductions "
        + reductions
        + ", increases before scaling "
        + increases
        + ", scaled by "
        + scaling.toFraction()
        + (isCapped() ? ", the most" : "");
  }
}
