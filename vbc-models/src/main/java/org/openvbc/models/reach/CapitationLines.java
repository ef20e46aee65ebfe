package org.openvbc.models.reach;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * The capitation lines of the settlement: what was paid through the year beside what it should have
 * been, all after sequestration.
 *
 * @param basePaid Base PCC or TCC paid
 * @param baseActual Base PCC or TCC on final alignment and benchmark
 * @param enhancedPaid Enhanced PCC paid, all of which is repaid
 * @param advancedPaid advanced payments (APO) paid
 * @param advancedActual the claim reductions that really happened because of them
 */
public record CapitationLines(
    Money basePaid,
    Money baseActual,
    Money enhancedPaid,
    Money advancedPaid,
    Money advancedActual) {
  /** No capitation was paid and none was due. */
  public static final CapitationLines NONE =
      new CapitationLines(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an amount is negative
   */
  public CapitationLines {
    String workbook = ReachSource.WORKBOOK.citation().text();
    Violations.of("CapitationLines")
        .requireNotNegative("basePaid", basePaid, workbook)
        .requireNotNegative("baseActual", baseActual, workbook)
        .requireNotNegative("enhancedPaid", enhancedPaid, workbook)
        .requireNotNegative("advancedPaid", advancedPaid, workbook)
        .requireNotNegative("advancedActual", advancedActual, workbook)
        .throwIfInvalidPerformance();
  }

  /**
   * The lines from the year's cash flow.
   *
   * @param paid what was paid month by month
   * @param actual the same months on final alignment and benchmark, settled by the same plan
   * @param advancedActual the claim reductions that really happened because of advanced payments
   * @throws org.openvbc.core.model.InvalidPerformanceException if the two are of different years or
   *     elections
   */
  public static CapitationLines of(
      CapitationLedger paid, CapitationLedger actual, Money advancedActual) {
    Violations.of("CapitationLines")
        .require(
            actual.model().equals(paid.model()),
            "actual",
            actual.model(),
            "of " + paid.model() + ", as what was paid",
            ReachSource.WORKBOOK.citation().text())
        .throwIfInvalidPerformance();
    return new CapitationLines(
        base(paid),
        base(actual),
        paid.paid(CapitationMechanism.ENHANCED_PCC),
        paid.paid(CapitationMechanism.ADVANCED_PAYMENT),
        advancedActual);
  }

  private static Money base(CapitationLedger ledger) {
    return ledger.paid(CapitationMechanism.BASE_PCC).plus(ledger.paid(CapitationMechanism.TCC));
  }

  /** Actual less paid; negative when the ACO pays back. */
  public Money baseTrueUp() {
    return baseActual.minus(basePaid);
  }

  /** Claim reductions less advances; negative when the ACO pays back. */
  public Money advancedTrueUp() {
    return advancedActual.minus(advancedPaid);
  }

  boolean hasAdvanced() {
    return !advancedPaid.isZero() || !advancedActual.isZero();
  }
}
