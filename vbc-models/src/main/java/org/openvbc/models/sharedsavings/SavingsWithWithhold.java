package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.WithholdStep.*;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A withhold together with shared savings: which dollars go first, and the most that both pay.
 *
 * <p>{@code paid = returned + earned}. With the withhold first its return is paid out of savings:
 * {@code shareable = max(0, shareable - returned)}, while the threshold is still tested on gross
 * savings. Additive is the usual reading: the withheld money is already a cost of care at full
 * contractual rates, so its return does not lessen savings. A cap on the total incentive is cut off
 * what was earned first, then off what is returned (convention).
 */
@Value.Immutable
public sealed interface SavingsWithWithhold
    extends PaymentModel<SavingsWithWithhold.Year, SavingsWithWithhold.Settled>,
        WithSavingsWithWithhold
    permits ImmutableSavingsWithWithhold {

  /** Which dollars go first. */
  enum Order {
    /** The return of the withhold is paid out of savings. */
    WITHHOLD_FIRST,
    /** The withhold is the provider's own earned money and does not lessen savings. */
    ADDITIVE
  }

  /**
   * What happened.
   *
   * @param withhold the payments of the withhold
   * @param savings the year of the savings contract
   */
  record Year(WithholdPerformance withhold, SharedSavingsPerformance savings) {}

  /**
   * What is paid in all.
   *
   * @param terms both contracts
   * @param withhold the withhold by itself
   * @param savings the savings by themselves, less what the withhold used of them
   * @param earnedCut what the cap takes of what was earned
   * @param returnedCut what the cap takes of what is returned
   * @param netPayment what the payer pays in all; negative when the provider pays
   */
  record Settled(
      SavingsWithWithhold terms,
      WithholdSettlement withhold,
      SharedSavingsSettlement savings,
      Money earnedCut,
      Money returnedCut,
      Money netPayment)
      implements org.openvbc.core.model.Settlement {

    @Override
    public ModelId model() {
      return terms.id();
    }

    /** How the savings came out, or the withhold where nothing is due for savings. */
    @Override
    public org.openvbc.core.model.Outcome outcome() {
      return savings.due().isZero() ? withhold.outcome() : savings.outcome();
    }

    /** One sentence: both, and what is paid. */
    @Override
    public String toString() {
      return withhold
          + "; "
          + savings
          + "; in all "
          + (netPayment.isNegative() ? "the provider pays " : "the payer pays ")
          + netPayment.abs();
    }
  }

  /** The withhold. */
  WithholdContract withhold();

  /** The savings contract. */
  SharedSavings savings();

  /** Which dollars go first. */
  Order order();

  /** The most that returned withhold and earned savings pay together; empty for no cap. */
  Optional<Money> incentiveCap();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("shared savings", "with withhold", savings().period().toString());
  }

  @Override
  default Traits traits() {
    boolean isByQuality = savings().asksForQuality() || withhold().release().asksForQuality();
    return new Traits(
        Traits.Basis.BENCHMARK,
        savings().losses().isPresent() || withhold().release().asksForCost(),
        isByQuality ? Traits.QualityLink.PERFORMANCE : Traits.QualityLink.NONE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /** Settles the withhold, then the savings, then the cap on both. */
  @Override
  default Settled settle(Year year, Worksheet sheet) {
    sheet.line(ORDER, order());
    WithholdSettlement withhold = withhold().settle(year.withhold(), sheet);
    Money first = order() == Order.WITHHOLD_FIRST ? withhold.returned() : Money.ZERO;
    SharedSavingsSettlement savings = savings().rule().settle(year.savings(), first, sheet);
    Money earned = savings.due().notBelow(Money.ZERO);
    Money incentive = sheet.line(INCENTIVE, withhold.returned().plus(earned));
    Money excess = Money.ZERO;
    if (incentiveCap().isPresent()) {
      Money cap = sheet.line(INCENTIVE_CAP, incentiveCap().get());
      excess = incentive.minus(cap).notBelow(Money.ZERO);
    }
    Money earnedCut = sheet.line(EARNED_CUT, excess.cappedAt(earned));
    Money returnedCut = sheet.line(RETURNED_CUT, excess.minus(earnedCut));
    Money forSavings = afterCut(savings, earnedCut, sheet);
    Money net =
        sheet.line(TOTAL_PAYMENT, forSavings.plus(withhold.netPayment()).minus(returnedCut));
    return new Settled(this, withhold, savings, earnedCut, returnedCut, net);
  }

  /** What is cut covers no interim payments: they come back up to the limit of the contract. */
  private Money afterCut(SharedSavingsSettlement savings, Money earnedCut, Worksheet sheet) {
    if (earnedCut.isZero() || savings.performance().interimPayments().isZero()) {
      return savings.netPayment().minus(earnedCut);
    }
    Money payable = savings.due().minus(earnedCut);
    Money takenBack = savings().rule().interimTakenBack(savings.performance(), payable);
    return payable.minus(sheet.line(INTERIM_AFTER_CUT, takenBack));
  }

  /** Checks that both are of one period and count the withheld money as cost. */
  @Value.Check
  default void check() {
    Violations.of("SavingsWithWithhold")
        .require(
            withhold().period().equals(savings().period()),
            "withhold period",
            withhold().period(),
            savings().period() + " as the savings",
            "both settle the same months")
        .require(
            savings().costBasis().includes(CostBasis.Included.WITHHELD_AMOUNTS),
            "costBasis",
            savings().costBasis(),
            "with withheld amounts: costs at rates before the withhold",
            "else the withhold itself makes savings")
        .requireNotNegative("incentiveCap", incentiveCap().orElse(Money.ZERO), "a limit")
        .requireWholeCents("incentiveCap", incentiveCap().orElse(Money.ZERO), "it is paid")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return withhold()
        + "; "
        + savings()
        + "; "
        + (order() == Order.WITHHOLD_FIRST ? "the withhold first" : "additive")
        + incentiveCap().map(cap -> ", at most " + cap).orElse("");
  }

  /** A builder; the cap is optional. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the two together. */
  final class Builder extends ImmutableSavingsWithWithhold.Builder {
    Builder() {}
  }
}
