package org.openvbc.models.medicalhome;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** What happened at a participant of Making Care Primary. */
@Value.Immutable
public sealed interface MakingCarePrimaryPerformance extends WithMakingCarePrimaryPerformance
    permits ImmutableMakingCarePrimaryPerformance {

  /** The member months of attributed beneficiaries. */
  MemberMonths memberMonths();

  /** What primary care cost before, per member and month; needed where a part is in advance. */
  Optional<PerMemberPerMonth> primaryCarePerMember();

  /** The primary care claims of the months at full fees. */
  Money claimsAtFullFees();

  /** The part of the greatest incentive that was earned, 0 to 100 %. */
  Rate earnedPart();

  /** Whether the participant has the upfront payment for infrastructure. */
  boolean isEligibleForInfrastructure();

  /** Checks signs and shares. */
  @Value.Check
  default void check() {
    Violations.of("MakingCarePrimaryPerformance")
        .require(
            primaryCarePerMember().map(each -> !each.isNegative()).orElse(true),
            "primaryCarePerMember",
            primaryCarePerMember().map(PerMemberPerMonth::toString).orElse("not stated"),
            "at least $0.00",
            "a cost")
        .requireNotNegative("claimsAtFullFees", claimsAtFullFees(), "a cost")
        .requireShare("earnedPart", earnedPart(), "a part of the greatest incentive")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return memberMonths()
        + ", claims at full fees "
        + claimsAtFullFees()
        + ", "
        + earnedPart()
        + " of the incentive earned";
  }

  /** A builder; all but the history are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMakingCarePrimaryPerformance.Builder {
    Builder() {}
  }
}
