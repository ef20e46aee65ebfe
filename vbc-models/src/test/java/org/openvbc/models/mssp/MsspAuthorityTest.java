package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** Which paragraphs and which published figures stand behind the steps of each track. */
class MsspAuthorityTest {
  private static final MsspTrack ENHANCED = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);
  private static final MsspTrack BASIC_E = MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT);
  private static final MsspTrack TRACK_1_PLUS =
      MsspTrack.track1Plus(2018, LocalDate.of(2016, 1, 1), VARIABLE, LossLimitBasis.REVENUE);

  private static List<String> keys(MsspTrack track, MsspStep step) {
    return track.authority().reliances(step).stream()
        .map(Reliance::published)
        .map(Parameter::key)
        .toList();
  }

  private static List<String> law(MsspTrack track, MsspStep... steps) {
    return List.of(steps).stream().map(s -> track.authority().citation(s).text()).toList();
  }

  @Test
  void changedMaximumRateShowsAsAnAssumptionOfTheLossRateItMoves() {
    Explanation<MsspSettlement> explained =
        ENHANCED.withSharingRate(Rate.of("0.60")).explain(aco("105000000").build());

    assertThat(explained.settlement().finalRate()).isEqualTo(Rate.of("0.52"));
    assertThat(explained.assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Shared loss rate");
  }

  @Test
  void fixedLossRateDoesNotRestOnTheSharingRate() {
    assertThat(keys(BASIC_E, MsspStep.SHARED_LOSS_RATE))
        .containsExactly("mssp.basic.e.lossRateFloor", "mssp.basic.e.lossRateCeiling");
    assertThat(keys(ENHANCED, MsspStep.SHARED_LOSS_RATE))
        .containsExactly(
            "mssp.enhanced.lossRateFloor",
            "mssp.enhanced.lossRateCeiling",
            "mssp.enhanced.maximumSharingRate");
  }

  @Test
  void eachStepNamesThePublishedFiguresItUses() {
    assertThat(keys(BASIC_E, MsspStep.FINAL_SHARING_RATE))
        .containsExactly("mssp.basic.e.maximumSharingRate", "mssp.sharingRateRule");
    assertThat(keys(BASIC_E, MsspStep.LOW_REVENUE_SHARING_RATE))
        .containsExactly("mssp.lowRevenueShareOfRate", "mssp.lowRevenueLeastBeneficiaries");
    assertThat(keys(BASIC_E, MsspStep.SHARE_AFTER_SEQUESTRATION))
        .containsExactly("mssp.sequestration");
    assertThat(keys(BASIC_E, MsspStep.PAYMENT_LIMIT)).containsExactly("mssp.basic.e.paymentLimit");
    assertThat(keys(BASIC_E, MsspStep.REVENUE_LOSS_LIMIT))
        .containsExactly("mssp.basic.e.revenueLossLimit");
    assertThat(keys(BASIC_E, MsspStep.BENCHMARK_LOSS_LIMIT))
        .containsExactly("mssp.basic.e.benchmarkLossLimit");
    assertThat(keys(BASIC_E, MsspStep.GUARDRAIL)).containsExactly("mssp.guardrail");
    assertThat(keys(BASIC_E, MsspStep.NET_PAYMENT)).isEmpty();
    assertThat(keys(ENHANCED, MsspStep.GUARDRAIL)).isEmpty();
    assertThat(keys(ENHANCED, MsspStep.LOW_REVENUE_SHARING_RATE)).isEmpty();
    assertThat(keys(ENHANCED, MsspStep.MINIMUM_RATE_BELOW_TABLE))
        .containsExactly("mssp.minimumSavingsRateBelowTable");
  }

  @Test
  void fixedElectionUnderTheTableNamesTheSizeThatPutItAside() {
    assertThat(keys(ENHANCED, MsspStep.MINIMUM_RATE_TABLE))
        .containsExactly("mssp.minimumSavingsRate", "mssp.tableRateBelowBeneficiaries");
    assertThat(keys(ENHANCED.withMinimumSavingsRate(VARIABLE), MsspStep.MINIMUM_RATE_TABLE))
        .containsExactly("mssp.minimumSavingsRate");
    assertThat(
            keys(
                MsspTrack.track3(2018, LocalDate.of(2016, 1, 1), ONE_PERCENT),
                MsspStep.MINIMUM_RATE_TABLE))
        .containsExactly("mssp.minimumSavingsRate");
  }

  @Test
  void electionNamesTheChoiceOrTheOnlyRateOfTheFirstTrack2Agreements() {
    MinimumSavingsRate two = MinimumSavingsRate.fixed("0.02");
    MsspTrack early = MsspTrack.track2(2015, LocalDate.of(2013, 1, 1), two, 3);
    MsspTrack later = MsspTrack.track2(2018, LocalDate.of(2016, 1, 1), two, 3);

    assertThat(keys(early, MsspStep.MINIMUM_RATE_ELECTED))
        .containsExactly("mssp.track2.onlyMinimumRate");
    assertThat(keys(later, MsspStep.MINIMUM_RATE_ELECTED))
        .containsExactly("mssp.electableMinimumRates");
    assertThat(
            keys(
                MsspTrack.track3(2016, LocalDate.of(2015, 1, 1), two),
                MsspStep.MINIMUM_RATE_ELECTED))
        .containsExactly("mssp.electableMinimumRates");
  }

  @Test
  void yearInTrack2ChoosesTheLossLimitThatIsNamed() {
    for (int year = 1; year <= 4; year++) {
      MsspTrack track = MsspTrack.track2(2020, LocalDate.of(2017, 1, 1), VARIABLE, year);
      assertThat(keys(track, MsspStep.BENCHMARK_LOSS_LIMIT))
          .containsExactly("mssp.track2.benchmarkLossLimit.year" + Math.min(year, 3));
    }
  }

  @Test
  void paragraphsAreThoseOfTheTracksOwnSection() {
    MsspStep[] steps = {
      MsspStep.BENCHMARK,
      MsspStep.MINIMUM_RATE_TABLE,
      MsspStep.STANDING,
      MsspStep.FINAL_SHARING_RATE,
      MsspStep.PAYMENT_LIMIT,
      MsspStep.SHARED_LOSS_RATE,
      MsspStep.BENCHMARK_LOSS_LIMIT,
      MsspStep.DISASTER_REDUCTION
    };
    assertThat(law(ENHANCED, steps))
        .containsExactly(
            "42 CFR 425.610(a)",
            "42 CFR 425.610(b)",
            "42 CFR 425.610(c)",
            "42 CFR 425.610(d)",
            "42 CFR 425.610(e)",
            "42 CFR 425.610(f)",
            "42 CFR 425.610(g)",
            "42 CFR 425.610(i)");
    assertThat(law(BASIC_E, steps))
        .containsExactly(
            "42 CFR 425.605(a)",
            "42 CFR 425.605(b)",
            "42 CFR 425.605(c)",
            "42 CFR 425.605(d)(1)(v)(A)",
            "42 CFR 425.605(d)(1)(v)(B)",
            "42 CFR 425.605(d)(1)(v)(C)",
            "42 CFR 425.605(d)(1)(v)(D)",
            "42 CFR 425.605(f)");
    assertThat(law(TRACK_1_PLUS, steps))
        .containsExactly(
            "42 CFR 425.604(a)",
            "42 CFR 425.604(b)",
            "42 CFR 425.604(c)",
            "42 CFR 425.604(d)",
            "42 CFR 425.604(e)",
            "Track 1+ Model participation agreement",
            "Track 1+ Model participation agreement",
            "Track 1+ Model participation agreement");
    assertThat(MsspStep.BENCHMARK.citation().text()).isEqualTo("42 CFR 425.610(a)");
    assertThat(law(BASIC_E, MsspStep.GUARDRAIL, MsspStep.QUALITY_SCORE, MsspStep.RECOUPED))
        .containsExactly("42 CFR 425.652(b)(5)", "42 CFR 425.512", "42 CFR 425.630(g)");
  }

  @Test
  void eachBasicLevelHasItsOwnParagraph() {
    String[] levels = {"(i)", "(ii)", "(iii)", "(iv)", "(v)"};
    ParticipationOption[] basic = {
      ParticipationOption.BASIC_A,
      ParticipationOption.BASIC_B,
      ParticipationOption.BASIC_C,
      ParticipationOption.BASIC_D,
      ParticipationOption.BASIC_E
    };
    for (int i = 0; i < basic.length; i++) {
      MsspTrack track = MsspTrack.of(basic[i], PerformanceYear.of(2024), YEAR_2022, VARIABLE);
      assertThat(law(track, MsspStep.PAYMENT_LIMIT))
          .containsExactly("42 CFR 425.605(d)(1)" + levels[i] + "(B)");
    }
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

    assertThat(ENHANCED.authority().citation(other).text()).isEqualTo("a contract");
    assertThat(ENHANCED.authority().reliances(other)).isEmpty();
  }
}
