package org.openvbc.models.hospital;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openvbc.core.model.Violations;

/** What the conditions of a hospital must hold for the terms of a year. */
final class HrrpRequirements {
  private static final String RULE = "42 CFR 412.152";

  private HrrpRequirements() {}

  static void check(HrrpPayment terms, List<HrrpConditionResult> conditions) {
    if (!fit(terms, conditions)) {
      refuse(terms, conditions);
    }
  }

  /** Whether there is nothing to name: what each violation says costs more than the factor. */
  private static boolean fit(HrrpPayment terms, List<HrrpConditionResult> conditions) {
    boolean hasPeers = terms.published().method() == HrrpMethod.PEER_GROUP;
    List<HrrpCondition> asked = terms.published().conditions();
    Set<HrrpCondition> seen = EnumSet.noneOf(HrrpCondition.class);
    for (HrrpConditionResult each : conditions) {
      boolean counts = each.discharges() >= terms.minimumDischarges();
      boolean hasAll = each.ratio().isPresent() && each.peerMedian().isPresent() == hasPeers;
      boolean hasTooMuch = !hasPeers && each.peerMedian().isPresent();
      if (!asked.contains(each.condition())
          || !seen.add(each.condition())
          || (counts && !hasAll)
          || hasTooMuch) {
        return false;
      }
    }
    return seen.size() == asked.size();
  }

  private static void refuse(HrrpPayment terms, List<HrrpConditionResult> conditions) {
    Violations violations = Violations.of("HrrpPerformance");
    Set<HrrpCondition> missing = EnumSet.noneOf(HrrpCondition.class);
    missing.addAll(terms.published().conditions());
    Set<HrrpCondition> seen = EnumSet.noneOf(HrrpCondition.class);
    for (HrrpConditionResult each : conditions) {
      String field = "conditions." + each.condition().name();
      missing.remove(each.condition());
      violations
          .require(seen.add(each.condition()), field, "given twice", "once", RULE)
          .require(
              terms.published().conditions().contains(each.condition()),
              field,
              each,
              "a condition of " + terms.fiscalYear(),
              RULE);
      values(terms, each, field, violations);
    }
    violations
        .require(
            missing.isEmpty(),
            "conditions",
            "without " + missing,
            "each condition of " + terms.fiscalYear() + ", without qualifying cases as such",
            RULE)
        .throwIfInvalidPerformance();
  }

  private static void values(
      HrrpPayment terms, HrrpConditionResult each, String field, Violations violations) {
    boolean counts = each.discharges() >= terms.minimumDischarges();
    boolean hasPeers = terms.published().method() == HrrpMethod.PEER_GROUP;
    violations
        .require(
            !counts || each.ratio().isPresent(),
            field + ".ratio",
            "missing",
            "a ratio: " + each.discharges() + " discharges count",
            RULE)
        .require(
            !counts || !hasPeers || each.peerMedian().isPresent(),
            field + ".peerMedian",
            "missing",
            "the median of the peer group: " + each.discharges() + " discharges count",
            RULE)
        .require(
            hasPeers || each.peerMedian().isEmpty(),
            field + ".peerMedian",
            each.peerMedian().map(Object::toString).orElse(""),
            "none: " + terms.fiscalYear() + " has no peer groups",
            RULE);
  }
}
