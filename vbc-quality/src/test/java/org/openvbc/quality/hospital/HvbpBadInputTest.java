package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.hospital.HvbpSamples.*;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.quality.scale.AchievementImprovementScale;

class HvbpBadInputTest {
  private static final HvbpQualityPerformance HOSPITAL = hospital("010001");

  private static void assertRefused(HvbpQualityPerformance hospital, String... parts) {
    assertThatThrownBy(() -> FY2024.determine(hospital))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(parts);
  }

  private static void assertTermsRefused(ThrowingCallable terms, String... parts) {
    assertThatThrownBy(terms)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void aRateLiesInItsUnit() {
    assertRefused(
        with(
            with(HOSPITAL, HvbpMeasureResult.of(HvbpMeasure.MORT_30_HF, "88", "1.2")),
            HvbpMeasureResult.of(HvbpMeasure.HAI_1, "0.5", "-0.1")),
        "measures.MORT-30-HF",
        "8800%",
        "120%",
        "between 0% and 100%",
        "measures.HAI-1",
        "-10%",
        "a ratio of at least 0");
    assertRefused(with(HOSPITAL, "100.01"), "hcahps.Care Transition", "100.01%");
  }

  @Test
  void eachMeasureOfTheYearIsStatedOnceAndNoOther() {
    List<HvbpMeasureResult> measures = HOSPITAL.measures();
    assertRefused(
        HOSPITAL.withMeasures(measures.subList(1, measures.size())),
        "measures.MORT-30-AMI is nothing",
        "for each measure of FY2024");
    assertRefused(
        HvbpQualityPerformance.builder()
            .addAllMeasures(measures)
            .addMeasures(measures.get(0), HvbpMeasureResult.of(HvbpMeasure.SEP_1, "0.5", "0.6"))
            .hcahps(HOSPITAL.hcahps())
            .build(),
        "measures.MORT-30-AMI is twice",
        "measures.SEP-1",
        "a measure of FY2024");
  }

  @Test
  void casesAreCountedInWholesButForInfections() {
    assertRefused(
        with(
            HOSPITAL,
            HvbpMeasureResult.of(HvbpMeasure.MORT_30_HF, "0.88", "0.89")
                .withCases(HvbpCases.of("25.5"))),
        "measures.MORT-30-HF.cases is 25.5",
        "a whole number of at least 0");
    assertRefused(
        with(
            HOSPITAL,
            HvbpMeasureResult.of(HvbpMeasure.HAI_1, "0.5", "0.4").withCases(HvbpCases.of("-1"))),
        "measures.HAI-1.cases is -1");
  }

  @Test
  void aSurveyHasAllItsDimensionsAndNoOther() {
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HOSPITAL.hcahps().dimensions());
    dimensions.remove(HcahpsDimension.NURSES);
    dimensions.put(HcahpsDimension.PAIN_MANAGEMENT, HvbpRates.ofPercent("70", "71"));
    assertRefused(
        HOSPITAL.withHcahps(HcahpsResult.of(dimensions)),
        "hcahps.Communication with Nurses is no rate",
        "hcahps.Pain Management",
        "a dimension of FY2024");
  }

  @Test
  void bothStrataNeedTheirWeights() {
    HvbpQualityPerformance both =
        with(HOSPITAL, HvbpMeasureResult.of(HvbpMeasure.HAI_4, "0.5", "2"));
    assertRefused(
        both,
        "measures.HAI-3.cases is not published",
        "measures.HAI-4.cases is not published",
        "predicted infections, which weigh the strata");
    assertRefused(
        both.withPublishedSurgicalSiteScore(11L),
        "publishedSurgicalSiteScore is 11",
        "between 0 and 10");
  }

