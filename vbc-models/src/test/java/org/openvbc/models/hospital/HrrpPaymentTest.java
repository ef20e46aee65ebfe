package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

class HrrpPaymentTest {
  private static final Money BASE = Money.of("1000000");

  private static Explanation<HrrpSettlement> explain(int year, HrrpStanding standing) {
    return HrrpPayment.of(year).explain(HrrpPerformance.of(standing, BASE));
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void termsFitTheirYear() {
    assertThatThrownBy(() -> HrrpPayment.of(2018).withOwnNeutralityModifier(Rate.ONE))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("neutralityModifier is 100%", "FY2018 has no peer groups");
    assertThatThrownBy(
            () ->
                HrrpPayment.builder()
                    .fiscalYear(org.openvbc.core.time.FiscalYear.of(2024))
                    .ownNeutralityModifier(Rate.ZERO)
                    .maximumReduction(Rate.of("1.1"))
                    .minimumDischarges(0)
                    .build())
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "neutralityModifier is 0%", "maximumReduction is 110%", "minimumDischarges is 0");
    assertThatThrownBy(() -> HrrpPayment.of(2027))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("FY2027", "FY2013 to FY2026");
  }

  @Test
  void conditionsFitTheYear() {
    HrrpConditionResult bare =
        new HrrpConditionResult(
            HrrpCondition.PN, 25, Optional.empty(), Optional.empty(), DrgPaymentRatio.NONE);
    assertThatThrownBy(() -> HrrpPayment.of(2024).factor(HrrpStanding.included(bare, bare)))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll(
            "conditions.PN.ratio is missing",
            "conditions.PN.peerMedian is missing",
            "conditions.PN is given twice",
            "conditions is without [acute myocardial infarction");
    assertThatThrownBy(
            () ->
                HrrpPayment.of(2023)
                    .factor(HrrpSamples.only(2024, HrrpConditionResult.none(HrrpCondition.PN))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("conditions.PN is pneumonia", "a condition of FY2023");
    assertThatThrownBy(
            () -> HrrpPayment.of(2018).factor(HrrpSamples.heartFailure(25, "1.1", "0.1")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("conditions.HF.peerMedian", "FY2018 has no peer groups");
  }

  @Test
  void valuesAreChecked() {
    assertThatThrownBy(() -> ExcessReadmissionRatio.of("-0.1"))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("rate is -10%");
    assertThatThrownBy(() -> ExcessReadmissionRatio.ofRates(Rate.of("1.2"), Rate.ZERO))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("predicted is 120%", "expected is 0%");
    assertThatThrownBy(() -> DrgPaymentRatio.of("1.01"))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("rate is 101%");
    assertThatThrownBy(() -> DrgPaymentRatio.ofPayments(Money.of("-1"), Money.ZERO))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("forCondition is -$1.00", "forAll is $0.00");
    assertThatThrownBy(() -> DrgPaymentRatio.ofPayments(Money.of("3"), Money.of("2")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("at most all");
    assertThatThrownBy(
            () ->
                new HrrpConditionResult(
                    HrrpCondition.HF,
                    -1,
                    Optional.empty(),
                    Optional.of(Rate.of("-1")),
                    DrgPaymentRatio.NONE))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("discharges is -1", "peerMedian is -100%");
    assertThatThrownBy(
            () ->
                HrrpPerformance.of(
                    HrrpStanding.excluded(HrrpExclusion.MARYLAND), Money.of("-0.01")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("baseOperatingPayments");
    assertThatThrownBy(() -> HrrpPeerMedian.OF_ALL_WITH_A_RATIO.of(HrrpCondition.HF, 25, List.of()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("at least one for heart failure");
  }

  // ---------------------------------------------------------------- worksheets

  @Test
  void worksheetsReadAsFiled() {
    Filed.assertReadsAs(
        HrrpPaymentTest.class,
        "worksheets/hrrp-fy2023.txt",
        explain(2023, HrrpSamples.example("two conditions", 2023)).withFormulas() + "\n");
    Filed.assertReadsAs(
        HrrpPaymentTest.class,
        "worksheets/hrrp-fy2018-floor.txt",
        explain(2018, HrrpSamples.example("without peers", 2018)) + "\n");
    Filed.assertReadsAs(
        HrrpPaymentTest.class,
        "worksheets/hrrp-maryland.txt",
        explain(2024, HrrpStanding.excluded(HrrpExclusion.MARYLAND)) + "\n");
  }

  private static List<Explanation<?>> all() {
    List<Explanation<?>> all = new ArrayList<>();
    for (int year = 2013; year <= 2026; year++) {
      all.add(
          explain(
              year,
              year < 2019
                  ? HrrpSamples.heartFailureOf(year, 25, "1.1", "0.1")
                  : HrrpSamples.example("two conditions", year)));
    }
    for (HrrpExclusion why : HrrpExclusion.values()) {
      all.add(explain(2018, HrrpStanding.excluded(why)));
      all.add(explain(2024, HrrpStanding.excluded(why)));
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
        HrrpParameters.table().keys().stream()
            .map(HrrpParameters.table()::history)
            .flatMap(Collection::stream)
            .toList();

    assertThat(steps).containsExactlyInAnyOrderElementsOf(List.<Step>of(HrrpStep.values()));
    assertThat(rows).hasSize(36);
    assertThat(
            rows.stream().map(row -> row.key() + " " + row.from()).filter(r -> !shown.contains(r)))
        .as("a condition that is suppressed has no line")
        .containsExactly("hrrp.condition.PN 2022-10-01");
  }

  @Test
  void changedTermsAreAssumptions() {
    assertThat(
            HrrpPayment.of(2026)
                .withOwnNeutralityModifier(Rate.of("0.96"))
                .withMaximumReduction(Rate.of("0.02"))
                .withMinimumDischarges(30)
                .explain(HrrpPerformance.of(HrrpSamples.example("four conditions", 2026), BASE))
                .assumptions())
        .extracting(line -> line.line().step())
        .contains(HrrpStep.DISCHARGES, HrrpStep.NEUTRALITY_MODIFIER, HrrpStep.LIMIT);
  }

  // ---------------------------------------------------------------- what they say

  @Test
  void valuesReadAsSentences() {
    HrrpPayment terms = HrrpPayment.of(2023);
    HrrpStanding standing = HrrpSamples.example("two conditions", 2023);
    HrrpPerformance hospital = HrrpPerformance.of(standing, BASE);
    assertThat(terms.id()).hasToString("hospital.hrrp/FY2023");
    assertThat(terms.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(terms)
        .hasToString(
            "Hospital Readmissions Reduction Program FY2023: excess over the median of the peer"
                + " group, at most 3%");
    assertThat(HrrpPayment.of(2013).toString()).endsWith("excess over 1, at most 1%");
    assertThat(hospital)
        .hasToString(
            "hospital in the programme with 5 conditions, base operating DRG payments"
                + " $1,000,000.00");
    assertThat(terms.settle(hospital))
        .hasToString(
            "Hospital Readmissions Reduction Program FY2023: factor 0.9956, payments reduced by"
                + " $4,400.00; readmissions of at least one condition are in excess");
    assertThat(terms.factor(standing))
        .hasToString(
            "readmissions adjustment factor 0.9956: readmissions of at least one condition are in"
                + " excess");
    assertThat(HrrpStanding.excluded(HrrpExclusion.MARYLAND))
        .hasToString("not in the programme: in Maryland");
    assertThat(HrrpConditionResult.none(HrrpCondition.HF))
        .hasToString("heart failure: 0 discharges, no ratio");
  }

  @Test
  void oneModelServesManyThreads() {
    HrrpPayment terms = HrrpPayment.of(2023);
    HrrpPerformance hospital =
        HrrpPerformance.of(HrrpSamples.example("two conditions", 2023), BASE);
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> terms.settle(hospital))
                .distinct()
                .toList())
        .hasSize(1);
  }
}
