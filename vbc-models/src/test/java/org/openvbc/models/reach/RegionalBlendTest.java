package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Worksheet;

/** History and region, and what of a wrong projection comes back. */
class RegionalBlendTest {
  private static final PerMemberPerMonth REGIONAL = PerMemberPerMonth.of("905");
  private static final PerMemberPerMonth USPCC = PerMemberPerMonth.of("1050");

  @Test
  void regionAloneIsNotLimited() {
    RegionalBlend blend = RegionalBlend.of(2024, ReachAcoType.HIGH_NEEDS, Alignment.VOLUNTARY);
    BlendedRate rate = blend.regionalOnly(REGIONAL, Worksheet.none());
    assertThat(blend.isRegionalOnly()).isTrue();
    assertThat(rate.rate()).isEqualTo(REGIONAL);
    assertThat(rate.isLimited()).isFalse();
    assertThat(rate)
        .hasToString("rate of $905.00 PMPM: historical $905.00 PMPM, regional $905.00 PMPM");
  }

  @Test
  void recentExperienceNeedsItsOwnWeights() {
    RegionalBlend blend =
        RegionalBlend.of(2025, ReachAcoType.NEW_ENTRANT, Alignment.CLAIMS)
            .withBaseYearWeights(BaseYearWeights.of("0.5", "0.5"));
    BlendedRate rate =
        blend
            .explain(
                List.of(
                    BaseYear.standardized(2022, PerMemberPerMonth.of("880")),
                    BaseYear.standardized(2023, PerMemberPerMonth.of("900"))),
                REGIONAL,
                USPCC)
            .settlement();
    assertThat(rate.historical()).isEqualTo(PerMemberPerMonth.of("890"));
    assertThat(rate.rate()).isEqualTo(PerMemberPerMonth.of("897.50"));
    assertThat(RegionalBlend.of(2026, ReachAcoType.HIGH_NEEDS, Alignment.CLAIMS).regionalWeight())
        .isEqualTo(Rate.of("0.45"));
    assertThat(blend.baseYearWeights()).hasToString("base years [50%, 50%]");
    assertThat(BaseYearWeights.NONE).hasToString("no base years");
  }

  @Test
  void changedWeightIsAnAssumption() {
    RegionalBlend blend =
        RegionalBlend.of(2024, ReachAcoType.STANDARD, Alignment.CLAIMS)
            .withRegionalWeight(Rate.of("0.5"))
            .withBaseYearWeights(BaseYearWeights.of("0.2", "0.3", "0.5"))
            .withFloor(Rate.of("0.03"));
    List<BaseYear> years =
        List.of(2017, 2018, 2019).stream()
            .map(year -> BaseYear.standardized(year, PerMemberPerMonth.of("880")))
            .toList();
    assertThat(blend.explain(years, REGIONAL, USPCC).assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Historical rate", "Blend", "Regional adjustment");
    assertThat(
            blend
                .withBaseYearWeights(BaseYearWeights.of("1"))
                .explain(years.subList(0, 1), REGIONAL, USPCC)
                .assumptions())
        .hasSize(3);
  }

  @Test
  void changedTrendCorridorIsAnAssumption() {
    TrendRule changed =
        TrendRule.of(2024).withCorridor(Corridor.ofShare(Rate.ONE).withTrigger(Rate.of("0.01")));
    assertThat(changed.adjustment(Rate.of("0.9491"))).isEqualTo(Rate.of("0.9491"));
    assertThat(changed.explain(Rate.of("0.9491")).assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Deviation that counts");
    assertThat(TrendRule.of(2023).explain(Rate.of("0.9491")).assumptions()).isEmpty();
  }
}
