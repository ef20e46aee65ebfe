package org.openvbc.models.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.performance.PerformanceSamples.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** How terms, performance and settlements read, and what they know of themselves. */
class PerformanceValuesTest {

  @Test
  void termsReadAsASentence() {
    assertThat(success())
        .hasToString(
            "Blood sugar, 2025-01 to 2025-12: 1 measure; for each measure {lower blood"
                + " sugar=$100.00 a case}");
    assertThat(pool().withLimit(Money.of(500_000)))
        .hasToString(
            "Quality pool, 2025-01 to 2025-12: 5 measures; pool of $600,000.00 by composite of A1c"
                + " 20%, blood pressure 20%, breast screening 15%, readmission 25%, CAHPS 20%; at"
                + " most $500,000.00");
    assertThat(tier().withEquityBonus(EquityBonus.of("0.2", "1")))
        .hasToString(
            "Care coordination, 2025-01 to 2025-12: 2 measures; $2.00 PMPM by steps: 50% at 50%,"
                + " 75% at 70%, 100% at 90% of composite of process 60%, outcome 40%, with 20% x"
                + " share of underserved members, up to 100%");
    assertThat(ladder().form().toString()).startsWith("$100,000.00 by steps");
    assertThat(gaps().withLimit(Money.of(10_000)))
        .hasToString(
            "Gaps in care, 2025-01 to 2025-12: for each closed gap any $20.00 from 1, $50.00 from"
                + " 2, $100.00 from 3, $200.00 from 4, $300.00 from 5; at most $10,000.00");
    assertThat(GapRates.flat("screening", Money.of(25))).hasToString("screening $25.00");
    assertThat(ranks().withPeers(RankedPool.Peers.SAME_STRATUM))
        .hasToString(
            "Quality withhold, 2025-01 to 2025-12: 2% of revenue withheld and paid out by rank, by"
                + " steps: 50% at 25%, 100% at 50%, 150% at 90% inside each stratum");
    assertThat(exchange().withEquityBonus(EquityBonus.of("0.1", "1")))
        .hasToString(
            "Quality withhold, 2025-01 to 2025-12: 2% of revenue withheld and paid out by score,"
                + " with 10% x share of underserved members, up to 100%");
    assertThat(award().withLimit(Money.of(1)))
        .hasToString(
            "Resource use, 2025-01 to 2025-12: 50% of savings x quality multiplier, if the cost"
                + " trend is at most 3.5%; at most $1.00");
    assertThat(visits())
        .hasToString(
            "Avoidable ER visits, 2025-01 to 2025-12: 40% of what a reduction of at least 10% saves"
                + " at $1,200.00 each, 40% of what an increase costs");
  }

  @Test
  void partsOfTermsReadAsASentence() {
    assertThat(
            BonusMeasure.of("A1c", Schedule.atLeast(rate("0.8")), THIRTY)
                .orImprovement(Improvement.upTo(rate("0.9"))))
        .hasToString("A1c by steps: 100% at 80%, or improvement to 90%; below 30 cases not scored");
    assertThat(Improvement.downTo(rate("0.1"))).hasToString("improvement down to 10%");
    assertThat(SmallSample.shrunk(30, 20))
        .hasToString("below 30 cases drawn to the peers, who count as 20");
    assertThat(SmallSample.twoYears(1)).hasToString("below 1 case over two years");
    assertThat(SmallSample.flagged(25)).hasToString("below 25 cases flagged");
    assertThat(BonusForm.Amount.of(Money.of(5))).hasToString("$5.00");
  }

  @Test
  void performanceReadsAsASentence() {
    assertThat(lowered(199)).hasToString("1 measure {lower blood sugar=199 of 250}");
    assertThat(two(MeasureData.ofResult(rate("0.69"), 120), MeasureData.none()).toString())
        .isEqualTo("2 measures {outcome=no case, process=69% on 120}, 12000 member months");
    assertThat(closed()).hasToString("100 gaps closed in 1 measure");
    assertThat(fourGroups()).hasToString("4 providers with revenue of $10,000,000.00");
    assertThat(saved()).hasToString("savings $800,000.00, cost trend 3%, quality 74%");
    assertThat(saved().withQuality(Optional.empty()).toString()).endsWith("quality not scored");
    assertThat(visited(1_890))
        .hasToString("1890 events in 126000 member months, after 2000 in 120000 member months");
  }

