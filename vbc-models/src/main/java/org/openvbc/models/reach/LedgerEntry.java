package org.openvbc.models.reach;

import java.time.YearMonth;
import org.openvbc.core.money.Money;

/**
 * What one report makes of one month and mechanism; an entry is never changed, only followed.
 *
 * @param mechanism what is paid
 * @param serviceMonth the month of service
 * @param reportMonth the month of the report
 * @param gross months x dollars, rounded to cents
 * @param afterSequestration the same after sequestration, rounded to cents
 * @param payable what moves: this amount less all that moved for the month before
 */
public record LedgerEntry(
    CapitationMechanism mechanism,
    YearMonth serviceMonth,
    YearMonth reportMonth,
    Money gross,
    Money afterSequestration,
    Money payable) {

  /** What the service month is called on a worksheet, with the report where it restates. */
  String name(boolean isRestatement) {
    return mechanism.label()
        + " "
        + serviceMonth
        + (isRestatement ? " restated " + reportMonth : "");
  }
}
