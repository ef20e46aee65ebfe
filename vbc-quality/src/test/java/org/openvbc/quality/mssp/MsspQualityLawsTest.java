package org.openvbc.quality.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.mssp.Samples.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;
import org.openvbc.quality.mssp.MsspHealthEquity.Third;

class MsspQualityLawsTest {

  /** One measure: tenths of points, percentile, status. */
  record Draw(int tenths, int percentile, Status status) {}

  record Case(int year, boolean first, CollectionType type, List<Draw> draws) {

    List<MeasureResult> measures() {
      return measures(-1, 0);
    }

    /** The measures, one of them with more points. */
    List<MeasureResult> measures(int changed, int more) {
      List<MeasureResult> set = set(year, type, "0", "0");
      List<MeasureResult> drawn = new ArrayList<>();
      for (int i = 0; i < set.size(); i++) {
        Draw draw = draws.get(i);
        MeasureResult measure = set.get(i);
        int tenths = Math.min(100, draw.tenths() + (i == changed ? more : 0));
        boolean isScored = draw.status() == Status.SCORED || i == 0;
        drawn.add(
            isScored
                ? scored(
                    measure.measure(),
                    measure.collectionType(),
                    tenths / 10 + "." + tenths % 10,
                    "" + draw.percentile())
                : MeasureResult.unscored(
                    measure.measure(), measure.collectionType(), draw.status()));
      }
      return drawn;
    }

