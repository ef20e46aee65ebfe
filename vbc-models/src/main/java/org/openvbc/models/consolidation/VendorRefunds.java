package org.openvbc.models.consolidation;

/** Whether refunds of vendors beyond what the lead owes reach the employer. */
public enum VendorRefunds {
  /** The employer has the greater of what the lead owes and what vendors refund. */
  PASSED_THROUGH,
  /** The employer has what the lead owes; what vendors refund beyond that stays with the lead. */
  KEPT_BY_LEAD
}
