package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PersonYears;
import org.openvbc.models.mssp.EnrollmentTotals;
import org.openvbc.models.mssp.EnrollmentType;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspTrack;

/** What a user writes must compile outside the package of the model. */
class MsspFromOutsideTest {
  private static final MsspTrack TRACK =
      MsspTrack.enhanced(2024, LocalDate.of(2022, 1, 1), MinimumSavingsRate.fixed("0.01"));

  @Test
  void performanceBuiltFromEnrolmentTypesSettles() {
    EnrollmentTotals totals =
        EnrollmentTotals.of(
            EnrollmentType.AGED_NON_DUAL,
            PersonYears.of("7850.25"),
            PerYear.of("12000"),
            PerYear.of("11000"));
    MsspPerformance aco =
        MsspPerformance.builder()
            .totals(totals)
            .assignedBeneficiaries(8_238)
            .quality(QualityStanding.met(Score.FULL))
            .build();

    assertThat(TRACK.settle(aco).netPayment()).isEqualTo(Money.of("5769933.75"));
  }

  @Test
  void whatIfIsACopyWithOneTermChanged() {
    MsspPerformance aco =
        MsspPerformance.builder()
            .benchmark(Money.of("100000000"))
            .expenditures(Money.of("95000000"))
            .assignedBeneficiaries(8_238)
            .quality(QualityStanding.met(Score.FULL))
            .build();
    MsspTrack changed = TRACK.withSharingRate(Rate.of("0.50"));

    assertThat(changed.settle(aco).netPayment()).isEqualTo(Money.of("2450000"));
    assertThat(changed.settle(aco.withExpenditures(Money.of("90000000"))).netPayment())
        .isEqualTo(Money.of("4900000"));
  }
}
