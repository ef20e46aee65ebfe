package org.openvbc.models.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/**
 * How many readmissions a hospital has for a condition, against an average hospital with its
 * patients: {@code predicted readmission rate / expected readmission rate}.
 *
 * <p>Not floored at 1: under peer grouping a ratio below 1 counts where it is above the median.
 * Computed from rates it stays an exact quotient; CMS prints it with 4 decimals, half up.
 *
 * <p>Source: 42 CFR 412.152.
 *
 * @param rate the ratio; 1 is as expected
 */
public record ExcessReadmissionRatio(Rate rate) {
  private static final int PRINTED_DECIMALS = 4;
  private static final String RULE = "42 CFR 412.152";

  /**
   * Checks the sign.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if it is negative
   */
  public ExcessReadmissionRatio {
    Violations.of("ExcessReadmissionRatio")
        .require(rate.signum() >= 0, "rate", rate, "at least 0", RULE)
        .throwIfInvalidPerformance();
  }

  /** A ratio as printed, such as {@code "1.0233"}. */
  public static ExcessReadmissionRatio of(String ratio) {
    return new ExcessReadmissionRatio(Rate.of(ratio));
  }

  /**
   * The exact quotient of the two rates.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a rate is not one of readmissions
   *     or nothing is expected
   */
  public static ExcessReadmissionRatio ofRates(Rate predicted, Rate expected) {
    Violations.of("ExcessReadmissionRatio")
        .requireShare("predicted", predicted, RULE)
        .requireShare("expected", expected, RULE)
        .require(expected.signum() != 0, "expected", expected, "above 0%", RULE)
        .throwIfInvalidPerformance();
    return new ExcessReadmissionRatio(predicted.dividedBy(expected));
  }

  /** The ratio as CMS prints it; for print, never to compute with. */
  public BigDecimal printed() {
    return rate.toBigDecimal(PRINTED_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Reads as in "1.0233". */
  @Override
  public String toString() {
    return printed().toPlainString();
  }
}
