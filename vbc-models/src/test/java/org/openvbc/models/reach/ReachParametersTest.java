package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** Every row of the tables is cited, holds for its years and stands behind a step. */
class ReachParametersTest {
  private static List<Parameter> rows(ParameterTable table) {
    return table.keys().stream()
        .map(table::history)
        .flatMap(Collection::stream)
        .filter(row -> !row.value().isEmpty())
        .toList();
  }

  @Test
  void everyRowStandsBehindAStepOfSomeYear() {
    Set<Parameter> reached = new HashSet<>();
    for (int year = 2021; year <= 2027; year++) {
      authorities(year).forEach(authority -> collect(authority, reached));
      // Tiers are dollars of an amount, not a term: they show in the amount itself.
      ReachParameters published = ReachParameters.of(PerformanceYear.of(year));
      Stream.of("heba.top", "heba.bottom")
          .flatMap(name -> published.find(name).stream())
          .forEach(reached::add);
    }
    assertThat(reached)
        .containsAll(rows(ReachParameters.table()))
        .containsAll(rows(ReachParameters.leadTable()));
  }

  private static void collect(Authority authority, Set<Parameter> reached) {
    Stream.of(ReachStep.values(), BenchmarkStep.values(), CapitationStep.values())
        .flatMap(Stream::of)
        .map(step -> (Step) step)
        .flatMap(step -> authority.reliances(step).stream())
        .map(Reliance::published)
        .forEach(reached::add);
  }

  private static Stream<Authority> authorities(int year) {
    return year == 2027
        ? Stream.concat(lead(), plans(year))
        : Stream.of(arrangements(year), blends(year), scores(year), plans(year))
            .flatMap(each -> each);
  }

  private static Stream<Authority> lead() {
    List<Rate> shares = List.of(Rate.ZERO, Rate.ZERO, Rate.ZERO);
    return Stream.of(
        ReachArrangement.leadGlobal(2027, LeadSpending.LOWER, CapitationElection.TCC).authority(),
        ReachArrangement.leadGlobal(2027, LeadSpending.HIGHER, CapitationElection.TCC).authority(),
        ReachArrangement.leadProfessional(2027, shares).authority(),
        leadScores(Entitlement.ESRD).authority(),
        leadScores(Entitlement.HIGH_NEEDS).authority());
  }

  /** LEAD publishes a cap and nothing else: the rest must be stated. */
  private static RiskScoreRule leadScores(Entitlement category) {
    return RiskScoreRule.builder()
        .performanceYear(PerformanceYear.of(2027))
        .acoType(ReachAcoType.STANDARD)
        .category(category)
        .minimumCount(0)
        .growthExemption(3)
        .build();
  }

  private static Stream<Authority> arrangements(int year) {
    ReachArrangement global =
        ReachArrangement.global(year, ReachAcoType.STANDARD, CapitationElection.PCC);
    return Stream.of(
        global.authority(),
        global.withRetentionForfeited().authority(),
        ReachArrangement.professional(year, ReachAcoType.STANDARD).authority(),
        TrendRule.of(year).authority());
  }

  private static Stream<Authority> blends(int year) {
    return Stream.of(ReachAcoType.values())
        .flatMap(
            type ->
                Stream.of(Alignment.values())
                    .filter(
                        alignment ->
                            type != ReachAcoType.STANDARD
                                || alignment == Alignment.CLAIMS
                                || year < 2025)
                    .map(alignment -> RegionalBlend.of(year, type, alignment).authority()));
  }

  private static Stream<Authority> scores(int year) {
    return Stream.of(ReachAcoType.values())
        .filter(type -> type != ReachAcoType.HIGH_NEEDS || year > 2021)
        .flatMap(
            type ->
                Stream.of(Entitlement.AGED_AND_DISABLED, Entitlement.ESRD)
                    .map(category -> RiskScoreRule.of(year, type, category).authority()));
  }

  private static Stream<Authority> plans(int year) {
    return Stream.of(
        CapitationPlan.builder()
            .performanceYear(PerformanceYear.of(year))
            .option(RiskOption.PROFESSIONAL)
            .capitation(CapitationElection.PCC)
            .basePercentage(Rate.of("0.02"))
            .claimReduction(Rate.ONE)
            .build()
            .authority());
  }

  @Test
  void everyRowNamesItsPaperAndWhatToKnow() {
    for (ParameterTable table :
        List.of(ReachParameters.table(), ReachParameters.leadTable(), NgacoParameters.table())) {
      for (Parameter row : rows(table)) {
        assertThat(row.citation().text()).as(row.key()).doesNotContain("CFR").isNotBlank();
        assertThat(row.note()).as(row.key()).isNotEmpty();
        assertThat(row.basis()).isEqualTo("performanceYear");
      }
    }
    assertThat(rows(ReachParameters.table()).size()).isEqualTo(108);
    assertThat(rows(ReachParameters.leadTable()).size()).isEqualTo(25);
    assertThat(rows(NgacoParameters.table())).hasSize(6);
  }

  @Test
  void provisionalFiguresAreNoBetterThanSecondary() {
    assertThat(rows(ReachParameters.leadTable()))
        .allMatch(row -> row.evidence().compareTo(Evidence.SECONDARY) >= 0);
  }

