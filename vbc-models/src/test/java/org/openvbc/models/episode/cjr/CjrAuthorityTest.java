package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.cjr.CjrSamples.PY1;
import static org.openvbc.models.episode.cjr.CjrSamples.PY2;
import static org.openvbc.models.episode.cjr.CjrSamples.PY4;
import static org.openvbc.models.episode.cjr.CjrSamples.PY7;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeRelief;
import org.openvbc.models.episode.EpisodeStep;

/** Which paragraphs and which published figures stand behind the steps of each year. */
class CjrAuthorityTest {
  private static List<String> keys(CjrModel terms, Step step) {
    return terms.authority().reliances(step).stream().map(r -> r.published().key()).toList();
  }

  private static List<Boolean> assumed(CjrModel terms, Step step) {
    return terms.authority().reliances(step).stream().map(Reliance::assumed).toList();
  }

  @Test
  void eachStepNamesThePublishedFiguresItUses() {
    assertThat(keys(PY2, EpisodeStep.HIGH_CAP)).containsExactly("cjr.highCostDeviations");
    assertThat(keys(PY7, EpisodeStep.HIGH_CAP)).containsExactly("cjr.highCostPercentile");
    assertThat(keys(PY2, EpisodeStep.EPISODE_STATUS)).containsExactly("cjr.emergencyRelief");
    assertThat(keys(PY2, EpisodeStep.EPISODES)).containsExactly("cjr.performanceYear");
    assertThat(keys(PY2, EpisodeStep.STOP_GAIN)).containsExactly("cjr.stopGain");
    assertThat(keys(PY2, EpisodeStep.STOP_LOSS)).containsExactly("cjr.stopLoss");
    assertThat(keys(CjrModel.of(CjrYear.PY2, CjrHospitalKind.RURAL), EpisodeStep.STOP_LOSS))
        .containsExactly("cjr.stopLoss.protected");
    assertThat(keys(PY1, EpisodeStep.LOSSES_NOT_BORNE)).containsExactly("cjr.repayment");
    assertThat(keys(PY2, EpisodeStep.POST_EPISODE_EXCESS)).containsExactly("cjr.deductionsOf");
    assertThat(keys(PY2, EpisodeStep.OVERLAP)).containsExactly("cjr.deductionsOf");
    assertThat(keys(PY2, EpisodeStep.PREVIOUSLY_SETTLED)).containsExactly("cjr.calculations");
    assertThat(keys(PY2, CjrStep.REGIONAL_WEIGHT))
        .containsExactly("cjr.regionalThirds", "cjr.lowVolumeEpisodes");
    assertThat(keys(PY7, CjrStep.RECONCILIATION_PRICE)).containsExactly("cjr.baselineYears");
    assertThat(keys(PY2, CjrStep.SAVINGS_PAID)).containsExactly("cjr.leastCategoryPaid");
    assertThat(keys(PY1, CjrStep.DISCOUNT)).hasSize(4);
    assertThat(keys(PY2, CjrStep.DISCOUNT)).hasSize(8);
    assertThat(keys(PY2, EpisodeStep.DUE)).isEmpty();
    assertThat(keys(PY2, CjrStep.RAW_AMOUNT)).isEmpty();
  }

  @Test
  void changedTermsShowAsAssumptions() {
    CjrModel changed =
        PY2.withRegionalWeight(Rate.of("0.5"))
            .withLowVolumeEpisodes(10)
            .withHighCostDeviations(3)
            .withEmergencyRelief(EpisodeRelief.NONE)
            .withLeastCategoryPaid(CjrQualityCategory.GOOD);

    assertThat(assumed(changed, CjrStep.REGIONAL_WEIGHT)).containsExactly(true, true);
    assertThat(assumed(changed, EpisodeStep.HIGH_CAP)).containsExactly(true);
    assertThat(assumed(changed, EpisodeStep.EPISODE_STATUS)).containsExactly(true);
    assertThat(assumed(changed, CjrStep.SAVINGS_PAID)).containsExactly(true);
    assertThat(assumed(PY2, CjrStep.REGIONAL_WEIGHT)).containsExactly(false, false);
    assertThat(assumed(PY2, CjrStep.DISCOUNT)).doesNotContain(true);
    assertThat(assumed(PY4.withDiscounts(PY7.discounts()), CjrStep.DISCOUNT))
        .containsExactly(false, false, true, true, false, false, true, true);
  }

  @Test
  void sharedStepsHaveTheParagraphsOfCjr() {
    assertThat(PY2.authority().citation(EpisodeStep.HIGH_CAP).text())
        .isEqualTo("42 CFR 510.300(b)(5)");
    assertThat(PY2.authority().citation(EpisodeStep.STOP_GAIN).text())
        .isEqualTo("42 CFR 510.305(e)(1)(v)(B)");
    assertThat(PY2.authority().citation(EpisodeStep.PREVIOUSLY_SETTLED).text())
        .isEqualTo("42 CFR 510.305(i)(2)");
    assertThat(PY2.authority().citation(EpisodeStep.TOTAL_TARGET).text())
        .isEqualTo("42 CFR 510.305(e)(1)");
    assertThat(PY2.authority().citation(CjrStep.DISCOUNT).text()).isEqualTo("42 CFR 510.300(c)");
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

    assertThat(PY2.authority().citation(other).text()).isEqualTo("a contract");
    assertThat(PY2.authority().reliances(other)).isEmpty();
  }
}
