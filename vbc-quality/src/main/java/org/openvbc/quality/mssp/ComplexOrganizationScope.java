package org.openvbc.quality.mssp;

/**
 * Which eCQMs earn the point of the complex organization adjustment, where the rule's text leaves
 * room (42 CFR 414.1380(b)(1)(vii)(C)).
 */
public enum ComplexOrganizationScope {
  /** Every submitted eCQM with enough cases and complete data, also one without benchmark. */
  SUBMITTED,
  /** Only an eCQM that is scored. */
  SCORED
}