  /** One line per year, as the papers have them. */
  @ParameterizedTest
  @CsvSource({
    "2021, 0.02, DATA,       0.05, DATA,      0.35, UNVERIFIED, 0.05, UNVERIFIED, 0.25, DATA",
    "2022, 0.02, DATA,       0.05, DATA,      0.35, UNVERIFIED, 0.05, UNVERIFIED, 0.25, DATA",
    "2023, 0.03, LAW,        0.02, LAW,       0.40, UNVERIFIED, 0.05, UNVERIFIED, 0.25, SECONDARY",
    "2024, 0.03, LAW,        0.02, SECONDARY, 0.45, LAW,        0.05, LAW,        0.25, SECONDARY",
    "2025, 0.04, SECONDARY,  0.02, SECONDARY, 0.45, LAW,        0.03, LAW,        0.25, SECONDARY",
    "2026, 0.04, UNVERIFIED, 0.05, SECONDARY, 0.40, SECONDARY,  0.03, UNVERIFIED, 0.10, SECONDARY"
  })
  void yearHasItsFigures(
      int year,
      String discount,
      Evidence ofDiscount,
      String withhold,
      Evidence ofWithhold,
      String weight,
      Evidence ofWeight,
      String ceiling,
      Evidence ofCeiling,
      String edge,
      Evidence ofEdge) {
    assertRow(year, "global.discount", discount, ofDiscount);
    assertRow(year, "qualityWithhold", withhold, ofWithhold);
    assertRow(year, "standard.regionalWeight", weight, ofWeight);
    assertRow(year, "regionalCeiling", ceiling, ofCeiling);
    assertRow(year, "global.band2.from", edge, ofEdge);
    assertRow(year, "regionalFloor", "0.02", Evidence.UNVERIFIED);
  }

  private static void assertRow(int year, String name, String value, Evidence evidence) {
    Parameter row = ReachParameters.of(PerformanceYear.of(year)).find(name).orElseThrow();
    assertThat(row.asRate()).as(name).isEqualTo(Rate.of(value));
    assertThat(row.evidence()).as(name).isEqualTo(evidence);
  }

  /** What data prove, they prove for the years that they are from. */
  @ParameterizedTest
  @CsvSource({
    "2022, DATA,       DATA,       SECONDARY",
    "2023, UNVERIFIED, UNVERIFIED, SECONDARY",
    "2024, UNVERIFIED, UNVERIFIED, UNVERIFIED",
    "2026, UNVERIFIED, UNVERIFIED, UNVERIFIED"
  })
  void evidenceEndsWithTheYearsItIsFrom(
      int year, Evidence ofRetention, Evidence ofLeaver, Evidence ofTrend) {
    assertRow(year, "retentionWithhold", "0", ofRetention);
    assertRow(year, "retentionWithholdOfLeaver", "0.02", ofLeaver);
    assertRow(year, "trend.band1.share", "1", ofTrend);
    ReachParameters published = ReachParameters.of(PerformanceYear.of(year));
    assertThat(published.find("healthEquityAdjustment").map(Parameter::evidence))
        .isEqualTo(
            year < 2023
                ? Optional.empty()
                : Optional.of(year == 2023 ? Evidence.DATA : Evidence.SECONDARY));
  }

  @Test
  void modelVersionsFadeFromOneToTheOther() {
    Map<Integer, String> v28 =
        Map.of(2021, "0", 2022, "0", 2023, "0", 2024, "0.33", 2025, "0.67", 2026, "1");
    v28.forEach(
        (year, weight) -> {
          RiskScoreRule rule =
              RiskScoreRule.of(year, ReachAcoType.NEW_ENTRANT, Entitlement.AGED_AND_DISABLED);
          assertThat(rule.v28Weight()).isEqualTo(Rate.of(weight));
          assertThat(rule.hasDemographicTerm()).isEqualTo(year >= 2024);
          assertThat(rule.codingCeiling().isPresent()).isEqualTo(year >= 2024);
          assertThat(rule.extraCap().isPresent()).isEqualTo(year == 2026);
        });
  }

  @Test
  void ratesLieBetweenNothingAndTheWholeButForFactors() {
    rows(ReachParameters.table()).stream()
        .filter(row -> row.unit().equals("rate") && !row.key().endsWith("cifCeiling"))
        .forEach(
            row ->
                assertThat(row.asRate().toBigDecimal(6, RoundingMode.UNNECESSARY))
                    .as(row.key())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE));
  }

  @Test
  void otherYearsAreNotCovered() {
    assertThatThrownBy(() -> ReachParameters.of(PerformanceYear.of(2020)))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("PY2020");
    assertThatThrownBy(() -> ReachParameters.of(PerformanceYear.of(2028)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> ReachParameters.of(PerformanceYear.firstHalfOf(2022)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThat(ReachParameters.of(PerformanceYear.of(2024)))
        .hasToString(
            "ACO REACH PY2024: "
                + ReachParameters.table().keys().stream()
                    .filter(
                        key ->
                            ReachParameters.table()
                                .find(key, PerformanceYear.of(2024).lastDay())
                                .isPresent())
                    .count()
                + " published figures");
  }

  @Test
  void tiersOfPy2023AreTheOnlyPublishedOnes() {
    HealthEquityAdjustment adjustment =
        HealthEquityAdjustment.py2023(MemberMonths.of(10), MemberMonths.of(50));
    assertThat(adjustment.amount()).isEqualTo(Money.ZERO.unrounded());
    assertThat(adjustment.tiers())
        .extracting(HealthEquityAdjustment.Tier::perMonth)
        .containsExactly(PerMemberPerMonth.of("30"), PerMemberPerMonth.of("-6"));
    assertThat(ReachParameters.of(PerformanceYear.of(2024)).find("heba.top")).isEmpty();
  }
}
