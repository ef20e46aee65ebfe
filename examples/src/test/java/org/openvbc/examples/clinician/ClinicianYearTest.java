package org.openvbc.examples.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.examples.Captured;
import org.openvbc.models.clinician.MipsParameters;
import org.openvbc.quality.mips.MipsQualityParameters;

class ClinicianYearTest {
  @Test
  void theScoreMovesEveryClaimLine() {
    Score score = ClinicianYear.score().settlement().score();
    assertThat(score).isEqualTo(Score.ofPercent("82.5"));
    assertThat(ClinicianYear.payment(score).settlement().factor().total())
        .isEqualTo(Rate.of("0.00315"));
    assertThat(ClinicianYear.payment(score).settlement().netPayment())
        .isEqualTo(Money.of("791.96"));
  }

  /** Two modules state it, as neither depends on the other. */
  @Test
  void scoresAndPaymentsKnowTheSameThreshold() {
    for (int year = 2017; year <= 2026; year++) {
      assertThat(MipsQualityParameters.of(year).threshold())
          .isEqualTo(MipsParameters.of(year).curve().threshold());
    }
  }

  @Test
  void itShowsBothWorksheetsAndTheCliff() {
    Captured out = new Captured();
    ClinicianYear.run(out.stream());

    assertThat(out.text()).contains("82.5%", "0.315%", "-6.7488%", "-$22,500.00", "$1,575.00");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }
}
