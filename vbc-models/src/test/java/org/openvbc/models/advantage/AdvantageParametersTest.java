package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** Every row of advantage.csv is cited, holds for its years, and is what the typed view answers. */
class AdvantageParametersTest {
  private static final int ROWS = 80;
  private static final int ENDED = 8;
  private static final int UNVERIFIED = 17;

  private static List<Parameter> rows() {
    return AdvantageParameters.table().keys().stream()
        .map(AdvantageParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<StarRating> ratings() {
    List<StarRating> all =
        new ArrayList<>(IntStream.rangeClosed(0, 10).mapToObj(StarRating::ofHalfStars).toList());
    all.addAll(List.of(StarRating.newPlan(), StarRating.lowEnrollment(), StarRating.notReported()));
    return all;
  }

  /** All that the typed view answers in a year. */
  private static Set<Parameter> answered(PerformanceYear year) {
    AdvantageParameters published = AdvantageParameters.of(year);
    Set<Parameter> all = new HashSet<>();
    for (CountyQuartile quartile : CountyQuartile.values()) {
      all.add(published.applicablePercentage(quartile));
    }
    for (StarRating rating : ratings()) {
      all.add(published.qualityIncrease(rating));
      published.doubleBonus(rating).ifPresent(all::add);
      published.treatedAs(rating).ifPresent(all::add);
      all.add(published.rebate(rating));
    }
    all.addAll(published.rebateStars());
    all.addAll(
        List.of(
            published.qualifyingStars(),
            published.benchmarkCap(),
            published.benchmarkUnit(),
            published.newThirdsOfRebate(),
            published.isar(),
            published.paymentUnit()));
    published.quartileChange().ifPresent(all::add);
    published.formerRebate().ifPresent(all::add);
    published.sequestration().ifPresent(all::add);
    if (published.isPhasingIn()) {
      all.addAll(List.of(published.fourYearsFromGap(), published.sixYearsFromGap()));
      for (PhaseIn phaseIn : PhaseIn.values()) {
        all.add(published.phaseIn(phaseIn));
      }
    }
    all.addAll(published.riskShares());
    all.addAll(published.riskNormalizations());
    if (!published.riskShares().isEmpty()) {
      all.addAll(
          List.of(
              published.codingReduction(),
              published.scoreDecimals(),
              published.blendDecimals(),
              published.riskOrder()));
    }
    if (published.hasMlr()) {
      all.addAll(
          List.of(
              published.minimumMlr(),
              published.yearsToNoNewEnrollment(),
              published.yearsToTermination(),
              published.mlrFormula(),
              published.partlyCredibleFrom(),
              published.partlyCredibleThrough(),
              published.notCredible()));
    }
    return all;
  }

  @Test
  void everyRowIsReachedInAYearInWhichItHolds() {
    Set<Parameter> reached = new HashSet<>();
    for (int year = 2012; year <= 2027; year++) {
      Set<Parameter> ofYear = answered(PerformanceYear.of(year));
      for (Parameter row : ofYear) {
        assertThat(row.from()).as(row.key()).isBeforeOrEqualTo(LocalDate.of(year, 1, 1));
      }
      reached.addAll(ofYear);
    }
    List<Parameter> held = rows().stream().filter(row -> !row.value().isEmpty()).toList();

    assertThat(rows()).hasSize(ROWS);
    assertThat(held).hasSize(ROWS - ENDED);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  void rowsOfAKeyAscendAndKeepTheirBasisAndUnit() {
    for (String key : AdvantageParameters.table().keys()) {
      List<Parameter> history = List.copyOf(AdvantageParameters.table().history(key));
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i).from()).as(key).isAfter(history.get(i - 1).from());
        assertThat(history.get(i).unit()).as(key).isEqualTo(history.get(0).unit());
      }
      assertThat(history.get(0).value()).as(key).isNotEmpty();
    }
  }

  @Test
  void everyRowNamesItsSourceAndItsProof() {
    for (Parameter row : rows()) {
      assertThat(row.key()).startsWith("advantage.");
      assertThat(row.basis()).isEqualTo("period");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.evidence()).as(row.key()).isNotEqualTo(Evidence.DATA);
      if (row.evidence() == Evidence.LAW) {
        assertThat(row.citation().text()).matches("42 (CFR 422\\.|U\\.S\\.C\\. 1395w-23\\().+");
      }
    }
    assertThat(rows().stream().filter(row -> row.evidence() == Evidence.UNVERIFIED))
        .hasSize(UNVERIFIED);
    assertThat(AdvantageParameters.table().coveredThrough()).isEqualTo(LocalDate.of(2027, 12, 31));
  }

  @Test
  void unitsOfBenchmarkAndPaymentAreTheRoundingOfTheTerms() {
    AdvantageParameters published = AdvantageParameters.of(PerformanceYear.of(2024));

    assertThat(published.benchmarkUnit().asMoney()).isEqualTo(Rounding.CENTS.unit());
    assertThat(published.paymentUnit().asMoney()).isEqualTo(Rounding.CENTS.unit());
    assertThat(published.isar().asRule()).isEqualTo("COUNTY_OVER_PLAN_BENCHMARK");
    assertThat(published.riskOrder().asRule()).isEqualTo(RiskScoreOrder.MODEL_BY_MODEL.name());
  }

  @Test
  void sharesOfTheRiskModelsAddUpToTheWhole() {
    for (int year = 2023; year <= 2027; year++) {
      RiskAdjustment blend = RiskAdjustment.of(year);
      assertThat(blend.models()).hasSize(year == 2024 || year == 2025 ? 2 : 1);
      assertThat(blend.order()).isEqualTo(RiskScoreOrder.MODEL_BY_MODEL);
    }
  }

  /** The statute sets a floor; that the floor is what is used was read in summaries. */
  @Test
  void codingReductionIsNoBetterKnownThanItsUse() {
    for (int year = 2023; year <= 2027; year++) {
      Parameter row = AdvantageParameters.of(PerformanceYear.of(year)).codingReduction();
      assertThat(row.asRate()).isEqualTo(Rate.of("0.059"));
      assertThat(row.evidence()).isEqualTo(Evidence.SECONDARY);
    }
  }

  @Test
  void yearsThatAreNotCoveredAreRefused() {
    for (PerformanceYear year :
        List.of(
            PerformanceYear.of(2011),
            PerformanceYear.of(2028),
            PerformanceYear.firstHalfOf(2019))) {
      assertThatThrownBy(() -> AdvantageParameters.of(year))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessage(
              year
                  + " is not a payment year of Medicare Advantage that is covered: those are"
                  + " PY2012 to PY2027 (42 CFR 422.258)");
    }
    assertThatThrownBy(() -> MedicalLossRatio.of(2013))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no medical loss ratio for PY2013: it begins with 2014 (42 CFR 422.2410)");
    assertThatThrownBy(() -> RiskAdjustment.of(2022))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no published risk adjustment for PY2022: advantage.csv begins with 2023");
  }
}
