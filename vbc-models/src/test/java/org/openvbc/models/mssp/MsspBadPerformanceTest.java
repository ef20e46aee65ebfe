package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.Violation;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.Worksheet;

/** A performance that no track, or not this track, can settle is refused, and nothing computed. */
class MsspBadPerformanceTest {
  private static final MsspTrack ENHANCED = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);
  private static final MsspTrack BASIC_E = MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT);
  private static final MsspTrack TRACK_3 =
      MsspTrack.track3(2018, LocalDate.of(2016, 1, 1), ONE_PERCENT);

  private static void refuses(ThrowingCallable making, String violation) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage("MsspPerformance: " + violation);
  }

  /** Settling is refused with the same message on and off the worksheet, before the first line. */
  private static void refuses(MsspTrack track, MsspPerformance aco, String violation) {
    refuses(() -> track.settle(aco), violation);
    Worksheet sheet = Worksheet.recording();
    refuses(() -> track.settle(aco, sheet), violation);
    assertThat(sheet.lines()).isEmpty();
  }

  private static void refusesPlainly(ThrowingCallable making, String message) {
    assertThatThrownBy(making)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  // ---------------------------------------------------------------- for every track

  @Test
  void benchmarkIsAboveZero() {
    refuses(
        () -> aco("0", "1", 1).build(),
        "benchmark is $0.00, must be above $0.00 (42 CFR 425.605(a))");
    refuses(
        () -> aco("-0.000001", "1", 1).build(),
        "benchmark is -$0.000001, must be above $0.00 (42 CFR 425.605(a))");
    assertThatCode(() -> aco("0.000001", "1", 1).build()).doesNotThrowAnyException();
  }

  @Test
  void expendituresAreNotBelowZero() {
    refuses(
        () -> aco("-0.01").build(),
        "expenditures is -$0.01, must be at least $0.00 (42 CFR 425.605(a))");
    assertThatCode(() -> aco("0").build()).doesNotThrowAnyException();
  }

  @Test
  void somebodyIsAssigned() {
    refuses(
        () -> aco("1", "1", 0).build(),
        "assignedBeneficiaries is 0, must be at least 1 (42 CFR 425.110)");
    assertThatCode(() -> aco("1", "1", 1).build()).doesNotThrowAnyException();
  }

  @Test
  void advanceBalanceIsNotBelowZero() {
    refuses(
        () -> aco("1").advanceBalance(Money.of("-1")).build(),
        "advanceBalance is -$1.00, must be at least $0.00 (42 CFR 425.630(g))");
  }

  @Test
  void totalsAreTheSumsOverTheEnrolmentTypes() {
    EnrollmentTotals totals =
        EnrollmentTotals.of(
            EnrollmentType.ESRD, PersonYears.of("2"), PerYear.of("3"), PerYear.of("4"));
    refuses(
        () -> aco("6.01", "8", 1).byEnrollmentType(totals).build(),
        "benchmark is $6.01, must be the sum over the enrolment types (42 CFR 425.605(a))");
    refuses(
        () -> aco("6", "8.01", 1).byEnrollmentType(totals).build(),
        "expenditures is $8.01, must be the sum over the enrolment types (42 CFR 425.605(a))");
    assertThatCode(() -> aco("6", "8", 1).byEnrollmentType(totals).build())
        .doesNotThrowAnyException();
  }

  @Test
  void allThatIsWrongWithAPerformanceIsNamedAtOnce() {
    InvalidPerformanceException refused =
        catchThrowableOfType(
            InvalidPerformanceException.class,
            () ->
                aco("-1", "-2", -3)
                    .advanceBalance(Money.of("-4"))
                    .byEnrollmentType(
                        EnrollmentTotals.of(
                            EnrollmentType.ESRD,
                            PersonYears.of("2"),
                            PerYear.of("3"),
                            PerYear.of("4")))
                    .build());

    assertThat(refused.violations())
        .extracting(Violation::field)
        .containsExactly(
            "benchmark",
            "expenditures",
            "assignedBeneficiaries",
            "advanceBalance",
            "benchmark",
            "expenditures");
    assertThat(refused)
        .hasMessageStartingWith("MsspPerformance: benchmark is -$1.00, must be above $0.00")
        .hasMessageContaining("; assignedBeneficiaries is -3, must be at least 1");
  }

  // ---------------------------------------------------------------- for one track

  @Test
  void alternativeStandardBeginsWith2023() {
    MsspTrack before = MsspTrack.enhanced(2022, YEAR_2022, ONE_PERCENT);
    MsspTrack after = MsspTrack.enhanced(2023, YEAR_2022, ONE_PERCENT);
    MsspPerformance aco = aco("1", "1", 6_000, alternative("76.63")).build();

    refuses(
        before,
        aco,
        "quality is 76.63%, alternative quality performance standard met, must be met or not met:"
            + " the alternative standard begins with PY2023 (42 CFR 425.512(a))");
    refuses(
        TRACK_3,
        aco,
        "quality is 76.63%, alternative quality performance standard met, must be met or not met:"
            + " the alternative standard begins with PY2023 (42 CFR 425.512(a))");
    assertThatCode(() -> after.settle(aco)).doesNotThrowAnyException();
  }

  @Test
  void scoreHasTwoDecimalsOfAPercentFrom2021On() {
    QualityStanding third = QualityStanding.met(new Score(Rate.of(1, 3)));
    refuses(
        ENHANCED,
        aco("1", "1", 6_000, met("80.001")).build(),
        "quality score is 80.001%, must be rounded to two decimals of a percent since PY2021 (42"
            + " CFR 425.512(b))");
    refuses(
        MsspTrack.enhanced(2021, JULY_2019, ONE_PERCENT),
        aco("1", "1", 6_000, third).build(),
        "quality score is ~33.333333%, must be rounded to two decimals of a percent since PY2021"
            + " (42 CFR 425.512(b))");
    assertThatCode(() -> ENHANCED.settle(aco("1", "1", 6_000, met("80.01")).build()))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                MsspTrack.enhanced(2020, JULY_2019, ONE_PERCENT)
                    .settle(aco("1", "1", 6_000, third).build()))
        .doesNotThrowAnyException();
  }

  @Test
  void revenueIsStatedOrKnownToBeUnpublishedWhereItLimitsLosses() {
    String bound =
        "participantRevenue is not stated, must be stated for %s, or"
            + " ParticipantRevenue.notPublished() (42 CFR 425.605(d)(1))";
    refuses(BASIC_E, aco("105000000").build(), bound.formatted("BASIC E in PY2024"));
    refuses(
        MsspTrack.basicC(2020, JULY_2019, VARIABLE),
        aco("95000000").build(),
        bound.formatted("BASIC C in PY2020"));
    MsspTrack plus =
        MsspTrack.track1Plus(2018, LocalDate.of(2016, 1, 1), VARIABLE, LossLimitBasis.REVENUE);
    refuses(plus, aco("105000000").build(), bound.formatted("Track 1+ in PY2018"));
    assertThatCode(
            () ->
                plus.withLossLimitBasis(LossLimitBasis.BENCHMARK).settle(aco("105000000").build()))
        .doesNotThrowAnyException();
    assertThatCode(() -> MsspTrack.basicA(2024, YEAR_2022).settle(aco("105000000").build()))
        .doesNotThrowAnyException();
    assertThatCode(() -> ENHANCED.settle(aco("105000000").build())).doesNotThrowAnyException();
  }

  @Test
  void revenueCategoryIsAskedOfBasicAcosWithAnAgreementFrom2024() {
    refuses(
        MsspTrack.basicA(2024, YEAR_2024),
        aco("95000000").build(),
        "revenueCategory is not stated, must be LOW_REVENUE or HIGH_REVENUE for BASIC A in PY2024,"
            + " agreement from 2024 (42 CFR 425.605(h))");
    assertThatCode(
            () -> MsspTrack.basicA(2024, YEAR_2024.minusDays(1)).settle(aco("95000000").build()))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> MsspTrack.enhanced(2024, YEAR_2024, ONE_PERCENT).settle(aco("95000000").build()))
        .doesNotThrowAnyException();
  }

  @Test
  void guardrailBelongsToAgreementsFrom2024() {
    refuses(
        ENHANCED,
        aco("105000000").guardrail(Guardrail.applied()).build(),
        "guardrail is applied, must be not stated: the agreement began on 2022-01-01, before 2024"
            + " (42 CFR 425.652(b)(5))");
    refuses(
        ENHANCED,
        aco("95000000").guardrail(Guardrail.twoWayBenchmark(Money.of("5"))).build(),
        "guardrail is two-way benchmark $5.00, must be not stated: the agreement began on"
            + " 2022-01-01, before 2024 (42 CFR 425.652(b)(5))");
    refuses(
        ENHANCED,
        aco("95000000").guardrail(Guardrail.notTriggered()).build(),
        "guardrail is not triggered, must be not stated: the agreement began on 2022-01-01, before"
            + " 2024 (42 CFR 425.652(b)(5))");
  }

  @Test
  void terminationLiesInThePerformanceYear() {
    for (LocalDate day : List.of(YEAR_2024.minusDays(1), YEAR_2024.plusYears(1))) {
      refuses(
          ENHANCED,
          aco("95000000").termination(Termination.byAco(day)).build(),
          "termination is by the ACO on "
              + day
              + ", must be between 2024-01-01 and 2024-12-31 (42 CFR 425.221(b))");
    }
    for (LocalDate day : List.of(YEAR_2024, YEAR_2024.plusYears(1).minusDays(1))) {
      assertThatCode(
              () -> ENHANCED.settle(aco("95000000").termination(Termination.byCms(day)).build()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void terminationLiesInTheHalfYearThatIsSettled() {
    MsspTrack half =
        MsspTrack.of(
            ParticipationOption.ENHANCED, PerformanceYear.secondHalfOf(2019), JULY_2019, VARIABLE);
    refuses(
        half,
        aco("95000000").termination(Termination.byCms(LocalDate.of(2019, 6, 30))).build(),
        "termination is by CMS on 2019-06-30, must be between 2019-07-01 and 2019-12-31 (42 CFR"
            + " 425.221(b))");
  }

  @Test
  void allThatATrackLacksIsNamedAtOnce() {
    MsspPerformance aco =
        aco("100000000", "105000000", 10_000, alternative("12.3456"))
            .guardrail(Guardrail.applied())
            .termination(Termination.byCms(LocalDate.of(2021, 1, 1)))
            .build();
    InvalidPerformanceException refused =
        catchThrowableOfType(
            InvalidPerformanceException.class,
            () -> MsspTrack.basicE(2022, YEAR_2022, VARIABLE).settle(aco));

    assertThat(refused.violations())
        .extracting(Violation::field)
        .containsExactly(
            "quality", "quality score", "participantRevenue", "guardrail", "termination");
    refused
        .violations()
        .forEach(violation -> assertThat(refused).hasMessageContaining(violation.toString()));
  }

  // ---------------------------------------------------------------- parts of a performance

  @Test
  void disasterShareIsAShare() {
    String rule = " is not between 0% and 100% (42 CFR 425.605(f), 425.606(i), 425.610(i))";
    refusesPlainly(() -> DisasterRelief.ofShare(Rate.of("1.01"), 1), "disaster share 101%" + rule);
    refusesPlainly(() -> DisasterRelief.ofShare(Rate.of("-0.01"), 1), "disaster share -1%" + rule);
  }

  @Test
  void disasterMonthsAreMonthsOfAYear() {
    String rule = " are not between 0 and 12 (42 CFR 425.605(f), 425.606(i), 425.610(i))";
    refusesPlainly(() -> DisasterRelief.ofShare(Rate.ONE, 13), "disaster months 13" + rule);
    refusesPlainly(() -> DisasterRelief.ofShare(Rate.ONE, -1), "disaster months -1" + rule);
    assertThatCode(() -> DisasterRelief.ofShare(Rate.ONE, 0)).doesNotThrowAnyException();
    assertThatCode(() -> DisasterRelief.ofShare(Rate.ONE, 12)).doesNotThrowAnyException();
  }

  @Test
  void disasterAmountIsNotBelowZero() {
    refusesPlainly(
        () -> DisasterRelief.ofAmount(Money.of("-0.01")),
        "disaster amount -$0.01 is negative: a reduction is at least $0.00");
    assertThatCode(() -> DisasterRelief.ofAmount(Money.ZERO)).doesNotThrowAnyException();
  }

  @Test
  void disasterIsAShareOrAnAmount() {
    refusesPlainly(
        () -> new DisasterRelief.Part(Rate.of("0.5"), 6, Money.of("100")),
        "disaster has a share of 50% and an amount of $100.00: give one of the two (42 CFR"
            + " 425.605(f), 425.606(i), 425.610(i))");
  }

  @Test
  void disastersTogetherAreNeverMoreThanTheWholeYear() {
    DisasterRelief emergency = DisasterRelief.publicHealthEmergency(PerformanceYear.of(2023));
    refusesPlainly(
        () -> emergency.and(DisasterRelief.ofShare(Rate.of("0.7001"), 10)),
        "disaster shares times months add up to ~100.008333%, must be at most 100%: give one total"
            + " share (42 CFR 425.605(f), 425.606(i), 425.610(i))");
    assertThatCode(() -> emergency.and(DisasterRelief.ofShare(Rate.of("0.7"), 10)))
        .doesNotThrowAnyException();
  }

  @Test
  void publicHealthEmergencyLastedFrom2020To2023() {
    for (int year : new int[] {2019, 2024}) {
      assertThatThrownBy(() -> DisasterRelief.publicHealthEmergency(PerformanceYear.of(year)))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessage(
              "no mssp.publicHealthEmergencyMonths on "
                  + year
                  + "-01-01: mssp.csv covers 2020-01-01 to 2023-12-31");
    }
    assertThat(DisasterRelief.publicHealthEmergency(PerformanceYear.of(2020)))
        .isEqualTo(DisasterRelief.ofShare(Rate.ONE, 12));
    assertThat(DisasterRelief.publicHealthEmergency(PerformanceYear.of(2022)))
        .isEqualTo(DisasterRelief.ofShare(Rate.ONE, 12));
    assertThat(DisasterRelief.publicHealthEmergency(PerformanceYear.of(2023)))
        .isEqualTo(DisasterRelief.ofShare(Rate.ONE, 5));
  }

  @Test
  void participantRevenueIsNotBelowZero() {
    refusesPlainly(
        () -> ParticipantRevenue.of(Money.of("-0.01")),
        "participantRevenue -$0.01 is negative: revenue is at least $0.00");
    assertThatCode(() -> ParticipantRevenue.of(Money.ZERO)).doesNotThrowAnyException();
  }

  @Test
  void twoWayBenchmarkIsAboveZero() {
    refusesPlainly(
        () -> Guardrail.twoWayBenchmark(Money.ZERO),
        "twoWayBenchmark $0.00 must be above $0.00 (42 CFR 425.652(b)(5))");
    assertThatCode(() -> Guardrail.twoWayBenchmark(Money.of("0.000001")))
        .doesNotThrowAnyException();
  }

  @Test
  void enrolmentTotalsNameAtLeastOneType() {
    refusesPlainly(
        () -> new EnrollmentTotals(Map.of()),
        "enrolment totals name no type: at least one is needed");
  }

  @Test
  void enrolmentTypeIsGivenOnce() {
    EnrollmentTotals totals =
        EnrollmentTotals.of(
            EnrollmentType.DISABLED, PersonYears.of("1"), PerYear.of("1"), PerYear.of("1"));
    refusesPlainly(
        () ->
            totals.with(
                EnrollmentType.DISABLED, PersonYears.of("1"), PerYear.of("1"), PerYear.of("1")),
        "enrolment type disabled is given twice");
  }

  @Test
  void spendingOfATypeNeedsPersonYears() {
    refusesPlainly(
        () ->
            EnrollmentTotals.of(
                EnrollmentType.ESRD, PersonYears.ZERO, PerYear.of("1"), PerYear.of("0.01")),
        "expenditures of ESRD are $0.01 per person year with no person years: spending needs"
            + " assigned beneficiaries");
    assertThatCode(
            () ->
                EnrollmentTotals.of(
                    EnrollmentType.ESRD, PersonYears.ZERO, PerYear.of("1"), PerYear.of("0")))
        .doesNotThrowAnyException();
  }

  @Test
  void dollarsOfATypeAreNotBelowZero() {
    String message = "benchmark and expenditures of ESRD must be at least $0.00";
    refusesPlainly(
        () ->
            EnrollmentTotals.of(
                EnrollmentType.ESRD, PersonYears.of("1"), PerYear.of("-1"), PerYear.of("1")),
        message);
    refusesPlainly(
        () ->
            EnrollmentTotals.of(
                EnrollmentType.ESRD, PersonYears.of("1"), PerYear.of("1"), PerYear.of("-1")),
        message);
  }
}
