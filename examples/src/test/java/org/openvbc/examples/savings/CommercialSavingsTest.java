package org.openvbc.examples.savings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.examples.Captured;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;

class CommercialSavingsTest {

  @Test
  void figuresAreThoseOfTheContract() {
    SharedSavingsSettlement settled = CommercialSavings.settled().settlement();
    assertThat(settled.targetPerMember()).contains(PerMemberPerMonth.of("464.38"));
    assertThat(settled.earned()).isEqualTo(Money.of("1638414.87"));
    assertThat(settled.feeOffset()).isEqualTo(Money.of(240_000));
    assertThat(settled.netPayment()).isEqualTo(Money.of("798414.87"));
    assertThat(CommercialSavings.position().net()).isEqualTo(Money.of("604728.32"));
  }

  @Test
  void exampleShowsTheWorksheetAndWhatOtherTermsPay() {
    Captured out = new Captured();
    CommercialSavings.run(out.stream());
    assertThat(out.lines())
        .anyMatch(line -> line.matches(" +Target as published +\\$464\\.38 PMPM .*"))
        .anyMatch(line -> line.matches(" +Savings as a rate of the target +~6\\.462869% .*"))
        .anyMatch(line -> line.matches(" +Balance +\\$798,414\\.87 .*"))
        .anyMatch(
            line -> line.matches(" +as agreed +\\$1,638,414\\.87 +\\$0\\.00 +\\$798,414\\.87"))
        .anyMatch(line -> line.matches(" +a cap of 2 % of the target +\\$1,158,912\\.00 .*"))
        .anyMatch(line -> line.startsWith("   the provider is $604,728.32 better off"));
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
