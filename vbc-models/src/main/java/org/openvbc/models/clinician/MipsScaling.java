package org.openvbc.models.clinician;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * The scaling factors of a year: {@code k} for every increase, and {@code k2} for the additional
 * increase in the years that had one.
 *
 * <p>Source: 42 U.S.C. 1395w-4(q)(6)(F). CMS publishes neither; see {@link MipsBudget} and {@link
 * MipsParameters#impliedScaling()}.
 *
 * @param increase {@code k}, 0 to 3
 * @param additional {@code k2}, 0 to 1; empty in a year without the additional increase
 */
public record MipsScaling(Rate increase, Optional<Rate> additional) {
  private static final String RULE = "42 U.S.C. 1395w-4(q)(6)(F)";
  static final Rate MOST = Rate.of(3, 1);

  /**
   * Checks the bounds.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if {@code k} is not between 0 and 3 or
   *     {@code k2} not between 0 and 1
   */
  public MipsScaling {
    Violations.of("MipsScaling")
        .require(increase.isWithin(Rate.ZERO, MOST), "increase", increase, "between 0 and 3", RULE)
        .require(
            additional.map(k -> k.isWithin(Rate.ZERO, Rate.ONE)).orElse(true),
            "additional",
            additional.orElse(Rate.ZERO),
            "between 0 and 1",
            RULE)
        .throwIfInvalidTerms();
  }

  /** The scaling factor of a year without the additional increase. */
  public static MipsScaling of(Rate increase) {
    return new MipsScaling(increase, Optional.empty());
  }

  /** Both scaling factors of a year with the additional increase. */
  public static MipsScaling of(Rate increase, Rate additional) {
    return new MipsScaling(increase, Optional.of(additional));
  }

  /** Both as decimals, such as {@code of("0.12", "0.40")}. */
  public static MipsScaling of(String increase, String additional) {
    return of(Rate.of(increase), Rate.of(additional));
  }

  /** Reads as in "scaled by 7/60", with the additional factor where there is one. */
  @Override
  public String toString() {
    return "scaled by "
        + increase.toFraction()
        + additional.map(k -> ", additional increases by " + k.toFraction()).orElse("");
  }
}
