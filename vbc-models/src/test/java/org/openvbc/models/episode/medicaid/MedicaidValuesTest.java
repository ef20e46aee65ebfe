package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** Values say what they are in a sentence. */
class MedicaidValuesTest {
  @Test
  void termsReadAsASentence() {
    assertThat(TENNESSEE)
        .hasToString(
            "Tennessee asthma exacerbation PY2018: shares 50% below $5,850.00 (counted down to"
                + " $4,900.00) and above $7,100.00, risk share limit none, at least 5 episodes");
    assertThat(TENNESSEE.withMinimumEpisodes(MinimumEpisodes.none()))
        .asString()
        .endsWith("no minimum number of episodes");
    assertThat(TENNESSEE.id()).hasToString("medicaid-episode.tennessee.asthma-exacerbation/2018");
    assertThat(TENNESSEE.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
  }

  @Test
  void settlementsReadAsASentence() {
    assertThat(TENNESSEE.settle(averaging(86, "5480").build()))
        .hasToString(
            "Tennessee asthma exacerbation PY2018: 86 valid episodes, average $5,480.00; gain"
                + " share earned: the average is below the commendable threshold; the quarterback"
                + " is paid $15,910.00");
    assertThat(TENNESSEE.settle(averaging(86, "6400").build()))
        .asString()
        .endsWith("nothing is due");
    assertThat(TENNESSEE.settle(averaging(86, "7735.50").build()))
        .asString()
        .endsWith("the quarterback owes $27,326.50");
    assertThat(averaging(86, "5480").build())
        .hasToString("86 valid episodes, average $5,480.00, quality passed");
  }

  @Test
  void paymentsNameTheParties() {
    assertThat(TENNESSEE.settle(averaging(86, "5480").build()).payments())
        .containsExactly(new Payment("Medicaid payer", "quarterback", Money.of("15910")));
    assertThat(TENNESSEE.settle(averaging(86, "7735.50").build()).payments())
        .containsExactly(new Payment("quarterback", "Medicaid payer", Money.of("27326.50")));
    assertThat(TENNESSEE.settle(averaging(86, "6400").build()).payments()).isEmpty();
  }

  @Test
  void limitsAndMetricsReadAsPeopleSayThem() {
    assertThat(RiskShareLimit.none()).hasToString("none");
    assertThat(RiskShareLimit.ofReceipts(Rate.of("0.1"))).hasToString("10% of receipts");
    assertThat(RiskShareLimit.dollars(Money.of("5"))).hasToString("$5.00");
    assertThat(RiskShareLimit.lowerOf(Rate.of("0.1"), Money.of("5")))
        .hasToString("the lower of 10% of receipts and $5.00");
    assertThat(met("follow-up")).hasToString("follow-up 80% meets 80%");
    assertThat(missed("repeat visits")).hasToString("repeat visits 5.1% misses 5%");
    assertThat(MedicaidQuality.failed()).hasToString("failed");
  }

  @Test
  void modelsAreEqualByTheirTerms() {
    assertThat(terms(MedicaidState.TENNESSEE, 2018).build())
        .isEqualTo(TENNESSEE)
        .hasSameHashCodeAs(TENNESSEE);
    assertThat(TENNESSEE.withScaleByAverageRisk(true)).isNotEqualTo(TENNESSEE);
  }
}
