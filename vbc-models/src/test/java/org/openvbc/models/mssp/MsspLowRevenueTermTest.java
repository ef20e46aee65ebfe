package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;

/** A copy that moves the agreement into the low revenue rule does not keep a share of nothing. */
class MsspLowRevenueTermTest {
  private static final LocalDate YEAR_2024 = LocalDate.of(2024, 1, 1);

  @Test
  void agreementFrom2024WithoutAShareOfTheRateIsRefused() {
    MsspTrack older = MsspTrack.basicA(2024, LocalDate.of(2023, 1, 1));

    assertThatThrownBy(() -> older.withAgreementStart(YEAR_2024))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("lowRevenueShareOfRate is 0%, must be above 0%")
        .hasMessageContaining("42 CFR 425.605(h)");
  }

  @Test
  void trackMadeAnewHasThePublishedHalf() {
    assertThat(MsspTrack.basicA(2024, YEAR_2024).lowRevenueShareOfRate()).isEqualTo(Rate.of(1, 2));
  }
}
