package org.openvbc.models.episode;

import java.math.BigDecimal;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A patient's risk multiplier, folded once to 14 decimals, half up: the form in which it is
 * multiplied with a price.
 *
 * @param units the multiplier in units of 1e-14; positive, at most 1,000
 */
public record FoldedMultiplier(long units) {
  private static final long MOST_UNITS = Folding.multiplier(Folding.LARGEST_MULTIPLIER);

  /** No risk adjustment. */
  public static final FoldedMultiplier ONE = of(Rate.ONE);

  /**
   * Checks the range.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not positive or is beyond
   *     1,000
   */
  public FoldedMultiplier {
    if (!isWithin(units)) {
      refuse();
    }
  }

  /**
   * Folds a multiplier.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is not positive or is beyond
   *     1,000
   */
  public static FoldedMultiplier of(Rate multiplier) {
    if (multiplier.signum() <= 0 || multiplier.compareTo(Folding.LARGEST_MULTIPLIER) > 0) {
      refuse();
    }
    return new FoldedMultiplier(Folding.multiplier(multiplier));
  }

  /** Folds a multiplier and shows it before and after. */
  public static FoldedMultiplier of(Rate multiplier, Worksheet sheet) {
    sheet.line(EpisodeStep.RISK_MULTIPLIER, multiplier);
    FoldedMultiplier folded = of(multiplier);
    sheet.line(EpisodeStep.FOLDED_MULTIPLIER, folded.decimal());
    return folded;
  }

  /** Whether raw units are a multiplier: positive, at most 1,000. */
  static boolean isWithin(long units) {
    return units > 0 && units <= MOST_UNITS;
  }

  /** The factor is a patient's: it stays out of the message. */
  private static void refuse() {
    Violations.of("FoldedMultiplier")
        .require(
            false,
            "multiplier",
            "out of range",
            "above 0 and at most 1,000",
            "a factor on a target price")
        .throwIfInvalidPerformance();
  }

  /** The multiplier as a decimal number. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(units, Folding.MULTIPLIER_DECIMALS);
  }

  @Override
  public String toString() {
    return decimal().stripTrailingZeros().toPlainString();
  }
}
