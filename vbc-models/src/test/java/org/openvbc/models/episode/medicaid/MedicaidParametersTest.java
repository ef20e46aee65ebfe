package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** Which figures the states published, when, and how well they are proven. */
class MedicaidParametersTest {
  @ParameterizedTest
  @EnumSource(MedicaidState.class)
  void everyStateSharesHalfInEveryYearAndNobodyReadItAgain(MedicaidState state) {
    for (int year = 2013; year <= 2026; year++) {
      Parameter share = MedicaidParameters.of(state, PerformanceYear.of(year)).sharingRate();
      assertThat(share.asRate()).isEqualTo(Rate.of("0.5"));
      assertThat(share.evidence()).isEqualTo(Evidence.UNVERIFIED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TENNESSEE, 2018, NONE",
    "TENNESSEE, 2019, RISK_SHARE_WAIVED",
    "TENNESSEE, 2020, NONE",
    "OHIO, 2019, NONE",
    "OHIO, 2020, EXCLUDED",
    "OHIO, 2021, EXCLUDED",
    "OHIO, 2022, EXCLUDED",
    "OHIO, 2023, NONE",
    "ARKANSAS, 2020, NONE",
  })
  void suspensionsHoldInTheirYears(MedicaidState state, int year, MedicaidSuspension expected) {
    assertThat(terms(state, year).build().suspension()).isEqualTo(expected);
  }

  @Test
  void onlyArkansasLimitsTheRiskShareToReceipts() {
    assertThat(terms(MedicaidState.ARKANSAS, 2017).build().riskShareLimit())
        .isEqualTo(RiskShareLimit.ofReceipts(Rate.of("0.1")));
    assertThat(terms(MedicaidState.OHIO, 2017).build().riskShareLimit())
        .isEqualTo(RiskShareLimit.none());
    assertThat(TENNESSEE.riskShareLimit()).isEqualTo(RiskShareLimit.none());
  }

  @Test
  void aYearOutsideTheTableIsRefused() {
    assertThatThrownBy(() -> MedicaidParameters.of(MedicaidState.OHIO, PerformanceYear.of(2027)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage(
            "PY2027 is not a performance year of Ohio episodes: covered are the calendar years"
                + " 2013 to 2026");
    assertThatThrownBy(() -> terms(MedicaidState.OHIO, 2012).build())
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(
            () -> MedicaidParameters.of(MedicaidState.OHIO, PerformanceYear.firstHalfOf(2018)))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  @Test
  void everyRowIsUsedAndCited() {
    assertThat(MedicaidParameters.table().keys())
        .containsExactlyInAnyOrder(
            "medicaid.tennessee.sharingRate",
            "medicaid.tennessee.suspension",
            "medicaid.arkansas.sharingRate",
            "medicaid.arkansas.riskShareLimitOfReceipts",
            "medicaid.ohio.sharingRate",
            "medicaid.ohio.suspension");
    MedicaidParameters.table()
        .keys()
        .forEach(
            key ->
                assertThat(MedicaidParameters.table().history(key))
                    .allSatisfy(row -> assertThat(row.citation().text()).isNotBlank()));
  }

  @Test
  void aUserMaySettleASuspendedYearAllTheSame() {
    MedicaidEpisodeModel ohio =
        terms(MedicaidState.OHIO, 2020).build().withSuspension(MedicaidSuspension.NONE);

    assertThat(ohio.settle(averaging(86, "5480").build()).netPayment())
        .isEqualTo(Money.of("15910"));
    assertThat(ohio.explain(averaging(86, "5480").build()).assumptions()).hasSize(1);
  }
}
