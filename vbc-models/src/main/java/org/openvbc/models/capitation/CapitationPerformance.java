package org.openvbc.models.capitation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.money.Rate;

/** What a capitation is paid for: who was a member, how sick the group is, what came in. */
@Value.Immutable
public sealed interface CapitationPerformance extends WithCapitationPerformance
    permits ImmutableCapitationPerformance {
  /** Member months by rate cell. */
  Membership membership();

  /**
   * The risk score of the group, weighted by member months; asked where the contract has a base.
   */
  Optional<Rate> groupRiskScore();

  /** Premium; asked where the contract pays a share of it. */
  Optional<Premium> premium();

  /** Earlier months that are known better now. */
  List<RetroChange> retroChanges();

  /** One sentence about it. */
  default String sentence() {
    return membership().toString()
        + groupRiskScore()
            .map(score -> ", risk score " + CapitationRequirements.decimal(score))
            .orElse("")
        + premium().map(premium -> ", premium " + premium.revenue()).orElse("")
        + (retroChanges().isEmpty() ? "" : ", changes of " + retroChanges());
  }

  /** A builder; the membership is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Members alone. */
  static CapitationPerformance of(Membership membership) {
    return builder().membership(membership).build();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableCapitationPerformance.Builder {
    Builder() {}
  }
}
