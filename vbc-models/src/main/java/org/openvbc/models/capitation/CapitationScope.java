package org.openvbc.models.capitation;

import org.openvbc.core.model.Traits;

/** Which care the capitation pays for. */
public enum CapitationScope {
  /** Primary care. */
  PRIMARY_CARE("primary care", Traits.Scope.CONDITION),
  /** Care by physicians and other professionals. */
  PROFESSIONAL("professional", Traits.Scope.CONDITION),
  /** Care in hospitals and other institutions. */
  INSTITUTIONAL("institutional", Traits.Scope.CONDITION),
  /** A set of service categories that the contract names; the others stay fee for service. */
  PARTIAL("partial", Traits.Scope.CONDITION),
  /** All care. */
  GLOBAL("global", Traits.Scope.COMPREHENSIVE),
  /** Care of one or more conditions, paid for each active month. */
  CONDITION("condition", Traits.Scope.CONDITION),
  /** Care of an episode. */
  EPISODE("episode", Traits.Scope.CONDITION);

  private final String label;
  private final Traits.Scope breadth;

  CapitationScope(String label, Traits.Scope breadth) {
    this.label = label;
    this.breadth = breadth;
  }

  /** The name in words. */
  public String label() {
    return label;
  }

  Traits.Scope breadth() {
    return breadth;
  }
}
