package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.quality.hospital.HacMeasure.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;
import org.openvbc.testing.TestTable;

class HacScoringTest {
  private static final List<TestTable.Row> EXAMPLES =
      TestTable.read(HacScoringTest.class, "hac-examples.csv");
  private static final HacDistributions NATION = nation();
  private static final HacScoring FY2024 = HacScoring.of(2024, NATION);
  private static final List<HacMeasure> MEASURES = List.of(HacMeasure.values());

  private static HacDistributions nation() {
    Map<HacMeasure, HacDistribution> all = new EnumMap<>(HacMeasure.class);
    all.put(PSI_90, HacDistribution.of("0.994706", "0.117756", "0.80745", "1.26628"));
    all.put(CLABSI, HacDistribution.of("0.828174944", "0.600368303", "0", "2.202"));
    all.put(CAUTI, HacDistribution.of("0.697003720", "0.535394913", "0", "1.932"));
    all.put(SSI, HacDistribution.of("0.824045793", "0.615731427", "0", "2.158"));
    all.put(CDI, HacDistribution.of("0.472449845", "0.333579663", "0", "1.243"));
    all.put(MRSA, HacDistribution.of("0.885181038", "0.633502722", "0", "2.326"));
    return new HacDistributions(all);
  }

  private static HacResults results(HacScoring terms, HacResult each) {
    Map<HacMeasure, HacResult> all = new EnumMap<>(HacMeasure.class);
    terms.published().measures().forEach(measure -> all.put(measure, each));
    return new HacResults(all);
  }

  private static HacResults with(HacResults results, HacMeasure measure, HacResult result) {
    Map<HacMeasure, HacResult> all = new EnumMap<>(results.measures());
    all.put(measure, result);
    return new HacResults(all);
  }

  // ---------------------------------------------------------------- worked examples

  static List<TestTable.Row> examples() {
    return EXAMPLES;
  }

