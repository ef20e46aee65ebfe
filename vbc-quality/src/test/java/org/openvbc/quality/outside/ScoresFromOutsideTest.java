package org.openvbc.quality.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.outside.Scores.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.hospital.HvbpDomain;
import org.openvbc.quality.hospital.HvbpQualityResult;
import org.openvbc.quality.hospital.HvbpTotal;
import org.openvbc.quality.mips.MipsCategory;
import org.openvbc.quality.mips.MipsFinalData;
import org.openvbc.quality.mips.MipsScoring;
import org.openvbc.quality.stars.StarsAdjustmentGroups;
import org.openvbc.quality.stars.StarsContractKind;
import org.openvbc.quality.stars.StarsCutPointTable;
import org.openvbc.quality.stars.StarsDomains;
import org.openvbc.quality.stars.StarsIcons;
import org.openvbc.quality.stars.StarsMeasureStars;
import org.openvbc.quality.stars.StarsResult;
import org.openvbc.quality.stars.StarsSummary;

/** What a user writes to score and rate must compile outside the packages that do it. */
class ScoresFromOutsideTest {

  /** The hospital with a missing domain, 26.888888888889 of 100 points. */
  @Test
  void domainScoresMakeATotal() {
    Score total =
        HvbpTotal.of(2024)
            .determine(
                Map.of(
                    HvbpDomain.OUTCOMES, new Score(Rate.of(2, 30)),
                    HvbpDomain.PERSON_AND_COMMUNITY, Score.ofPercent("24"),
                    HvbpDomain.EFFICIENCY, Score.ofPercent("50")))
            .score()
            .orElseThrow();

    assertThat(total.rate().toBigDecimal(14, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.26888888888889");
  }

  /**
   * By hand, moved by 5 points: survival 0.85 lies between threshold and benchmark of pneumonia
   * alone, {@code 9 x (.85 - .840281)/(.872976 - .840281) + .5 = 3.18}, and improved on .80 by
   * {@code 10 x .05/.072976 - .5 = 6.35}, six; on the others by 5, 4, 3 and 2, and complications of
   * 85 % got worse. Ratios of 0.55 got worse too, and reach the thresholds of five infections.
   */
  @Test
  void aHospitalIsScoredFromItsRates() {
    HvbpQualityResult result = HVBP.determine(hospital(500));

    assertThat(result.measures())
        .extracting(each -> each.measure() + " " + each.score().orElse(-1L))
        .containsExactly(
            "MORT-30-AMI 5", // 10 x .05/.087868 - .5 = 5.19
            "MORT-30-HF 4", // 10 x .05/.107733 - .5 = 4.14
            "MORT-30-PN 6",
            "MORT-30-COPD 3", // 10 x .05/.134002 - .5 = 3.23
            "MORT-30-CABG 2", // 10 x .05/.180319 - .5 = 2.27
            "COMP-HIP-KNEE 0",
            "HAI-1 1", // 9 x .039/.589 + .5 = 1.10
            "HAI-2 2", // 9 x .1/.650 + .5 = 1.88
            "HAI-3 3", // 9 x .167/.717 + .5 = 2.60
            "HAI-4 3", // 9 x .188/.738 + .5 = 2.79
            "HAI-5 3", // 9 x .176/.726 + .5 = 2.68
            "HAI-6 0", // .55 is worse than .520
            "MSPB-1 10");
    assertThat(result.surgicalSite()).hasValue(3L);
    // (5 + 4 + 6 + 3 + 2 + 0) / 60, (1 + 2 + 3 + 3 + 0) / 50, 10 / 10
    assertThat(result.find(HvbpDomain.OUTCOMES).orElseThrow().score())
        .hasValue(new Score(Rate.of(20, 60)));
    assertThat(result.find(HvbpDomain.SAFETY).orElseThrow().score())
        .hasValue(new Score(Rate.of(9, 50)));
    assertThat(result.find(HvbpDomain.EFFICIENCY).orElseThrow().score()).hasValue(Score.FULL);
    assertThat(HVBP.explain(hospital(500)).settlement()).isEqualTo(result);
  }

  /** 0.8 + k x 0.5 lies k deviations from the mean, up to the limit of 2 at 2.4 deviations. */
  @Test
  void infectionsMakeAScore() {
    assertThat(HAC.determine(infections(1_300)).total()).hasValue(Rate.ONE);
    assertThat(HAC.determine(infections(9_999)).total()).hasValue(Rate.of("2.4"));
    assertThat(HAC.explain(infections(300)).toString()).contains("Total HAC Score", "-1");
  }

  @Test
  void aContractIsRatedFromItsStars() {
    StarsResult result = STARS.determine(contract(4, 4));

    // A mean of 4 without variance earns 0.2 or 0.4 by the thresholds of the year.
    assertThat(result.rating().map(StarRating::halfStars))
        .hasValueSatisfying(each -> assertThat(each).isBetween(8, 9));
    Explanation<StarsResult> explained = STARS.explain(contract(5, 5));
    assertThat(explained.settlement().rating()).hasValue(StarRating.of("5"));
    assertThat(StarsIcons.isHighPerforming(explained.settlement())).isTrue();
  }

  @Test
  void scoresBecomeStarsByCutPoints() {
    StarsCutPointTable table = StarsCutPointTable.of(2026);
    assertThat(table.starsOf(StarsContractKind.MA_PD, "C01", new BigDecimal("83.5")))
        .isEqualTo(StarsMeasureStars.of("C01", 5));
    assertThat(table.starsOf(StarsContractKind.MA_PD, "C01", new BigDecimal("83.49")))
        .isEqualTo(StarsMeasureStars.of("C01", 4));
    assertThat(table.starsOf(StarsContractKind.MA_PD, "C18", new BigDecimal("10.4")))
        .isEqualTo(StarsMeasureStars.of("C18", 3));
    assertThat(table.starsOf(StarsContractKind.MA_PD, "C18", new BigDecimal("10.5")))
        .isEqualTo(StarsMeasureStars.of("C18", 2));
    assertThat(StarsDomains.ratingOf(List.of(StarsMeasureStars.of("C01", 4)))).hasValue(4);
    assertThat(
            StarsAdjustmentGroups.of(2026, StarsSummary.OVERALL).categoryOf(Rate.ZERO, Rate.ZERO))
        .isEqualTo(1);
  }

  /** Quality 80, cost 60, activities 100, interoperability 90 and 3 points: 82.5. */
  @Test
  void categoriesMakeAFinalScore() {
    MipsScoring terms = MipsScoring.of(2024);
    MipsFinalData data =
        new MipsFinalData(
            Map.of(
                MipsCategory.QUALITY, Score.ofPercent("80"),
                MipsCategory.COST, Score.ofPercent("60"),
                MipsCategory.IMPROVEMENT_ACTIVITIES, Score.FULL,
                MipsCategory.PROMOTING_INTEROPERABILITY, Score.ofPercent("90")),
            Rate.of("0.03"),
            false);

    assertThat(terms.finalScore(data).score()).isEqualTo(Score.ofPercent("82.5"));
    // Deciles of ten: 51 to 56 of 100 are 6.1 to 6.6 points, 38.1 of 60.
    assertThat(terms.quality(clinician(50)).score().rate()).isEqualTo(Rate.of(381, 600));
    assertThat(terms.interoperability(90, true, Worksheet.none())).isEqualTo(Score.ofPercent("90"));
  }
}
