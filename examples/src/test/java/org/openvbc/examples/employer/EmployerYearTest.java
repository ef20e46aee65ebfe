package org.openvbc.examples.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;
import org.openvbc.models.consolidation.ConsolidationSettlement;
import org.openvbc.models.guarantee.ReturnOnFees;
import org.openvbc.models.guarantee.SavingsMethod;

class EmployerYearTest {

  @Test
  void everyDollarHasOneOwner() {
    ConsolidationSettlement year = EmployerYear.consolidation().settle(EmployerYear.vendors());
    assertThat(year.netSavings()).isEqualTo(Money.of(660_000));
    assertThat(year.employerNet()).isEqualTo(Money.of(455_875));
    assertThat(year.leadOverride()).isEqualTo(Money.of(23_000));
    assertThat(year.earned()).isEqualTo(Money.of(181_125));
    assertThat(EmployerYear.consolidation().settle(EmployerYear.failure()).borneByLead())
        .isEqualTo(Money.of(30_000));
    assertThat(
            EmployerYear.guarantee(
                    ReturnOnFees.proportional("1.5", SavingsMethod.DIFFERENCE_IN_DIFFERENCES))
                .settle(EmployerYear.programme())
                .netPayment())
        .isEqualTo(Money.of("-8937.30"));
  }

  @Test
  void exampleShowsCreditsWorksheetsAndForms() {
    Captured out = new Captured();
    EmployerYear.run(out.stream());
    assertThat(out.lines())
        .contains(
            "   diabetes         $240,000.00  $900,000.00  $540,000.00          3.75           2.25",
            "   employer pays lead $204,125.00",
            "   lead pays behavioral $24,840.00",
            "   lead pays employer $162,000.00",
            "   diabetes pays lead $96,000.00");
    assertThat(out.lines())
        .anyMatch(line -> line.matches(" +Employer's net savings +\\$455,875\\.00  contract.*"))
        .anyMatch(line -> line.matches(" +Refund of the period +\\$8,937\\.30  contract.*"))
        .anyMatch(line -> line.startsWith("   warning: vendors put $132,000.00 at risk"))
        .anyMatch(
            line ->
                line.matches(" +savings of 1\\.5 times the fees, make whole +\\$11,975\\.00 .*"));
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
