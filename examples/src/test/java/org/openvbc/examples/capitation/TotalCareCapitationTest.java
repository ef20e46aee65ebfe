package org.openvbc.examples.capitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;
import org.openvbc.models.capitation.CapitationYearSettlement;

class TotalCareCapitationTest {

  @Test
  void figuresAreThoseOfTheArticle() {
    assertThat(TotalCareCapitation.january().netPayment()).isEqualTo(Money.of(4_500_000));
    CapitationYearSettlement year = TotalCareCapitation.yearEnd().settlement();
    assertThat(year.performance().revenue()).isEqualTo(Money.of(54_000_000));
    assertThat(year.incurred()).isEqualTo(Money.of(47_500_000));
    assertThat(year.margin()).isEqualTo(Money.of(6_500_000));
  }

  @Test
  void exampleShowsMonthsYearAndMargin() {
    Captured out = new Captured();
    TotalCareCapitation.run(out.stream());
    assertThat(out.lines())
        .contains(
            "   each month   $4,500,000.00",
            "   the year     $54,000,000.00",
            "   2025-01     5000   $4,500,000.00",
            "   2025-05     4960   $4,464,000.00",
            "   2025-12     5045   $4,540,500.00",
            "   year              $54,000,000.00");
    assertThat(out.lines())
        .anyMatch(line -> line.matches(" +Margin +\\$6,500,000\\.00  contract: year-end.*"))
        .anyMatch(line -> line.matches(" +Margin as a rate of revenue +~12\\.037037%  contract.*"))
        .anyMatch(line -> line.matches(" +Medical loss ratio +~87\\.962963%  contract.*"));
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
