package org.openvbc.models.medicalhome;

import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Primary Care First, 2021 to 2025: a population payment by the risk of the practice, a flat fee
 * for each visit, and an adjustment of both by results.
 *
 * <p>{@code payments of a quarter = 3 x beneficiaries x population payment x (1 - leakage) + visits
 * x visit fee x geographic factor}, the local fee in cents; {@code adjustment = payments x rate},
 * where the rate is -10 % if acute hospital utilization is below the national minimum or the
 * quality gateway is missed, and otherwise the level of the regional percentile plus the bonus of
 * the same level for improvement.
 */
@Value.Immutable
public sealed interface PrimaryCareFirst
    extends PaymentModel<PrimaryCareFirstPerformance, PrimaryCareFirstSettlement>,
        WithPrimaryCareFirst
    permits ImmutablePrimaryCareFirst {

  /** The year. */
  PerformanceYear year();

  /** The first year of the practice: 2021 in the first cohort, 2022 in the second. */
  PerformanceYear firstYear();

  /** The fee of a visit before the geographic factor; documented for 2021 only. */
  Money visitFee();

  /** The population payment by risk group. */
  @Value.Default
  default RiskGroups groups() {
    return published().groups();
  }

  /** What results are worth. */
  @Value.Default
  default AdjustmentTable adjustment() {
    return published().adjustment();
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default PrimaryCareFirstParameters published() {
    return PrimaryCareFirstParameters.of(year());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("pcf", "cohort" + firstYear().label(), year().label());
  }

  /** A population payment for primary care, moved by measured quality. */
  @Override
  default Traits traits() {
    return MedicalHomeTraits.primaryCare(true);
  }

  @Override
  default Authority authority() {
    return PrimaryCareFirstStep.authority(this);
  }

  /** Settles the quarters of a year, which {@link PrimaryCareFirstRule} spells out. */
  @Override
  default PrimaryCareFirstSettlement settle(PrimaryCareFirstPerformance practice, Worksheet sheet) {
    return new PrimaryCareFirstRule(this).settle(practice, sheet);
  }

  /** Whether a practice could enter with so many beneficiaries and that share of primary care. */
  default boolean admits(long beneficiaries, Rate primaryCareShare) {
    return beneficiaries >= published().beneficiariesAtEntry()
        && primaryCareShare.isAtLeast(published().primaryCareAtEntry());
  }

  /** Checks the terms. */
  @Value.Check
  default void check() {
    MedicalHomeRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Primary Care First "
        + year()
        + ", practice since "
        + firstYear()
        + ", visit fee "
        + visitFee();
  }

  /**
   * A year whose visit fee is documented.
   *
   * @throws UnsupportedPeriodException if that of the year is not
   */
  static PrimaryCareFirst of(int year, int firstYear) {
    PerformanceYear asked = PerformanceYear.of(year);
    Money fee =
        PrimaryCareFirstParameters.of(asked)
            .visitFee()
            .orElseThrow(
                () ->
                    new UnsupportedPeriodException(
                        "no visit fee of Primary Care First is documented for "
                            + asked
                            + ": state it"));
    return of(year, firstYear, fee);
  }

  /** A year with a stated visit fee. */
  static PrimaryCareFirst of(int year, int firstYear, Money visitFee) {
    return builder()
        .year(PerformanceYear.of(year))
        .firstYear(PerformanceYear.of(firstYear))
        .visitFee(visitFee)
        .build();
  }

  /** A builder; year, first year and visit fee are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutablePrimaryCareFirst.Builder {
    Builder() {}
  }
}
