package org.openvbc.models.reach;

/** Something that can be settled, but that no published ACO ever had: look at the inputs again. */
public enum ReachWarning {
  /** Advanced payment belongs to primary care capitation. */
  ADVANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION,
  /** Enhanced primary care capitation belongs to primary care capitation. */
  ENHANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION
}
