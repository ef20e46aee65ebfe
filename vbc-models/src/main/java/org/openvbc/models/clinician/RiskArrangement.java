package org.openvbc.models.clinician;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** A payment arrangement as the nominal-risk test sees it. */
@Value.Immutable
public sealed interface RiskArrangement extends WithRiskArrangement
    permits ImmutableRiskArrangement {
  /** By which standards it is tested. */
  enum Kind {
    /** An APM of Medicare. */
    ADVANCED_APM,
    /** An arrangement of another payer; not a contract between CMS and a plan. */
    OTHER_PAYER,
    /** A medical home model of Medicare. */
    MEDICAL_HOME
  }

  /** By which standards it is tested. */
  Kind kind();

  /**
   * Whether payments are withheld, reduced or owed when spending exceeds what is expected; in a
   * medical home also whether a guaranteed payment can be lost.
   */
  boolean bearsLosses();

  /** The most that can be lost in a year, in dollars. */
  Money maximumLoss();

  /**
   * Average estimated revenue of the participating providers: Parts A and B, or from that other
   * payer. Without it the revenue standard is not tested; a medical home needs it.
   */
  Optional<Money> revenue();

  /**
   * Expected expenditures for which the entity answers; for episodes the target price. Without them
   * the benchmark standard is not tested.
   */
  Optional<Money> expectedExpenditures();

  /** Whether it is capitation for all items and services without a settlement. */
  @Value.Default
  default boolean isFullCapitation() {
    return false;
  }

  /** The part of each dollar of loss that is borne; needed for other payers. */
  Optional<Rate> marginalRisk();

  /** The loss that is not shared, of expected expenditures; needed for other payers. */
  Optional<Rate> minimumLossRate();

  /** Whether a medical home is exempt from the limit of size, as those of CPC+ round 1 are. */
  @Value.Default
  default boolean isExemptFromSize() {
    return false;
  }

  /**
   * Eligible clinicians of the parent organization; needed for medical homes that are not exempt.
   */
  Optional<Long> parentClinicians();

  /** The share of clinicians that must use certified technology. */
  Rate certifiedTechnology();

  /** Whether payment depends on measures comparable to MIPS, one of them an outcome. */
  boolean hasComparableMeasures();

  /**
   * Checks the figures.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if an amount is negative, a share is none,
   *     or something that the kind needs is missing
   */
  @Value.Check
  default void check() {
    boolean needsShares = kind() == Kind.OTHER_PAYER && !isFullCapitation();
    Violations.of("RiskArrangement")
        .requireNotNegative("maximumLoss", maximumLoss(), "42 CFR 414.1415(c)")
        .require(
            revenue().map(Money::isPositive).orElse(kind() != Kind.MEDICAL_HOME),
            "revenue",
            revenue().map(Money::toString).orElse("missing"),
            "above $0.00",
            "42 CFR 414.1415(c)")
        .require(
            expectedExpenditures().map(Money::isPositive).orElse(revenue().isPresent()),
            "expectedExpenditures",
            expectedExpenditures().map(Money::toString).orElse("missing, as is revenue"),
            "above $0.00",
            "42 CFR 414.1415(c)")
        .requireShare("certifiedTechnology", certifiedTechnology(), "42 CFR 414.1415")
        .requireShare("marginalRisk", marginalRisk().orElse(Rate.ZERO), "42 CFR part 414 subpart O")
        .requireShare(
            "minimumLossRate", minimumLossRate().orElse(Rate.ZERO), "42 CFR part 414 subpart O")
        .require(
            !needsShares || marginalRisk().isPresent(),
            "marginalRisk",
            "missing",
            "stated for other payers",
            "42 CFR part 414 subpart O")
        .require(
            !needsShares || minimumLossRate().isPresent(),
            "minimumLossRate",
            "missing",
            "stated for other payers",
            "42 CFR part 414 subpart O")
        .require(
            kind() != Kind.MEDICAL_HOME || isExemptFromSize() || parentClinicians().isPresent(),
            "parentClinicians",
            "missing",
            "stated for medical homes",
            "42 CFR 414.1415(c)")
        .require(
            parentClinicians().orElse(0L) >= 0,
            "parentClinicians",
            parentClinicians().orElse(0L),
            "at least 0",
            "42 CFR 414.1415(c)")
        .throwIfInvalidTerms();
  }

  /** One sentence about it. */
  default String sentence() {
    return kind() + " arrangement that can lose " + maximumLoss();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an arrangement. */
  final class Builder extends ImmutableRiskArrangement.Builder {
    Builder() {}
  }
}
