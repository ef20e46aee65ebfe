package org.openvbc.examples.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;
import org.openvbc.models.hybrid.HybridSettlement;

class NoDoublePaymentTest {

  @Test
  void partsAreSettledByTheirOwnModels() {
    assertThat(NoDoublePayment.joints().target()).isEqualTo(Money.of(1_800_000));
    assertThat(NoDoublePayment.joints().actual()).isEqualTo(Money.of(1_620_000));
    assertThat(NoDoublePayment.joints().netPayment()).isEqualTo(Money.of(90_000));
    assertThat(NoDoublePayment.bonus().netPayment()).isEqualTo(Money.of(150_000));
  }

  @Test
  void togetherNothingIsPaidTwice() {
    HybridSettlement settled = NoDoublePayment.together().settlement();
    assertThat(settled.savings()).isEqualTo(Money.of(666_000));
    assertThat(settled.paidToProvider()).isEqualTo(Money.of(1_386_000));
    assertThat(settled.payerNet()).isEqualTo(Money.of(814_000).unrounded());
    assertThat(NoDoublePayment.contract().doublePayment(NoDoublePayment.year()))
        .isEqualTo(Money.of(324_000));
  }

  @Test
  void exampleShowsPartsContractAndDifference() {
    Captured out = new Captured();
    NoDoublePayment.run(out.stream());
    assertThat(out.text()).contains("$666,000.00", "$814,000.00", "$1,710,000.00", "$324,000.00");
    assertThat(out.lines()).anyMatch(line -> line.matches(" +paid twice +\\$324,000\\.00 *"));
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(1);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
