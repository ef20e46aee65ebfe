package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What shared savings leave a provider whose fee-for-service revenue falls as savings rise.
 *
 * <p>{@code net = due + care-coordination fees - margin lost - programme cost; margin lost = lost
 * revenue x (1 - variable cost)}. A visit that does not take place costs the payer its fee, and the
 * provider only what it would have kept of it. None of these figures is part of the contract: they
 * are the provider's own.
 *
 * @param lostRevenue fee-for-service revenue that the provider would have had and does not have;
 *     negative where it grew
 * @param variableCost the part of lost revenue that is saved as cost
 * @param programmeCost what the provider spends on care management, data and the like
 */
public record ProviderPosition(Unrounded lostRevenue, Rate variableCost, Money programmeCost) {

  /**
   * Where the provider stands.
   *
   * @param settlement the settlement
   * @param marginLost margin lost with fee-for-service revenue; negative where it grew
   * @param fees care-coordination fees received
   * @param programmeCost what the programme cost
   * @param net what is left of it all
   * @param breakEvenShare the share of savings at which nothing is gained or lost, before caps,
   *     deficits and fee offsets; empty where nothing is shareable
   */
  public record Position(
      SharedSavingsSettlement settlement,
      Money marginLost,
      Money fees,
      Money programmeCost,
      Money net,
      Optional<Rate> breakEvenShare) {
    /** One sentence: what is left. */
    @Override
    public String toString() {
      return "the provider is "
          + (net.isNegative() ? net.negated() + " worse" : net + " better")
          + " off: due "
          + settlement.due()
          + ", fees "
          + fees
          + ", margin lost "
          + marginLost
          + ", programme cost "
          + programmeCost;
    }
  }

  /**
   * Checks part and sign.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the part lies outside 0 to 100 %
   *     or the cost is negative
   */
  public ProviderPosition {
    Violations.of("ProviderPosition")
        .requireShare("variableCost", variableCost, "a part of revenue")
        .requireNotNegative("programmeCost", programmeCost, "a cost")
        .throwIfInvalidPerformance();
  }

  /**
   * From the revenue that was expected and the revenue that came.
   *
   * @param expected what the provider would have billed at the target
   * @param came what it billed
   * @param variableCost the part of revenue that is cost of the single service
   * @param programmeCost what the provider spends on the programme
   */
  public static ProviderPosition ofRevenue(
      Money expected, Money came, Rate variableCost, Money programmeCost) {
    return new ProviderPosition(expected.minus(came).unrounded(), variableCost, programmeCost);
  }

  /**
   * From the savings themselves: a part of what was saved would have been the provider's revenue.
   *
   * @param settlement the settlement
   * @param ownPart the provider's part of the care that did not take place
   * @param variableCost the part of revenue that is cost of the single service
   * @param programmeCost what the provider spends on the programme
   */
  public static ProviderPosition ofSavings(
      SharedSavingsSettlement settlement, Rate ownPart, Rate variableCost, Money programmeCost) {
    Violations.of("ProviderPosition")
        .requireShare("ownPart", ownPart, "a part of the care saved")
        .throwIfInvalidPerformance();
    return new ProviderPosition(
        settlement.grossSavings().times(ownPart), variableCost, programmeCost);
  }

  /** Where the provider stands after a settlement. */
  public Position after(SharedSavingsSettlement settlement) {
    return after(settlement, Worksheet.none());
  }

  /** The same, with every figure on the worksheet. */
  public Position after(SharedSavingsSettlement settlement, Worksheet sheet) {
    Money due = sheet.line(DUE, settlement.due());
    Money fees =
        sheet.line(
            FEES_RECEIVED, settlement.performance().careCoordinationFees().orElse(Money.ZERO));
    sheet.line(LOST_REVENUE, lostRevenue);
    Money lost =
        sheet.line(
            LOST_MARGIN, lostRevenue.times(variableCost.complement()).rounded(Rounding.CENTS));
    Money cost = sheet.line(PROGRAMME_COST, programmeCost);
    Money net = sheet.line(NET_POSITION, due.plus(fees).minus(lost).minus(cost));
    return new Position(settlement, lost, fees, cost, net, breakEven(settlement, lost, fees));
  }

  private Optional<Rate> breakEven(SharedSavingsSettlement settlement, Money lost, Money fees) {
    Unrounded base = settlement.sharing().shareable().times(settlement.sharing().qualityFactor());
    return base.signum() == 0 || settlement.grossSavings().signum() < 0
        ? Optional.empty()
        : Optional.of(Rate.of(lost.plus(programmeCost).minus(fees).unrounded(), base));
  }
}
