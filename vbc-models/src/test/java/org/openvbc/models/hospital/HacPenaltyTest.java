package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class HacPenaltyTest {
  private static final HacPenalty FY2024 = HacPenalty.of(2024, "0.3755");
  private static final Money PAYMENTS = Money.of("1234567.89");

  private static HacPerformance hospital(HacStanding standing) {
    return HacPerformance.of(standing, PAYMENTS);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2040, NO, 0.00",
    "0.4781, YES, -12345.68",
    "0.3754999999, NO, 0.00",
    "0.3755, NO, 0.00",
    "0.3755000001, YES, -12345.68",
    "-1.5902, NO, 0.00"
  })
  void onlyATotalStrictlyAboveTheThresholdIsReduced(String total, HacFlag flag, String net) {
    HacSettlement settlement = FY2024.settle(hospital(HacStanding.scored(total)));
    assertThat(settlement.multiplier().flag()).isEqualTo(flag);
    assertThat(settlement.netPayment()).isEqualTo(Money.of(net));
    assertThat(settlement.multiplier().factor()).hasToString(flag == HacFlag.YES ? "0.99" : "1.00");
    assertThat(FY2024.explain(settlement.performance()).settlement()).isEqualTo(settlement);
    assertThat(FY2024.multiplier(HacStanding.scored(total))).isEqualTo(settlement.multiplier());
  }

  @Test
  void marylandIsNotInTheProgrammeAndTheUnscoredKeepTheirPayments() {
    HacSettlement maryland = FY2024.settle(hospital(HacStanding.maryland()));
    assertThat(maryland.multiplier().flag()).isEqualTo(HacFlag.NOT_APPLICABLE).hasToString("N/A");
    assertThat(maryland.outcome().kind()).isEqualTo(Outcome.Kind.NOT_ELIGIBLE);
    HacSettlement unscored = FY2024.settle(hospital(HacStanding.unscored()));
    assertThat(unscored.multiplier().flag()).isEqualTo(HacFlag.NO).hasToString("No");
    assertThat(unscored.outcome()).isEqualTo(HacOutcomes.UNSCORED);
    assertThat(List.of(maryland.netPayment(), unscored.netPayment())).containsOnly(Money.ZERO);
  }

  @Test
  void fiscalYear2023ReducesNothing() {
    HacSettlement settlement =
        HacPenalty.withoutScores(2023).settle(hospital(HacStanding.scored("3")));
    assertThat(settlement.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settlement.outcome()).isEqualTo(HacOutcomes.NO_SCORES);
  }

  // ---------------------------------------------------------------- threshold of a population

  @ParameterizedTest
  @CsvSource({
    "NEAREST_RANK, 4, 3", "AVERAGED, 4, 3.5", "INTERPOLATED_INCLUSIVE, 4, 3.25",
    "INTERPOLATED_EXCLUSIVE, 4, 3.75", "NEAREST_RANK, 5, 4", "AVERAGED, 5, 4",
    "INTERPOLATED_INCLUSIVE, 5, 4", "INTERPOLATED_EXCLUSIVE, 5, 4.5", "NEAREST_RANK, 1, 1",
    "AVERAGED, 1, 1", "INTERPOLATED_INCLUSIVE, 1, 1", "INTERPOLATED_EXCLUSIVE, 1, 1"
  })
  void eachDefinitionOfAPercentileGivesItsOwnThreshold(
      HacPercentile definition, int hospitals, String threshold) {
    List<Rate> totals = new ArrayList<>();
    for (int i = hospitals; i > 0; i--) {
      totals.add(Rate.of(i, 1));
    }
    assertThat(HacPenalty.ofPopulation(2024, totals, definition).threshold())
        .hasValue(Rate.of(threshold));
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> HacPenalty.withoutScores(2024))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("threshold is missing", "the threshold of FY2024");
    assertThatThrownBy(() -> HacPenalty.of(2023, "0.3"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("no scores in FY2023");
    assertThatThrownBy(() -> FY2024.withReduction(Rate.of("1.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("reduction is 101%");
    assertThatThrownBy(() -> HacPenalty.of(2014, "0.3"))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("FY2015 to FY2026");
    assertThatThrownBy(() -> HacPerformance.of(HacStanding.unscored(), Money.of("-1")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("paymentsAfterOtherAdjustments");
    assertThatThrownBy(() -> HacPercentile.AVERAGED.of(Rate.of("1.5"), List.of()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("percentile is 150%", "totals is none");
  }

  // ---------------------------------------------------------------- worksheets

  @Test
  void worksheetsReadAsFiled() {
    Filed.assertReadsAs(
        HacPenaltyTest.class,
        "worksheets/hac-penalized.txt",
        FY2024.explain(hospital(HacStanding.scored("0.4781"))).withFormulas() + "\n");
    Filed.assertReadsAs(
        HacPenaltyTest.class,
        "worksheets/hac-maryland.txt",
        FY2024.explain(hospital(HacStanding.maryland())) + "\n");
  }

  @Test
  void everyStepAndEveryRowIsReached() {
    List<Explanation<?>> all = new ArrayList<>();
    for (int year : List.of(2015, 2023, 2024, 2025)) {
      HacPenalty terms = year == 2023 ? HacPenalty.withoutScores(year) : HacPenalty.of(year, "0.3");
      all.add(terms.explain(hospital(HacStanding.scored("1"))));
      all.add(terms.explain(hospital(HacStanding.unscored())));
      all.add(terms.explain(hospital(HacStanding.maryland())));
    }
    all.add(
        HospitalClaimPaymentTest.terms("1", "1", "1")
            .explain(HospitalClaim.of(PAYMENTS, PAYMENTS)));
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
        HacPenaltyParameters.table().keys().stream()
            .map(HacPenaltyParameters.table()::history)
            .flatMap(Collection::stream)
            .toList();
    List<Step> expected = new ArrayList<>(List.of(HacPenaltyStep.values()));
    expected.addAll(List.of(HospitalClaimStep.values()));
    assertThat(steps).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.key() + " " + row.from()).toList());
  }

  @Test
  void valuesReadAsSentences() {
    assertThat(FY2024)
        .hasToString(
            "Hospital-Acquired Condition Reduction Program FY2024: takes 1% above a total of"
                + " 0.3755");
    assertThat(HacPenalty.withoutScores(2023).toString()).endsWith("FY2023: takes nothing");
    assertThat(FY2024.id()).hasToString("hospital.hac/FY2024");
    assertThat(FY2024.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    HacPerformance hospital = hospital(HacStanding.scored("0.4781"));
    assertThat(hospital).hasToString("hospital scored 0.4781, payments $1,234,567.89");
    assertThat(FY2024.settle(hospital))
        .hasToString(
            "Hospital-Acquired Condition Reduction Program FY2024: reduction Yes, payments reduced"
                + " by $12,345.68; the Total HAC Score is above the threshold");
    assertThat(FY2024.multiplier(HacStanding.maryland()))
        .hasToString("payment reduction N/A: not in the programme: in Maryland");
    assertThat(List.of(HacStanding.unscored(), HacStanding.maryland()))
        .hasToString("[without a score, in Maryland]");
  }
}
