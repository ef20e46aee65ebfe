package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * An interim payment within the year, on savings that are projected for the whole year.
 *
 * <p>{@code payment = min(share x projected earned, cap) - paid so far}, only if projected savings
 * reach the minimum rate and a buffer on it; nothing is taken back before the final settlement
 * (convention), which replaces everything. Rounded once, at the payment. The projection is a year
 * of its own: annual cost, the year's member months, the last known or an assumed score.
 */
@Value.Immutable
public sealed interface InterimAdvance
    extends PaymentModel<InterimAdvance.Year, InterimAdvance.Settled>, WithInterimAdvance
    permits ImmutableInterimAdvance {

  /**
   * What is projected.
   *
   * @param projected the whole year as projected
   * @param paidSoFar interim payments so far
   */
  record Year(SharedSavingsPerformance projected, Money paidSoFar) {

    /**
     * Checks the sign.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if it is negative
     */
    public Year {
      Violations.of("InterimAdvance.Year")
          .requireNotNegative("paidSoFar", paidSoFar, "interim payments")
          .throwIfInvalidPerformance();
    }
  }

  /**
   * What is advanced.
   *
   * @param terms the terms of the advance
   * @param performance what was projected
   * @param outcome how it came out, with the reason
   * @param projectedSavings gross savings of the projected year; losses negative
   * @param projectedEarned what the projected year would earn, not rounded
   * @param netPayment the interim payment
   */
  record Settled(
      InterimAdvance terms,
      Year performance,
      Outcome outcome,
      Unrounded projectedSavings,
      Unrounded projectedEarned,
      Money netPayment)
      implements Settlement {

    @Override
    public ModelId model() {
      return terms.id();
    }

    /** One sentence: projection and payment. */
    @Override
    public String toString() {
      return terms.contract().name()
          + ": projected savings of "
          + projectedSavings
          + "; "
          + outcome
          + "; the payer pays "
          + netPayment;
    }
  }

  /** The contract that is settled at the end. */
  SharedSavings contract();

  /** The part of projected earnings that is advanced. */
  Rate share();

  /** The most that is advanced in the year; empty for no cap. */
  Optional<Money> cap();

  /** What projected savings must reach beyond the minimum rate, as a rate of the target. */
  Rate buffer();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("shared savings", "interim", contract().period().toString());
  }

  @Override
  default Traits traits() {
    return contract().traits();
  }

  /** Projects, tests and advances. */
  @Override
  default Settled settle(Year year, Worksheet sheet) {
    SharedSavingsRule.Projection projection =
        contract().rule().project(year.projected(), buffer(), sheet);
    Rate margin = contract().savings().threshold().rate().plus(buffer());
    sheet.line(ADVANCE_THRESHOLD, projection.target().times(margin));
    boolean isReached = sheet.line(ADVANCE_REACHED, projection.isReached());
    Unrounded advance = isReached ? projection.earned().times(share()) : Unrounded.ZERO;
    if (cap().isPresent()) {
      advance = advance.cappedAt(cap().get().unrounded());
    }
    sheet.line(ADVANCE, advance);
    Money before = sheet.line(ADVANCED_BEFORE, year.paidSoFar());
    Money payment =
        sheet.line(
            ADVANCE_PAYMENT,
            advance.minus(before.unrounded()).notBelow(Unrounded.ZERO).rounded(Rounding.CENTS));
    return new Settled(
        this,
        year,
        outcome(isReached, payment),
        projection.savings(),
        projection.earned(),
        payment);
  }

  private static Outcome outcome(boolean isReached, Money payment) {
    if (!isReached) {
      return SharedSavingsOutcomes.ADVANCE_NOT_REACHED;
    }
    return payment.isZero()
        ? SharedSavingsOutcomes.ADVANCED_ALREADY
        : SharedSavingsOutcomes.ADVANCE_PAID;
  }

  /** Checks share, cap and buffer. */
  @Value.Check
  default void check() {
    Violations.of("InterimAdvance")
        .requireShare("share", share(), "a part of what is projected")
        .requireNotNegative("cap", cap().orElse(Money.ZERO), "a limit")
        .requireShare("buffer", buffer(), "a rate of the target")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return contract().name()
        + ": "
        + share()
        + " of projected earnings advanced"
        + cap().map(most -> ", at most " + most).orElse("")
        + ", if savings reach "
        + buffer()
        + " beyond the minimum rate";
  }

  /** A builder; the cap is optional. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms of an advance. */
  final class Builder extends ImmutableInterimAdvance.Builder {
    Builder() {}
  }
}