  @Test
  void settlementReadsAsASentence() {
    assertThat(success().settle(lowered(200)))
        .hasToString("Blood sugar, 2025-01 to 2025-12: $25,000.00, bonus earned");
    assertThat(success().settle(lowered(199)))
        .hasToString(
            "Blood sugar, 2025-01 to 2025-12: $0.00, no bonus: no result reaches what earns one");
    assertThat(gaps().settle(closed()))
        .hasToString(
            "Gaps in care, 2025-01 to 2025-12: 100 gaps closed in 1 measure; $11,900.00, gaps"
                + " closed are paid");
    assertThat(exchange().settle(fourGroups()))
        .hasToString(
            "Quality withhold, 2025-01 to 2025-12: pool of $200,000.00 among 4 providers,"
                + " what was withheld is paid out by result");
    assertThat(award().settle(saved()))
        .hasToString("Resource use, 2025-01 to 2025-12: award $384,000.00, savings are shared");
    assertThat(visits().settle(visited(1_890)))
        .hasToString(
            "Avoidable ER visits, 2025-01 to 2025-12: a reduction of 10%; pays $100,800.00, the"
                + " reduction reaches the threshold, the saving is shared");
    assertThat(visits().settle(visited(2_250)))
        .hasToString(
            "Avoidable ER visits, 2025-01 to 2025-12: an increase of ~7.142857%; owes $72,000.00,"
                + " the provider bears its share of the increase");
  }

  @Test
  void modelsKnowThemselves() {
    assertThat(success().id()).hasToString("performance.measures/2025-01 to 2025-12");
    assertThat(success().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(gaps().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(exchange().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(exchange().traits().twoSided()).isTrue();
    assertThat(award().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(visits().traits().twoSided()).isTrue();
    assertThat(visits().withDownside(Optional.empty()).traits().twoSided()).isFalse();
    assertThat(gaps().settle(closed()).model()).isEqualTo(gaps().id());
    assertThat(award().settle(saved()).model()).isEqualTo(award().id());
    assertThat(visits().settle(visited(1)).model()).isEqualTo(visits().id());
    assertThat(success().settle(lowered(1)).model()).isEqualTo(success().id());
    assertThat(exchange().settle(fourGroups()).model()).isEqualTo(exchange().id());
  }

  @Test
  void whatIsAskedForByNameMustBeThere() {
    assertThat(exchange().settle(fourGroups()).partOf("C").adjustment())
        .isEqualTo(Money.of("-8269.58"));
    assertThatThrownBy(() -> exchange().settle(fourGroups()).partOf("X"))
        .hasMessage("no provider X in the pool");
    assertThatThrownBy(() -> success().settle(lowered(1)).measure("X"))
        .hasMessage("no measure X in the bonus");
  }

  @Test
  void whoPaysWhomInAPool() {
    assertThat(exchange().settle(fourGroups()).payments().stream().map(Object::toString))
        .containsExactly(
            "payer pays A $9,374.62",
            "payer pays B $1,608.99",
            "C pays payer $8,269.58",
            "D pays payer $2,714.03");
  }

  @Test
  void valuesAreEqualByWhatTheySay() {
    assertThat(pool()).isEqualTo(pool()).hasSameHashCodeAs(pool());
    assertThat(pool().settle(fiveResults())).isEqualTo(pool().settle(fiveResults()));
    assertThat(pool().withLimit(Money.of(1))).isNotEqualTo(pool());
    assertThat(MeasureData.of(1, 2)).isNotEqualTo(MeasureData.ofResult(Rate.of(1, 2), 2));
  }
}
