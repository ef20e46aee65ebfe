package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.mssp.Samples.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PersonYears;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;
import org.openvbc.quality.mssp.MsspHealthEquity.Third;

class HealthEquityBonusTest {

  private static MsspQualityResult with(
      int year, String score, Third third, String area, String lowIncome) {
    return undisturbed(year)
        .determine(
            given(year, score, noPathway())
                .withHealthEquity(
                    MsspHealthEquity.of(thirds(year, third), share(year, area, lowIncome))));
  }

  @ParameterizedTest
  @CsvSource({"TOP, 0.25, 0.06", "MIDDLE, 0.25, 0.03", "BOTTOM, 0.25, 0", "UNSCORED, 0.25, 0"})
  void aMeasureBringsFourTwoOrNoPointsByItsThird(Third third, String share, String bonus) {
    assertThat(with(2024, "70", third, share, "0").healthEquityBonus()).isEqualTo(Rate.of(bonus));
  }

  @ParameterizedTest
  @CsvSource({"0.1999, 0", "0.20, 0.048", "0.2001, 0.048024"})
  void aShareOfTwentyPercentItselfEarnsTheBonus(String share, String bonus) {
    assertThat(with(2023, "60", Third.TOP, share, "0").healthEquityBonus())
        .isEqualTo(Rate.of(bonus));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.5, 0.10", "0.4, 0.21, 0.096", "0.21, 0.4, 0.096"})
  void theGreaterShareCounts(String area, String lowIncome, String bonus) {
    assertThat(with(2025, "60", Third.TOP, area, lowIncome).healthEquityBonus())
        .isEqualTo(Rate.of(bonus));
  }

  @ParameterizedTest
  @CsvSource({"0.4166, 0.099984", "0.4167, 0.10", "1, 0.10"})
  void theBonusIsAtMostTenPoints(String share, String bonus) {
    assertThat(with(2024, "60", Third.TOP, share, "0").healthEquityBonus())
        .isEqualTo(Rate.of(bonus));
  }

  @Test
  void theAdjustedScoreIsAtMostAHundredAndHasTwoDecimals() {
    assertThat(with(2024, "95", Third.TOP, "0.5", "0").score()).isEqualTo(Score.FULL);
    assertThat(with(2024, "95", Third.TOP, "0.5", "0").ownScore()).isEqualTo(Score.of("0.95"));
    assertThat(with(2023, "60", Third.TOP, "0.2001", "0").score())
        .isEqualTo(Score.ofPercent("64.80"));
  }

  @Test
  void theBonusCountsTowardsThePercentileAndTheAlternativeRate() {
    MsspQualityResult met = with(2024, "72.25", Third.TOP, "0.2", "0");
    MsspQualityResult missed = with(2024, "72.24", Third.TOP, "0.2", "0");

    assertThat(met.score()).isEqualTo(Score.ofPercent("77.05"));
    assertThat(met.pathway()).isEqualTo(MsspQualityPathway.PERCENTILE);
    assertThat(missed.score()).isEqualTo(Score.ofPercent("77.04"));
    assertThat(missed.pathway()).isEqualTo(MsspQualityPathway.BELOW_PERCENTILE);
  }

  @Test
  void theBonusIsInTheScoreThatADisasterLifts() {
    MsspQualityPerformance aco =
        given(2024, "74", noPathway())
            .withHealthEquity(MsspHealthEquity.stated("3.1"))
            .withExtremeCircumstances(ExtremeCircumstances.affected());

    assertThat(MsspQualityStandard.of(2024).determine(aco).score())
        .isEqualTo(Score.ofPercent("77.10"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, ECQM, 0.048",
    "2023, MIPS_CQM, 0.048",
    "2024, MEDICARE_CQM, 0.048",
    "2025, MEDICARE_CQM, 0.048"
  })
  void clinicalMeasuresWithTheSurveyEarnTheBonus(int year, CollectionType type, String bonus) {
    assertThat(ofMeasures(year, set(year, type, "5", "20")).healthEquityBonus())
        .isEqualTo(Rate.of(bonus));
  }

  @Test
  void theWebInterfaceEarnsNoBonusNorDoIncompleteDataOrAMissingSurvey() {
    List<MeasureResult> set = set(2023, CollectionType.ECQM, "5", "20");

    assertThat(ofMeasures(2023, webInterface(2023, "5", "20")).healthEquityBonus().isZero())
        .isTrue();
    assertThat(
            ofMeasures(2023, Samples.with(set, "001", Status.INCOMPLETE))
                .healthEquityBonus()
                .isZero())
        .isTrue();
    assertThat(
            ofMeasures(2023, Samples.with(set, "321", Status.NOT_REPORTED))
                .healthEquityBonus()
                .isZero())
        .isTrue();
  }

  private static MsspQualityResult ofMeasures(int year, List<MeasureResult> measures) {
    return undisturbed(year)
        .determine(
            performance(year, measures)
                .withHealthEquity(
                    MsspHealthEquity.of(thirds(year, Third.TOP), share(year, "0.2", "0"))));
  }

  @Test
  void thirdsOfSeveralKindsAddUp() {
    Map<String, Third> thirds = thirds(2024, Third.UNSCORED);
    thirds.put("001", Third.TOP);
    thirds.put("321", Third.MIDDLE);

    assertThat(
            undisturbed(2024)
                .determine(
                    given(2024, "70", noPathway())
                        .withHealthEquity(MsspHealthEquity.of(thirds, share(2024, "0.5", "0"))))
                .healthEquityBonus())
        .isEqualTo(Rate.of("0.03"));
  }

  @Test
  void sharesComeFromCounts() {
    assertThat(UnderservedShare.ofPersonYears(20, 80, 30, PersonYears.ofMonths(1_200)))
        .isEqualTo(share(2023, "0.25", "0.3"));
    assertThat(UnderservedShare.ofBeneficiaries(20, 80, 30, 100))
        .isEqualTo(share(2024, "0.25", "0.3"));
    assertThat(share(2024, "0.25", "0.3").greater()).isEqualTo(Rate.of("0.3"));
  }

  @Test
  void aWhatIfMayChangeTheLeastShareAndTheGreatestBonus() {
    MsspQualityPerformance aco =
        given(2024, "70", noPathway())
            .withHealthEquity(
                MsspHealthEquity.of(thirds(2024, Third.TOP), share(2024, "0.15", "0")));

    assertThat(
            MsspQualityStandard.of(2024)
                .withLeastUnderservedShare(Rate.of("0.1"))
                .withGreatestBonus(Rate.of("0.03"))
                .determine(aco)
                .score())
        .isEqualTo(Score.ofPercent("73"));
  }
}
