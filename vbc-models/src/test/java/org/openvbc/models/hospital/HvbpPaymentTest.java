package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class HvbpPaymentTest {
  private static final HvbpPayment FY2024 = HvbpPayment.of(2024, "3.208");
  private static final Money BASE = Money.of("1000000");

  private static HvbpPerformance hospital(HvbpStanding standing) {
    return HvbpPerformance.of(standing, BASE);
  }

  // ---------------------------------------------------------------- outcomes

  @ParameterizedTest
  @CsvSource({
    "39.999999999999, OWED",
    "40, WITHIN_CORRIDOR",
    "40.000000000001, EARNED",
    "0, OWED",
    "100, EARNED"
  })
  void theOutcomeTurnsAtTheBreakEvenAndNotAtTheCent(String points, Outcome.Kind kind) {
    HvbpPayment terms = HvbpPayment.of(2024, "2.5");
    assertThat(terms.settle(hospital(HvbpStanding.scored(points))).outcome().kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(HvbpExclusion.class)
  void outsideTheProgrammeNothingIsWithheld(HvbpExclusion why) {
    HvbpSettlement settlement = FY2024.settle(hospital(HvbpStanding.excluded(why)));

    assertThat(settlement.factor().factor().rate()).isEqualTo(Rate.ONE);
    assertThat(settlement.withheld().signum()).isZero();
    assertThat(settlement.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settlement.payments()).isEmpty();
    assertThat(settlement.outcome())
        .isEqualTo(Outcome.of(Outcome.Kind.NOT_ELIGIBLE, "not in the programme: " + why.reason()));
    assertThat(settlement.factor().factor()).hasToString("1.0000000000");
  }

  @ParameterizedTest
  @CsvSource({"2022", "2023"})
  void theYearsWithoutScoresGiveBackWhatTheyWithhold(int year) {
    HvbpPayment terms = HvbpPayment.netNeutral(year);
    for (HvbpStanding standing : List.of(HvbpStanding.withoutTotal(), HvbpStanding.scored("80"))) {
      HvbpSettlement settlement = terms.settle(hospital(standing));
      assertThat(settlement.factor().withheld()).isEqualTo(Rate.of("0.02"));
      assertThat(settlement.factor().incentive()).isEqualTo(Rate.of("0.02"));
      assertThat(settlement.factor().factor()).hasToString("1.0000000000");
      assertThat(settlement.outcome()).isEqualTo(HvbpOutcomes.NET_NEUTRAL);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 0.01, 100", "2014, 0.0125, 100", "2015, 0.015, 100", "2016, 0.0175, 100",
    "2017, 0.02, 100", "2025, 0.02, 100", "2026, 0.02, 110", "2027, 0.02, 110"
  })
  void eachYearHasItsPercentageAndDivisor(int year, String withhold, long divisor) {
    HvbpPayment terms = HvbpPayment.of(year, "3");
    assertThat(terms.withhold()).isEqualTo(Rate.of(withhold));
    assertThat(terms.exchange().orElseThrow().divisor()).isEqualTo(divisor);
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void termsFitTheirYear() {
    assertThatThrownBy(() -> HvbpPayment.netNeutral(2024))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("exchange is missing", "slope and divisor of FY2024");
    assertThatThrownBy(() -> HvbpPayment.of(2022, "3"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("exchange", "FY2022 gives back what is withheld");
    assertThatThrownBy(() -> FY2024.withWithhold(Rate.of("1.1")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("withhold is 110%");
    assertThatThrownBy(() -> HvbpExchange.of("0", 99))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("slope is 0%", "divisor is 99");
    assertThatThrownBy(() -> HvbpPayment.of(2028, "3"))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("FY2028", "FY2013 to FY2027");
  }

  @Test
  void performanceFitsTheTerms() {
    assertThatThrownBy(() -> FY2024.factor(HvbpStanding.withoutTotal()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("standing is without a total score", "FY2024 pays by score");
    assertThatThrownBy(() -> HvbpPerformance.of(HvbpStanding.scored("40"), Money.of("-0.01")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("baseOperatingPayments");
    assertThatThrownBy(() -> HvbpExchange.solvedFor(List.of(), 100))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("at least one with both");
    assertThatThrownBy(
            () ->
                HvbpExchange.solvedFor(
                    List.of(
                        new HvbpExchange.Hospital(BASE, Score.NONE),
                        new HvbpExchange.Hospital(BASE.negated(), Score.NONE)),
                    100))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("hospitals.baseOperatingPayments", "at least one with both");
    assertThatThrownBy(() -> PaymentFactor.published("-0.1")).hasMessageContaining("below 0");
    assertThatThrownBy(() -> new PaymentFactor(Rate.ONE, -1)).hasMessageContaining("below 0");
  }

  // ---------------------------------------------------------------- worksheets

  @Test
  void worksheetsReadAsFiled() {
    Filed.assertReadsAs(
        HvbpPaymentTest.class,
        "worksheets/fy2024-reduced.txt",
        FY2024.explain(hospital(HvbpStanding.scored("15.583333333333"))).withFormulas() + "\n");
    Filed.assertReadsAs(
        HvbpPaymentTest.class,
        "worksheets/fy2024-excluded.txt",
        FY2024.explain(hospital(HvbpStanding.excluded(HvbpExclusion.MARYLAND))) + "\n");
    Filed.assertReadsAs(
        HvbpPaymentTest.class,
        "worksheets/fy2022-net-neutral.txt",
        HvbpPayment.netNeutral(2022).explain(hospital(HvbpStanding.withoutTotal())) + "\n");
  }

  private static List<Explanation<?>> all() {
    List<Explanation<?>> all = new ArrayList<>();
    for (int year = 2013; year <= 2027; year++) {
      HvbpPayment terms =
          year == 2022 || year == 2023 ? HvbpPayment.netNeutral(year) : HvbpPayment.of(year, "3");
      all.add(terms.explain(hospital(HvbpStanding.scored("40"))));
    }
    for (HvbpExclusion why : HvbpExclusion.values()) {
      all.add(FY2024.explain(hospital(HvbpStanding.excluded(why))));
    }
    return all;
  }

  @Test
  void everyStepAndEveryRowIsReached() {
    Set<Step> steps = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Explanation<?> each : all()) {
      each.lines()
          .forEach(
              line -> {
                steps.add(line.line().step());
                line.reliances()
                    .forEach(
                        reliance ->
                            shown.add(
                                reliance.published().key() + " " + reliance.published().from()));
              });
    }
    List<Parameter> rows =
        HvbpParameters.table().keys().stream()
            .map(HvbpParameters.table()::history)
            .flatMap(Collection::stream)
            .toList();

    assertThat(steps).containsExactlyInAnyOrderElementsOf(List.<Step>of(HvbpStep.values()));
    assertThat(rows).hasSize(20);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.key() + " " + row.from()).toList());
  }

  @Test
  void onlyTheHospitalsOwnExclusionIsShown() {
    assertThat(
            FY2024
                .explain(hospital(HvbpStanding.excluded(HvbpExclusion.REPORTING_REDUCTION)))
                .unverified())
        .extracting(line -> line.line().step())
        .containsExactly(HvbpStep.PRINTED_FACTOR);
  }

  @Test
  void changedTermsAreAssumptions() {
    assertThat(
            HvbpPayment.of(2026, HvbpExchange.of("3", 100))
                .withWithhold(Rate.of("0.03"))
                .explain(hospital(HvbpStanding.scored("40")))
                .assumptions())
        .extracting(line -> line.line().step())
        .containsExactly(HvbpStep.WITHHOLD, HvbpStep.DIVISOR);
  }

  // ---------------------------------------------------------------- what they say

  @Test
  void theModelIsPayForPerformance() {
    assertThat(FY2024.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(FY2024.id()).hasToString("hospital.hvbp/FY2024");
    assertThat(FY2024.fiscalYear()).isEqualTo(FiscalYear.of(2024));
  }

  @Test
  void valuesReadAsSentences() {
    assertThat(FY2024)
        .hasToString(
            "Hospital Value-Based Purchasing FY2024: withholds 2%, gives back by score, slope"
                + " 320.8% over 100 points");
    assertThat(HvbpPayment.netNeutral(2022).toString()).endsWith("gives back all of it");
    HvbpPerformance hospital = hospital(HvbpStanding.scored("36.25"));
    assertThat(hospital)
        .hasToString("hospital scored 36.25%, base operating DRG payments $1,000,000.00");
    assertThat(FY2024.settle(hospital))
        .hasToString(
            "Hospital Value-Based Purchasing FY2024: factor 1.0032580000, payments increased by"
                + " $3,258.00; the incentive is more than the withheld amount");
    assertThat(FY2024.settle(hospital(HvbpStanding.scored("10"))).toString())
        .contains("payments reduced by $13,584.00");
    assertThat(FY2024.factor(HvbpStanding.scored("36.25")))
        .hasToString(
            "payment adjustment factor 1.0032580000: the incentive is more than the withheld"
                + " amount");
  }

  @Test
  void oneModelServesManyThreads() {
    HvbpPerformance hospital = hospital(HvbpStanding.scored("36.25"));
    assertThat(
            IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> FY2024.explain(hospital).toString())
                .distinct())
        .hasSize(1);
  }
}
