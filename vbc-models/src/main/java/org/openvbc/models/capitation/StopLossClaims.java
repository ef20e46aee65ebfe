package org.openvbc.models.capitation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;

/** The claims that a stop-loss cover looks at: of members one by one, and of all together. */
@Value.Immutable
public sealed interface StopLossClaims extends WithStopLossClaims permits ImmutableStopLossClaims {
  /** Members one by one; those whose claims surely stay below may be left out. */
  List<MemberClaims> members();

  /** The claims of all members together, the named ones included. */
  Money totalClaims();

  /** What claims were expected to come to; asked by an aggregate cover. */
  Optional<Unrounded> expectedClaims();

  /** Checks that each member is named once and that the whole holds the parts. */
  @Value.Check
  default void check() {
    Money named = members().stream().map(MemberClaims::claims).reduce(Money.ZERO, Money::plus);
    Violations.of("StopLossClaims")
        .require(
            members().stream().map(MemberClaims::member).distinct().count() == members().size(),
            "members",
            members().size() + " rows",
            "one per member",
            "the deductible is per member")
        .require(
            totalClaims().isAtLeast(named),
            "totalClaims",
            totalClaims(),
            "at least the members' " + named,
            "the whole holds the parts")
        .require(
            expectedClaims().orElse(Unrounded.ZERO).signum() >= 0,
            "expectedClaims",
            expectedClaims().orElse(Unrounded.ZERO),
            "at least $0.00",
            "expected claims")
        .throwIfInvalidPerformance();
  }

  /** One sentence; it names no member. */
  default String sentence() {
    return "claims of " + totalClaims() + ", " + members().size() + " members one by one";
  }

  /** A builder; the total is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds claims. */
  final class Builder extends ImmutableStopLossClaims.Builder {
    Builder() {}

    /** Expected claims from an aggregate factor per employee and month. */
    public Builder expected(PerEmployeePerMonth factor, EmployeeMonths count) {
      return expectedClaims(count.times(factor));
    }

    /** Expected claims from an aggregate factor per member and month. */
    public Builder expected(PerMemberPerMonth factor, MemberMonths count) {
      return expectedClaims(count.times(factor));
    }
  }
}