  private static HacResults published(TestTable.Row row) {
    Map<HacMeasure, HacResult> all = new EnumMap<>(HacMeasure.class);
    MEASURES.forEach(measure -> all.put(measure, HacResult.of(row.text(measure.name()))));
    return new HacResults(all);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void publishedHospitalScoresAsPrinted(TestTable.Row row) {
    HacScore score = FY2024.determine(published(row));
    Map<HacMeasure, Rate> printed = new EnumMap<>(HacMeasure.class);
    for (HacMeasure measure : MEASURES) {
      Rate z = Rate.of(row.text("expected_z_" + measure.name()));
      printed.put(measure, z);
      if (measure.isInfectionRatio()) {
        assertThat(score.printed(measure)).hasValue(z.toBigDecimal(4, RoundingMode.UNNECESSARY));
      } else {
        assertThat(score.measures().get(measure))
            .isBetween(z.minus(Rate.of("0.0005")), z.plus(Rate.of("0.0005")));
      }
    }
    assertThat(FY2024.total(printed).total())
        .hasValue(Rate.of(row.text("expected_sum")).times(Rate.of(1, 6)));
    assertThat(score.printed().orElseThrow().subtract(new BigDecimal(row.text("expected_total"))))
        .isBetween(new BigDecimal("-0.0001"), new BigDecimal("0.0001"));
    assertThat(FY2024.explain(published(row)).settlement()).isEqualTo(score);
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(
            EXAMPLES.stream()
                .mapToLong(
                    row -> row.columns().stream().filter(c -> c.startsWith("expected")).count())
                .sum())
        .isEqualTo(24);
  }

  /** From printed z-scores the total of the third example is a half, and goes up. */
  @Test
  void aHalfOfPrintedScoresIsNotThatOfTheUnrounded() {
    assertThat(FY2024.printed(Rate.of("0.0267").times(Rate.of(1, 6)))).hasToString("0.0045");
  }

  // ---------------------------------------------------------------- cliffs

  @ParameterizedTest
  @CsvSource({"2.201, 2.2866", "2.202, 2.2883", "2.203, 2.2883", "9.999, 2.2883", "0, -1.3794"})
  void valuesAreCutToTheLimits(String ratio, String z) {
    HacResults own = with(results(FY2024, HacResult.notApplicable()), CLABSI, HacResult.of(ratio));
    assertThat(FY2024.determine(own).printed(CLABSI).orElseThrow()).hasToString(z);
    assertThat(FY2024.determine(own).printed().orElseThrow()).hasToString(z);
  }

  @Test
  void noDataScoresAsTheWorstAndNotApplicableNotAtAll() {
    HacScore none = FY2024.determine(results(FY2024, HacResult.noData()));
    MEASURES.forEach(
        measure ->
            assertThat(none.measures().get(measure)).isEqualTo(NATION.of(measure).maximumZ()));
    HacScore outside = FY2024.determine(results(FY2024, HacResult.notApplicable()));
    assertThat(outside.total()).isEmpty();
    assertThat(outside.notScored()).hasValue(HacNotScored.NO_MEASURE);
    assertThat(outside).hasToString("Total HAC Score FY2024: none, no measure has a score");
  }

  // ---------------------------------------------------------------- earlier years

  @ParameterizedTest
  @CsvSource({
    "2015, 0.35, 'PSI_90,CLABSI,CAUTI'",
    "2016, 0.25, 'PSI_90,CLABSI,CAUTI,SSI'",
    "2017, 0.15, 'PSI_90,CLABSI,CAUTI,SSI,CDI,MRSA'"
  })
  void decilePointsCountByDomain(int year, String weight, String measures) {
    HacScoring terms = HacScoring.withoutDistributions(year);
    assertThat(terms.published().measures().stream().map(Enum::name))
        .containsExactly(measures.split(","));
    HacResults results = with(results(terms, HacResult.points(4)), PSI_90, HacResult.points(10));
    HacScore score = terms.determine(with(results, CLABSI, HacResult.points(1)));
    int infections = terms.published().measures().size() - 1;
    Rate second = Rate.of(1 + 4L * (infections - 1), infections);
    Rate first = Rate.of(weight);
    assertThat(score.domains())
        .containsEntry(HacDomain.PATIENT_SAFETY, Rate.of(10, 1))
        .containsEntry(HacDomain.INFECTIONS, second);
    assertThat(score.total())
        .hasValue(first.times(Rate.of(10, 1)).plus(first.complement().times(second)));
  }

  @Test
  void aDomainAloneWeighsTheWhole() {
    HacScoring terms = HacScoring.withoutDistributions(2015);
    HacResults only = with(results(terms, HacResult.notApplicable()), PSI_90, HacResult.points(7));
    assertThat(terms.determine(only).total()).hasValue(Rate.of(7, 1));
  }

  @Test
  void zScoresCountByDomainInFiscalYear2019() {
    HacScoring terms = HacScoring.of(2019, NATION);
    HacScore score =
        terms.determine(
            with(results(terms, HacResult.of("1.000")), SSI, HacResult.notApplicable()));
    Rate infections =
        List.of(CLABSI, CAUTI, CDI, MRSA).stream()
            .map(measure -> NATION.of(measure).z(Rate.ONE))
            .reduce(Rate.ZERO, Rate::plus)
            .times(Rate.of(1, 4));
    assertThat(score.total())
        .hasValue(
            Rate.of("0.15")
                .times(NATION.of(PSI_90).z(Rate.ONE))
                .plus(Rate.of("0.85").times(infections)));
  }

  @Test
  void fiscalYear2023HasNoScores() {
    HacScoring terms = HacScoring.withoutDistributions(2023);
    assertThat(terms.determine(results(terms, HacResult.noData())).notScored())
        .hasValue(HacNotScored.NO_SCORES_THAT_YEAR);
    assertThat(terms.total(Map.of(CDI, Rate.ONE)).total()).isEmpty();
  }

  // ---------------------------------------------------------------- laws

  @Property(tries = 200)
  void theTotalIsThatOfAPlainRestatement(
      @ForAll @Size(6) List<@IntRange(max = 3000) Integer> values) {
    Map<HacMeasure, HacResult> all = new EnumMap<>(HacMeasure.class);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = BigDecimal.valueOf(values.get(i), 3);
      HacDistribution nation = NATION.of(MEASURES.get(i));
      all.put(MEASURES.get(i), new HacResult.Measured(Rate.of(value)));
      BigDecimal cut = value.max(plain(nation.low())).min(plain(nation.high()));
      sum =
          sum.add(
              cut.subtract(plain(nation.mean()))
                  .divide(plain(nation.standardDeviation()), new MathContext(40)));
    }
    assertThat(
            FY2024
                .determine(new HacResults(all))
                .total()
                .orElseThrow()
                .toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(
            sum.divide(BigDecimal.valueOf(6), new MathContext(40))
                .setScale(20, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(Rate rate) {
    return rate.toBigDecimal(12, RoundingMode.UNNECESSARY);
  }

  @Property(tries = 200)
  void moreInfectionsNeverScoreBetter(
      @ForAll @IntRange(max = 3000) int value, @ForAll @IntRange(max = 500) int more) {
    HacDistribution nation = NATION.of(SSI);
    assertThat(nation.z(Rate.of(value + more, 1000)))
        .isGreaterThanOrEqualTo(nation.z(Rate.of(value, 1000)))
        .isLessThanOrEqualTo(nation.maximumZ());
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void distributionsFitTheYear() {
    assertThatThrownBy(() -> HacScoring.withoutDistributions(2024))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("national.PSI_90 is missing", "national.MRSA is missing");
    assertThatThrownBy(() -> HacScoring.of(2023, NATION))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("national.CDI is given");
    assertThatThrownBy(() -> HacDistribution.of("3", "0", "1", "2"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("standardDeviation is 0%", "mean is 300%");
    assertThatThrownBy(() -> HacDistribution.of("1", "1", "2", "1"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("high is 100%");
    assertThatThrownBy(() -> HacScoring.withoutDistributions(2027))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("FY2015 to FY2026");
  }

  @Test
  void resultsFitTheYear() {
    HacScoring early = HacScoring.withoutDistributions(2015);
    assertThatThrownBy(() -> FY2024.determine(new HacResults(Map.of(SSI, HacResult.points(11)))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "measures.PSI_90 is missing", "measures.SSI is points", "measures.SSI is 11");
    assertThatThrownBy(
            () ->
                FY2024.determine(
                    with(results(FY2024, HacResult.of("-1")), CDI, HacResult.of("1.0001"))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("measures.PSI_90 is -100%", "measures.CDI is 100.01%");
    assertThatThrownBy(
            () ->
                early.determine(
                    with(
                        with(results(early, HacResult.noData()), CLABSI, HacResult.of("1")),
                        SSI,
                        HacResult.points(1))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "measures.SSI is given", "measures.CLABSI is a value", "measures.PSI_90 is no data");
  }

  /** Colon surgery entered in FY2016: a printed score of it belongs to no total of FY2015. */
  @Test
  void aTotalOfPrintedScoresIsOfTheYearsMeasures() {
    HacScoring early = HacScoring.withoutDistributions(2015);
    assertThatThrownBy(() -> early.total(Map.of(SSI, Rate.of(7, 1), CAUTI, Rate.of(3, 1))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("scores.SSI is given");
    assertThat(early.total(Map.of(CAUTI, Rate.of(3, 1))).total()).hasValue(Rate.of(3, 1));
  }

  // ---------------------------------------------------------------- worksheets

  @Test
  void worksheetsReadAsFiled() {
    Filed.assertReadsAs(
        HacScoringTest.class,
        "worksheets/hac-010005.txt",
        FY2024.explain(published(EXAMPLES.get(1))).withFormulas() + "\n");
    HacScoring early = HacScoring.withoutDistributions(2015);
    Filed.assertReadsAs(
        HacScoringTest.class,
        "worksheets/hac-deciles.txt",
        early.explain(results(early, HacResult.points(5))) + "\n");
  }

  @Test
  void everyStepAndEveryRowIsReached() {
    List<Explanation<?>> all = new ArrayList<>();
    for (int year = 2015; year <= 2026; year++) {
      boolean hasZ = year > 2017 && year != 2023;
      HacScoring terms = HacScoring.of(year, hasZ ? NATION : HacDistributions.NONE);
      all.add(terms.explain(results(terms, hasZ ? HacResult.of("1") : HacResult.points(3))));
      if (hasZ) {
        all.add(terms.explain(results(terms, HacResult.noData())));
      }
    }
    all.add(FY2024.explain(results(FY2024, HacResult.notApplicable())));
    Set<Step> steps = new HashSet<>();
    Set<String> shown = new HashSet<>();
    all.stream()
        .flatMap(each -> each.lines().stream())
        .forEach(
            line -> {
              steps.add(line.line().step());
              line.reliances()
                  .forEach(
                      each -> shown.add(each.published().key() + " " + each.published().from()));
            });
    List<Parameter> rows =
        HacParameters.table().keys().stream()
            .map(HacParameters.table()::history)
            .flatMap(Collection::stream)
            .filter(row -> !row.value().isEmpty())
            .toList();
    assertThat(steps).containsExactlyInAnyOrderElementsOf(List.<Step>of(HacStep.values()));
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.key() + " " + row.from()).toList());
  }

  @Test
  void valuesReadAsSentences() {
    assertThat(FY2024).hasToString("Total HAC Score FY2024: mean of the z-scores of 6 measures");
    assertThat(HacScoring.withoutDistributions(2015))
        .hasToString("Total HAC Score FY2015: points by decile in two domains");
    assertThat(HacScoring.of(2018, NATION))
        .hasToString("Total HAC Score FY2018: z-scores in two domains");
    assertThat(HacScoring.withoutDistributions(2023))
        .hasToString("Total HAC Score FY2023: none in that fiscal year");
    assertThat(FY2024.determine(published(EXAMPLES.get(0))))
        .hasToString("Total HAC Score FY2024: 0.2040 from 6 measures");
    assertThat(NATION).hasToString("distributions of 6 measures");
    assertThatThrownBy(() -> HacDistributions.NONE.of(CDI))
        .hasMessage("no distribution of CDI in distributions of 0 measures");
    assertThat(published(EXAMPLES.get(0))).hasToString("results for 6 measures");
  }
}
