package org.openvbc.examples.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;

class MedicalHomeYearTest {

  @Test
  void bonusIsPaidFromExactlyEightyPercentOn() {
    assertThat(MedicalHomeYear.employer(332).settlement().netPayment())
        .isEqualTo(Money.of(184_000));
    assertThat(MedicalHomeYear.employer(320).settlement().netPayment())
        .isEqualTo(Money.of(184_000));
    assertThat(MedicalHomeYear.employer(319).settlement().netPayment())
        .isEqualTo(Money.of(144_000));
  }

  @Test
  void practiceKeepsWhatItsQualityRetains() {
    assertThat(MedicalHomeYear.practice().settlement().earned()).isEqualTo(Money.of(8_400));
    assertThat(MedicalHomeYear.practice().settlement().repaid()).isEqualTo(Money.of(12_600));
    assertThat(MedicalHomeYear.practice().unverified()).isNotEmpty();
  }

  @Test
  void exampleShowsBothWithWorksheets() {
    Captured out = new Captured();
    MedicalHomeYear.run(out.stream());
    assertThat(out.text()).contains("319 of 400", "$184,000.00", "$144,000.00", "Repaid");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
