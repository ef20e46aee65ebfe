package org.openvbc.models.medicalhome;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;

/**
 * Care management fees by risk tier, per beneficiary and month.
 *
 * @param fees the fee of each tier
 */
public record TierFees(Map<RiskTier, PerMemberPerMonth> fees) {
  /**
   * Keeps the fees in the order of the tiers.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is negative
   */
  public TierFees {
    fees = Collections.unmodifiableMap(new TreeMap<>(fees));
    Violations violations = Violations.of("TierFees");
    fees.forEach(
        (tier, fee) ->
            violations.require(
                !fee.isNegative(), "fees." + tier, fee, "at least $0.00", "a fee is paid"));
    violations.throwIfInvalidTerms();
  }

  /** Whether the tier has a fee. */
  public boolean covers(RiskTier tier) {
    return fees.containsKey(tier);
  }

  /** The fee of a tier that has one. */
  PerMemberPerMonth of(RiskTier tier) {
    return Objects.requireNonNull(fees.get(tier));
  }
}
