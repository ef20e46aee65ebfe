package org.openvbc.models.clinician;

import java.util.Locale;

/** The ways to reach a status: Medicare alone or all payers, by payments or by patients. */
public enum QpRoute {
  /** Medicare payments. */
  MEDICARE_PAYMENTS("medicare.payment", "medicare.partialPayment", false, true),
  /** Medicare patients. */
  MEDICARE_PATIENTS("medicare.patients", "medicare.partialPatients", false, false),
  /** Payments of all payers, with a floor for Medicare. */
  ALL_PAYER_PAYMENTS("allPayer.payment", "allPayer.partialPayment", true, true),
  /** Patients of all payers, with a floor for Medicare. */
  ALL_PAYER_PATIENTS("allPayer.patients", "allPayer.partialPatients", true, false);

  private final String full;
  private final String partial;
  private final boolean allPayer;
  private final boolean byPayments;

  QpRoute(String full, String partial, boolean allPayer, boolean byPayments) {
    this.full = full;
    this.partial = partial;
    this.allPayer = allPayer;
    this.byPayments = byPayments;
  }

  /** Whether all payers count. */
  public boolean isAllPayer() {
    return allPayer;
  }

  /** Whether payments count, not patients. */
  public boolean isByPayments() {
    return byPayments;
  }

  /** The key of the threshold of a status. */
  String key(boolean isPartial) {
    return "qp." + (isPartial ? partial : full);
  }

  /** The key of the Medicare floor of a status; only for all payers. */
  String floorKey(boolean isPartial) {
    return key(isPartial).replace("allPayer", "floor");
  }

  /** Reads as in "medicare payments". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