    MsspQualityStandard standard() {
      return undisturbed(year).withFirstYearOfFirstAgreement(first);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Draw> draw =
        Combinators.combine(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 100),
                Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.just(Status.SCORED)),
                    Tuple.of(
                        1,
                        Arbitraries.of(
                            Status.WITHOUT_BENCHMARK,
                            Status.BELOW_CASE_MINIMUM,
                            Status.EXCLUDED,
                            Status.INCOMPLETE,
                            Status.NOT_REPORTED))))
            .as(Draw::new);
    return Combinators.combine(
            Arbitraries.integers().between(2021, 2026),
            Arbitraries.of(true, false),
            Arbitraries.of(CollectionType.ECQM, CollectionType.MIPS_CQM),
            draw.list().ofSize(8))
        .as(Case::new);
  }

  @Property
  void morePointsNeverLowerTheScoreNorTheStandard(
      @ForAll("cases") Case each,
      @ForAll @IntRange(max = 5) int changed,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    MsspQualityResult before = each.standard().determine(performance(each.year, each.measures()));
    MsspQualityResult after =
        each.standard().determine(performance(each.year, each.measures(changed, more)));

    assertThat(after.ownScore()).isGreaterThanOrEqualTo(before.ownScore());
    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.standing().standard()).isLessThanOrEqualTo(before.standing().standard());
    Statistics.label("score")
        .collect(after.ownScore().compareTo(before.ownScore()) > 0 ? "higher" : "same")
        .coverage(coverage -> coverage.check("higher").percentage(p -> p > 40));
  }

  @Property
  void theStandardIsMetAtTheThresholdAndNeverWithoutAWay(@ForAll("cases") Case each) {
    MsspQualityResult result = each.standard().determine(performance(each.year, each.measures()));
    boolean reaches = result.score().isAtLeast(result.threshold().orElseThrow());

    assertThat(result.score()).isGreaterThanOrEqualTo(result.adjustedScore());
    if (reaches) {
      assertThat(result.standing().standard()).isEqualTo(Standard.MET);
    }
    if (result.pathway() == MsspQualityPathway.BELOW_PERCENTILE) {
      assertThat(reaches).isFalse();
    }
    Statistics.label("way").collect(result.pathway()).coverage(MsspQualityLawsTest::everyWay);
  }

  private static void everyWay(StatisticsCoverage coverage) {
    for (MsspQualityPathway way :
        List.of(
            MsspQualityPathway.PERCENTILE,
            MsspQualityPathway.SCORING_FLOOR,
            MsspQualityPathway.REPORTING_INCENTIVE,
            MsspQualityPathway.FIRST_PERFORMANCE_YEAR,
            MsspQualityPathway.ALTERNATIVE,
            MsspQualityPathway.BELOW_PERCENTILE)) {
      coverage.check(way).count(count -> count > 0);
    }
  }

  @Property
  void metIsNeverWorseThanTheAlternative(
      @ForAll("cases") Case each, @ForAll @IntRange(max = 100) int percentile) {
    // a better percentile of one outcome measure never leads to a lower standard
    List<MeasureResult> measures = each.measures();
    List<MeasureResult> better =
        with(
            measures,
            "001",
            m ->
                scored(
                    "001",
                    m.collectionType(),
                    m.points().toPlainString(),
                    "" + Math.max(percentile, each.draws.get(0).percentile())));

    Standard before =
        each.standard().determine(performance(each.year, measures)).standing().standard();
    Standard after =
        each.standard().determine(performance(each.year, better)).standing().standard();
    assertThat(after).isLessThanOrEqualTo(before);
  }

  @Property
  void theBonusStaysWithinTenPointsAndTheScoreWithinAHundred(
      @ForAll @IntRange(min = 2023, max = 2025) int year,
      @ForAll @IntRange(max = 10_000) int score,
      @ForAll @IntRange(max = 1_000) int share,
      @ForAll List<Third> drawn) {
    Map<String, Third> thirds = new HashMap<>(thirds(year, Third.TOP));
    List<String> names = new ArrayList<>(thirds.keySet());
    for (int i = 0; i < Math.min(drawn.size(), names.size()); i++) {
      thirds.put(names.get(i), drawn.get(i));
    }
    MsspQualityPerformance aco =
        given(year, BigDecimal.valueOf(score, 2).toPlainString(), noPathway())
            .withHealthEquity(
                MsspHealthEquity.of(
                    thirds, share(year, BigDecimal.valueOf(share, 3).toPlainString(), "0")));
    MsspQualityResult result = undisturbed(year).determine(aco);

    assertThat(result.healthEquityBonus().isWithin(Rate.ZERO, Rate.of("0.1"))).isTrue();
    assertThat(result.adjustedScore().rate().isWithin(Rate.ZERO, Rate.ONE)).isTrue();
    assertThat(result.adjustedScore()).isGreaterThanOrEqualTo(result.ownScore());
    assertThat(result.adjustedScore().rate().fitsDecimals(4)).isTrue();
    Statistics.label("bonus")
        .collect(
            result.healthEquityBonus().isZero()
                ? "none"
                : result.healthEquityBonus().equals(Rate.of("0.1")) ? "capped" : "within")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p > 1);
              coverage.check("capped").percentage(p -> p > 1);
              coverage.check("within").percentage(p -> p > 1);
            });
  }

  @Property
  void explainingDeterminesTheSame(@ForAll("cases") Case each) {
    MsspQualityPerformance aco = performance(each.year, each.measures());
    Explanation<MsspQualityResult> explanation = each.standard().explain(aco);

    assertThat(explanation.settlement()).isEqualTo(each.standard().determine(aco));
    assertThat(explanation.lines().get(explanation.lines().size() - 1).line().step())
        .isEqualTo(MsspQualityStep.STANDARD);
  }

  @Property
  void aHigherPercentileNeverLowersADomainScore(
      @ForAll @IntRange(min = 2013, max = 2020) int year,
      @ForAll @IntRange(max = 99) int percentile,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    MsspQualityStandard standard = undisturbed(year);
    MsspQualityResult before = standard.determine(ofDomains(domains("" + percentile)));
    MsspQualityResult after =
        standard.determine(ofDomains(domains("" + Math.min(100, percentile + more))));

    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.standing().standard()).isLessThanOrEqualTo(before.standing().standard());
  }
}
