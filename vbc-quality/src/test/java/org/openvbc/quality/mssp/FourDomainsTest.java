package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.mssp.MsspQualityPathway.*;
import static org.openvbc.quality.mssp.Samples.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;

class FourDomainsTest {

  private static MsspQualityResult in(int year, List<MsspDomainResult> domains) {
    return MsspQualityStandard.of(year).withAllAcosAffected(false).determine(ofDomains(domains));
  }

  private static List<MsspDomainResult> first(
      List<MsspDomainResult> domains, MsspDomainResult changed) {
    List<MsspDomainResult> all = new ArrayList<>(domains);
    all.set(0, changed);
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100",
    "90, 100",
    "89.99, 92.5",
    "80, 92.5",
    "70, 85",
    "60, 77.5",
    "50, 70",
    "40, 62.5",
    "30, 55",
    "29.99, 0",
    "0, 0"
  })
  void pointsStepWithThePercentile(String percentile, String score) {
    assertThat(in(2015, domains(percentile)).score()).isEqualTo(Score.ofPercent(score));
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020})
  void theScoreIsTheMeanOfTheDomainsAndIsNotRounded(int year) {
    List<MsspDomainResult> domains =
        first(
            domains("90"),
            MsspDomainResult.of(
                MsspDomain.PATIENT_EXPERIENCE,
                List.of(
                    MsspDomainMeasure.scored("a", "90"),
                    MsspDomainMeasure.scored("b", "90"),
                    MsspDomainMeasure.scored("c", "10"))));

    MsspQualityResult result = in(year, domains);
    assertThat(result.score()).isEqualTo(new Score(Rate.of(11, 12)));
    assertThat(result.pathway()).isEqualTo(MINIMUM_ATTAINMENT);
    assertThat(result.threshold()).isEmpty();
  }

  @Test
  void theMeasureOfElectronicRecordsCountsTwice() {
    MsspDomainResult once =
        MsspDomainResult.of(
            MsspDomain.PATIENT_EXPERIENCE,
            List.of(MsspDomainMeasure.scored("a", "90"), MsspDomainMeasure.scored("b", "0")));
    MsspDomainResult twice =
        MsspDomainResult.of(
            MsspDomain.PATIENT_EXPERIENCE,
            List.of(
                MsspDomainMeasure.scored("a", "90").withDoubleWeight(),
                MsspDomainMeasure.scored("b", "0")));

    assertThat(in(2014, first(domains("90"), once)).score()).isEqualTo(Score.ofPercent("87.5"));
    assertThat(in(2014, first(domains("90"), twice)).score()).isEqualTo(new Score(Rate.of(11, 12)));
  }

  @Test
  void aNewMeasureHasAllPointsForReporting() {
    MsspDomainResult reported =
        MsspDomainResult.of(
            MsspDomain.PATIENT_EXPERIENCE, List.of(MsspDomainMeasure.reported("a")));
    MsspDomainResult not =
        MsspDomainResult.of(
            MsspDomain.PATIENT_EXPERIENCE, List.of(MsspDomainMeasure.notReported("a")));

    assertThat(in(2016, first(domains("90"), reported)).score()).isEqualTo(Score.FULL);
    assertThat(in(2016, first(domains("90"), not)).score()).isEqualTo(Score.ofPercent("75"));
    assertThat(in(2016, first(domains("90"), not)).pathway()).isEqualTo(BELOW_MINIMUM_ATTAINMENT);
  }

  @ParameterizedTest
  @CsvSource({"30, 0, 55", "30, 0.4, 57.5", "90, 4, 100", "0, 4, 25"})
  void theRewardForImprovementNeverLiftsADomainAboveTheWhole(
      String percentile, String reward, String score) {
    // two measures of two points: 0.4 of 4 points is a tenth of one domain of four
    List<MsspDomainResult> domains = domains(percentile);
    MsspDomainResult rewarded = domains.get(0).withImprovementReward(reward);

    assertThat(in(2015, first(domains, rewarded)).score()).isEqualTo(Score.ofPercent(score));
  }

  @ParameterizedTest
  @CsvSource({"30, MINIMUM_ATTAINMENT", "29.99, BELOW_MINIMUM_ATTAINMENT"})
  void oneMeasureOfEachDomainMustReachTheMinimum(String percentile, MsspQualityPathway pathway) {
    MsspDomainResult domain =
        MsspDomainResult.of(
            MsspDomain.PATIENT_EXPERIENCE,
            List.of(MsspDomainMeasure.scored("a", percentile), MsspDomainMeasure.scored("b", "0")));
    MsspQualityResult result = in(2018, first(domains("90"), domain));

    assertThat(result.pathway()).isEqualTo(pathway);
    assertThat(result.standing().standard()).isEqualTo(pathway.standard());
  }

  @Test
  void incompleteReportingMissesTheStandardAlsoInTheFirstYear() {
    MsspQualityPerformance aco = ofDomains(domains("90")).withReporting(MsspReporting.incomplete());

    assertThat(MsspQualityStandard.of(2016).determine(aco).pathway())
        .isEqualTo(INCOMPLETE_REPORTING);
    assertThat(MsspQualityStandard.ofFirstYear(2016).determine(aco).pathway())
        .isEqualTo(INCOMPLETE_REPORTING);
  }

  @Test
  void completeReportingEarnsTheFullScoreInTheFirstYear() {
    MsspQualityResult result =
        MsspQualityStandard.ofFirstYear(2014).determine(ofDomains(domains("0")));

    assertThat(result.pathway()).isEqualTo(FIRST_PERFORMANCE_YEAR);
    assertThat(result.score()).isEqualTo(Score.FULL);
    assertThat(result.ownScore()).isEqualTo(Score.NONE);
  }

  @Test
  void aPublishedScoreOfTheFirstYearStaysAsItIs() {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.published("96.5"))
            .reporting(MsspReporting.complete())
            .build();

    assertThat(MsspQualityStandard.ofFirstYear(2014).determine(aco).score())
        .isEqualTo(Score.ofPercent("96.5"));
  }

  // ---------------------------------------------------------------- disasters

  private static MsspQualityPerformance affected(String own, boolean attains) {
    return MsspQualityPerformance.builder()
        .ownScore(MsspOwnScore.given(own))
        .reporting(MsspReporting.complete(attains))
        .extremeCircumstances(ExtremeCircumstances.affected())
        .meanScoreOfAllAcos(Score.ofPercent("92.68"))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "92.67, 92.68, EXTREME_CIRCUMSTANCES",
    "92.68, 92.68, MINIMUM_ATTAINMENT",
    "92.69, 92.69, MINIMUM_ATTAINMENT"
  })
  void anAffectedAcoHasTheHigherOfItsScoreAndTheMean(
      String own, String score, MsspQualityPathway pathway) {
    MsspQualityResult result = MsspQualityStandard.of(2018).determine(affected(own, true));

    assertThat(result.score()).isEqualTo(Score.ofPercent(score));
    assertThat(result.pathway()).isEqualTo(pathway);
  }

  @Test
  void anAffectedAcoAboveTheMeanStillNeedsMinimumAttainment() {
    assertThat(MsspQualityStandard.of(2018).determine(affected("95", false)).pathway())
        .isEqualTo(BELOW_MINIMUM_ATTAINMENT);
  }

  @Test
  void anAffectedAcoThatCouldNotReportHasTheMean() {
    MsspQualityPerformance aco = affected("95", true);

    for (MsspQualityPerformance unable :
        List.of(
            aco.withReporting(MsspReporting.incomplete()),
            aco.withExtremeCircumstances(ExtremeCircumstances.unableToReport()))) {
      MsspQualityResult result = MsspQualityStandard.of(2018).determine(unable);
      assertThat(result.score()).isEqualTo(Score.ofPercent("92.68"));
      assertThat(result.standing().standard()).isEqualTo(Standard.MET);
    }
  }

  @Test
  void theFullScoreOfTheFirstYearNeedsNoMean() {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.missing())
            .reporting(MsspReporting.complete())
            .build();

    assertThat(MsspQualityStandard.ofFirstYear(2019).determine(aco).score()).isEqualTo(Score.FULL);
  }

  @Test
  void theMeanIsAskedForWhereItCounts() {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.given("90"))
            .reporting(MsspReporting.complete(true))
            .build();

    assertThatThrownBy(() -> MsspQualityStandard.of(2020).determine(aco))
        .hasMessageContaining("meanScoreOfAllAcos")
        .hasMessageContaining("425.502(f)");
    assertThat(MsspQualityStandard.of(2018).determine(aco).pathway()).isEqualTo(MINIMUM_ATTAINMENT);
  }

  @Test
  void minimumAttainmentIsAskedForWhereTheDomainsDoNotShowIt() {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.given("90"))
            .reporting(MsspReporting.complete())
            .build();

    assertThatThrownBy(() -> MsspQualityStandard.of(2016).determine(aco))
        .hasMessageContaining("attainsMinimum");
    assertThat(
            MsspQualityStandard.of(2016)
                .determine(aco.withReporting(MsspReporting.complete(true)))
                .standing()
                .toString())
        .isEqualTo("90%, complete reporting and minimum attainment in each domain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019H1", "2019H2"})
  void bothHalvesOf2019AreCovered(String half) {
    MsspQualityStandard standard =
        MsspQualityStandard.of(2019)
            .withPerformanceYear(PerformanceYear.parse(half))
            .withAllAcosAffected(false);

    assertThat(standard.determine(ofDomains(domains("90"))).score()).isEqualTo(Score.FULL);
  }

  @Test
  void aWhatIfMayChangeTheMinimum() {
    assertThat(
            MsspQualityStandard.of(2016)
                .withMinimumAttainment(Rate.of("0.5"))
                .determine(ofDomains(domains("40")))
                .pathway())
        .isEqualTo(BELOW_MINIMUM_ATTAINMENT);
  }
}
