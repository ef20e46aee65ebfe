package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Outcome;
import org.openvbc.models.advantage.AdvantageOutcomes;
import org.openvbc.models.advantage.ProviderSettlement;

class AdvantageContestantsTest {
  private static final int ROWS = 20_000;

  @Test
  void bigDecimalPaysMemberMonthsTheSameCents() {
    for (AdvantagePanel.Month row : AdvantagePanel.months(ROWS)) {
      assertThat(PlainAdvantageBigDecimal.memberMonth(PlainAdvantageBigDecimal.Month.of(row)))
          .as(row::toString)
          .isEqualByComparingTo(
              AdvantagePanel.PLAN
                  .memberMonthPayment(AdvantagePanel.COUNTIES[row.county()], row.risk())
                  .toBigDecimal());
    }
  }

  @Test
  void bigDecimalSettlesProvidersToTheSameCentsAndThePanelMeetsEveryBranch() {
    Map<Outcome, Integer> outcomes = new HashMap<>();
    for (AdvantagePanel.Year row : AdvantagePanel.years(ROWS)) {
      ProviderSettlement settled = AdvantagePanel.CONTRACT.settle(row.performance());
      assertThat(PlainAdvantageBigDecimal.providerResult(PlainAdvantageBigDecimal.Year.of(row)))
          .as(row::toString)
          .isEqualByComparingTo(settled.result().toBigDecimal());
      outcomes.merge(settled.outcome(), 1, Integer::sum);
    }
    assertThat(outcomes)
        .containsOnlyKeys(
            AdvantageOutcomes.SURPLUS_SHARED,
            AdvantageOutcomes.DEFICIT_SHARED,
            AdvantageOutcomes.WITHIN_CORRIDOR);
    assertThat(outcomes.values()).allMatch(count -> count >= ROWS / 20);
  }
}
