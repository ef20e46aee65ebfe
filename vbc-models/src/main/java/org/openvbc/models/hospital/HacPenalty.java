package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HacPenaltyStep.*;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The Hospital-Acquired Condition Reduction Program in one fiscal year: the worst quarter of
 * hospitals is paid 99 % (section 1886(p) of the Social Security Act; 42 CFR 412.172).
 *
 * <p>A total strictly above the threshold takes 1 % of all payments of the year, after the other
 * two programmes. Without a score nothing is taken; Maryland is not in it. The flag alone: {@link
 * #multiplier(HacStanding)}; a year's payments: {@link #settle}. The score comes in as a value,
 * from {@code org.openvbc.quality.hospital} or from anywhere else.
 */
@Value.Immutable
public sealed interface HacPenalty
    extends PaymentModel<HacPerformance, HacSettlement>, WithHacPenalty
    permits ImmutableHacPenalty {

  /** The fiscal year that is paid. */
  FiscalYear fiscalYear();

  /** The total above which payments are reduced; needed in each year that has scores. */
  Optional<Rate> threshold();

  /** The part of payments that is taken. */
  @Value.Default
  default Rate reduction() {
    return published().reduction();
  }

  /** How the net amount of a year is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default HacPenaltyParameters published() {
    return HacPenaltyParameters.of(fiscalYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("hospital", "hac", fiscalYear().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new HacPenaltyAuthority(this);
  }

  /** Settles the payments of a year. */
  @Override
  default HacSettlement settle(HacPerformance hospital, Worksheet sheet) {
    HacMultiplier multiplier = multiplier(hospital.standing(), sheet);
    Money payments = sheet.line(PAYMENTS, hospital.paymentsAfterOtherAdjustments());
    Money net = sheet.line(NET, multiplier.factor().adjustmentOf(payments).rounded(rounding()));
    return new HacSettlement(this, hospital, multiplier, net);
  }

  /** Flag and factor of a hospital alone. */
  default HacMultiplier multiplier(HacStanding standing) {
    return multiplier(standing, Worksheet.none());
  }

  /** Flag and factor of a hospital alone, every figure on the worksheet. */
  default HacMultiplier multiplier(HacStanding standing, Worksheet sheet) {
    if (standing instanceof HacStanding.Maryland) {
      HacFlag flag = sheet.line(FLAG_MARYLAND, HacFlag.NOT_APPLICABLE);
      return multiplier(flag, HacOutcomes.MARYLAND, sheet);
    }
    if (threshold().isEmpty()) {
      return multiplier(sheet.line(FLAG_NO_SCORES, HacFlag.NO), HacOutcomes.NO_SCORES, sheet);
    }
    if (standing instanceof HacStanding.Scored scored) {
      return byTotal(scored.total(), threshold().get(), sheet);
    }
    return multiplier(sheet.line(FLAG_UNSCORED, HacFlag.NO), HacOutcomes.UNSCORED, sheet);
  }

  private HacMultiplier byTotal(Rate total, Rate threshold, Worksheet sheet) {
    sheet.line(TOTAL, total);
    sheet.line(THRESHOLD, threshold);
    boolean isAbove = total.compareTo(threshold) > 0;
    HacFlag flag = sheet.line(FLAG, isAbove ? HacFlag.YES : HacFlag.NO);
    return multiplier(flag, isAbove ? HacOutcomes.REDUCED : HacOutcomes.NOT_ABOVE, sheet);
  }

  private HacMultiplier multiplier(HacFlag flag, Outcome outcome, Worksheet sheet) {
    Rate factor = flag == HacFlag.YES ? reduction().complement() : Rate.ONE;
    return new HacMultiplier(flag, new PaymentFactor(sheet.line(FACTOR, factor), 2), outcome);
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not fit the year
   */
  @Value.Check
  default void check() {
    Violations.of("HacPenalty")
        .require(
            threshold().isPresent() == published().hasPenalty(),
            "threshold",
            threshold().map(Rate::toString).orElse("missing"),
            published().hasPenalty()
                ? "the threshold of " + fiscalYear()
                : "none: no scores in " + fiscalYear(),
            "section 1886(p)(2)")
        .requireShare("reduction", reduction(), "42 CFR 412.172(b)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Hospital-Acquired Condition Reduction Program "
        + fiscalYear()
        + ": takes "
        + threshold()
            .map(each -> reduction() + " above a total of " + HacTotals.printed(each))
            .orElse("nothing");
  }

  /** A builder; the fiscal year is needed, and the threshold where there are scores. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableHacPenalty.Builder {
    Builder() {}
  }

  /** The terms of a year with scores. */
  static HacPenalty of(int fiscalYear, Rate threshold) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).threshold(threshold).build();
  }

  /** The terms of a year with scores, such as with {@code "0.3755"}. */
  static HacPenalty of(int fiscalYear, String threshold) {
    return of(fiscalYear, Rate.of(threshold));
  }

  /**
   * The terms of a year whose threshold is computed from the totals of its hospitals.
   *
   * @param totals the totals that are ranked; without hospitals in Maryland
   * @param definition how the percentile is taken
   */
  static HacPenalty ofPopulation(int fiscalYear, List<Rate> totals, HacPercentile definition) {
    Rate percentile = HacPenaltyParameters.of(FiscalYear.of(fiscalYear)).percentile();
    return of(fiscalYear, definition.of(percentile, totals));
  }

  /** The terms of FY2023, which has no scores. */
  static HacPenalty withoutScores(int fiscalYear) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).build();
  }
}
