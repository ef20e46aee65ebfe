package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeRelief;
import org.openvbc.models.episode.EpisodeStep;

/** Which documents and which published figures stand behind the steps. */
class BpciAuthorityTest {
  private static final BpciAdvanced PP9 = BpciAdvanced.of(BpciPeriod.PP9);

  private static List<String> keys(BpciAdvanced terms, Step step) {
    return terms.authority().reliances(step).stream().map(r -> r.published().key()).toList();
  }

  private static List<Boolean> assumed(BpciAdvanced terms, Step step) {
    return terms.authority().reliances(step).stream().map(Reliance::assumed).toList();
  }

  @Test
  void eachStepNamesThePublishedFiguresItUses() {
    assertThat(keys(PP9, EpisodeStep.LOW_CAP)).containsExactly("bpci.winsor.low");
    assertThat(keys(PP9, EpisodeStep.HIGH_CAP)).containsExactly("bpci.winsor.high");
    assertThat(keys(PP9, EpisodeStep.EPISODE_STATUS))
        .containsExactly("bpci.minimumVolume.hospital", "bpci.disasterRelief");
    assertThat(keys(PP9, EpisodeStep.EPISODES)).containsExactly("bpci.performancePeriod");
    assertThat(keys(PP9, EpisodeStep.QUALITY_FACTOR))
        .containsExactly("bpci.qualityOffGains", "bpci.qualityOffLosses");
    assertThat(keys(PP9, EpisodeStep.STOP_GAIN)).containsExactly("bpci.stopGain");
    assertThat(keys(PP9, EpisodeStep.STOP_LOSS)).containsExactly("bpci.stopLoss");
    assertThat(keys(PP9, EpisodeStep.DUE)).isEmpty();
    assertThat(keys(PP9, BpciStep.REAL_PRICE)).isEmpty();
  }

  /** A period holds two model years, whose rows are named each, and one that is common once. */
  @Test
  void bothModelYearsOfAPeriodAreNamed() {
    assertThat(keys(PP9, BpciStep.PRELIMINARY_PRICE))
        .containsExactly(
            "bpci.discount.medical",
            "bpci.discount.other",
            "bpci.discount.medical",
            "bpci.discountClass");
    assertThat(PP9.authority().reliances(BpciStep.TREND_ADJUSTMENT))
        .extracting(Reliance::used)
        .containsExactly("10%", "5%");
  }

  @Test
  void changedTermsShowAsAssumptions() {
    BpciYearTerms published = BpciYearTerms.published(BpciModelYear.MY6);
    BpciAdvanced changed =
        PP9.withMinimumVolume(10)
            .withDisasterRelief(EpisodeRelief.NONE)
            .withYear(
                BpciModelYear.MY6,
                published
                    .withMedical(Set.of(BpciCategory.SEPSIS))
                    .withDiscounts(Rate.of("0.01"), Rate.of("0.03"))
                    .withTrendCap(Rate.of("0.5")));

    assertThat(assumed(changed, EpisodeStep.EPISODE_STATUS)).containsExactly(true, true);
    assertThat(assumed(changed, BpciStep.PRELIMINARY_PRICE))
        .containsExactly(false, false, true, true);
    assertThat(assumed(changed, BpciStep.TREND_ADJUSTMENT)).containsExactly(false, true);
    assertThat(assumed(PP9, EpisodeStep.EPISODE_STATUS)).containsExactly(false, false);
    assertThat(assumed(PP9, BpciStep.PRELIMINARY_PRICE)).doesNotContain(true);
  }

  @Test
  void pricesAndReconciliationHaveTheirDocuments() {
    assertThat(PP9.authority().citation(EpisodeStep.FOLDED_PRICE).text())
        .isEqualTo("BPCI Advanced target price specifications");
    assertThat(PP9.authority().citation(EpisodeStep.STOP_LOSS).text())
        .isEqualTo("BPCI Advanced reconciliation specifications");
    assertThat(PP9.authority().citation(BpciStep.FINAL_PRICE).text())
        .isEqualTo("BPCI Advanced target price specifications");
  }

  @Test
  void stepOfAnotherModelKeepsItsOwnLaw() {
    Step other =
        new Step() {
          @Override
          public String label() {
            return "Another step";
          }

          @Override
          public String formula() {
            return "as agreed";
          }

          @Override
          public Citation citation() {
            return Citation.of("a contract");
          }
        };

    assertThat(PP9.authority().citation(other).text()).isEqualTo("a contract");
    assertThat(PP9.authority().reliances(other)).isEmpty();
  }
}