  /** Only where a minimum of 0 lets strata without predicted infections be scored at all. */
  @Test
  void strataWithoutPredictedInfectionsWeighNothing() {
    Map<HvbpMinimum, BigDecimal> cases = new EnumMap<>(HvbpSamples.FY2024.minimums().cases());
    cases.put(HvbpMinimum.INFECTION, BigDecimal.ZERO);
    HvbpScoring terms =
        HvbpSamples.FY2024.withMinimums(
            new HvbpMinimums(cases, HvbpSamples.FY2024.minimums().measures()));
    HvbpQualityPerformance both =
        with(
            with(
                HOSPITAL,
                HvbpMeasureResult.of(HvbpMeasure.HAI_3, "0.5", "0.6").withCases(HvbpCases.of("0"))),
            HvbpMeasureResult.of(HvbpMeasure.HAI_4, "0.5", "0.6").withCases(HvbpCases.of("0")));
    assertThatThrownBy(() -> terms.determine(both))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("above 0 together");
    assertThat(
            terms
                .determine(
                    with(
                        both,
                        HvbpMeasureResult.of(HvbpMeasure.HAI_4, "0.5", "0.6")
                            .withCases(HvbpCases.of("0.2"))))
                .surgicalSite())
        .isPresent();
  }

  @Test
  void aYearWithoutStandardsAsksForThem() {
    assertThatThrownBy(() -> HvbpScoring.of(2026))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("no performance standards", "FY2026", "FY2017 and FY2024");
    assertThatThrownBy(() -> HvbpScoring.of(2016))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("no measures", "FY2016");
    assertThatThrownBy(() -> HvbpTotal.of(2014))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("no minimum of domains", "FY2014", "from FY2015");
    assertThatThrownBy(() -> HvbpTotal.of(2028))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("no figures", "FY2028", "FY2013 to FY2027");
  }

  @Test
  void aStandardIsMissingOrPointsTheWrongWay() {
    Map<HvbpMeasure, AchievementImprovementScale> scales =
        new EnumMap<>(FY2024.standards().measures());
    scales.remove(HvbpMeasure.HAI_1);
    scales.put(HvbpMeasure.HAI_2, AchievementImprovementScale.higher("0.1", "0.5"));
    assertTermsRefused(
        () -> FY2024.withStandards(new HvbpStandards(scales, Map.of())),
        "standards.HAI-1 is missing",
        "standards.HAI-2 is HIGHER_IS_BETTER",
        "standards.Care Transition is missing");
  }

  @Test
  void minimumsAndPointsHaveTheirBounds() {
    assertTermsRefused(
        () -> FY2024.withMinimums(new HvbpMinimums(Map.of(), Map.of())).withBasePoints(81),
        "minimums.cases.CLAIMS is missing",
        "minimums.measures.safety is 0");
    assertTermsRefused(() -> FY2024.withBasePoints(81), "basePoints is 81", "between 1 and 80");
    assertTermsRefused(() -> FY2024.withFiscalYear(FiscalYear.of(2025)), "total is FY2024");
  }

  @Test
  void weightsSumToTheWhole() {
    assertTermsRefused(
        () ->
            HvbpWeighting.of(
                Map.of(HvbpDomain.SAFETY, Rate.of("0.5"), HvbpDomain.OUTCOMES, Rate.of("0.4")), 2),
        "weights is sum to 90%",
        "sum to 100%");
    assertTermsRefused(
        () -> HvbpWeighting.of(Map.of(HvbpDomain.SAFETY, Rate.ONE), 2),
        "minimumDomains is 2",
        "between 1 and the 1 domains");
  }

  @Test
  void aDomainIsOneOfTheYear() {
    assertThatThrownBy(
            () -> HvbpTotal.of(2024).determine(Map.of(HvbpDomain.CLINICAL_PROCESS, Score.FULL)))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("clinical process of care");
  }

  @Test
  void aFloorLiesBelowTheThreshold() {
    assertThatThrownBy(() -> HcahpsStandard.ofPercent("60", "60", "80"))
        .hasMessage("floor 60% is not below the threshold 60%");
    assertThatThrownBy(
            () -> new HcahpsStandard(AchievementImprovementScale.lower("0.5", "0"), Rate.ZERO))
        .hasMessageContaining("more is better");
  }
}
