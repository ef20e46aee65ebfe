package org.openvbc.examples.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;

class PayForPerformanceTest {

  @Test
  void oneEmployeeDecides() {
    assertThat(PayForPerformance.bloodSugar(199).settlement().netPayment()).isEqualTo(Money.ZERO);
    assertThat(PayForPerformance.bloodSugar(200).settlement().netPayment())
        .isEqualTo(Money.of(25_000));
  }

  @Test
  void visitsAreComparedWithWhatWasToBeExpected() {
    assertThat(PayForPerformance.visits(1_890, 126_000).settlement().netPayment())
        .isEqualTo(Money.of(100_800));
    assertThat(PayForPerformance.visits(1_890, 120_000).settlement().netPayment())
        .isEqualTo(Money.ZERO);
    assertThat(PayForPerformance.visits(2_250, 126_000).settlement().netPayment())
        .isEqualTo(Money.of(-72_000));
  }

  @Test
  void itShowsBothPromisesAndTheirWorksheets() {
    Captured out = new Captured();
    PayForPerformance.run(out.stream());

    assertThat(out.text())
        .contains("79.6%", "$25,000.00", "-10%", "-5.5%", "$100,800.00", "-$72,000.00")
        .contains("Cases needed", "Expected events");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
