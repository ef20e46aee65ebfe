package org.openvbc.models.mssp;

import java.time.LocalDate;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;

/** Tracks and performances that several tests start from. */
final class MsspSamples {
  static final LocalDate JULY_2019 = LocalDate.of(2019, 7, 1);
  static final LocalDate YEAR_2022 = LocalDate.of(2022, 1, 1);
  static final LocalDate YEAR_2024 = LocalDate.of(2024, 1, 1);
  static final MinimumSavingsRate VARIABLE = MinimumSavingsRate.variable();
  static final MinimumSavingsRate NO_MINIMUM = MinimumSavingsRate.fixed("0");
  static final MinimumSavingsRate ONE_PERCENT = MinimumSavingsRate.fixed("0.01");

  private MsspSamples() {}

  /** An ACO of 10,000 beneficiaries and $100 million that met the standard with 80 %. */
  static MsspPerformance.Builder aco(String expenditures) {
    return aco("100000000", expenditures, 10_000);
  }

  static MsspPerformance.Builder aco(String benchmark, String expenditures, long beneficiaries) {
    return aco(benchmark, expenditures, beneficiaries, met("80"));
  }

  static MsspPerformance.Builder aco(
      String benchmark, String expenditures, long beneficiaries, QualityStanding quality) {
    return MsspPerformance.builder()
        .benchmark(Money.of(benchmark))
        .expenditures(Money.of(expenditures))
        .assignedBeneficiaries(beneficiaries)
        .quality(quality);
  }

  static QualityStanding met(String percent) {
    return QualityStanding.met(Score.ofPercent(percent));
  }

  static QualityStanding alternative(String percent) {
    return QualityStanding.alternativeMet(Score.ofPercent(percent));
  }

  static QualityStanding notMet(String percent) {
    return QualityStanding.notMet(Score.ofPercent(percent));
  }
}
