package org.openvbc.models.advantage;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * Which settlement of a year this is: an interim one after a few months of claims run-out, or the
 * final one, from which the interim one is taken off.
 *
 * @param kind interim or final
 * @param runOutMonths the months of claims run-out behind the medical expense
 * @param settledBefore what earlier rounds moved to the provider; negative if the provider paid
 */
public record SettlementRound(Kind kind, int runOutMonths, Money settledBefore) {
  /** Interim or final. */
  public enum Kind {
    /** Before the claims are complete. */
    INTERIM,
    /** After they are. */
    FINAL
  }

  /**
   * Checks the months.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
   */
  public SettlementRound {
    Violations.of("SettlementRound")
        .require(runOutMonths >= 0, "runOutMonths", runOutMonths, "at least 0", "months of run-out")
        .throwIfInvalidPerformance();
  }

  /** The first settlement of a year. */
  public static SettlementRound interim(int runOutMonths) {
    return new SettlementRound(Kind.INTERIM, runOutMonths, Money.ZERO);
  }

  /** The final settlement after an interim one that moved an amount to the provider. */
  public static SettlementRound finalAfter(Money settledBefore, int runOutMonths) {
    return new SettlementRound(Kind.FINAL, runOutMonths, settledBefore);
  }

  /** The only settlement of a year. */
  public static SettlementRound only(int runOutMonths) {
    return finalAfter(Money.ZERO, runOutMonths);
  }

  /** Reads as in "final, 12 months of run-out". */
  @Override
  public String toString() {
    return AdvantageRequirements.words(kind) + ", " + runOutMonths + " months of run-out";
  }
}
