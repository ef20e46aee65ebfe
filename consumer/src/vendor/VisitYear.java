package vendor;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What a clinic did in a year.
 *
 * @param visits annual wellness visits
 * @param threshold visits that were expected anyway
 * @param fees fees that the payer paid the clinic
 * @param costOfCare what the clinic's patients cost in all
 * @param advance what was paid in advance
 */
public record VisitYear(long visits, long threshold, Money fees, Money costOfCare, Money advance) {
  /** Checks all of it at once. */
  public VisitYear {
    Violations.of("VisitYear")
        .require(visits >= 0, "visits", visits, "at least 0", "a count")
        .require(threshold >= 0, "threshold", threshold, "at least 0", "a count")
        .requireNotNegative("fees", fees, "contract 4.1")
        .requireNotNegative("costOfCare", costOfCare, "contract 4.1")
        .requireNotNegative("advance", advance, "contract 4.4")
        .throwIfInvalidPerformance();
  }
}
