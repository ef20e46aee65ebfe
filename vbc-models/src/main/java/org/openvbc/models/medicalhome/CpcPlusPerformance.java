package org.openvbc.models.medicalhome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.quality.Score;

/** A practice's year in Comprehensive Primary Care Plus: beneficiaries and scores. */
@Value.Immutable
public sealed interface CpcPlusPerformance extends WithCpcPlusPerformance
    permits ImmutableCpcPlusPerformance {

  /** The beneficiaries of each quarter by risk tier, one to four quarters. */
  List<TierCounts> quarters();

  /** The beneficiaries for whom the incentive is prepaid. */
  long prepaidBeneficiaries();

  /** The quality score, as a percentile. */
  Score quality();

  /** The score of each utilization measure, as a percentile. */
  Map<UtilizationMeasure, Score> utilization();

  /** What office visits cost before, per beneficiary and month; needed in track 2. */
  Optional<PerMemberPerMonth> historicalOfficeVisits();

  /** Checks counts and signs. */
  @Value.Check
  default void check() {
    Violations.of("CpcPlusPerformance")
        .require(
            !quarters().isEmpty() && quarters().size() <= CpcPlusRule.QUARTERS,
            "quarters",
            quarters().size(),
            "1 to 4",
            "quarters of a year")
        .require(
            prepaidBeneficiaries() >= 0,
            "prepaidBeneficiaries",
            prepaidBeneficiaries(),
            "at least 0",
            "a count")
        .require(
            historicalOfficeVisits().map(each -> !each.isNegative()).orElse(true),
            "historicalOfficeVisits",
            historicalOfficeVisits().map(PerMemberPerMonth::toString).orElse("not stated"),
            "at least $0.00",
            "a cost")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return prepaidBeneficiaries()
        + " beneficiaries, "
        + quarters().size()
        + (quarters().size() == 1 ? " quarter" : " quarters")
        + ", quality "
        + quality();
  }

  /** A builder; quarters, prepaid beneficiaries and scores are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableCpcPlusPerformance.Builder {
    Builder() {}
  }
}
